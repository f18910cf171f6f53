package dev.gradus.examples.cli;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.applicant.Applicant;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.scoring.Contribution;
import dev.gradus.scoring.Exclusion;
import dev.gradus.scoring.Explanation;
import dev.gradus.scoring.Ranked;
import dev.gradus.scoring.Ranking;
import dev.gradus.scoring.ScoreInterval;
import dev.gradus.scoring.document.RankingSpec;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A ranking of programmes as text: three lines for each, and notes below. */
final class RankTable {
    private static final String INDENT = "    ";
    private static final int NARROWEST_CELL = 14;
    private static final int NAMED_EXCLUSIONS = 4;

    private final Console console;
    private final int width;
    private final RankingOptions.Asked asked;
    private final Ranking<Program> ranking;
    private final ImmutableList<Explanation<Program>> shown;

    RankTable(Console console, int width, RankingOptions.Asked asked, int top) {
        this.console = console;
        this.width = width;
        this.asked = asked;
        this.ranking = asked.ranking().ranking();
        this.shown = ranking.top(top).stream().map(ranking::explain).collect(ImmutableList.toImmutableList());
    }

    void print() {
        console.lines(Texts.indented(heading(), 0, width));
        console.line("");
        int scores = shown.stream()
                .mapToInt(entry -> Words.standing(entry.item()).length())
                .max()
                .orElse(0);
        int bar = hasBars() ? Math.max(8, Math.min(24, width / 6)) : 0;
        int behind = (bar == 0 ? 0 : bar + 1) + scores + 2 + 5;
        console.line(console.bold(Texts.left(Texts.right("#", 3) + " programme", width - behind)
                + Texts.right("score", behind - 7) + "  known"));
        cells(ranking.criteria().stream().map(criterion -> criterion.id()).toList(), Texts::cut)
                .forEach(line -> console.line(console.bold(line)));
        double most = shown.stream()
                .flatMap(entry -> entry.contributions().stream())
                .mapToDouble(contribution -> Math.abs(contribution.amount()))
                .max()
                .orElse(0);
        for (Explanation<Program> entry : shown) {
            print(entry, width - behind, bar, scores, most);
        }
        new RankNotes(console, width, asked, shown.size()).print();
    }

    private String heading() {
        RankingSpec spec = asked.ranking().spec();
        List<String> parts = new ArrayList<>();
        asked.context().role().ifPresent(role -> parts.add("for a future " + role.name()));
        spec.applicant().map(Applicant::residency).ifPresent(who -> parts.add(who.id() + " fees"));
        spec.applicant()
                .flatMap(Applicant::budget)
                .ifPresent(budget ->
                        parts.add("budget " + Texts.number(budget.amount().doubleValue(), 0) + " "
                                + budget.currency().getCurrencyCode()));
        spec.applicant().ifPresent(applicant -> {
            applicant.attendance().forEach(mode -> parts.add(mode.id()));
            applicant.delivery().forEach(mode -> parts.add(mode.id()));
        });
        int all = ranking.items().size() + ranking.excluded().size();
        return "%s of %s programmes ranked by %s: %s"
                .formatted(ranking.items().size(), all, spec.method().id(), String.join(" · ", parts));
    }

    private boolean hasBars() {
        return ranking.solution().result() instanceof Scores scores && scores.order() == ScoreOrder.HIGHER_IS_BETTER;
    }

    private void print(Explanation<Program> entry, int nameWidth, int bar, int scores, double most) {
        Ranked<Program> item = entry.item();
        Program program = item.alternative();
        String name = Texts.right(Integer.toString(item.rank()), 3) + " " + Texts.cut(program.title(), nameWidth - 6);
        String behind = (bar == 0
                        ? ""
                        : Texts.left(item.score().map(score -> bar(score, bar)).orElse(""), bar) + " ")
                + Texts.right(Words.standing(item), scores)
                + "  "
                + Texts.right(Texts.percent(item.knownShare()), 5);
        console.line(console.bold(Texts.left(name, nameWidth)) + behind);
        console.line(INDENT
                + Texts.cut(Words.institution(program), width - INDENT.length() - 3 - Texts.width(item.id()))
                + " · " + item.id());
        cells(entry.contributions(), (contribution, cell) -> cell(contribution, cell, most))
                .forEach(console::line);
        item.undecided().forEach(undecided -> console.lines(Texts.indented("? " + undecided, 4, width)));
    }

    private String bar(ScoreInterval score, int columns) {
        double low = 0;
        double high = 0;
        for (Explanation<Program> entry : shown) {
            ScoreInterval other = entry.item().score().orElse(score);
            low = Math.min(low, other.guaranteed());
            high = Math.max(high, other.potential());
        }
        double span = high > low ? high - low : 1;
        return Bars.interval((score.guaranteed() - low) / span, (score.potential() - low) / span, columns);
    }

    private static String cell(Contribution contribution, int cell, double most) {
        boolean missing = contribution.measurement() instanceof Measurement.Missing;
        String number = missing
                ? "?"
                : String.format(Locale.ROOT, "%.2f", contribution.amount() == 0 ? 0.0 : contribution.amount());
        int bar = cell - 8;
        double share = most == 0 ? 0 : Math.abs(contribution.amount()) / most;
        return (missing && contribution.amount() == 0 ? "" : Bars.bar(share, bar) + " ") + number;
    }

    private interface CellWriter<V> {
        String write(V value, int cell);
    }

    private <V> List<String> cells(List<V> values, CellWriter<V> writer) {
        List<String> lines = new ArrayList<>();
        if (values.isEmpty()) {
            return lines;
        }
        int room = width - INDENT.length();
        int rows = (values.size() * NARROWEST_CELL + room - 1) / room;
        int perLine = (values.size() + rows - 1) / rows;
        int cell = Math.min(24, room / perLine);
        for (int start = 0; start < values.size(); start += perLine) {
            lines.add((INDENT
                            + values.subList(start, Math.min(values.size(), start + perLine)).stream()
                                    .map(value -> Texts.left(Texts.cut(writer.write(value, cell), cell - 1), cell))
                                    .collect(Collectors.joining()))
                    .stripTrailing());
        }
        return lines;
    }

    /** Without how it was derived, which stands in brackets. */
    private static String brief(String found) {
        int bracket = found.indexOf(" (");
        return bracket < 0 ? found : found.substring(0, bracket);
    }

    /** Exclusions by what was required, with a few names each. */
    static Map<String, List<String>> exclusions(Ranking<?> ranking) {
        Map<String, List<String>> byRequirement = new LinkedHashMap<>();
        for (Exclusion<?> exclusion : ranking.excluded()) {
            exclusion
                    .reasons()
                    .forEach(reason -> byRequirement
                            .computeIfAbsent(reason.required(), required -> new ArrayList<>())
                            .add("%s (%s)".formatted(exclusion.id(), brief(reason.found()))));
        }
        byRequirement.replaceAll((required, names) -> names.size() <= NAMED_EXCLUSIONS
                ? names
                : ImmutableList.<String>builder()
                        .addAll(names.subList(0, NAMED_EXCLUSIONS - 1))
                        .add("%s more".formatted(names.size() - NAMED_EXCLUSIONS + 1))
                        .build());
        return byRequirement;
    }
}
