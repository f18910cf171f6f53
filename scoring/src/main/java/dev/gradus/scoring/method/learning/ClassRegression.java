package dev.gradus.scoring.method.learning;

import dev.gradus.scoring.internal.LinearProgram;
import java.util.Arrays;

/**
 * Step variables and class limits that reproduce examples of classes with the least error.
 *
 * <p>Variables: the steps, then the limits, worst first, then two errors for each example.
 */
final class ClassRegression {
    private static final double SLACK = 1e-9;

    private final StepModel model;
    private final LinearProgram program;
    private final double[] errors;
    private final int size;
    private final int limitCount;

    ClassRegression(StepModel model, ClassExamples examples, double delta, double gap) {
        this.model = model;
        this.limitCount = examples.sizes().length - 1;
        int firstError = model.size() + limitCount;
        this.size = firstError + 2 * examples.count();
        this.program = new LinearProgram(size);
        this.errors = new double[size];
        program.equal(model.total(size), 1);
        for (int h = 0; h < limitCount; h++) {
            double[] limit = new double[size];
            limit[model.size() + h] = 1;
            program.atMost(limit, 1);
            if (h > 0) {
                limit[model.size() + h - 1] = -1;
                program.atLeast(limit, gap);
            }
        }
        for (int x = 0; x < examples.count(); x++) {
            int own = examples.classes()[x];
            int column = firstError + 2 * x;
            errors[column] = 1.0 / examples.sizes()[own];
            errors[column + 1] = errors[column];
            double[] value = model.value(examples.alternatives()[x], size);
            if (own > 0) {
                double[] above = value.clone();
                above[model.size() + own - 1] = -1;
                above[column] = 1;
                program.atLeast(above, 0);
            }
            if (own < limitCount) {
                double[] below = value.clone();
                below[model.size() + own] = -1;
                below[column + 1] = -1;
                program.atMost(below, -delta);
            }
        }
    }

    double[] optimum() {
        return program.minimize(errors).orElseThrow(Unsolvable::examples);
    }

    double errorOf(double[] point) {
        return LinearProgram.dot(errors, point);
    }

    /** The mean of the optima that make each criterion's weight largest. */
    double[] meanOfLargestWeights(int criteria, double least) {
        program.atMost(errors, least + SLACK);
        double[] mean = new double[size];
        for (int j = 0; j < criteria; j++) {
            double[] extreme = program.maximize(model.weight(j, size)).orElseThrow(Unsolvable::examples);
            for (int k = 0; k < size; k++) {
                mean[k] += extreme[k] / criteria;
            }
        }
        return mean;
    }

    /** The class limits of a point, worst first. */
    double[] limits(double[] point) {
        return Arrays.copyOfRange(point, model.size(), model.size() + limitCount);
    }
}
