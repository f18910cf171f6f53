package dev.gradus.scoring.method.ordinal;

import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.internal.PerCriterion;
import dev.gradus.scoring.internal.Ranks;
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
import java.util.List;
import java.util.stream.IntStream;

/** ORESTE: ranks of ranks. */
final class Oreste implements RankingMethod {
    static final Parameter<Double> ALPHA = Parameter.number(
            "alpha", 0.4, 0, 1, "how much the rank of the alternative counts against the rank of the criterion");

    static final Parameter<double[]> CRITERIA_ORDER = Parameter.numbers(
                    "criteria-order",
                    "rank of each criterion, 1 for the most important, ties allowed; by weight where not given")
            .aliased("criteria_order")
            .optional();

    static final Parameter<Projection> DISTANCE = Parameter.choice(
                    "distance",
                    Projection.LINEAR,
                    Projection.class,
                    "mean of the two ranks that is the position: linear, quadratic, geometric, harmonic, or the maximum"
                            + " or minimum")
            .synonyms(ImmutableMap.of("direct-linear", "linear", "direct_linear", "linear"));

    /** The mean of the two ranks. */
    enum Projection {
        /** The weighted arithmetic mean. */
        LINEAR,
        /** The weighted quadratic mean. */
        QUADRATIC,
        /** The weighted geometric mean. */
        GEOMETRIC,
        /** The weighted harmonic mean. */
        HARMONIC,
        /** The larger one. */
        MAXIMUM,
        /** The smaller one. */
        MINIMUM;

        double of(double alternative, double criterion, double alpha) {
            return switch (this) {
                case LINEAR -> alpha * alternative + (1 - alpha) * criterion;
                case QUADRATIC -> Math.sqrt(alpha * alternative * alternative + (1 - alpha) * criterion * criterion);
                case GEOMETRIC ->
                    StrictMath.exp(alpha * StrictMath.log(alternative) + (1 - alpha) * StrictMath.log(criterion));
                case HARMONIC -> 1 / (alpha / alternative + (1 - alpha) / criterion);
                case MAXIMUM -> Math.max(alternative, criterion);
                case MINIMUM -> Math.min(alternative, criterion);
            };
        }
    }

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "oreste", "ORESTE", MethodFamily.ORDINAL)
            .summary("Ranks by the sum of positions that the ranks of alternatives and of criteria give together.")
            .formula(
                    "d_ij = alpha r_j(a_i) + (1 - alpha) r(c_j), r mean (Besson) ranks;  R_ij = rank of d_ij among all;"
                            + "  R_i = sum_j R_ij, lowest first")
            .citation("M. Roubens, Preference relations on actions and criteria in multicriteria decision making,"
                    + " European Journal of Operational Research 10 (1982) 51-55")
            .use(
                    "When both values and importances are known only as orders.",
                    "When differences are known: ranks throw them away. Positions depend on who else is in the list.")
            .complexity("O(nm log(nm)) time, O(nm) memory")
            .parameters(ALPHA, CRITERIA_ORDER, DISTANCE)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.TRANSLATION_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("criterionRanks", "positionMatrix", "globalRanks")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        int n = problem.alternativeCount();
        int m = problem.criterionCount();
        double alpha = parameters.get(ALPHA);
        Projection projection = parameters.get(DISTANCE);
        double[] importance = PerCriterion.numbers(parameters, CRITERIA_ORDER, problem)
                .map(given -> besson(given, false))
                .orElseGet(() -> besson(problem.weights(), true));
        double[][] positions = new double[n][m];
        double[] all = new double[n * m];
        for (int j = 0; j < m; j++) {
            double[] ranks = besson(problem.column(j), problem.direction(j).sign() > 0);
            for (int i = 0; i < n; i++) {
                positions[i][j] = projection.of(ranks[i], importance[j], alpha);
                all[i * m + j] = positions[i][j];
            }
        }
        double[] global = besson(all, false);
        double[] sums = new double[n];
        double[][] table = new double[n][m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                table[i][j] = global[i * m + j];
                sums[i] += table[i][j];
            }
        }
        Details details = Details.builder()
                .put("criterionRanks", importance)
                .put("positionMatrix", positions)
                .put("globalRanks", table)
                .build();
        return Scores.of(problem, sums, ScoreOrder.LOWER_IS_BETTER, details);
    }

    /** Mean ranks of ties. */
    private static double[] besson(double[] values, boolean higherIsBetter) {
        List<String> unused =
                IntStream.range(0, values.length).mapToObj(Integer::toString).toList();
        return Ranks.of(values, higherIsBetter, TiePolicy.AVERAGE, unused);
    }
}
