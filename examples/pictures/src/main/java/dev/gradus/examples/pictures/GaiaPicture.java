package dev.gradus.examples.pictures;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The plane of PROMETHEE-GAIA. Alternatives are points, the best of them with their ranks; criteria are arrows, all
 * lengthened by one factor so that they are seen; the stick shows where the weights point. On the right stand the names.
 */
final class GaiaPicture {
    private static final int MOST = 16;
    private static final int NAME = 34;
    private static final int CRITERION = 26;
    private static final int SIDE = 430;
    private static final int ROW = 24;
    private static final int DISC = 19;
    private static final int PADDING = 20;
    private static final double REACH = SIDE / 2.0 - PADDING;
    private static final double ARROWS = 0.6 * REACH;

    private final Subject subject;
    private final Details details;
    private final ImmutableList<Integer> named;
    private final double[][] points;
    private final double[][] criteria;
    private final double[] decision;
    private final double low;
    private final Plot plot;

    private GaiaPicture(Subject subject, Details details) {
        this.subject = subject;
        this.details = details;
        this.named = subject.best(MOST);
        double[][] axis = {details.numbers("decisionAxis")};
        double[][] arrows = details.matrix("criteria");
        this.points = scaled(details.matrix("alternatives"), REACH / largest(details.matrix("alternatives")));
        double longer = ARROWS / Math.max(largest(arrows), largest(axis));
        this.criteria = scaled(arrows, longer);
        this.decision = scaled(axis, longer)[0];
        double above = PADDING;
        double below = PADDING;
        for (double[][] all : ImmutableList.of(points, criteria, new double[][] {decision})) {
            for (double[] place : all) {
                above = Math.max(above, place[1] + PADDING);
                below = Math.max(below, PADDING - place[1]);
            }
        }
        double key = ROW * (named.size() + (named.size() < points.length ? 1 : 0));
        this.low = below + Math.max(0, (key - above - below) / 2);
        this.plot = new Plot("What pulls which way?", howToRead(), (int) Math.ceil(Math.max(key, above + below)));
    }

    static Optional<String> draw(Subject subject) {
        DecisionProblem problem = subject.problem();
        if (problem.criterionCount() < 2 || !problem.isWeighted()) {
            return Optional.empty();
        }
        MethodResult result = subject.solution().result();
        Details details = result.details().has("decisionAxis")
                ? result.details()
                : RankingMethods.byId("promethee-gaia").evaluate(problem).details();
        return largest(details.matrix("alternatives")) > 1e-9
                ? Optional.of(new GaiaPicture(subject, details).draw())
                : Optional.empty();
    }

    private String howToRead() {
        String many = subject.wording().many();
        double delta = details.number("delta");
        return ("%s that lie close together are alike. Each arrow is a criterion: who lies in its direction is good at"
                        + " it. Arrows that point apart are hard to please together. The stick shows where the weights pull. This"
                        + " view keeps %s %% of all differences%s.")
                .formatted(
                        many.substring(0, 1).toUpperCase(Locale.ROOT) + many.substring(1),
                        Lines.percent(delta),
                        delta < 0.7 ? ", so take it with care" : "");
    }

    private String draw() {
        Plot.Rows arrows = Plot.Rows.of("x", "y", "xend", "yend");
        for (double[] tip : criteria) {
            arrows.add(x(0), y(0), x(tip[0]), y(tip[1]));
        }
        plot.lines(
                arrows,
                Palette.ORANGE,
                1,
                "arrow",
                ImmutableMap.of("name", "arrow", "angle", 25.0, "length", 8.0, "ends", "last", "type", "open"));
        plot.lines(
                        Plot.Rows.of("x", "y", "xend", "yend").add(x(0), y(0), x(decision[0]), y(decision[1])),
                        Palette.INK,
                        2.5)
                .discs(
                        Plot.Rows.of("x", "y").add(x(decision[0]), y(decision[1])),
                        10,
                        "fill",
                        Palette.INK,
                        "color",
                        Palette.INK);
        dots();
        labels();
        key();
        return plot.svg(words());
    }

    private void dots() {
        Set<Integer> best = new HashSet<>(named);
        Plot.Rows quiet = Plot.Rows.of("x", "y");
        for (int i = 0; i < points.length; i++) {
            if (!best.contains(i)) {
                quiet.add(x(points[i][0]), y(points[i][1]));
            }
        }
        plot.discs(quiet, 6, "fill", Palette.PALE, "color", Palette.PAPER);
        // the best last, so that nothing covers it
        for (int i : named.reverse()) {
            disc(i, x(points[i][0]), y(points[i][1]));
        }
    }

    private void disc(int i, double x, double y) {
        plot.discs(Plot.Rows.of("x", "y").add(x, y), DISC, "fill", Palette.BLUE, "color", Palette.PAPER)
                .texts(
                        Plot.Rows.of("x", "y", "label").add(x, y, Integer.toString(subject.rank(i))),
                        "middle",
                        10,
                        "color",
                        Palette.PAPER);
    }

    private void labels() {
        List<Tip> tips = new ArrayList<>();
        for (int j = 0; j < criteria.length; j++) {
            tips.add(new Tip(
                    plot.tooltips().cut(subject.criterion(j), CRITERION), x(criteria[j][0]), y(criteria[j][1])));
        }
        List<Tip.Box> taken = new ArrayList<>();
        named.forEach(i -> taken.add(Tip.Box.around(x(points[i][0]), y(points[i][1]), DISC / 2.0)));
        taken.add(Tip.Box.around(x(decision[0]), y(decision[1]), 5));
        for (double[] tip : criteria) {
            for (double t = 0.05; t < 1; t += 0.05) {
                taken.add(Tip.Box.around(x(t * tip[0]), y(t * tip[1]), 4));
            }
        }
        Plot.Rows texts = Plot.Rows.of("x", "y", "label");
        Tip.placed(tips, taken, new Tip.Box(0, SIDE, 0, plot.height()))
                .forEach(tip -> texts.add(tip.x(), tip.y(), tip.text()));
        plot.texts(texts, "left", 12, "color", Palette.ORANGE, "fontface", "bold");
    }

    private void key() {
        Plot.Rows names = Plot.Rows.of("x", "y", "label");
        double x = SIDE + PADDING;
        double y = plot.height() - ROW / 2.0;
        for (int i : named) {
            disc(i, x, y);
            names.add(x + 16, y, plot.tooltips().cut(subject.name(i), NAME));
            y -= ROW;
        }
        plot.texts(names, "left", 12, "color", Palette.INK);
        int others = points.length - named.size();
        if (others > 0) {
            plot.discs(Plot.Rows.of("x", "y").add(x, y), 6, "fill", Palette.PALE, "color", Palette.PAPER)
                    .texts(
                            Plot.Rows.of("x", "y", "label").add(x + 16, y, Lines.counted(others, "other", "others")),
                            "left",
                            12,
                            "color",
                            Palette.QUIET);
        }
    }

    private String words() {
        StringBuilder words = new StringBuilder(howToRead());
        double[][] places = details.matrix("alternatives");
        for (int i : named) {
            words.append("\n%s, rank %s, at %s.".formatted(subject.name(i), subject.rank(i), place(places[i])));
        }
        double[][] arrows = details.matrix("criteria");
        for (int j = 0; j < arrows.length; j++) {
            words.append("\nCriterion %s points to %s.".formatted(subject.criterion(j), place(arrows[j])));
        }
        return words.append("\nThe weights pull to %s.".formatted(place(details.numbers("decisionAxis"))))
                .toString();
    }

    private static String place(double[] place) {
        return "(%s, %s)".formatted(Lines.number(place[0], 2), Lines.number(place[1], 2));
    }

    private static double x(double across) {
        return SIDE / 2.0 + across;
    }

    private double y(double up) {
        return low + up;
    }

    private static double[][] scaled(double[][] points, double factor) {
        double[][] scaled = new double[points.length][];
        for (int k = 0; k < points.length; k++) {
            scaled[k] = new double[] {points[k][0] * factor, points[k][1] * factor};
        }
        return scaled;
    }

    private static double largest(double[][] points) {
        double largest = 0;
        for (double[] point : points) {
            largest = Math.max(largest, Math.max(Math.abs(point[0]), Math.abs(point[1])));
        }
        return largest;
    }
}
