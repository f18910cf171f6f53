package dev.gradus.scoring.method.distance;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.PerCriterion;
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
import java.util.ArrayList;
import java.util.List;

/** ERVD: distances on a value function that weighs losses against a reference point more than gains. */
final class Ervd implements RankingMethod {
    static final Parameter<double[]> REFERENCE = Parameter.numbers(
                    "reference-points",
                    "for each criterion the value from which gains and losses are counted; without them the mean of the"
                            + " data")
            .aliased("ref", "reference_points")
            .optional();

    static final Parameter<Double> LAMBDA = Parameter.number(
                    "lambda", 2.25, 0, Double.POSITIVE_INFINITY, "how much more a loss counts than a gain")
            .aliased("lam", "lambd");

    static final Parameter<Double> ALPHA =
            Parameter.number("alpha", 0.88, 0.01, 1, "diminishing sensitivity: the exponent of gains and losses");

    static final Parameter<Normalization> NORMALIZATION = Parameter.choice(
            "normalization",
            Normalization.SUM_SAME,
            ImmutableList.of(Normalization.SUM_SAME, Normalization.NONE),
            Normalization::id,
            "sum-same is the paper's; none leaves the scaling to the caller, as scikit-criteria does");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("ervd", "ERVD", MethodFamily.DISTANCE)
            .summary("Ranks by closeness to the best and distance from the worst prospect values.")
            .formula("r_ij = x_ij / sum_i x_ij;  v_ij = (r_ij - p_j)^alpha for gains, -lambda (p_j - r_ij)^alpha for"
                    + " losses (costs the other way);  S+_i = sum_j w_j |v_ij - max_i v_ij|;"
                    + "  S-_i = sum_j w_j |v_ij - min_i v_ij|;  phi_i = S-_i / (S+_i + S-_i)")
            .citation(
                    "H.-J. Shyur, L. Yin, H.-S. Shih, C.-B. Cheng, A multiple criteria decision making method based on"
                            + " relative value distances, Foundations of Computing and Decision Sciences 40 (2015) 299-315")
            .use(
                    "When people judge from where they stand: falling short hurts more than exceeding pleases.",
                    "Without reference points that mean something to the one who decides.")
            .complexity("O(nm) time, O(n) memory")
            .parameters(REFERENCE, LAMBDA, ALPHA, NORMALIZATION)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.NEEDS_POSITIVE_DATA,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("sPlus", "sMinus", "ideal", "antiIdeal")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        List<String> warnings = new ArrayList<>();
        double[] weights = problem.weights();
        double[] reference = PerCriterion.numbers(parameters, REFERENCE, problem)
                .orElseGet(() -> {
                    warnings.add("The reference points of ERVD are not given, so they are the means of the data.");
                    return means(problem);
                });
        double lambda = parameters.get(LAMBDA);
        double alpha = parameters.get(ALPHA);
        boolean sum = parameters.get(NORMALIZATION) == Normalization.SUM_SAME;
        int n = problem.alternativeCount();
        double[] plus = new double[n];
        double[] minus = new double[n];
        double[] ideal = new double[weights.length];
        double[] antiIdeal = new double[weights.length];
        for (int j = 0; j < weights.length; j++) {
            double[] v = problem.column(j);
            if (sum) {
                Columns.requirePositive(
                        problem, j, "ERVD", "set the normalization to none and scale the values first.");
            }
            double scale = sum ? Columns.mean(v) * n : 1;
            int sign = problem.direction(j).sign();
            for (int i = 0; i < n; i++) {
                double gain = sign * (v[i] - reference[j]) / scale;
                v[i] = gain > 0 ? StrictMath.pow(gain, alpha) : -lambda * StrictMath.pow(-gain, alpha);
            }
            ideal[j] = Columns.max(v);
            antiIdeal[j] = Columns.min(v);
            for (int i = 0; i < n; i++) {
                plus[i] += weights[j] * (ideal[j] - v[i]);
                minus[i] += weights[j] * (v[i] - antiIdeal[j]);
            }
        }
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            // where best and worst coincide nothing distinguishes the alternatives
            scores[i] = plus[i] + minus[i] == 0 ? 0.5 : minus[i] / (plus[i] + minus[i]);
        }
        return Scores.of(
                problem,
                scores,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .put("sPlus", plus)
                        .put("sMinus", minus)
                        .put("ideal", ideal)
                        .put("antiIdeal", antiIdeal)
                        .build(),
                warnings);
    }

    private static double[] means(DecisionProblem problem) {
        double[] means = new double[problem.criterionCount()];
        for (int j = 0; j < means.length; j++) {
            means[j] = Columns.mean(problem.column(j));
        }
        return means;
    }
}
