package dev.gradus.scoring.method.value;

import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.PerCriterion;
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
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Arrays;
import java.util.Optional;

/** ARAS: additive ratio assessment. */
final class Aras implements RankingMethod {
    static final Parameter<double[]> IDEAL = Parameter.numbers(
                    "ideal",
                    "the optimal value of each criterion, in the units of the column; the best of the column if not given")
            .aliased("optimal")
            .optional();

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("aras", "ARAS", MethodFamily.RATIO)
            .summary("Compares the weighted sum of each alternative with that of an optimal one.")
            .formula("row 0 is optimal;  r_ij = x_ij / sum_{i=0..n} x_ij, for costs the same of 1/x_ij;"
                    + "  S_i = sum_j w_j r_ij;  K_i = S_i / S_0")
            .citation("E. K. Zavadskas, Z. Turskis, A new additive ratio assessment (ARAS) method in multicriteria"
                    + " decision-making, Technological and Economic Development of Economy 16 (2010) 159-172")
            .use(
                    "Positive ratio data, when the share of an optimum that is reached should be read off.",
                    "With costs of zero or negative values; the optimum is part of the normalising sum.")
            .complexity("O(nm) time, O(n) memory")
            .parameters(IDEAL)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT,
                    MethodProperty.NEEDS_POSITIVE_DATA,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE)
            .details("S", "optimal")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] weights = problem.weights();
        int n = problem.alternativeCount();
        Optional<double[]> ideal = PerCriterion.numbers(parameters, IDEAL, problem);
        double[] s = new double[n];
        double optimal = 0;
        for (int j = 0; j < weights.length; j++) {
            int column = j;
            double[] x = Arrays.copyOf(problem.column(j), n + 1);
            x[n] = ideal.map(given -> given[column]).orElse(Columns.best(problem, j));
            double[] r = shares(problem, j, x);
            for (int i = 0; i < n; i++) {
                s[i] += weights[j] * r[i];
            }
            optimal += weights[j] * r[n];
        }
        double[] k = new double[n];
        for (int i = 0; i < n; i++) {
            k[i] = s[i] / optimal;
        }
        return Scores.of(
                problem,
                k,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder().put("S", s).put("optimal", optimal).build());
    }

    /** The shares of a column with the optimal value at its end; equal ones where a benefit is 0 throughout. */
    private static double[] shares(DecisionProblem problem, int j, double[] x) {
        boolean benefit = Columns.isBenefit(problem, j);
        if (benefit) {
            Columns.requireNotNegative(problem, j, "ARAS", "use wsm, which takes any numbers.");
        } else {
            Columns.requirePositive(problem, j, "ARAS (for costs)", "use wsm, which takes any numbers.");
        }
        double given = x[x.length - 1];
        if (given < 0 || (given == 0 && (!benefit || Columns.magnitude(x) > 0))) {
            throw Parameter.wrong("method.params.ideal[%s]".formatted(j), given, "a number above 0");
        }
        double unit = benefit ? Columns.max(x) : Columns.min(x);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            x[i] = unit == 0 ? 1 : benefit ? x[i] / unit : unit / x[i];
            sum += x[i];
        }
        for (int i = 0; i < x.length; i++) {
            x[i] /= sum;
        }
        return x;
    }
}
