package dev.gradus.scoring.method.distance;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.internal.Columns;
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

/** PROBID and its simplified form: distances to a whole spectrum of ideals, from the best to the worst. */
final class Probid implements RankingMethod {
    static final Parameter<Normalization> NORMALIZATION = Parameter.choice(
            "normalization",
            Normalization.VECTOR_SAME,
            Normalization.all(),
            Normalization::id,
            "how columns are made comparable; vector-same is the paper's, none takes a matrix that is normalised already");

    /** The smallest distance to the best ideals, as a share of that to the worst, that the simplified ratio tells apart. */
    private static final double SMALLEST_RATIO = 1e-6;

    private static final String CITATION = "Z. Wang, G. P. Rangaiah, X. Wang, Preference ranking on the basis of"
            + " ideal-average distance method for multi-criteria decision-making, Industrial & Engineering Chemistry"
            + " Research 60 (2021) 11216-11230";

    private final boolean simplified;
    private final MethodDescriptor descriptor;

    private Probid(boolean simplified, MethodDescriptor.Builder builder) {
        this.simplified = simplified;
        this.descriptor = builder.citation(CITATION)
                .complexity("O(n^2 m) time, O(nm) memory")
                .parameters(NORMALIZATION)
                .properties(
                        MethodProperty.NEEDS_MATRIX,
                        MethodProperty.NEEDS_WEIGHTS,
                        MethodProperty.COMPENSATORY,
                        MethodProperty.SCALE_INVARIANT,
                        MethodProperty.DUPLICATES_TIE,
                        MethodProperty.WEIGHT_SCALE_INVARIANT)
                .largestProblem(20_000)
                .build();
    }

    /** PROBID with all ideals and the average. */
    static Probid full() {
        return new Probid(
                false,
                MethodDescriptor.builder("probid", "PROBID", MethodFamily.DISTANCE)
                        .summary("Ranks by distances to the k-th best values for all k, and from the average.")
                        .formula(
                                "S_i(k) = distance of v_i to the k-th best weighted values;  S+_i = sum_{k<=h} S_i(k)/k;"
                                        + "  S-_i = sum_{k>=h} S_i(k)/(n-k+1), h = ceil(n/2);"
                                        + "  P_i = 1/(1 + (S+_i/S-_i)^2) + distance of v_i to the average")
                        .use(
                                "A compromise ranking that leans less on the extremes of each column than TOPSIS.",
                                "When a better value must never hurt: the distance to the average also rewards being"
                                        + " far below it.")
                        .details("posIdeal", "negIdeal", "averageDistance"));
    }

    /** The simplified form with the first and last quarter of the ideals. */
    static Probid simplified() {
        return new Probid(
                true,
                MethodDescriptor.builder("s-probid", "sPROBID", MethodFamily.DISTANCE)
                        .aliases("sprobid", "simplified-probid")
                        .summary("Ranks by distances to the best and the worst quarter of the values of each column.")
                        .formula(
                                "S+_i = sum_{k<=q} S_i(k)/k;  S-_i = sum_{k>n-q} S_i(k)/(n-k+1), q = max(1, floor(n/4));"
                                        + "  P_i = S-_i / S+_i, where S+_i counts as at least a millionth of S-_i, so that an"
                                        + " alternative that is ideal itself has a finite score")
                        .use(
                                "As PROBID, when only the best and worst values should count.",
                                "With few alternatives: below eight the quarters are single ideals.")
                        .details("posIdeal", "negIdeal"));
    }

    @Override
    public MethodDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        Normalization normalization = parameters.get(NORMALIZATION);
        double[] weights = problem.weights();
        int n = problem.alternativeCount();
        double[][] v = normalization.apply(problem);
        double[][] ideals = new double[weights.length][];
        double[] average = new double[weights.length];
        for (int j = 0; j < weights.length; j++) {
            for (int i = 0; i < n; i++) {
                v[j][i] *= weights[j];
            }
            ideals[j] = sorted(v[j], normalization.directionAfter(problem, j) == Direction.MAXIMIZE);
            average[j] = Columns.mean(ideals[j]); // over the sorted values, so that row order leaves no trace
        }
        int half = (n + 1) / 2;
        int quarter = Math.max(1, n / 4);
        int lastGood = simplified ? quarter : half;
        int firstBad = simplified ? n - quarter + 1 : half;
        double[] plus = new double[n];
        double[] minus = new double[n];
        double[] toAverage = new double[n];
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            double squares = 0;
            for (int j = 0; j < weights.length; j++) {
                squares += (v[j][i] - average[j]) * (v[j][i] - average[j]);
            }
            toAverage[i] = Math.sqrt(squares);
            for (int k = 1; k <= n; k++) {
                if (k > lastGood && k < firstBad) {
                    continue;
                }
                double distance = distance(v, i, ideals, k - 1);
                plus[i] += k <= lastGood ? distance / k : 0;
                minus[i] += k >= firstBad ? distance / (n - k + 1) : 0;
            }
            scores[i] = simplified ? ratio(plus[i], minus[i]) : closeness(plus[i], minus[i]) + toAverage[i];
        }
        Details.Builder details = Details.builder().put("posIdeal", plus).put("negIdeal", minus);
        if (!simplified) {
            details.put("averageDistance", toAverage);
        }
        return Scores.of(problem, scores, ScoreOrder.HIGHER_IS_BETTER, details.build());
    }

    /** 1 / (1 + (S+/S-)²), also where S- is 0; 1 where all alternatives are alike. */
    private static double closeness(double plus, double minus) {
        double larger = Math.max(plus, minus);
        if (larger == 0) {
            return 1;
        }
        double p = plus / larger;
        double m = minus / larger;
        return m * m / (p * p + m * m);
    }

    private static double ratio(double plus, double minus) {
        return plus == 0 && minus == 0 ? 1 : minus / Math.max(plus, SMALLEST_RATIO * minus);
    }

    private static double distance(double[][] v, int i, double[][] ideals, int k) {
        double squares = 0;
        for (int j = 0; j < v.length; j++) {
            squares += (v[j][i] - ideals[j][k]) * (v[j][i] - ideals[j][k]);
        }
        return Math.sqrt(squares);
    }

    private static double[] sorted(double[] x, boolean descending) {
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        if (descending) {
            for (int low = 0, high = sorted.length - 1; low < high; low++, high--) {
                double swapped = sorted[low];
                sorted[low] = sorted[high];
                sorted[high] = swapped;
            }
        }
        return sorted;
    }
}
