package dev.gradus.scoring.method.utility;

import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.Ranks;
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
import dev.gradus.scoring.method.TiePolicy;
import dev.gradus.scoring.problem.DecisionProblem;

/** FUCA: the weighted mean of the ranks on each criterion. */
final class Fuca implements RankingMethod {
    static final Parameter<TiePolicy> TIES =
            Parameter.choice("ties", TiePolicy.AVERAGE, TiePolicy.class, "the ranks of equal values on a criterion");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "fuca", "FUCA (faire un choix adequat)", MethodFamily.ORDINAL)
            .summary("Averages the ranks on all criteria with their weights; least is best.")
            .formula("r_ij = rank of alternative i on criterion j, 1 for the best;  V_i = sum_j w_j r_ij")
            .citation(
                    "L. F. Morales Mendoza, J. L. Perez Escobedo, C. Azzaro-Pantel, L. Pibouleau, S. Domenech, A. Aguilar-Lasserre,"
                            + " Selecting the best portfolio alternative from a hybrid multiobjective GA-MCDM approach for New"
                            + " Product Development in the pharmaceutical industry, IEEE Symposium on Computational Intelligence"
                            + " in Multicriteria Decision-Making (2011) 159-166, doi:10.1109/SMDCM.2011.5949271")
            .use(
                    "When only the order of values can be trusted, such as ratings by different people.",
                    "When the size of differences matters, or the list of alternatives may change.")
            .complexity("O(m n log n) time, O(nm) memory")
            .parameters(TIES, WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.TRANSLATION_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.LINEAR_IN_WEIGHTS,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("ranks")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] weights = WeightScale.weights(problem, parameters);
        int n = problem.alternativeCount();
        double[][] ranks = new double[n][weights.length];
        double[] scores = new double[n];
        for (int j = 0; j < weights.length; j++) {
            double[] column = Ranks.of(
                    problem.column(j), Columns.isBenefit(problem, j), parameters.get(TIES), problem.alternatives());
            for (int i = 0; i < n; i++) {
                ranks[i][j] = column[i];
                scores[i] += weights[j] * column[i];
            }
        }
        return Scores.of(
                problem,
                scores,
                ScoreOrder.LOWER_IS_BETTER,
                Details.builder().put("ranks", ranks).build());
    }
}
