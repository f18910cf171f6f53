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
import java.util.Arrays;

/** Weights by the angle between a column and the constant column. */
final class AngleWeights implements WeightingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "angle", "Angular weights", MethodFamily.OBJECTIVE_WEIGHTS)
            .summary("Weighs a criterion by the angle between its column and a column on which all are equal.")
            .formula("u_j = arccos( sum_i x_ij / (sqrt(n) sqrt(sum_i x_ij^2)) );  w_j = u_j / sum_k u_k")
            .citation(
                    "D. Shuai, Z. Zongzhun, W. Yongji, L. Lei, A new angular method to determine the objective weights,"
                            + " 24th Chinese Control and Decision Conference (2012) 3889-3892")
            .use(
                    "Like the coefficient of variation, less sensitive to a single extreme value.",
                    "When zero is arbitrary: the angle then depends on where the scale starts.")
            .complexity("O(nm) time, O(n) memory")
            .properties(MethodProperty.NEEDS_MATRIX)
            .details("angles")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        double[] angles = new double[problem.criterionCount()];
        for (int j = 0; j < angles.length; j++) {
            angles[j] = angle(problem.column(j));
        }
        return DataWeights.proportionalTo(
                angles, Details.builder().put("angles", angles).build());
    }

    /** From both sides of the isosceles triangle: unlike the arc cosine this keeps its digits for small angles. */
    private static double angle(double[] column) {
        if (Moments.isConstant(column)) {
            return 0;
        }
        int n = column.length;
        double largest = Arrays.stream(column).map(Math::abs).max().orElseThrow();
        double norm = Math.sqrt(
                Arrays.stream(column).map(x -> x / largest).map(x -> x * x).sum());
        double difference = 0;
        double sum = 0;
        for (double x : column) {
            double unit = x / largest / norm;
            double even = 1 / Math.sqrt(n);
            difference += (unit - even) * (unit - even);
            sum += (unit + even) * (unit + even);
        }
        return 2 * StrictMath.atan2(Math.sqrt(difference), Math.sqrt(sum));
    }
}
