package dev.gradus.scoring.weighting.subjective;

import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weights;
import java.util.Arrays;
import java.util.List;

/** RANCOM: ranking comparison. */
final class Rancom implements WeightingMethod {
    static final Parameter<double[][]> COMPARISONS = Parameter.matrix(
                    "comparisons",
                    "for each pair of criteria 1 if the row is more important, 0.5 if equally, 0 if less")
            .aliased("mac")
            .optional();

    static final Parameter<double[]> RANKS = Parameter.numbers(
                    "ranks", "instead: the place of each criterion, 1 for the most important; equal numbers tie")
            .aliased("ranking")
            .optional();

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "rancom", "RANCOM", MethodFamily.SUBJECTIVE_WEIGHTS)
            .summary("Weighs a criterion by the number of criteria that it is more important than.")
            .formula("SCW_j = sum_k MAC_jk;  w_j = SCW_j / sum_k SCW_k")
            .citation(
                    "J. Wieckowski, B. Kizielewicz, A. Shekhovtsov, W. Salabun, RANCOM: a novel approach to identifying"
                            + " criteria relevance based on inaccuracy expert judgments, Engineering Applications of Artificial"
                            + " Intelligence 122 (2023) 106114")
            .use(
                    "When people can only say which of two criteria matters more.",
                    "When it matters how much more important a criterion is.")
            .complexity("O(m^2) time and memory")
            .parameters(COMPARISONS, RANKS)
            .details("summedCriteriaWeights")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        double[][] comparisons = parameters
                .find(COMPARISONS)
                .map(rows -> checked(Statements.square(problem, rows, COMPARISONS.name())))
                .orElseGet(() -> ofRanks(Statements.ofLength(
                        problem.criterionCount(),
                        "criteria",
                        parameters
                                .find(RANKS)
                                .orElseThrow(() -> new ProblemException(
                                        Code.MISSING,
                                        Statements.place(COMPARISONS.name()),
                                        "Neither 'comparisons' nor 'ranks' is given.",
                                        "give the place of each criterion as 'ranks'.")),
                        RANKS.name(),
                        Double.NEGATIVE_INFINITY)));
        double[] summed = Arrays.stream(comparisons)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        return Weights.proportionalTo(
                summed, Details.builder().put("summedCriteriaWeights", summed).build(), List.of());
    }

    private static double[][] checked(double[][] rows) {
        for (int j = 0; j < rows.length; j++) {
            for (int k = 0; k < rows.length; k++) {
                double value = rows[j][k];
                if (!(value == 0 || value == 0.5 || value == 1) || value + rows[k][j] != 1) {
                    throw Parameter.wrong(
                            "%s[%s][%s]".formatted(Statements.place(COMPARISONS.name()), j, k),
                            value,
                            "0, 0.5 or 1, which with the opposite comparison (%s) make 1".formatted(rows[k][j]));
                }
            }
        }
        return rows;
    }

    private static double[][] ofRanks(double[] ranks) {
        double[][] comparisons = new double[ranks.length][ranks.length];
        for (int j = 0; j < ranks.length; j++) {
            for (int k = 0; k < ranks.length; k++) {
                comparisons[j][k] = (1 + Math.signum(ranks[k] - ranks[j])) / 2;
            }
        }
        return comparisons;
    }
}
