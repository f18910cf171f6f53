package dev.gradus.scoring.method.utility;

import dev.gradus.scoring.internal.Columns;
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
import java.util.ArrayList;
import java.util.List;

/** AROMAN: two normalisations averaged, then powers of the cost part and the benefit part added. */
final class Aroman implements RankingMethod {
    static final Parameter<Double> BETA = Parameter.number(
            "beta", 0.5, 0, 1, "share of the min-max normalisation; the rest is the vector normalisation");

    static final Parameter<Double> LAMBDA = Parameter.number(
                    "lambda", 0.5, 0, 1, "exponent of the cost part; 1 - lambda is that of the benefit part")
            .aliased("lam");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("aroman", "AROMAN", MethodFamily.VALUE)
            .summary("Averages a linear and a vector normalisation and adds powers of the cost and the benefit part.")
            .formula("t_ij = (x_ij - min_j) / (max_j - min_j);  t*_ij = x_ij / sqrt(sum_i x_ij^2);"
                    + "  n_ij = w_j (beta t_ij + (1 - beta) t*_ij) / 2;  L_i, A_i = sums over costs and benefits;"
                    + "  R_i = L_i^lambda + A_i^(1 - lambda)")
            .citation(
                    "S. Boskovic, L. Svadlenka, S. Jovcic, M. Dobrodolac, V. Simic, N. Bacanin, An alternative ranking"
                            + " order method accounting for two-step normalization (AROMAN) - a case study of the electric"
                            + " vehicle selection problem, IEEE Access 11 (2023) 39496-39507, doi:10.1109/ACCESS.2023.3265818")
            .use(
                    "To reproduce published AROMAN results, or when all criteria are benefits.",
                    "With cost criteria: as printed, the cost part enters with a plus sign, so higher costs raise the"
                            + " score. The result warns about it.")
            .complexity("O(nm) time, O(n) memory")
            .parameters(BETA, LAMBDA, WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("costPart", "benefitPart")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        List<String> warnings = new ArrayList<>();
        double[] weights = WeightScale.weights(problem, parameters);
        double beta = parameters.get(BETA);
        double lambda = parameters.get(LAMBDA);
        int n = problem.alternativeCount();
        double[] costs = new double[n];
        double[] benefits = new double[n];
        for (int j = 0; j < weights.length; j++) {
            Columns.requireNotNegative(problem, j, "AROMAN", "use wsm or spotis, which take any numbers.");
            boolean benefit = Columns.isBenefit(problem, j);
            if (!benefit && weights[j] > 0 && warnings.isEmpty()) {
                warnings.add("AROMAN as printed adds the cost part with a plus sign: higher costs raise the score.");
            }
            double[] linear = Columns.onUnitInterval(problem.column(j));
            double[] vector = Normalization.VECTOR_SAME.apply(problem, j);
            double[] part = benefit ? benefits : costs;
            for (int i = 0; i < n; i++) {
                part[i] += weights[j] * (beta * linear[i] + (1 - beta) * vector[i]) / 2;
            }
        }
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            scores[i] = StrictMath.pow(costs[i], lambda) + StrictMath.pow(benefits[i], 1 - lambda);
        }
        return Scores.of(
                problem,
                scores,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .put("costPart", costs)
                        .put("benefitPart", benefits)
                        .build(),
                warnings);
    }
}
