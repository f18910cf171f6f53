package dev.gradus.scoring.weighting.objective;

import dev.gradus.scoring.internal.Moments;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weights;
import java.util.Arrays;

/** LOPCOW: logarithmic percentage change. */
final class Lopcow implements WeightingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "lopcow", "LOPCOW", MethodFamily.OBJECTIVE_WEIGHTS)
            .summary("Weighs a criterion by the logarithm of its mean square relative to its deviation.")
            .formula("r_ij by minmax;  PV_j = | ln( sqrt(sum_i r_ij^2 / n) / s_j ) 100 |;  w_j = PV_j / sum_k PV_k")
            .citation("F. Ecer, D. Pamucar, A novel LOPCOW-DOBI multi-criteria sustainability performance assessment"
                    + " methodology: an application in developing country banking sector, Omega 112 (2022) 102690")
            .use(
                    "When weights should lie close together whatever the spread of the columns.",
                    "With two alternatives: every column then looks the same.")
            .complexity("O(nm) time, O(n) memory")
            .properties(MethodProperty.NEEDS_MATRIX)
            .parameters(DispersionWeights.DDOF)
            .details("percentageValues")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        double[] percentage = new double[problem.criterionCount()];
        for (int j = 0; j < percentage.length; j++) {
            double[] column = Normalization.MINMAX.apply(problem, j);
            double deviation = Moments.deviation(column, parameters.get(DispersionWeights.DDOF));
            double meanSquare = Arrays.stream(column).map(r -> r * r).sum() / column.length;
            percentage[j] = deviation == 0 ? 0 : Math.abs(StrictMath.log(Math.sqrt(meanSquare) / deviation) * 100);
        }
        return DataWeights.proportionalTo(
                percentage,
                Details.builder().put("percentageValues", percentage).build());
    }
}
