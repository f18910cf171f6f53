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

/** MAIRCA: gaps between ideal and real ratings. */
final class Mairca implements AdditiveMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "mairca", "MAIRCA", MethodFamily.DISTANCE)
            .summary("Adds up the gaps between what each criterion could contribute and what it does.")
            .formula("tp_ij = w_j / n;  tr_ij = tp_ij n_ij with n_ij min-max normalised;  Q_i = sum_j (tp_ij - tr_ij)")
            .citation(
                    "L. Gigovic, D. Pamucar, Z. Bajic, M. Milicevic, The combination of expert judgment and GIS-MAIRCA"
                            + " analysis for the selection of sites for ammunition depots, Sustainability 8 (2016) 372")
            .use(
                    "When the answer should be read as a gap that remains to be closed; 0 is best.",
                    "When scores of different lists are compared: they are divided by the number of alternatives.")
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
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] gaps = new double[problem.alternativeCount()];
        for (double[] part : contributions(problem, parameters)) {
            for (int i = 0; i < gaps.length; i++) {
                gaps[i] += part[i];
            }
        }
        return Scores.of(problem, gaps, ScoreOrder.LOWER_IS_BETTER, Details.none());
    }

    @Override
    public double[][] contributions(DecisionProblem problem, Parameters parameters) {
        double[] weights = WeightScale.weights(problem, parameters);
        double[][] parts = Normalization.MINMAX.apply(problem);
        for (int j = 0; j < parts.length; j++) {
            for (int i = 0; i < parts[j].length; i++) {
                parts[j][i] = weights[j] / parts[j].length * (1 - parts[j][i]);
            }
        }
        return parts;
    }
}
