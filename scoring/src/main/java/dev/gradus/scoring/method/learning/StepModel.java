package dev.gradus.scoring.method.learning;

import dev.gradus.scoring.internal.Gains;
import dev.gradus.scoring.internal.LinearProgram;
import dev.gradus.scoring.internal.PerCriterion;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Additive values made of steps: each criterion's scale is cut into segments of equal length, and a variable of at least
 * zero says how much the value rises over each. A value is then linear in the variables, and monotone by construction.
 */
final class StepModel {
    private static final int SEGMENTS_DEFAULT = 2;
    private static final int MOST_SEGMENTS = 100;

    static final Parameter<int[]> SEGMENTS = Parameter.<int[]>structure(
                    "segments",
                    "a whole number from 1 to %s, or a list of them by criterion".formatted(MOST_SEGMENTS),
                    "linear pieces of the value functions; %s where not given".formatted(SEGMENTS_DEFAULT),
                    StepModel::readSegments)
            .optional();

    static final Parameter<double[][]> SCALES = Parameter.matrix(
                    "scales",
                    "lowest and highest value of each criterion, on which value functions are defined; those of the"
                            + " problem where not given")
            .optional();

    private final DecisionProblem problem;
    private final int[] segments;
    private final int[] offsets;
    private final int size;
    private final double[][] rows;
    private final double[] worst;
    private final double[] best;

    private StepModel(DecisionProblem problem, int[] segments, double[] worst, double[] best) {
        this.problem = problem;
        this.segments = segments;
        this.offsets = new int[segments.length];
        int next = 0;
        for (int j : byId(problem)) {
            offsets[j] = next;
            next += segments[j];
        }
        this.size = next;
        this.rows = Gains.rows(problem);
        this.worst = worst;
        this.best = best;
    }

    /** Of several optima a solver finds one that depends on the order of variables; so that is not the order of input. */
    private static int[] byId(DecisionProblem problem) {
        return IntStream.range(0, problem.criterionCount())
                .boxed()
                .sorted(Comparator.comparing(j -> problem.criteria().get(j).id()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static StepModel of(DecisionProblem problem, Parameters parameters) {
        int m = problem.criterionCount();
        double[] worst = new double[m];
        double[] best = new double[m];
        Optional<double[][]> scales = PerCriterion.intervals(parameters, SCALES, problem);
        double[][] columns = Gains.columns(problem);
        for (int j = 0; j < m; j++) {
            worst[j] = Arrays.stream(columns[j]).min().orElseThrow();
            best[j] = Arrays.stream(columns[j]).max().orElseThrow();
            if (scales.isPresent()) {
                boolean benefit = problem.direction(j).sign() > 0;
                double[] scale = scales.get()[j];
                worst[j] = benefit ? scale[0] : 0.0 - scale[1];
                best[j] = benefit ? scale[1] : 0.0 - scale[0];
            }
        }
        return new StepModel(problem, segments(problem, parameters), worst, best);
    }

    private static int[] readSegments(Object raw, String at) {
        double[] numbers = raw instanceof Number ? new double[] {Parameter.number(raw, at)} : Parameter.vector(raw, at);
        for (double number : numbers) {
            if (number != Math.rint(number) || number < 1 || number > MOST_SEGMENTS) {
                throw Parameter.wrong(at, number, "whole numbers from 1 to %s".formatted(MOST_SEGMENTS));
            }
        }
        return Arrays.stream(numbers).mapToInt(number -> (int) number).toArray();
    }

    private static int[] segments(DecisionProblem problem, Parameters parameters) {
        int m = problem.criterionCount();
        int[] given = parameters.find(SEGMENTS).orElse(new int[] {SEGMENTS_DEFAULT});
        if (given.length != 1 && given.length != m) {
            throw Parameter.wrong(
                    "method.params.segments",
                    Arrays.toString(given),
                    "one number, or one for each of the " + m + " criteria");
        }
        int[] segments = new int[m];
        for (int j = 0; j < m; j++) {
            segments[j] = given[given.length == 1 ? 0 : j];
        }
        return segments;
    }

    /** The number of step variables. */
    int size() {
        return size;
    }

    /** The coefficients of alternative {@code i}'s value, padded with zeros to the given length. */
    double[] value(int i, int length) {
        double[] coefficients = new double[length];
        for (int j = 0; j < worst.length; j++) {
            double place = place(j, rows[i][j]);
            for (int k = 0; k < segments[j]; k++) {
                coefficients[offsets[j] + k] = Math.min(1, Math.max(0, place - k));
            }
        }
        return coefficients;
    }

    /** Where a gain lies on the scale, in segments from the worst; a constant criterion tells nothing apart. */
    private double place(int j, double gain) {
        if (best[j] <= worst[j]) {
            return 0;
        }
        // halves, so that the range of huge values cannot overflow
        return (gain / 2 - worst[j] / 2) / (best[j] / 2 - worst[j] / 2) * segments[j];
    }

    /** The coefficients of criterion {@code j}'s greatest value: its weight. */
    double[] weight(int j, int length) {
        double[] coefficients = new double[length];
        Arrays.fill(coefficients, offsets[j], offsets[j] + segments[j], 1);
        return coefficients;
    }

    /** The coefficients of the best value of all, which is 1. */
    double[] total(int length) {
        double[] coefficients = new double[length];
        Arrays.fill(coefficients, 0, size(), 1);
        return coefficients;
    }

    /** The values of all alternatives. */
    double[] values(double[] point) {
        double[] values = new double[rows.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = LinearProgram.dot(value(i, point.length), point);
        }
        return values;
    }

    /** Adds the value functions: for each criterion its breakpoints, worst first, the values there, and its weight. */
    Details.Builder describe(Details.Builder details, double[] point) {
        int m = worst.length;
        double[][] breakpoints = new double[m][];
        double[][] marginal = new double[m][];
        double[] weights = new double[m];
        for (int j = 0; j < m; j++) {
            int sign = problem.direction(j).sign();
            breakpoints[j] = new double[segments[j] + 1];
            marginal[j] = new double[segments[j] + 1];
            for (int k = 0; k <= segments[j]; k++) {
                double share = (double) k / segments[j];
                breakpoints[j][k] = sign * (worst[j] * (1 - share) + best[j] * share) + 0.0;
                marginal[j][k] = k == 0 ? 0 : marginal[j][k - 1] + point[offsets[j] + k - 1];
            }
            weights[j] = marginal[j][segments[j]];
        }
        return details.put("weights", weights).put("breakpoints", breakpoints).put("marginalValues", marginal);
    }
}
