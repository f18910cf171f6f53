package dev.gradus.scoring.method.learning;

import dev.gradus.scoring.internal.LinearProgram;
import dev.gradus.scoring.method.Parameter;
import java.util.Arrays;

/**
 * Ordinal regression: step variables that reproduce a reference order with the least sum of errors.
 *
 * <p>Variables: the steps, then one error of at least zero for each example (UTA) or two, over- and underestimation
 * (UTASTAR).
 */
final class OrderRegression {
    static final Parameter<Double> DELTA = Parameter.number(
            "delta", 0.05, 0, 1, "least difference in value between an example and the next worse one");

    static final Parameter<Boolean> POST_OPTIMALITY = Parameter.flag(
            "post-optimality",
            true,
            "whether to take the mean of the solutions that give each criterion the extreme weights, instead of one"
                    + " optimum among many");

    /** Slack for the optimum in the programs that look for other optima. */
    private static final double SLACK = 1e-9;

    private final StepModel model;
    private final LinearProgram program;
    private final double[] errors;
    private final int size;

    /**
     * @param doubleErrors whether errors may pull up and down (UTASTAR), or up only (UTA)
     */
    OrderRegression(StepModel model, int[][] groups, double delta, boolean doubleErrors) {
        this.model = model;
        int examples = 0;
        for (int[] group : groups) {
            examples += group.length;
        }
        this.size = model.size() + examples * (doubleErrors ? 2 : 1);
        this.program = new LinearProgram(size);
        this.errors = new double[size];
        Arrays.fill(errors, model.size(), size, 1);
        program.equal(model.total(size), 1);
        double[] before = new double[0];
        int beforeGroup = -1;
        int column = model.size();
        for (int g = 0; g < groups.length; g++) {
            for (int alternative : groups[g]) {
                double[] estimate = model.value(alternative, size);
                estimate[column++] = 1;
                if (doubleErrors) {
                    estimate[column++] = -1;
                }
                if (beforeGroup == g) {
                    program.equal(minus(before, estimate), 0);
                } else if (beforeGroup >= 0) {
                    program.atLeast(minus(before, estimate), delta);
                }
                before = estimate;
                beforeGroup = g;
            }
        }
    }

    /** The steps and errors of one optimum. */
    double[] optimum() {
        return program.minimize(errors).orElseThrow(Unsolvable::examples);
    }

    double errorOf(double[] point) {
        return LinearProgram.dot(errors, point);
    }

    /**
     * The mean of the optima that make each criterion's weight largest and, where {@code both}, smallest too.
     *
     * @param least the least sum of errors
     */
    double[] meanOfExtremes(int criteria, double least, boolean both) {
        program.atMost(errors, least + SLACK);
        double[] mean = new double[size];
        int count = both ? 2 * criteria : criteria;
        for (int j = 0; j < criteria; j++) {
            double[] weight = model.weight(j, size);
            add(mean, program.maximize(weight).orElseThrow(Unsolvable::examples), count);
            if (both) {
                add(mean, program.minimize(weight).orElseThrow(Unsolvable::examples), count);
            }
        }
        return mean;
    }

    /** The optimum of greatest objective among those with the least sum of errors. */
    double[] extreme(double[] objective, double least) {
        program.atMost(errors, least + SLACK);
        return program.maximize(objective).orElseThrow(Unsolvable::examples);
    }

    private static void add(double[] mean, double[] point, int count) {
        for (int k = 0; k < mean.length; k++) {
            mean[k] += point[k] / count;
        }
    }

    private static double[] minus(double[] a, double[] b) {
        double[] difference = a.clone();
        for (int k = 0; k < difference.length; k++) {
            difference[k] -= b[k];
        }
        return difference;
    }
}
