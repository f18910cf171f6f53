package dev.gradus.scoring.method.distance;

import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Arrays;

/**
 * The characteristic objects of COMET: every combination of the characteristic values, the last criterion changing
 * fastest, and the interpolation between them.
 */
final class CharacteristicObjects {
    /** Most combinations that are formed. */
    static final int LARGEST = 200_000;

    private final double[][] values;
    private final int[] strides;
    private final int count;

    /**
     * @param values for each criterion its characteristic values, ascending
     * @throws ProblemException if there are more than {@link #LARGEST} combinations
     */
    CharacteristicObjects(double[][] values) {
        this.values = values;
        this.strides = new int[values.length];
        long product = 1;
        for (int j = values.length - 1; j >= 0; j--) {
            strides[j] = (int) product;
            product *= values[j].length;
            if (product > LARGEST) {
                throw new ProblemException(
                        Code.TOO_LARGE,
                        "method.params.cvalues",
                        "COMET would compare more than %s characteristic objects.".formatted(LARGEST),
                        "give fewer characteristic values, or split the criteria into groups (structural COMET).");
            }
        }
        this.count = (int) product;
    }

    int count() {
        return count;
    }

    /** The objects as columns: {@code [criterion][object]}. */
    double[][] columns() {
        double[][] columns = new double[values.length][count];
        for (int j = 0; j < values.length; j++) {
            for (int o = 0; o < count; o++) {
                columns[j][o] = values[j][o / strides[j] % values[j].length];
            }
        }
        return columns;
    }

    /**
     * The preference of a point between the objects: the sum over objects of the product of triangular memberships times
     * the object's preference. Only the corners of the cell that holds the point have a membership above 0.
     *
     * @param point one value for each criterion, between the first and last characteristic value
     * @param preferences one for each object
     */
    double interpolate(double[] point, double[] preferences) {
        return interpolate(point, preferences, 0, 0);
    }

    private double interpolate(double[] point, double[] preferences, int j, int object) {
        if (j == values.length) {
            return preferences[object];
        }
        double[] steps = values[j];
        int at = Arrays.binarySearch(steps, point[j]);
        if (at >= 0) {
            return interpolate(point, preferences, j + 1, object + at * strides[j]);
        }
        int above = -at - 1;
        double share = (point[j] - steps[above - 1]) / (steps[above] - steps[above - 1]);
        return (1 - share) * interpolate(point, preferences, j + 1, object + (above - 1) * strides[j])
                + share * interpolate(point, preferences, j + 1, object + above * strides[j]);
    }
}
