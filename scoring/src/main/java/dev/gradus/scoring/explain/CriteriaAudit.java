package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.Gains;
import dev.gradus.scoring.internal.Moments;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which criteria say the same, decide nothing, and which alternatives are worse in every respect. */
final class CriteriaAudit {
    private CriteriaAudit() {}

    /** Pairs of criteria whose values, costs turned round, correlate by at least the threshold in magnitude. O(m² n). */
    static ImmutableList<Audit.Correlation> correlated(DecisionProblem problem, double threshold) {
        double[][] gains = Gains.columns(problem.valued());
        ImmutableList.Builder<Audit.Correlation> correlated = ImmutableList.builder();
        for (int j = 0; j < gains.length; j++) {
            for (int k = j + 1; k < gains.length; k++) {
                double r = Moments.correlation(gains[j], gains[k]);
                if (Math.abs(r) >= threshold) {
                    correlated.add(new Audit.Correlation(
                            problem.criteria().get(j).id(),
                            problem.criteria().get(k).id(),
                            r));
                }
            }
        }
        return correlated.build();
    }

    /** Criteria without which every rank is the same; one run of the method for each. */
    static ImmutableList<String> undecisive(
            DecisionProblem problem, ConfiguredMethod method, int[] ranks, List<String> notes) {
        ImmutableList.Builder<String> undecisive = ImmutableList.builder();
        for (int j = 0; problem.criterionCount() > 1 && j < problem.criterionCount(); j++) {
            String criterion = problem.criteria().get(j).id();
            try {
                int[] without =
                        method.evaluate(Subproblem.withoutCriterion(problem, j)).ranks();
                if (Arrays.equals(without, ranks)) {
                    undecisive.add(criterion);
                }
            } catch (ProblemException e) {
                notes.add("Without criterion '%s' the method has no answer: %s".formatted(criterion, firstLine(e)));
            }
        }
        return undecisive.build();
    }

    static String firstLine(ProblemException e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse(message);
    }

    /** For each dominated alternative the first in order of rows that dominates it. O(n² m). */
    static ImmutableList<Audit.Domination> dominated(DecisionProblem problem) {
        double[][] rows = Gains.rows(problem.valued());
        ImmutableList.Builder<Audit.Domination> dominated = ImmutableList.builder();
        for (int i = 0; i < rows.length; i++) {
            Optional<Integer> by = Optional.empty();
            for (int b = 0; b < rows.length && by.isEmpty(); b++) {
                by = dominates(rows[b], rows[i]) ? Optional.of(b) : Optional.empty();
            }
            if (by.isPresent()) {
                dominated.add(new Audit.Domination(
                        problem.alternatives().get(i), problem.alternatives().get(by.get())));
            }
        }
        return dominated.build();
    }

    private static boolean dominates(double[] a, double[] b) {
        boolean better = false;
        for (int j = 0; j < a.length; j++) {
            if (a[j] < b[j]) {
                return false;
            }
            better |= a[j] > b[j];
        }
        return better;
    }
}
