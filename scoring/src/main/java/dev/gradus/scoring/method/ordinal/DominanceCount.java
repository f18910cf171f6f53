package dev.gradus.scoring.method.ordinal;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.Gains;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.stream.IntStream;

/** How many alternatives each one dominates. */
final class DominanceCount implements RankingMethod {
    static final Parameter<Boolean> DOMINATORS = Parameter.flag(
            "dominators", false, "whether to publish for each alternative the indices of those that dominate it");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "dominance-count", "Dominance count", MethodFamily.ORDINAL)
            .aliases("pareto-dominators")
            .summary("Ranks by how many alternatives one is at least as good as everywhere and better than somewhere.")
            .formula("score(a) = number of b with g_j(a) >= g_j(b) for all j and g_j(a) > g_j(b) for some j")
            .citation(
                    "C. M. Fonseca, P. J. Fleming, Genetic algorithms for multiobjective optimization:"
                            + " formulation, discussion and generalization, ICGA (1993) 416-423, for the count; V. Pareto, Manuel d'economie politique (1909), for the relation")
            .use(
                    "To find the Pareto front and what can be left out without any judgement of weights.",
                    "As a ranking: one that dominates nobody may still be the best for some weights.")
            .complexity("O(m n^2) time, O(n) memory")
            .parameters(DOMINATORS)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.TRANSLATION_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.DUPLICATES_TIE)
            .details("dominatedBy", "front", "dominators")
            .largestProblem(50_000)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[][] rows = Gains.rows(problem);
        int n = rows.length;
        double[] dominates = new double[n];
        int[] dominatedBy = new int[n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                if (dominates(rows[a], rows[b])) {
                    dominates[a]++;
                    dominatedBy[b]++;
                }
            }
        }
        ImmutableList<String> front = IntStream.range(0, n)
                .filter(i -> dominatedBy[i] == 0)
                .mapToObj(problem.alternatives()::get)
                .collect(ImmutableList.toImmutableList());
        Details.Builder details =
                Details.builder().put("dominatedBy", dominatedBy).put("front", front);
        if (parameters.get(DOMINATORS)) {
            details.put("dominators", dominators(rows));
        }
        return Scores.of(problem, dominates, ScoreOrder.HIGHER_IS_BETTER, details.build());
    }

    private static int[][] dominators(double[][] rows) {
        return IntStream.range(0, rows.length)
                .mapToObj(b -> IntStream.range(0, rows.length)
                        .filter(a -> dominates(rows[a], rows[b]))
                        .toArray())
                .toArray(int[][]::new);
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
