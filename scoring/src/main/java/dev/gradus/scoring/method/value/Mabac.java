package dev.gradus.scoring.method.value;

import dev.gradus.scoring.internal.WeightScale;
import dev.gradus.scoring.method.AdditiveMethod;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.problem.DecisionProblem;

/** MABAC: distance from the border between good and bad. */
final class Mabac implements AdditiveMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("mabac", "MABAC", MethodFamily.DISTANCE)
            .summary("Sums the distances from a border approximation area, the geometric mean of each weighted column.")
            .formula("n_ij: min-max normalised;  v_ij = w_j (n_ij + 1);  g_j = (prod_i v_ij)^(1/n);"
                    + "  S_i = sum_j (v_ij - g_j)")
            .citation(
                    "D. Pamucar, G. Cirovic, The selection of transport and handling resources in logistics centers using"
                            + " Multi-Attributive Border Approximation area Comparison (MABAC), Expert Systems with Applications"
                            + " 42 (2015) 3016-3028")
            .use(
                    "When it should be seen on which criteria an alternative is above and below the border.",
                    "When the list changes: min-max and border move; the ranking itself is that of wsm with minmax.")
            .complexity("O(nm) time, O(n) memory")
            .parameters(WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.TRANSLATION_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE,
                    MethodProperty.LINEAR_IN_WEIGHTS)
            .details("borderApproximationArea")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] weights = WeightScale.weights(problem, parameters);
        double[] border = new double[weights.length];
        double[] scores = new double[problem.alternativeCount()];
        for (int j = 0; j < weights.length; j++) {
            double[] normalized = Normalization.MINMAX.apply(problem, j);
            double center = center(normalized);
            border[j] = weights[j] * center;
            for (int i = 0; i < scores.length; i++) {
                scores[i] += weights[j] * (normalized[i] + 1 - center);
            }
        }
        return Scores.of(
                problem,
                scores,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder().put("borderApproximationArea", border).build());
    }

    @Override
    public double[][] contributions(DecisionProblem problem, Parameters parameters) {
        double[] weights = WeightScale.weights(problem, parameters);
        double[][] parts = Normalization.MINMAX.apply(problem);
        for (int j = 0; j < parts.length; j++) {
            double center = center(parts[j]);
            for (int i = 0; i < parts[j].length; i++) {
                parts[j][i] = weights[j] * (parts[j][i] + 1 - center);
            }
        }
        return parts;
    }

    /** The geometric mean of n_ij + 1, from logarithms. */
    private static double center(double[] normalized) {
        double logs = 0;
        for (double value : normalized) {
            logs += StrictMath.log1p(value);
        }
        return StrictMath.exp(logs / normalized.length);
    }
}
