package dev.gradus.scoring.check;

import dev.gradus.scoring.method.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Ties that are in an example because its source rounds: where it prints the same score and the same rank for two
 * alternatives, and ours agree with that score within the tolerance, they tie in the terms of the example.
 */
final class PrintedTies {
    private PrintedTies() {}

    static CaseOutcome respect(ReferenceCase example, CaseOutcome outcome) {
        Optional<double[]> ranking = outcome.ranking();
        Optional<double[]> expectedRanking = example.expectedRanking();
        if (ranking.isEmpty()
                || expectedRanking.isEmpty()
                || !(example.expectedScores().orElse(0) instanceof List<?> list)
                || !list.stream().allMatch(Number.class::isInstance)
                || !(outcome.scores().orElse(0) instanceof double[] scores)) {
            return outcome;
        }
        double[] printed = Parameter.vector(list, "expected_scores");
        double[] places = expectedRanking.get();
        double[] ranks = ranking.get().clone();
        if (printed.length != scores.length || places.length != ranks.length || ranks.length != scores.length) {
            return outcome;
        }
        for (int i = 0; i < ranks.length; i++) {
            int row = i;
            ranks[i] = IntStream.range(0, ranks.length)
                    .filter(k -> printed[k] == printed[row] && places[k] == places[row])
                    .filter(k -> agrees(scores, printed, k, example.tolerance())
                            && agrees(scores, printed, row, example.tolerance()))
                    .mapToDouble(k -> ranking.get()[k])
                    .min()
                    .orElse(ranks[i]);
        }
        return new CaseOutcome(outcome.scores(), Optional.of(ranks), outcome.extra());
    }

    private static boolean agrees(double[] scores, double[] printed, int i, double tolerance) {
        return Math.abs(scores[i] - printed[i]) <= tolerance;
    }
}
