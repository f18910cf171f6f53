package dev.gradus.scoring.method.value;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.internal.WeightedColumns;
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

/** TOPSIS: relative closeness to the ideal. */
final class Topsis implements RankingMethod {
    static final Parameter<Normalization> NORMALIZATION = Normalizing.parameter(
            Normalization.VECTOR_SAME,
            "how columns are made comparable; vector-same is Hwang and Yoon's, minmax is the default of some libraries");

    static final Parameter<double[]> IDEAL = Parameter.numbers(
                    "ideal", "the ideal point on the weighted normalised scale, one number for each criterion")
            .optional();

    static final Parameter<double[]> ANTI_IDEAL = Parameter.numbers(
                    "anti-ideal",
                    "the anti-ideal point on the weighted normalised scale, one number for each criterion")
            .aliased("anti_ideal")
            .optional();

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "topsis", "TOPSIS", MethodFamily.DISTANCE)
            .summary("Ranks by closeness to the best value on every criterion and distance from the worst.")
            .formula("v_ij = w_j r_ij;  d+_i = sqrt(sum_j (v_ij - v+_j)^2);  d-_i = sqrt(sum_j (v_ij - v-_j)^2);"
                    + "  C_i = d-_i / (d+_i + d-_i)")
            .citation(
                    "C. L. Hwang, K. Yoon, Multiple Attribute Decision Making: Methods and Applications, Springer (1981)")
            .use(
                    "A quick compromise ranking when all criteria are numbers and trade off against each other.",
                    "When the list of alternatives may change: ideal and anti-ideal move with it, and ranks can reverse.")
            .complexity("O(nm) time, O(n) memory")
            .parameters(NORMALIZATION, Normalizing.TARGETS, IDEAL, ANTI_IDEAL)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("dPlus", "dMinus", "ideal", "antiIdeal")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        Normalization normalization = Normalizing.of(parameters, NORMALIZATION);
        double[] weights = problem.weights();
        int n = problem.alternativeCount();
        int m = problem.criterionCount();
        double[] ideal = new double[m];
        double[] antiIdeal = new double[m];
        WeightedColumns v = WeightedColumns.of(problem, normalization, weights);
        for (int j = 0; j < m; j++) {
            boolean benefit = normalization.directionAfter(problem, j) == Direction.MAXIMIZE;
            ideal[j] = reference(parameters, IDEAL, m, j, benefit ? v.largest(j) : v.smallest(j));
            antiIdeal[j] = reference(parameters, ANTI_IDEAL, m, j, benefit ? v.smallest(j) : v.largest(j));
        }
        double[] dPlus = new double[n];
        double[] dMinus = new double[n];
        double[] closeness = new double[n];
        v.distances(ideal, antiIdeal, dPlus, dMinus, (from, to) -> {
            for (int i = from; i < to; i++) {
                double sum = dPlus[i] + dMinus[i];
                // where ideal and anti-ideal coincide nothing distinguishes the alternatives
                closeness[i] = sum == 0 ? 0.5 : dMinus[i] / sum;
            }
        });
        return Scores.ofOwned(
                problem,
                closeness,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .putOwned("dPlus", dPlus)
                        .putOwned("dMinus", dMinus)
                        .put("ideal", ideal)
                        .put("antiIdeal", antiIdeal)
                        .build());
    }

    private static double reference(Parameters parameters, Parameter<double[]> point, int m, int j, double otherwise) {
        return parameters
                .find(point)
                .map(given -> {
                    if (given.length != m) {
                        throw Parameter.wrong(
                                "method.params." + point.name(),
                                Arrays.toString(given),
                                "one number for each of the " + m + " criteria");
                    }
                    return given[j];
                })
                .orElse(otherwise);
    }
}
