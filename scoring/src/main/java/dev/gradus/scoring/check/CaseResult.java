package dev.gradus.scoring.check;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;

/**
 * A worked example held against the engine.
 *
 * @param example the example
 * @param obtained what the engine answers; empty if it knows no such method or fails
 * @param maxDifference largest absolute difference from the expected numbers; infinite where shapes differ
 * @param differences what differs by more than the tolerance, in words; empty if all agrees
 */
public record CaseResult(
        ReferenceCase example, Optional<Obtained> obtained, double maxDifference, ImmutableList<String> differences) {

    /**
     * What the engine answers, in plain values ready for JSON.
     *
     * @param scores numbers, arrays or empty
     * @param ranking 1 for the best, or empty
     * @param extra intermediate results under the example's names
     */
    public record Obtained(Optional<Object> scores, Optional<double[]> ranking, Map<String, Object> extra) {
        public Obtained {
            ranking = ranking.map(double[]::clone);
        }

        /** The ranks, 1 for the best, or empty. A copy. */
        @Override
        public Optional<double[]> ranking() {
            return ranking.map(double[]::clone);
        }
    }

    /** Whether the engine knows the method. */
    public boolean supported() {
        return obtained.isPresent();
    }

    /** Whether everything expected was obtained within the tolerance. */
    public boolean withinTolerance() {
        return supported() && differences.isEmpty();
    }
}
