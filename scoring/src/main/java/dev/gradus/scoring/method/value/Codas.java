package dev.gradus.scoring.method.value;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.Tolerance;
import dev.gradus.scoring.internal.WeightScale;
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
import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** CODAS: combinative distance-based assessment. */
final class Codas implements RankingMethod {
    static final Parameter<Normalization> NORMALIZATION = Normalizing.parameter(
            Normalization.LINEAR, "how columns become values; linear is the paper's x/max, for costs min/x");

    static final Parameter<Double> TAU = Parameter.number(
                    "tau",
                    0.02,
                    0,
                    Double.POSITIVE_INFINITY,
                    "the difference of Euclidean distances from which Taxicab distances count too; 0.01 to 0.05 in the"
                            + " paper")
            .aliased("threshold");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("codas", "CODAS", MethodFamily.DISTANCE)
            .summary("Ranks by distance from the worst point: Euclidean, with Taxicab where that differs enough.")
            .formula("E_i, T_i: Euclidean and Taxicab distance of w_j r_ij from ns_j = min_i w_j r_ij;"
                    + "  H_i = sum_k (E_i - E_k) + psi(E_i - E_k)(T_i - T_k),  psi(x) = 1 if |x| >= tau, else 0")
            .citation("M. Keshavarz Ghorabaee, E. K. Zavadskas, Z. Turskis, J. Antucheviciene, A new combinative"
                    + " distance-based assessment (CODAS) method for multi-criteria decision-making, Economic Computation"
                    + " and Economic Cybernetics Studies and Research 50(3) (2016) 25-44")
            .use(
                    "When being far from the worst matters more than being near the best.",
                    "When small changes must not matter: crossing the threshold tau makes a score jump.")
            .complexity("O(nm + n log n) time, O(n) memory: sorted distances and prefix sums instead of all pairs")
            .parameters(TAU, NORMALIZATION, Normalizing.TARGETS, WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT,
                    MethodProperty.NEEDS_POSITIVE_DATA,
                    MethodProperty.SCALE_INVARIANT)
            .details("E", "T")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] weights = WeightScale.weights(problem, parameters);
        Normalization normalization = Normalizing.of(parameters, NORMALIZATION);
        int n = problem.alternativeCount();
        double[] squares = new double[n];
        double[] taxicab = new double[n];
        for (int j = 0; j < weights.length; j++) {
            double[] r = normalization.apply(problem, j);
            boolean benefit = normalization.directionAfter(problem, j) == Direction.MAXIMIZE;
            double worst = benefit ? Columns.min(r) : Columns.max(r);
            for (int i = 0; i < n; i++) {
                double distance = weights[j] * Math.abs(r[i] - worst);
                squares[i] += distance * distance;
                taxicab[i] += distance;
            }
        }
        double[] euclidean = Arrays.stream(squares).map(Math::sqrt).toArray();
        return Scores.of(
                problem,
                assess(euclidean, taxicab, parameters.get(TAU)),
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder().put("E", euclidean).put("T", taxicab).build());
    }

    /** H for each alternative: n E − ΣE, and the same of T over those whose E differs by at least tau. */
    static double[] assess(double[] e, double[] t, double tau) {
        int n = e.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> e[i]).thenComparingDouble(i -> t[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] sumsOfE = new double[n + 1];
        double[] sumsOfT = new double[n + 1];
        for (int k = 0; k < n; k++) {
            sumsOfE[k + 1] = sumsOfE[k] + e[order[k]];
            sumsOfT[k + 1] = sumsOfT[k] + t[order[k]];
        }
        double[] h = new double[n];
        int below = 0; // the first so many of the order are at least tau below
        int above = 0; // from here on they are at least tau above
        for (int i : order) {
            while (below < n && Tolerance.atLeast(e[i] - e[order[below]], tau)) {
                below++;
            }
            while (above < n && !Tolerance.atLeast(e[order[above]] - e[i], tau)) {
                above++;
            }
            // with tau = 0 everybody is far enough, and equals would be on both sides
            double far = tau == 0 ? n : below + n - above;
            double sumOfFar = tau == 0 ? sumsOfT[n] : sumsOfT[below] + sumsOfT[n] - sumsOfT[above];
            h[i] = n * e[i] - sumsOfE[n] + far * t[i] - sumOfFar;
        }
        // distances that are equal on paper must not differ by their rounding
        return Tolerance.withoutNoise(h, n * (Columns.max(e) + Columns.max(t)));
    }
}
