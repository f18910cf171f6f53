package dev.gradus.scoring.method.utility;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.Columns;
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
import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Arrays;

/** TODIM: pairwise gains and losses, losses weighing more. */
final class Todim implements RankingMethod {
    /** How alternatives are compared. */
    enum Form {
        /** By gains and losses of a prospect value function. */
        PROSPECT,
        /** By weighted differences of decile ranks, without losses weighing more. */
        RANK
    }

    static final Parameter<Double> THETA = Parameter.number(
            "theta", 1, 1e-3, 1e3, "attenuation of losses: below 1 they weigh more, above 1 less; prospect form only");

    static final Parameter<Normalization> NORMALIZATION = Parameter.choice(
            "normalization",
            Normalization.SUM,
            ImmutableList.of(
                    Normalization.SUM,
                    Normalization.MINMAX,
                    Normalization.LINEAR,
                    Normalization.MAX,
                    Normalization.VECTOR),
            Normalization::id,
            "how columns become values, higher better; sum is the paper's; prospect form only");

    static final Parameter<Form> FORM = Parameter.choice(
            "form",
            Form.PROSPECT,
            Form.class,
            "gains and losses (Gomes and Lima), or weighted differences of decile ranks (JMcDM)");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("todim", "TODIM", MethodFamily.VALUE)
            .summary("Adds up, over all others, gains and losses of a prospect value function; losses hurt more.")
            .formula("phi_c(i, j) = sqrt(w_c (P_ic - P_jc)) for gains, -(1/theta) sqrt((P_jc - P_ic) / w_c) for losses,"
                    + " weights summing to 1;  delta(i, j) = sum_c phi_c(i, j);  xi_i = sum_j delta(i, j), brought onto"
                    + " 0 to 1.  Rank form: P_ic = decile of the value, xi_i = sum_j sum_c w_c (P_ic - P_jc)")
            .citation("L. F. A. M. Gomes, M. M. P. P. Lima, TODIM: basics and application to multicriteria ranking of"
                    + " projects with environmental impacts, Foundations of Computing and Decision Sciences 16 (1992)"
                    + " 113-127; formula as in L. F. A. M. Gomes, L. A. D. Rangel, An application of the TODIM method"
                    + " to the multicriteria rental evaluation of residential properties, European Journal of Operational"
                    + " Research 193 (2009) 204-211")
            .use(
                    "When falling behind others hurts more than being ahead pleases.",
                    "When weights should mean importance alone: losses on light criteria count most.")
            .complexity("O(n^2 m) time, O(nm) memory")
            .parameters(THETA, NORMALIZATION, FORM)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.NEEDS_POSITIVE_DATA,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("dominance")
            .largestProblem(20_000)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] dominance = parameters.get(FORM) == Form.PROSPECT
                ? prospects(
                        parameters.get(NORMALIZATION).apply(problem),
                        problem.weights(),
                        parameters.get(THETA),
                        problem.alternativeCount())
                : deciles(problem);
        return Scores.of(
                problem,
                Columns.onUnitInterval(dominance),
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder().put("dominance", dominance).build());
    }

    private static double[] prospects(double[][] values, double[] weights, double theta, int n) {
        double[] dominance = new double[n];
        for (int c = 0; c < weights.length; c++) {
            double[] p = values[c];
            if (weights[c] == 0) {
                continue; // a criterion that does not count is neither gain nor loss
            }
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < n; k++) {
                    double gain = p[i] - p[k];
                    dominance[i] += gain > 0 ? Math.sqrt(weights[c] * gain) : -Math.sqrt(-gain / weights[c]) / theta;
                }
            }
        }
        return dominance;
    }

    /** Weighted sums of decile ranks, each column brought onto 0 to 1; a column without spread is left out. */
    private static double[] deciles(DecisionProblem problem) {
        int n = problem.alternativeCount();
        double[] weights = problem.weights();
        double[] dominance = new double[n];
        for (int c = 0; c < weights.length; c++) {
            double[] ranks = Ranks.of(
                    problem.column(c), Columns.isBenefit(problem, c), TiePolicy.COMPETITION, problem.alternatives());
            double[] decile = new double[n];
            for (int i = 0; i < n; i++) {
                decile[i] = Math.rint((n - ranks[i] + 1) / n * 10); // the share that is no better, in tenths
            }
            double[] scaled = Columns.onUnitInterval(decile);
            for (int i = 0; i < n; i++) {
                dominance[i] += weights[c] * scaled[i];
            }
        }
        double mean = Columns.mean(dominance);
        return Arrays.stream(dominance).map(sum -> n * (sum - mean)).toArray();
    }
}
