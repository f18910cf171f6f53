package dev.gradus.examples.cli;

import dev.gradus.core.catalog.CurriculumItem;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.CurriculumFit;
import dev.gradus.core.evidence.Evidence;
import dev.gradus.core.evidence.Granularity;
import dev.gradus.core.evidence.Source;
import dev.gradus.scoring.Contrast;
import dev.gradus.scoring.Contribution;
import dev.gradus.scoring.Explanation;
import dev.gradus.scoring.Ranked;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An explanation as text. */
final class ExplainText {
    private static final int LONGEST_STATEMENT = 160;

    private final Console console;
    private final int width;
    private final RankingOptions.Asked asked;

    ExplainText(Console console, int width, RankingOptions.Asked asked) {
        this.console = console;
        this.width = width;
        this.asked = asked;
    }

    void print(Explanation<Program> explanation) {
        Ranked<Program> item = explanation.item();
        console.lines(Texts.wrap(item.alternative().citation() + " (" + item.id() + ")", width));
        String standing = Words.standing(item);
        String scored = standing.isEmpty() ? "" : (item.score().isPresent() ? ", score " : ", ") + standing;
        console.lines(Texts.wrap(
                "Place %s of %s%s; %s of the weight rests on known facts."
                        .formatted(item.rank(), explanation.of(), scored, Texts.percent(item.knownShare())),
                width));
        item.undecided().forEach(undecided -> console.lines(Texts.indented("Undecided: " + undecided, 0, width)));
        explanation.contributions().forEach(this::print);
        sum(explanation);
        asked.context()
                .role()
                .flatMap(role -> CurriculumFit.of(item.alternative(), role, asked.context()))
                .ifPresent(this::print);
    }

    private void print(Contribution contribution) {
        console.line("");
        String unit = contribution.unit();
        String line = "%s  %s: %s (weight %s)"
                .formatted(
                        signed(contribution.amount()),
                        contribution.name(),
                        Words.value(contribution.measurement(), unit),
                        Texts.percent(contribution.weight()));
        Texts.wrap(line, width).forEach(text -> console.line(console.bold(text)));
        String derivation = contribution.measurement().derivation();
        if (!derivation.isEmpty()) {
            console.lines(Texts.indented(derivation, 8, width));
        }
        contribution.measurement().evidence().stream().distinct().forEach(this::print);
    }

    private void print(Evidence evidence) {
        String granularity = evidence.granularity() == Granularity.PROGRAM
                ? ""
                : " [stated for the %s]".formatted(evidence.granularity().id());
        console.lines(Texts.indented(
                "“" + Texts.cut(evidence.asStated().replaceAll("\\s+", " "), LONGEST_STATEMENT) + "”" + granularity,
                10,
                width));
        for (Source source : evidence.sources()) {
            console.lines(Texts.indented(
                    "%s, %s, %s: %s".formatted(source.publisher(), source.kind().id(), source.asOf(), source.address()),
                    12,
                    width));
        }
        if (!evidence.note().isEmpty()) {
            console.lines(Texts.indented("Note: " + evidence.note(), 12, width));
        }
    }

    private void sum(Explanation<Program> explanation) {
        if (explanation.contributions().isEmpty()) {
            return;
        }
        console.line("");
        double sum = explanation.base()
                + explanation.contributions().stream()
                        .mapToDouble(Contribution::amount)
                        .sum();
        String how = explanation.basis() == Explanation.Basis.SHAPLEY
                ? "Shapley values, from %s with every criterion at its worst".formatted(signed(explanation.base()))
                : "the parts of the guaranteed score";
        console.lines(Texts.wrap("%s  in sum (%s)".formatted(signed(sum), how), width));
    }

    private void print(CurriculumFit fit) {
        console.line("");
        console.line(console.bold(
                "What a future %s needs, and the courses".formatted(fit.role().name())));
        for (CurriculumFit.TopicCoverage topic : fit.topics()) {
            String courses = topic.courses().isEmpty()
                    ? "no course named"
                    : topic.courses().stream()
                            .map(CurriculumItem::course)
                            .map(course -> course.citation())
                            .collect(Collectors.joining("; "));
            List<String> lines = Texts.indented(
                    "%s (%s, covered %s): %s"
                            .formatted(
                                    topic.topic().name(),
                                    topic.level().id().replace('-', ' '),
                                    Texts.percent(topic.coverage()),
                                    courses),
                    8,
                    width);
            console.line("    " + (topic.courses().isEmpty() ? "–" : "+") + "   "
                    + lines.get(0).strip());
            console.lines(lines.subList(1, lines.size()));
        }
        if (fit.unnamed() > 0) {
            console.lines(Texts.indented(
                    "%s courses are named; a student takes about %s more, so a gap may be one of names only."
                            .formatted(fit.named(), fit.unnamed()),
                    8,
                    width));
        }
    }

    void print(Contrast<Program> contrast) {
        Ranked<Program> one = contrast.one().item();
        Ranked<Program> other = contrast.other().item();
        console.line("");
        console.lines(Texts.wrap(
                "Against %s (%s), place %s%s:"
                        .formatted(
                                other.alternative().citation(),
                                other.id(),
                                other.rank(),
                                other.score()
                                        .map(score -> ", score " + Words.score(score))
                                        .orElse("")),
                width));
        contrast.differences()
                .forEach(
                        difference -> console.line("%s  %s".formatted(signed(difference.amount()), difference.name())));
        Contrast<Program> forTheBetter = one.rank() <= other.rank()
                ? contrast
                : asked.ranking().ranking().contrast(other, one);
        forTheBetter
                .tipping()
                .ifPresent(tipping -> console.lines(Texts.wrap(
                        "%s stands before %s; %s tips the balance."
                                .formatted(
                                        forTheBetter.one().item().id(),
                                        forTheBetter.other().item().id(),
                                        tipping.name()),
                        width)));
    }

    private static String signed(double amount) {
        String text = String.format(Locale.ROOT, "%+.3f", amount);
        return text.substring(1).matches("[0.]+") ? "+" + text.substring(1) : text;
    }
}
