package dev.gradus.examples.cli;

import dev.gradus.core.catalog.Program;
import dev.gradus.scoring.Ranking;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a reader of a ranking must know beside the places. */
final class RankNotes {
    private final Console console;
    private final int width;
    private final RankingOptions.Asked asked;
    private final Ranking<Program> ranking;
    private final int shown;

    RankNotes(Console console, int width, RankingOptions.Asked asked, int shown) {
        this.console = console;
        this.width = width;
        this.asked = asked;
        this.ranking = asked.ranking().ranking();
        this.shown = shown;
    }

    void print() {
        console.line("");
        if (!ranking.solution().weights().isEmpty()) {
            note("Weights: "
                    + ranking.solution().weights().entrySet().stream()
                            .map(weight -> weight.getKey() + " " + Texts.percent(weight.getValue()))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        if (ranking.solution().isOpen()) {
            note(
                    "Known is the share of the weight that rests on known facts. The order goes by what is guaranteed; ░ is what missing facts (?) leave open.");
        }
        excluded();
        long undecided = ranking.items().stream()
                .filter(item -> !item.undecided().isEmpty())
                .count();
        if (undecided > 0) {
            note("Of %s it is not known whether they meet every requirement; they are in the ranking, with a ? line."
                    .formatted(undecided));
        }
        boolean converts = ranking.criteria().stream()
                .anyMatch(criterion -> criterion.unit().matches("[A-Z]{3}.*"));
        asked.catalog()
                .exchangeRates()
                .filter(rates -> converts)
                .ifPresent(rates -> note("Other currencies are converted by the rates of %s (%s)."
                        .formatted(rates.date(), rates.source().publisher())));
        ranking.solution().warnings().forEach(this::note);
        if (shown < ranking.items().size()) {
            note("%s more: --top %s shows all."
                    .formatted(ranking.items().size() - shown, ranking.items().size()));
        }
    }

    private void excluded() {
        Map<String, Long> counts = new LinkedHashMap<>();
        ranking.excluded()
                .forEach(exclusion ->
                        exclusion.reasons().forEach(reason -> counts.merge(reason.required(), 1L, Long::sum)));
        RankTable.exclusions(ranking)
                .forEach((required, names) -> note("Left out, because required is '%s': %s. %s."
                        .formatted(required, counts.getOrDefault(required, 0L), String.join(", ", names))));
    }

    private void note(String text) {
        console.lines(Texts.wrap(text, width));
    }
}
