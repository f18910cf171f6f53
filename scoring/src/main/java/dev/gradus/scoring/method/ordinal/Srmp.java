package dev.gradus.scoring.method.ordinal;

import dev.gradus.scoring.internal.Gains;
import dev.gradus.scoring.internal.Ranks;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** S-RMP: simple ranking with multiple reference profiles. */
final class Srmp implements RankingMethod {
    static final Parameter<double[][]> PROFILES = Parameter.matrix(
                    "reference-profiles", "profiles to compare with, one row for each, in the units of the criteria")
            .aliased("reference_profiles", "profiles");

    static final Parameter<double[]> ORDER = Parameter.numbers(
                    "lexicographic-order",
                    "numbers of the profiles, 1 for the first, in the order in which they are asked; as listed where"
                            + " not given")
            .aliased("lexicographic_order_1based", "lexicographic_order")
            .optional();

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("srmp", "S-RMP", MethodFamily.ORDINAL)
            .aliases("s-rmp")
            .summary("Ranks by the weight of the criteria that reach a reference profile, one profile after another.")
            .formula(
                    "c(a, r) = sum of w_j over g_j(a) >= r_j;  a before b if c(a, r) > c(b, r) for the first profile, in"
                            + " lexicographic order, where they differ;  score = level of the preorder, 1 for the worst")
            .citation(
                    "A. Rolland, Reference-based preferences aggregation procedures in multi-criteria decision making,"
                            + " European Journal of Operational Research 225 (2013) 479-486")
            .use(
                    "When people think in reference points: bad, good, very good. No alternative affects the others.",
                    "When differences between two references should count.")
            .complexity("O(nmk + n log n) time for k profiles")
            .parameters(PROFILES, ORDER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.REVERSAL_FREE,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("support")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[][] profiles = profiles(problem, parameters.get(PROFILES));
        int[] order = order(parameters, profiles.length);
        double[][] rows = Gains.rows(problem);
        double[] weights = problem.weights();
        int n = rows.length;
        double[][] support = new double[n][profiles.length];
        int[][] places = new int[profiles.length][];
        for (int k = 0; k < order.length; k++) {
            double[] column = new double[n];
            for (int i = 0; i < n; i++) {
                column[i] = support(rows[i], profiles[order[k]], weights);
                support[i][order[k]] = column[i];
            }
            places[k] = Ranks.competition(column, true);
        }
        Comparator<Integer> worstFirst = (a, b) -> compare(places, b, a);
        int[] sorted = IntStream.range(0, n)
                .boxed()
                .sorted(worstFirst)
                .mapToInt(Integer::intValue)
                .toArray();
        double[] levels = new double[n];
        for (int k = 0; k < n; k++) {
            boolean first = k == 0;
            double before = first ? 0 : levels[sorted[k - 1]];
            boolean better = first || compare(places, sorted[k - 1], sorted[k]) != 0;
            levels[sorted[k]] = before + (better ? 1 : 0);
        }
        return Scores.of(
                problem,
                levels,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder().put("support", support).build());
    }

    /** Negative where a stands before b. */
    private static int compare(int[][] places, int a, int b) {
        return Arrays.stream(places)
                .mapToInt(place -> Integer.compare(place[a], place[b]))
                .filter(difference -> difference != 0)
                .findFirst()
                .orElse(0);
    }

    private static double support(double[] a, double[] profile, double[] weights) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] >= profile[j] ? weights[j] : 0;
        }
        return sum;
    }

    private static double[][] profiles(DecisionProblem problem, double[][] rows) {
        double[][] gains = new double[rows.length][];
        for (int k = 0; k < rows.length; k++) {
            if (rows[k].length != problem.criterionCount()) {
                throw Parameter.wrong(
                        "method.params.reference-profiles[%s]".formatted(k),
                        Arrays.toString(rows[k]),
                        "one number for each of the %s criteria".formatted(problem.criterionCount()));
            }
            gains[k] = Gains.row(problem, rows[k]);
        }
        return gains;
    }

    /** Indices of the profiles in the order in which they are asked. */
    private static int[] order(Parameters parameters, int count) {
        int[] listed = IntStream.range(0, count).toArray();
        if (parameters.find(ORDER).isEmpty()) {
            return listed;
        }
        double[] given = parameters.get(ORDER);
        int[] order = Arrays.stream(given).mapToInt(number -> (int) number - 1).toArray();
        boolean permutation = Arrays.equals(
                Arrays.stream(given).sorted().toArray(),
                Arrays.stream(listed).mapToDouble(k -> k + 1).toArray());
        if (!permutation) {
            throw Parameter.wrong(
                    "method.params.lexicographic-order",
                    Arrays.toString(given),
                    "each of the numbers 1 to %s once".formatted(count));
        }
        return order;
    }
}
