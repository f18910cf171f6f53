package dev.gradus.scoring.method.utility;

import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.WeightScale;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;

/** LMAW: logarithms of standardised values, combined with their weights and added up. */
final class LogarithmicWeights implements RankingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "lmaw", "LMAW (logarithm methodology of additive weights)", MethodFamily.VALUE)
            .summary("Adds up weighted logarithmic shares of standardised values.")
            .formula("theta_ij = (x_ij + max_j) / max_j, costs (x_ij + min_j) / x_ij;"
                    + "  phi_ij = ln theta_ij / ln prod_i theta_ij;"
                    + "  xi_ij = 2 phi_ij^w_j / ((2 - phi_ij)^w_j + phi_ij^w_j);  Q_i = sum_j xi_ij")
            .citation("D. Pamucar, M. Zizovic, S. Biswas, D. Bozanic, A new logarithm methodology of additive weights"
                    + " (LMAW) for multi-criteria decision-making: application in logistics, Facta Universitatis, Series:"
                    + " Mechanical Engineering 19 (2021) 361-380, doi:10.22190/FUME210214031P")
            .use(
                    "When large ratios between values should count less than in a weighted sum.",
                    "With zeros or negative values, or when the contribution of a criterion must be readable.")
            .complexity("O(nm) time, O(n) memory")
            .parameters(WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.NEEDS_POSITIVE_DATA,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] weights = WeightScale.weights(problem, parameters);
        double[] scores = new double[problem.alternativeCount()];
        for (int j = 0; j < weights.length; j++) {
            Columns.requirePositive(problem, j, "LMAW", "use wsm or spotis, which take any numbers.");
            double[] phi = problem.column(j);
            double max = Columns.max(phi);
            double min = Columns.min(phi);
            double total = 0;
            for (int i = 0; i < phi.length; i++) {
                phi[i] = StrictMath.log1p(Columns.isBenefit(problem, j) ? phi[i] / max : min / phi[i]);
                total += phi[i];
            }
            for (int i = 0; i < phi.length; i++) {
                double share = StrictMath.pow(phi[i] / total, weights[j]);
                double rest = StrictMath.pow(2 - phi[i] / total, weights[j]);
                scores[i] += 2 * share / (rest + share);
            }
        }
        return Scores.of(problem, scores, ScoreOrder.HIGHER_IS_BETTER, Details.none());
    }
}
