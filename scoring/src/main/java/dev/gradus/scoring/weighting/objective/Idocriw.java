package dev.gradus.scoring.weighting.objective;

import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weights;

/** IDOCRIW: entropy and criterion impact loss together. */
final class Idocriw implements WeightingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "idocriw", "IDOCRIW", MethodFamily.OBJECTIVE_WEIGHTS)
            .summary("Multiplies entropy weights by criterion impact loss weights.")
            .formula("w_j = q_j W_j / sum_k q_k W_k, q from CILOS, W from entropy")
            .citation("E. K. Zavadskas, V. Podvezko, Integrated determination of objective criteria weights in MCDM,"
                    + " International Journal of Information Technology & Decision Making 15 (2016) 267-283")
            .use(
                    "When entropy alone would give almost all weight to the criterion with the widest spread.",
                    "With values of zero or below, for which its parts are not defined.")
            .complexity("O(nm + m^3) time, O(nm + m^2) memory")
            .properties(MethodProperty.NEEDS_MATRIX)
            .details("entropyWeights", "cilosWeights")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        DataWeights.requirePositive(problem, DESCRIPTOR.id());
        double[] divergences = EntropyWeights.divergences(problem);
        double[] impacts = Cilos.impacts(problem);
        double[] product = new double[divergences.length];
        for (int j = 0; j < product.length; j++) {
            product[j] = divergences[j] * impacts[j];
        }
        return DataWeights.proportionalTo(
                product,
                Details.builder()
                        .put(
                                "entropyWeights",
                                DataWeights.proportionalTo(divergences, Details.none())
                                        .values())
                        .put(
                                "cilosWeights",
                                DataWeights.proportionalTo(impacts, Details.none())
                                        .values())
                        .build());
    }
}
