package dev.gradus.scoring.robustness;

import java.util.ArrayList;
import java.util.List;

/**
 * A convex polygon of weights of three criteria, by its corners in order round it; no corners if it is empty.
 *
 * @param corners each three weights with sum 1
 * @param area in the plane of the first two weights; 0 if it is empty or a sliver of rounding noise
 */
record WeightPolygon(List<double[]> corners, double area) {
    static final WeightPolygon WHOLE =
            new WeightPolygon(List.of(new double[] {1, 0, 0}, new double[] {0, 1, 0}, new double[] {0, 0, 1}), 0.5);

    private static final double SLIVER = 1e-15;

    /** The part where coefficients · w ≥ 0. */
    WeightPolygon where(double[] coefficients) {
        List<double[]> kept = new ArrayList<>();
        for (int k = 0; k < corners.size(); k++) {
            double[] here = corners.get(k);
            double[] next = corners.get((k + 1) % corners.size());
            double f = value(coefficients, here);
            double g = value(coefficients, next);
            if (f >= 0) {
                kept.add(here);
            }
            if ((f > 0 && g < 0) || (f < 0 && g > 0)) {
                double t = f / (f - g);
                kept.add(new double[] {
                    here[0] + t * (next[0] - here[0]),
                    here[1] + t * (next[1] - here[1]),
                    here[2] + t * (next[2] - here[2])
                });
            }
        }
        double area = 0;
        for (int k = 1; k + 1 < kept.size(); k++) {
            area += triangle(kept.get(0), kept.get(k), kept.get(k + 1));
        }
        return area <= SLIVER ? new WeightPolygon(List.of(), 0) : new WeightPolygon(kept, area);
    }

    /** The centre of gravity; the polygon is not empty. */
    double[] centre() {
        double[] centre = new double[3];
        double[] first = corners.get(0);
        for (int k = 1; k + 1 < corners.size(); k++) {
            double[] second = corners.get(k);
            double[] third = corners.get(k + 1);
            double share = triangle(first, second, third) / area;
            for (int j = 0; j < centre.length; j++) {
                centre[j] += share * (first[j] + second[j] + third[j]) / 3;
            }
        }
        return centre;
    }

    private static double value(double[] coefficients, double[] w) {
        return coefficients[0] * w[0] + coefficients[1] * w[1] + coefficients[2] * w[2];
    }

    private static double triangle(double[] a, double[] b, double[] c) {
        return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) / 2;
    }
}
