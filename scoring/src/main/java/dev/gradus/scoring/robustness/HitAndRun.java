package dev.gradus.scoring.robustness;

import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.LinearProgram;
import dev.gradus.scoring.robustness.WeightRegion.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Uniform draws from a polytope of weights by a random walk: from a point in a random direction to a uniform point of the
 * chord. Source: Tervonen, van Valkenhoef, Basturk and Postmus, European Journal of Operational Research 224 (2013)
 * 552–559; equalities and start point as in van Valkenhoef, Tervonen and Postmus, European Journal of Operational Research
 * 239 (2014) 865–867. Draws are correlated; m² steps lie between two, and 20 m² before the first.
 */
final class HitAndRun implements WeightSampler {
    private static final double FLAT = 1e-9;
    private static final int WARM_UP = 20;

    private final Shape shape;
    private final double[] point;
    private boolean warm;

    HitAndRun(Shape shape) {
        this.shape = shape;
        this.point = shape.inside.clone();
    }

    /** What all chains share: a point inside, the walls, and the directions (orthonormal) in which the polytope is flat. */
    static final class Shape {
        private final double[] inside;
        private final List<Row> walls;
        private final List<double[]> fixed;

        private Shape(double[] inside, List<Row> walls, List<double[]> fixed) {
            this.inside = inside;
            this.walls = walls;
            this.fixed = fixed;
        }

        /** The mean of points that are each furthest from one wall is inside; a wall from which none is far is no wall. */
        static Shape of(WeightRegion region) {
            int m = region.size();
            List<Row> candidates = new ArrayList<>(region.rows());
            for (int j = 0; j < m; j++) {
                double[] a = new double[m];
                a[j] = -1;
                candidates.add(new Row(a, 0));
            }
            double[] ones = new double[m];
            Arrays.fill(ones, 1);
            List<double[]> fixed = new ArrayList<>();
            addOrthonormal(fixed, ones);
            List<Row> walls = new ArrayList<>();
            double[] inside = new double[m];
            for (Row row : candidates) {
                double[] away = Arrays.stream(row.a()).map(a -> -a).toArray();
                double[] furthest = region.maximum(away).orElseThrow();
                if (row.b() - LinearProgram.dot(row.a(), furthest) <= FLAT * Math.max(1, Columns.magnitude(row.a()))) {
                    addOrthonormal(fixed, row.a());
                } else {
                    walls.add(row);
                }
                for (int j = 0; j < m; j++) {
                    inside[j] += furthest[j] / candidates.size();
                }
            }
            return new Shape(inside, walls, fixed);
        }

        private static void addOrthonormal(List<double[]> basis, double[] vector) {
            double[] rest = vector.clone();
            double before = Columns.norm(rest);
            project(rest, basis);
            double norm = Columns.norm(rest);
            if (norm > FLAT * before) {
                basis.add(Arrays.stream(rest).map(x -> x / norm).toArray());
            }
        }

        private static void project(double[] vector, List<double[]> basis) {
            for (double[] q : basis) {
                double along = LinearProgram.dot(vector, q);
                for (int j = 0; j < vector.length; j++) {
                    vector[j] -= along * q[j];
                }
            }
        }
    }

    @Override
    public double[] next(UniformRandomProvider random) {
        int m = point.length;
        if (shape.fixed.size() < m) {
            int steps = warm ? m * m : WARM_UP * m * m;
            for (int k = 0; k < steps; k++) {
                step(random);
            }
            warm = true;
        }
        double sum = 0;
        double[] weights = new double[m];
        for (int j = 0; j < m; j++) {
            weights[j] = Math.max(0, point[j]);
            sum += weights[j];
        }
        for (int j = 0; j < m; j++) {
            weights[j] /= sum;
        }
        return weights;
    }

    private void step(UniformRandomProvider random) {
        double[] direction = new double[point.length];
        for (int j = 0; j < direction.length; j++) {
            direction[j] = Gaussian.next(random);
        }
        Shape.project(direction, shape.fixed);
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (Row wall : shape.walls) {
            double speed = LinearProgram.dot(wall.a(), direction);
            double room = Math.max(0, wall.b() - LinearProgram.dot(wall.a(), point));
            if (speed > 0) {
                high = Math.min(high, room / speed);
            } else if (speed < 0) {
                low = Math.max(low, room / speed);
            }
        }
        double t = low + (high - low) * random.nextDouble();
        if (Double.isFinite(t)) {
            for (int j = 0; j < point.length; j++) {
                point[j] += t * direction[j];
            }
        }
    }
}
