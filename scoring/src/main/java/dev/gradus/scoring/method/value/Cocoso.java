package dev.gradus.scoring.method.value;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.internal.Columns;
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
import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Arrays;

/** CoCoSo: combined compromise solution. */
final class Cocoso implements RankingMethod {
    static final Parameter<Normalization> NORMALIZATION =
            Normalizing.parameter(Normalization.MINMAX, "how columns become values; minmax is the paper's");

    static final Parameter<Double> LAMBDA = Parameter.number(
                    "lambda", 0.5, 0, 1, "the share of the sum S in the third strategy; the rest is the power sum P")
            .aliased("lam", "l");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("cocoso", "CoCoSo", MethodFamily.VALUE)
            .summary("Combines a weighted sum and a sum of powers by three strategies of appraisal.")
            .formula("S_i = sum_j w_j r_ij;  P_i = sum_j r_ij^w_j;  ka = (P_i + S_i)/sum_i(P_i + S_i);"
                    + "  kb = S_i/min S + P_i/min P;  kc = (l S_i + (1-l) P_i)/(l max S + (1-l) max P);"
                    + "  k_i = (ka kb kc)^(1/3) + (ka + kb + kc)/3")
            .citation(
                    "M. Yazdani, P. Zarate, E. K. Zavadskas, Z. Turskis, A combined compromise solution (CoCoSo) method"
                            + " for multi-criteria decision-making problems, Management Decision 57 (2019) 2501-2519")
            .use(
                    "When a ranking that several ways of adding up agree on is wanted.",
                    "When one alternative is the worst on everything: kb divides by its score of 0; or with few criteria.")
            .complexity("O(nm) time, O(n) memory")
            .parameters(LAMBDA, NORMALIZATION, Normalizing.TARGETS, WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.TRANSLATION_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE)
            .details("S", "P", "ka", "kb", "kc")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] weights = WeightScale.weights(problem, parameters);
        double lambda = parameters.get(LAMBDA);
        Normalization normalization = Normalizing.of(parameters, NORMALIZATION);
        int n = problem.alternativeCount();
        double[] s = new double[n];
        double[] p = new double[n];
        for (int j = 0; j < weights.length; j++) {
            double[] r = normalization.apply(problem, j);
            boolean cost = normalization.directionAfter(problem, j) == Direction.MINIMIZE;
            for (int i = 0; i < n; i++) {
                if (r[i] < 0 || cost) {
                    throw Columns.undefined(
                            problem,
                            i,
                            j,
                            "CoCoSo",
                            "a normalisation onto numbers of at least 0, higher better ('" + normalization.id()
                                    + "' gives " + r[i] + ")",
                            "use minmax or linear.");
                }
                s[i] += weights[j] * r[i];
                p[i] += StrictMath.pow(r[i], weights[j]);
            }
        }
        double[] ka = new double[n];
        double[] kb = new double[n];
        double[] kc = new double[n];
        double[] k = new double[n];
        double total = Arrays.stream(s).sum() + Arrays.stream(p).sum();
        double leastS = least(problem, s);
        double leastP = least(problem, p);
        double most = lambda * Columns.max(s) + (1 - lambda) * Columns.max(p);
        for (int i = 0; i < n; i++) {
            ka[i] = (p[i] + s[i]) / total;
            kb[i] = s[i] / leastS + p[i] / leastP;
            kc[i] = (lambda * s[i] + (1 - lambda) * p[i]) / most;
            k[i] = StrictMath.cbrt(ka[i] * kb[i] * kc[i]) + (ka[i] + kb[i] + kc[i]) / 3;
        }
        return Scores.of(
                problem,
                k,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .put("S", s)
                        .put("P", p)
                        .put("ka", ka)
                        .put("kb", kb)
                        .put("kc", kc)
                        .build());
    }

    private static double least(DecisionProblem problem, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] == 0) {
                throw new ProblemException(
                        Code.UNDEFINED,
                        "values[%s]".formatted(i),
                        "CoCoSo divides by the least score, which is 0: '%s' is the worst on every criterion."
                                .formatted(problem.alternatives().get(i)),
                        "use the normalisation linear, or leave out what is dominated.");
            }
        }
        return Columns.min(sums);
    }
}
