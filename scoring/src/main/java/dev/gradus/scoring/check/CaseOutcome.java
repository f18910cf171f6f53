package dev.gradus.scoring.check;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the engine answers to a worked example, in the terms of the example.
 *
 * @param scores a number, {@code double[]} or {@code double[][]} to hold against the expected scores; empty if none
 * @param ranking 1 for the best, in the order of the example; empty if none
 * @param extra intermediate results under the names of the example: numbers, texts, arrays, lists
 */
record CaseOutcome(Optional<Object> scores, Optional<double[]> ranking, ImmutableMap<String, Object> extra) {

    static CaseOutcome ofScores(Object scores) {
        return new CaseOutcome(Optional.of(scores), Optional.empty(), ImmutableMap.of());
    }

    CaseOutcome withRanking(int[] ranks) {
        double[] ranking = new double[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            ranking[i] = ranks[i];
        }
        return new CaseOutcome(scores, Optional.of(ranking), extra);
    }

    CaseOutcome withExtra(Map<String, ?> more) {
        return new CaseOutcome(scores, ranking, ImmutableMap.copyOf(more));
    }
}
