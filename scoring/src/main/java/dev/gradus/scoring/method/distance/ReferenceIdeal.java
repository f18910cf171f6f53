package dev.gradus.scoring.method.distance;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.internal.PerCriterion;
import dev.gradus.scoring.internal.Ranges;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** RIM: closeness to a reference ideal that may be an interval inside the range. */
final class ReferenceIdeal implements RankingMethod {
    static final Parameter<double[][]> RANGES = Parameter.matrix(
                    "ranges",
                    "for each criterion the lowest and highest value that can occur; without them those of the data")
            .aliased("bounds", "range")
            .optional();

    static final Parameter<double[][]> IDEALS = Parameter.matrix(
                    "ideals",
                    "for each criterion the ideal interval [from, to] inside its range; without them the best end")
            .aliased("ref_ideal", "reference-ideals", "ideal")
            .optional();

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "rim", "RIM (reference ideal method)", MethodFamily.DISTANCE)
            .summary("Ranks by closeness to an ideal interval on every criterion, which need not be an extreme.")
            .formula(
                    "f(x) = 1 if C <= x <= D, else 1 - distance to [C, D] / distance of [C, D] to the end A or B on that"
                            + " side;  I+_i = sqrt(sum_j (w_j f_ij - w_j)^2);  I-_i = sqrt(sum_j (w_j f_ij)^2);"
                            + "  R_i = I-_i / (I+_i + I-_i)")
            .citation("E. Cables, M. T. Lamata, J. L. Verdegay, RIM-reference ideal method in multicriteria decision"
                    + " making, Information Sciences 337-338 (2016) 1-10")
            .use(
                    "When the best value lies somewhere in between, such as a class size or a temperature.",
                    "When nobody can say which values are possible; the paper's own table has a misprint in its result.")
            .complexity("O(nm) time, O(nm) memory")
            .parameters(RANGES, IDEALS)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.TRANSLATION_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("normalized", "iPlus", "iMinus")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        List<String> warnings = new ArrayList<>();
        double[] weights = problem.weights();
        double[][] ranges = Ranges.of(parameters, RANGES, problem, "RIM", warnings);
        double[][] ideals =
                PerCriterion.intervals(parameters, IDEALS, problem).orElseGet(() -> bestEnds(problem, ranges));
        int n = problem.alternativeCount();
        double[][] normalized = new double[n][weights.length];
        double[] plus = new double[n];
        double[] minus = new double[n];
        for (int j = 0; j < weights.length; j++) {
            requireInside(j, ideals[j], ranges[j]);
            for (int i = 0; i < n; i++) {
                double f = closeness(problem.value(i, j), ranges[j], ideals[j]);
                normalized[i][j] = f;
                double away = weights[j] * (f - 1);
                double near = weights[j] * f;
                plus[i] += away * away;
                minus[i] += near * near;
            }
        }
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            plus[i] = Math.sqrt(plus[i]);
            minus[i] = Math.sqrt(minus[i]);
            scores[i] = minus[i] / (plus[i] + minus[i]); // never 0/0: f and 1 - f are not both 0
        }
        return Scores.of(
                problem,
                scores,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .put("normalized", normalized)
                        .put("iPlus", plus)
                        .put("iMinus", minus)
                        .build(),
                warnings);
    }

    /** The normalisation of the method: 1 in the ideal interval, falling linearly to 0 at the ends of the range. */
    private static double closeness(double x, double[] range, double[] ideal) {
        if (x < ideal[0]) {
            return 1 - (ideal[0] - x) / (ideal[0] - range[0]);
        }
        return x > ideal[1] ? 1 - (x - ideal[1]) / (range[1] - ideal[1]) : 1;
    }

    private static double[][] bestEnds(DecisionProblem problem, double[][] ranges) {
        double[][] ends = new double[ranges.length][];
        for (int j = 0; j < ends.length; j++) {
            double best = ranges[j][problem.direction(j) == Direction.MAXIMIZE ? 1 : 0];
            ends[j] = new double[] {best, best};
        }
        return ends;
    }

    private static void requireInside(int j, double[] ideal, double[] range) {
        if (ideal[0] < range[0] || ideal[1] > range[1]) {
            throw Parameter.wrong(
                    "method.params.ideals[%s]".formatted(j),
                    Arrays.toString(ideal),
                    "an interval inside the range " + Arrays.toString(range));
        }
    }
}
