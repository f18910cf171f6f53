package dev.gradus.scoring.method.value;

import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;

/** MARCOS: measurement of alternatives and ranking according to compromise solution. */
final class Marcos implements RankingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("marcos", "MARCOS", MethodFamily.RATIO)
            .summary("Places each alternative between an ideal and an anti-ideal one by ratios of weighted sums.")
            .formula(
                    "r_ij = x_ij / best_j, for costs best_j / x_ij;  S_i = sum_j w_j r_ij, also for the rows of the best"
                            + " (ai) and the worst values (aai);  K-_i = S_i/S_aai;  K+_i = S_i/S_ai;  f(K-) = K+/(K+ + K-);"
                            + "  f(K+) = K-/(K+ + K-);  f(K) = (K+ + K-)/(1 + (1 - f(K+))/f(K+) + (1 - f(K-))/f(K-))")
            .citation("Z. Stevic, D. Pamucar, A. Puska, P. Chatterjee, Sustainable supplier selection in healthcare"
                    + " industries using a new MCDM method: Measurement of alternatives and ranking according to"
                    + " COmpromise solution (MARCOS), Computers and Industrial Engineering 140 (2020) 106231")
            .use(
                    "Positive ratio data, when scores should stay comparable with ideal and anti-ideal.",
                    "With zeros or negative values; the ranking is that of wsm with the linear normalisation.")
            .complexity("O(nm) time, O(n) memory")
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT,
                    MethodProperty.NEEDS_POSITIVE_DATA,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE)
            .details("S", "ideal", "antiIdeal", "kMinus", "kPlus")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] weights = problem.weights();
        int n = problem.alternativeCount();
        double[] s = new double[n];
        double ideal = 0;
        double antiIdeal = 0;
        for (int j = 0; j < weights.length; j++) {
            double[] r = Normalization.LINEAR.apply(problem, j);
            ideal += weights[j] * Columns.max(r);
            antiIdeal += weights[j] * Columns.min(r);
            for (int i = 0; i < n; i++) {
                s[i] += weights[j] * r[i];
            }
        }
        if (antiIdeal == 0) {
            throw new ProblemException(
                    Code.UNDEFINED,
                    "values",
                    "MARCOS divides by the score of the anti-ideal, which is 0: the worst value of every criterion is 0.",
                    "use wsm, or topsis for distances from ideal and anti-ideal.");
        }
        double[] kMinus = new double[n];
        double[] kPlus = new double[n];
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            kMinus[i] = s[i] / antiIdeal;
            kPlus[i] = s[i] / ideal;
            // f(K+) and f(K-) are the same for all: the anti-ideal's and the ideal's share of their sum
            scores[i] = (kPlus[i] + kMinus[i]) / (1 + antiIdeal / ideal + ideal / antiIdeal);
        }
        return Scores.of(
                problem,
                scores,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .put("S", s)
                        .put("ideal", ideal)
                        .put("antiIdeal", antiIdeal)
                        .put("kMinus", kMinus)
                        .put("kPlus", kPlus)
                        .build());
    }
}
