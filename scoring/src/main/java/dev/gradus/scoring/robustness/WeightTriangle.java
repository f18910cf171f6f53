package dev.gradus.scoring.robustness;

import dev.gradus.scoring.internal.LinearScores;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import dev.gradus.scoring.robustness.WeightRegion.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The weight space of at most three criteria, a triangle, cut into polygons by the lines on which two alternatives tie.
 * With fewer criteria others without influence are added, which changes no share: the proportions among the rest stay
 * uniform.
 */
final class WeightTriangle {
    static final int MOST_CRITERIA = 3;
    static final int MOST_ALTERNATIVES = 100;

    private final LinearScores scores;
    private final WeightPolygon region;
    private final double[][] acceptability;
    private final double[][] central;

    private WeightTriangle(LinearScores scores, WeightPolygon region) {
        int n = scores.alternatives();
        this.scores = scores;
        this.region = region;
        this.acceptability = new double[n][n];
        this.central = new double[n][0];
        for (int i = 0; i < n; i++) {
            cut(i);
        }
    }

    static WeightTriangle of(LinearScores scores, WeightRegion region) {
        WeightPolygon polygon = WeightPolygon.WHOLE;
        for (Row row : region.rows()) {
            double[] inside = new double[row.a().length];
            Arrays.setAll(inside, j -> row.b() - row.a()[j]); // a · w ≤ b sum(w), so that it holds for proportions
            polygon = polygon.where(padded(inside));
        }
        if (polygon.area() == 0) {
            throw new ProblemException(
                    Code.UNDEFINED,
                    "constraints",
                    "The constraints leave no area of weights, so there are no shares of it.",
                    "draw samples instead.");
        }
        return new WeightTriangle(scores.scaled(), polygon);
    }

    /** A part of the region, and how many are ahead there. */
    private record Cell(WeightPolygon polygon, int ahead) {}

    private void cut(int i) {
        int n = scores.alternatives();
        List<Cell> cells = List.of(new Cell(region, 0));
        for (int rival = 0; rival < n; rival++) {
            double[] lead = padded(scores.difference(rival, i));
            if (rival == i || Arrays.stream(lead).allMatch(d -> d == 0)) {
                continue;
            }
            double[] lag = Arrays.stream(lead).map(d -> -d).toArray();
            List<Cell> parts = new ArrayList<>();
            for (Cell cell : cells) {
                WeightPolygon ahead = cell.polygon().where(lead);
                WeightPolygon behind = cell.polygon().where(lag);
                if (ahead.area() > 0) {
                    parts.add(new Cell(ahead, cell.ahead() + 1));
                }
                if (behind.area() > 0) {
                    parts.add(new Cell(behind, cell.ahead()));
                }
            }
            cells = parts;
        }
        double[] moment = new double[MOST_CRITERIA];
        for (Cell cell : cells) {
            acceptability[i][cell.ahead()] += cell.polygon().area() / region.area();
            if (cell.ahead() == 0) {
                double[] centre = cell.polygon().centre();
                for (int j = 0; j < moment.length; j++) {
                    moment[j] += cell.polygon().area() * centre[j];
                }
            }
        }
        double sum = 0;
        for (int j = 0; j < scores.criteria(); j++) {
            sum += moment[j];
        }
        if (sum > 0) {
            central[i] = Arrays.copyOf(moment, scores.criteria());
            for (int j = 0; j < central[i].length; j++) {
                central[i][j] /= sum;
            }
        }
    }

    double[][] acceptability() {
        return acceptability;
    }

    double[][] centralWeights() {
        return central;
    }

    double[][] pairwiseWinning() {
        int n = scores.alternatives();
        double[][] wins = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                double[] lead = padded(scores.difference(a, b));
                boolean same = Arrays.stream(lead).allMatch(d -> d == 0);
                wins[a][b] = same ? 0 : region.where(lead).area() / region.area();
            }
        }
        return wins;
    }

    private static double[] padded(double[] row) {
        return Arrays.copyOf(row, MOST_CRITERIA);
    }
}
