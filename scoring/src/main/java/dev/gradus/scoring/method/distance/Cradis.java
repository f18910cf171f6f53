package dev.gradus.scoring.method.distance;

import com.google.common.collect.ImmutableList;
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

/** CRADIS: deviations from the one largest and the one smallest weighted value of the whole table. */
final class Cradis implements RankingMethod {
    static final Parameter<Normalization> NORMALIZATION = Parameter.choice(
            "normalization",
            Normalization.LINEAR,
            ImmutableList.of(
                    Normalization.LINEAR,
                    Normalization.MINMAX,
                    Normalization.MAX,
                    Normalization.SUM,
                    Normalization.VECTOR,
                    Normalization.LOGARITHMIC,
                    Normalization.NONLINEAR,
                    Normalization.ENHANCED_ACCURACY,
                    Normalization.ZAVADSKAS_TURSKIS),
            Normalization::id,
            "how columns become values, higher better; linear is the paper's");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "cradis", "CRADIS", MethodFamily.DISTANCE)
            .summary("Averages how near an alternative comes to the best possible one in two deviations.")
            .formula(
                    "v_ij = w_j r_ij;  S+_i = sum_j (max v - v_ij);  S-_i = sum_j (v_ij - min v), maximum and minimum over"
                            + " the whole table;  K+_i = S+_0 / S+_i;  K-_i = S-_i / S-_0, 0 being the alternative of all best"
                            + " values;  Q_i = (K+_i + K-_i) / 2")
            .citation("A. Puska, Z. Stevic, D. Pamucar, Evaluation and selection of healthcare waste incinerators using"
                    + " extended sustainability criteria and multi-criteria analysis methods, Environment, Development"
                    + " and Sustainability 24 (2022) 11195-11225, doi:10.1007/s10668-021-01902-2")
            .use(
                    "A compromise score between 0 and 1 that reads as closeness to the best on offer.",
                    "When another order than that of the weighted sum is wanted: the order is the same.")
            .complexity("O(nm) time, O(nm) memory")
            .parameters(NORMALIZATION)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.NEEDS_POSITIVE_DATA,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("sPlus", "sMinus", "kPlus", "kMinus")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] weights = problem.weights();
        int n = problem.alternativeCount();
        double[][] v = parameters.get(NORMALIZATION).apply(problem);
        double highest = Double.NEGATIVE_INFINITY;
        double lowest = Double.POSITIVE_INFINITY;
        for (int j = 0; j < weights.length; j++) {
            for (int i = 0; i < n; i++) {
                v[j][i] *= weights[j];
            }
            highest = Math.max(highest, Columns.max(v[j]));
            lowest = Math.min(lowest, Columns.min(v[j]));
        }
        double bestPlus = 0;
        double bestMinus = 0;
        double[] plus = new double[n];
        double[] minus = new double[n];
        for (double[] column : v) {
            bestPlus += highest - Columns.max(column);
            bestMinus += Columns.max(column) - lowest;
            for (int i = 0; i < n; i++) {
                plus[i] += highest - column[i];
                minus[i] += column[i] - lowest;
            }
        }
        double[] kPlus = new double[n];
        double[] kMinus = new double[n];
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            kPlus[i] = share(bestPlus, plus[i]);
            kMinus[i] = share(minus[i], bestMinus);
            scores[i] = (kPlus[i] + kMinus[i]) / 2;
        }
        return Scores.of(
                problem,
                scores,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .put("sPlus", plus)
                        .put("sMinus", minus)
                        .put("kPlus", kPlus)
                        .put("kMinus", kMinus)
                        .build());
    }

    /** The ratio, 1 where both deviations are 0: as good as the best. */
    private static double share(double part, double whole) {
        return whole == 0 ? 1 : part / whole;
    }
}
