package dev.gradus.scoring.explain;

import dev.gradus.scoring.problem.ProblemException;
import java.util.Optional;
import java.util.function.Predicate;

/** A search along the lines on which one weight grows to 1 or shrinks to 0 and the others keep proportion. */
final class WeightLines {
    private static final int STEPS = 32;
    private static final int HALVINGS = 40;

    private WeightLines() {}

    /** The nearest weights on the lines that were found to do it; weights for which the method has no answer do not. */
    static Optional<double[]> nearest(double[] from, Norm norm, Predicate<double[]> reaches) {
        Predicate<double[]> safely = weights -> {
            try {
                return reaches.test(weights);
            } catch (ProblemException e) {
                return false;
            }
        };
        Optional<double[]> nearest = Optional.empty();
        for (int j = 0; j < from.length; j++) {
            for (double end = 0; end <= 1; end++) {
                Optional<double[]> found = along(from, j, end, safely);
                if (found.isPresent()
                        && (nearest.isEmpty()
                                || norm.distance(found.get(), from) < norm.distance(nearest.get(), from))) {
                    nearest = found;
                }
            }
        }
        return nearest;
    }

    private static Optional<double[]> along(double[] from, int j, double end, Predicate<double[]> reaches) {
        if (from[j] == end || from[j] == 1) {
            return Optional.empty(); // there is no such line, or no proportion to keep
        }
        int step = 1;
        while (step <= STEPS && !reaches.test(at(from, j, end, step / (double) STEPS))) {
            step++;
        }
        if (step > STEPS) {
            return Optional.empty();
        }
        double outside = (step - 1) / (double) STEPS;
        double inside = step / (double) STEPS;
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (outside + inside) / 2;
            if (reaches.test(at(from, j, end, middle))) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return Optional.of(at(from, j, end, inside));
    }

    private static double[] at(double[] from, int j, double end, double share) {
        double weight = from[j] + share * (end - from[j]);
        double[] weights = new double[from.length];
        for (int k = 0; k < from.length; k++) {
            weights[k] = k == j ? weight : from[k] * (1 - weight) / (1 - from[j]);
        }
        return weights;
    }
}
