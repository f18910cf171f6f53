package dev.gradus.examples.pictures;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.ScoreInterval;
import dev.gradus.scoring.explain.ScoreContributions;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** How a score, or the difference of two, comes about: each criterion goes on where the one before it ended. */
final class WaterfallPicture {
    private static final int MOST = 12;
    private static final int ROW = 34;
    private static final int NAME = 24;
    private static final int LEFT = 185;
    private static final int RIGHT = 250;
    private static final int BAR = 21;
    private static final double THIN = 2;

    /** One bar: from one height to another. */
    private record Step(String name, double from, double to, String colour, String text) {}

    private final Subject subject;
    private final List<Step> steps = new ArrayList<>();
    private double height;

    private WaterfallPicture(Subject subject, double base) {
        this.subject = subject;
        this.height = base;
    }

    /** The score of one alternative. */
    static String of(Subject subject, int i, ScoreContributions parts) {
        WaterfallPicture picture = new WaterfallPicture(subject, parts.base());
        if (parts.base() != 0) {
            picture.steps.add(
                    new Step("everything at its worst", 0, parts.base(), Palette.PALE, Lines.signed(parts.base())));
        }
        picture.add(amounts(parts), j -> {
            String words = subject.inWords(i, j);
            return words.equals("unknown") ? "unknown: the worst is assumed" : words;
        });
        double total = picture.height;
        Optional<ScoreInterval> score = subject.solution().score(i);
        double potential = score.filter(ScoreInterval::isOpen)
                .map(interval -> total + Math.abs(interval.potential() - interval.guaranteed()))
                .orElse(total);
        String open = potential > total
                ? " Pale: how far the score may yet rise, to %s, once what is unknown is known."
                        .formatted(Lines.number(potential, 3))
                : "";
        picture.steps.add(new Step("score", 0, total, Palette.INK, Lines.number(total, 3)));
        return picture.draw(
                "Where the score of “%s” comes from".formatted(subject.name(i)),
                "Rank %s of %s. Each criterion adds its part; all parts together are the score.%s%s"
                        .formatted(
                                subject.rank(i),
                                subject.counted(subject.problem().alternativeCount()),
                                turned(subject),
                                open),
                potential);
    }

    /** The difference of two. */
    static String of(Subject subject, int a, ScoreContributions mine, int b, ScoreContributions theirs) {
        WaterfallPicture picture = new WaterfallPicture(subject, 0);
        double[] differences = amounts(mine);
        for (int j = 0; j < differences.length; j++) {
            differences[j] -= theirs.amounts().get(j);
        }
        picture.add(differences, j -> "%s against %s".formatted(subject.inWords(a, j), subject.inWords(b, j)));
        double total = picture.height;
        picture.steps.add(new Step("difference", 0, total, Palette.INK, Lines.signed(total)));
        return picture.draw(
                "“%s” against “%s”".formatted(subject.name(a), subject.name(b)),
                "To the right, blue: what speaks for the first. To the left, orange: what speaks for the second. All"
                        + " parts together are the difference of the scores." + turned(subject),
                total);
    }

    private static double[] amounts(ScoreContributions parts) {
        return parts.amounts().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Where lower scores are better, what speaks for an alternative still goes to the right. */
    private static String turned(Subject subject) {
        return ((Scores) subject.solution().result()).order() == ScoreOrder.LOWER_IS_BETTER
                ? " Of this method's scores the lower are better: their sign is turned."
                : "";
    }

    /** The parts, the largest first; the small ones together if there are many. */
    private void add(double[] amounts, IntFunction<String> remark) {
        ImmutableList<Integer> order = IntStream.range(0, amounts.length)
                .boxed()
                .sorted(Comparator.comparingDouble(j -> -Math.abs(amounts[j])))
                .collect(ImmutableList.toImmutableList());
        int alone = order.size() <= MOST ? order.size() : MOST - 1;
        order.subList(0, alone).stream()
                .sorted(Comparator.comparingDouble(j -> -amounts[j]))
                .forEach(j -> step(subject.criterion(j), amounts[j], remark.apply(j)));
        if (alone < order.size()) {
            double rest = order.subList(alone, order.size()).stream()
                    .mapToDouble(j -> amounts[j])
                    .sum();
            step("%s others together".formatted(order.size() - alone), rest, "");
        }
    }

    private void step(String name, double amount, String remark) {
        steps.add(new Step(
                name,
                height,
                height + amount,
                amount < 0 ? Palette.ORANGE : Palette.BLUE,
                Lines.signed(amount) + (remark.isEmpty() ? "" : " (" + remark + ")")));
        height += amount;
    }

    private String draw(String title, String howToRead, double potential) {
        double low = 0;
        double high = Math.max(0, potential);
        for (Step step : steps) {
            low = Math.min(low, Math.min(step.from(), step.to()));
            high = Math.max(high, Math.max(step.from(), step.to()));
        }
        if (high == low) {
            high = low + 1;
        }
        RowChart chart =
                new RowChart(new RowChart.Heads(title, howToRead, "", 4), steps.size(), ROW, LEFT, RIGHT, low, high);
        Plot.Rows bars = Plot.Rows.of("xmin", "xmax", "ymin", "ymax", "fill");
        Plot.Rows links = Plot.Rows.of("x", "y", "xend", "yend");
        Plot.Rows texts = Plot.Rows.of("x", "y", "label");
        StringBuilder words = new StringBuilder();
        for (int k = 0; k < steps.size(); k++) {
            Step step = steps.get(k);
            boolean last = k == steps.size() - 1;
            words.append("\n%s: %s".formatted(step.name(), step.text()));
            double left = chart.x(Math.min(step.from(), step.to()));
            double right = Math.max(chart.x(Math.max(step.from(), step.to())), left + THIN);
            bars.add(left, right, chart.y(k) - BAR / 2.0, chart.y(k) + BAR / 2.0, step.colour());
            if (last && potential > step.to()) {
                bars.add(right, chart.x(potential), chart.y(k) - BAR / 2.0, chart.y(k) + BAR / 2.0, Palette.PALE);
                right = chart.x(potential);
            }
            if (!last) {
                double x = chart.x(step.to());
                links.add(x, chart.y(k) - BAR / 2.0, x, chart.y(k + 1) + BAR / 2.0);
            }
            texts.add(right + 8, chart.y(k), step.text());
        }
        chart.grid(Ticks.of(low, high));
        chart.names(steps.stream().map(Step::name).toList(), NAME);
        chart.plot()
                .lines(
                        Plot.Rows.of("x", "y", "xend", "yend").add(chart.x(0), chart.bottom(), chart.x(0), chart.top()),
                        Palette.QUIET,
                        0.75)
                .lines(links, Palette.QUIET, 0.5)
                .boxes(bars)
                .texts(texts, "left", 12, "color", Palette.INK);
        return chart.plot().svg(howToRead + words);
    }
}
