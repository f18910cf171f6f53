package dev.gradus.scoring.weighting.objective;

import dev.gradus.scoring.internal.Moments;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weights;

/** Weights in proportion to the deviation relative to the mean. */
final class CoefficientOfVariation implements WeightingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "coefficient-of-variation", "Coefficient of variation weights", MethodFamily.OBJECTIVE_WEIGHTS)
            .aliases("cv")
            .summary("Weighs a criterion by the standard deviation of its values relative to their mean.")
            .formula("w_j = v_j / sum_k v_k;  v_j = s_j / |mean_j|")
            .citation(
                    "D. Shuai, Z. Zongzhun, W. Yongji, L. Lei, A new angular method to determine the objective weights,"
                            + " 24th Chinese Control and Decision Conference (2012) 3889-3892")
            .use(
                    "When spread should count whatever the unit of a criterion.",
                    "When zero is arbitrary (temperatures, years): the mean then means nothing.")
            .complexity("O(nm) time, O(n) memory")
            .properties(MethodProperty.NEEDS_MATRIX)
            .parameters(DispersionWeights.DDOF)
            .details("coefficientOfVariation")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        int ddof = parameters.get(DispersionWeights.DDOF);
        double[] variation = new double[problem.criterionCount()];
        for (int j = 0; j < variation.length; j++) {
            double[] column = problem.column(j);
            double deviation = Moments.deviation(column, ddof);
            double mean = Moments.mean(column);
            if (deviation > 0 && mean == 0) {
                throw DataWeights.undefinedColumn(problem, j, DESCRIPTOR.id(), "the mean of its values is 0");
            }
            variation[j] = deviation == 0 ? 0 : deviation / Math.abs(mean);
        }
        return DataWeights.proportionalTo(
                variation,
                Details.builder().put("coefficientOfVariation", variation).build());
    }
}
