package dev.gradus.scoring.method.value;

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

/** WASPAS: a mixture of weighted sum and weighted product. */
final class Waspas implements RankingMethod {
    static final Parameter<Normalization> NORMALIZATION = Normalizing.parameter(
            Normalization.LINEAR, "how columns become values; linear is the paper's x/max, for costs min/x");

    static final Parameter<Double> LAMBDA = Parameter.number(
                    "lambda", 0.5, 0, 1, "the share of the weighted sum: 1 is the weighted sum, 0 the weighted product")
            .aliased("lam", "l");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("waspas", "WASPAS", MethodFamily.VALUE)
            .summary("Mixes the weighted sum and the weighted product of normalised values.")
            .formula("Q_i = lambda sum_j w_j r_ij + (1 - lambda) prod_j r_ij^w_j,"
                    + "  r_ij = x_ij / max_i x_ij, for costs min_i x_ij / x_ij")
            .citation("E. K. Zavadskas, Z. Turskis, J. Antucheviciene, A. Zakarevicius, Optimization of weighted"
                    + " aggregated sum product assessment, Elektronika ir Elektrotechnika 122 (2012) 3-6")
            .use(
                    "Positive ratio data, when neither full compensation nor none is wanted.",
                    "With zeros or negative values; lambda has no meaning beyond the mixture and should be varied.")
            .complexity("O(nm) time, O(n) memory")
            .parameters(LAMBDA, NORMALIZATION, Normalizing.TARGETS, WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT,
                    MethodProperty.NEEDS_POSITIVE_DATA,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE)
            .details("weightedSum", "weightedProduct")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        Normalization normalization = Normalizing.of(parameters, NORMALIZATION);
        double[] weights = WeightScale.weights(problem, parameters);
        double lambda = parameters.get(LAMBDA);
        double[] sums = WeightedSum.sums(problem, normalization, weights);
        double[] logs = WeightedProduct.logs(problem, normalization, weights, "waspas");
        double[] products = WeightedProduct.onScale(problem, logs, WeightedProduct.Scale.PRODUCT);
        double[] scores = new double[products.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = lambda * sums[i] + (1 - lambda) * products[i];
        }
        return Scores.of(
                problem,
                scores,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .put("weightedSum", sums)
                        .put("weightedProduct", products)
                        .build());
    }
}
