package dev.gradus.scoring.method.optimization;

import dev.gradus.scoring.internal.Columns;
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
import java.util.Arrays;
import java.util.List;

/** SECA: weights that lift the worst alternative while staying near what the data say of the criteria. */
final class Seca implements RankingMethod {
    /** Over what a value is divided by the best. */
    enum Block {
        /** Each criterion by its own best value, as in the paper. */
        CRITERION,
        /** All benefits by their overall maximum, all costs by their overall minimum, as in one library. */
        DIRECTION
    }

    static final Parameter<Double> BETA = Parameter.number(
            "beta",
            3,
            0,
            1e6,
            "weight of the distances to the reference weights; the paper finds results stable from 3 on");

    static final Parameter<Double> EPSILON =
            Parameter.number("epsilon", 1e-3, 0, 1, "least weight of a criterion, at most 1 / m");

    static final Parameter<Block> BLOCK = Parameter.choice(
            "normalization",
            Block.CRITERION,
            Block.class,
            "x / max and min / x by criterion (Keshavarz-Ghorabaee et al.), or over all benefits and all costs (JMcDM),"
                    + " which depends on units");

    static final Parameter<ReferenceWeights.Penalty> PENALTY = Parameter.choice(
            "penalty",
            ReferenceWeights.Penalty.DEVIATION,
            ReferenceWeights.Penalty.class,
            "sum of (w_j - s_j)^2 (Keshavarz-Ghorabaee et al.), or of (w_j s_j)^2 (JMcDM)");

    private static final String NOT_PROVED =
            "The solver stopped before it could prove its weights to be the best: columns may lie too far apart in magnitude.";

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("seca", "SECA", MethodFamily.VALUE)
            .summary(
                    "Finds weights and scores together: the least score is as high as it can be, near reference weights"
                            + " from variation and correlation.")
            .formula("max lambda_a - beta (lambda_b + lambda_c) subject to lambda_a <= S_i = sum_j w_j r_ij for all i;"
                    + "  lambda_b = sum_j (w_j - sigma_j)^2, lambda_c = sum_j (w_j - pi_j)^2;  sum_j w_j = 1, w_j >= epsilon;"
                    + "  sigma and pi: standard deviations, and sums of 1 - correlation, divided by their sums")
            .citation("M. Keshavarz-Ghorabaee, M. Amiri, E. K. Zavadskas, Z. Turskis, J. Antucheviciene, Simultaneous"
                    + " evaluation of criteria and alternatives (SECA) for multi-criteria decision-making, Informatica 29"
                    + " (2018) 265-280, doi:10.15388/Informatica.2018.167")
            .use(
                    "When weights should follow from the data and no alternative should be judged too hard.",
                    "When people have weights of their own; they are not used.")
            .complexity("one convex quadratic programme of m + 1 variables and n + 1 constraints")
            .parameters(BETA, EPSILON, BLOCK, PENALTY)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_POSITIVE_DATA,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.DUPLICATES_TIE)
            .details("weights", "sigma", "pi")
            .largestProblem(2_000)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        int n = problem.alternativeCount();
        int m = problem.criterionCount();
        double epsilon = parameters.get(EPSILON);
        if (epsilon * m > 1) {
            throw Parameter.wrong("method.params.epsilon", epsilon, "at most 1 / %s".formatted(m));
        }
        double[][] normalized =
                parameters.get(BLOCK) == Block.CRITERION ? Normalization.LINEAR.apply(problem) : byDirection(problem);
        int[] order = CriteriaOrder.byId(problem);
        double[][] r = Arrays.stream(order).mapToObj(j -> normalized[j]).toArray(double[][]::new);
        DistinctRows rows = new DistinctRows(CriteriaOrder.apply(problem, order));
        ReferenceWeights reference =
                ReferenceWeights.of(Arrays.stream(r).map(rows::inOrder).toArray(double[][]::new));
        ReferenceWeights.Solution solution =
                reference.solve(r, rows, parameters.get(BETA), epsilon, parameters.get(PENALTY));
        double[] weights = solution.weights();
        double[] scores = new double[n];
        for (int j = 0; j < m; j++) {
            for (int i = 0; i < n; i++) {
                scores[i] += weights[j] * r[j][i];
            }
        }
        return Scores.of(
                problem,
                scores,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .put("weights", CriteriaOrder.undo(order, weights))
                        .put("sigma", CriteriaOrder.undo(order, reference.sigma()))
                        .put("pi", CriteriaOrder.undo(order, reference.pi()))
                        .build(),
                solution.proved() ? List.of() : List.of(NOT_PROVED));
    }

    private static double[][] byDirection(DecisionProblem problem) {
        double max = 0;
        double min = Double.POSITIVE_INFINITY;
        double[][] columns = problem.columns();
        for (int j = 0; j < columns.length; j++) {
            Columns.requirePositive(problem, j, DESCRIPTOR.name(), "use wsm with an objective weighting.");
            if (Columns.isBenefit(problem, j)) {
                max = Math.max(max, Columns.max(columns[j]));
            } else {
                min = Math.min(min, Columns.min(columns[j]));
            }
        }
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < columns[j].length; i++) {
                columns[j][i] = Columns.isBenefit(problem, j) ? columns[j][i] / max : min / columns[j][i];
            }
        }
        return columns;
    }
}
