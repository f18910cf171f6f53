package dev.gradus.examples.cli;

import dev.gradus.scoring.Solution;
import dev.gradus.scoring.explain.Sentences;
import dev.gradus.scoring.robustness.Acceptability;
import dev.gradus.scoring.robustness.AttainableRank;
import dev.gradus.scoring.robustness.FirstPlace;
import dev.gradus.scoring.robustness.RankInterval;
import dev.gradus.scoring.robustness.RobustnessReport;
import dev.gradus.scoring.robustness.StableWeight;
import dev.gradus.scoring.robustness.WeightInterval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A robustness report as text: the findings in sentences, then a table of places and one of weights. */
final class RobustnessTables {
    private static final int SHOWN = 10;

    private final Console console;
    private final int width;
    private final Headings headings;
    private final Sentences sentences;

    RobustnessTables(Console console, int width, Headings headings, Sentences sentences) {
        this.console = console;
        this.width = width;
        this.headings = headings;
        this.sentences = sentences;
    }

    void print(Subject subject, RobustnessReport report) {
        heading("robustness.heading");
        List<String> winners = sentences.winners(report);
        winners.forEach(this::sentence);
        if (winners.isEmpty()) {
            sentence(headings.text("robustness.unweighted"));
        }
        places(subject, report);
        weights(report);
        report.acceptability().ifPresent(found -> {
            console.line("");
            sentence(sentences.origin(found));
        });
    }

    private void heading(String key) {
        console.lines(Texts.wrap(headings.text(key), width).stream()
                .map(console::bold)
                .toList());
        console.line("");
    }

    private void sentence(String text) {
        console.lines(Texts.wrap(text, width));
    }

    private void places(Subject subject, RobustnessReport report) {
        List<String> ids = ids(subject, report);
        Optional<int[]> ranks =
                subject.solution().map(solution -> solution.result().ranks());
        int[] order = order(ids, ranks, report);
        boolean open = subject.solution().map(Solution::isOpen).orElse(false);
        console.line("");
        heading("robustness.places");
        TextTable table = new TextTable(console, width)
                .right(headings.text("robustness.now"))
                .wrapped(headings.text("robustness.alternative"));
        if (open) {
            table.right(headings.text("robustness.gaps"));
        }
        if (!report.attainableRanks().isEmpty()) {
            table.right(headings.text("robustness.anyWeights")).right(headings.text("robustness.first"));
        }
        int shown = Math.min(order.length, Math.max(SHOWN, report.places()));
        for (int k = 0; k < shown; k++) {
            int i = order[k];
            List<String> cells = new ArrayList<>();
            cells.add(ranks.map(found -> Integer.toString(found[i])).orElse("–"));
            cells.add(sentences.name(ids.get(i)));
            if (open) {
                cells.add(interval(report, i));
            }
            if (!report.attainableRanks().isEmpty()) {
                AttainableRank attainable = report.attainableRanks().get(i);
                cells.add(range(attainable.seenBest(), attainable.seenWorst()) + (attainable.isExact() ? "" : " ?"));
                cells.add(first(report, i));
            }
            table.row(cells.toArray(String[]::new));
        }
        table.print();
        console.line("");
        if (open) {
            sentence(headings.text("robustness.gaps.legend"));
        }
        if (!report.attainableRanks().isEmpty()) {
            sentence(headings.text("robustness.anyWeights.legend"));
            sentence(headings.text("robustness.first.legend"));
            if (report.attainableRanks().stream().anyMatch(rank -> !rank.isExact())) {
                sentence(headings.text("robustness.seen.legend"));
            }
        }
        IntStream.of(order)
                .limit(shown)
                .filter(i ->
                        !report.firstPlaces().isEmpty() && report.firstPlaces().get(i) instanceof FirstPlace.Impossible)
                .forEach(i -> sentence(sentences.firstPlace(report.firstPlaces().get(i))));
        if (shown < order.length) {
            sentence(headings.text("robustness.more", Integer.toString(order.length - shown)));
        }
    }

    private static List<String> ids(Subject subject, RobustnessReport report) {
        return report.acceptability()
                .<List<String>>map(Acceptability::alternatives)
                .or(() -> report.rankIntervals().map(found -> found.alternatives()))
                .orElseGet(() -> subject.measured().alternatives());
    }

    /** By present rank, or else by the share of weights with which they are first; ties by id. */
    private static int[] order(List<String> ids, Optional<int[]> ranks, RobustnessReport report) {
        Comparator<Integer> better = ranks.isPresent()
                ? Comparator.comparingInt(i -> ranks.get()[i])
                : Comparator.comparingDouble(i ->
                        -report.acceptability().map(found -> found.share(i, 1)).orElse(0.0));
        return IntStream.range(0, ids.size())
                .boxed()
                .sorted(better.thenComparing(ids::get))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static String interval(RobustnessReport report, int i) {
        return report.rankIntervals()
                .map(found -> {
                    RankInterval interval = found.all().get(i);
                    return range(interval.best(), interval.worst()) + (found.isExact() ? "" : " ?");
                })
                .orElse("–");
    }

    private static String range(int best, int worst) {
        return best == worst ? Integer.toString(best) : best + "–" + worst;
    }

    private String first(RobustnessReport report, int i) {
        if (!report.firstPlaces().isEmpty() && report.firstPlaces().get(i) instanceof FirstPlace.Impossible) {
            return headings.text("robustness.never");
        }
        return report.acceptability()
                .map(found -> Texts.percent(found.share(i, 1)))
                .orElse("–");
    }

    private void weights(RobustnessReport report) {
        if (report.weightStability().isEmpty()) {
            return;
        }
        console.line("");
        heading("robustness.weights");
        TextTable table = new TextTable(console, width)
                .wrapped(headings.text("robustness.criterion"))
                .right(headings.text("robustness.weight"))
                .right(headings.text("robustness.stays.first"))
                .right(headings.text("robustness.stays.top", Integer.toString(report.places())))
                .right(headings.text("robustness.stays.order"));
        for (StableWeight weight : report.weightStability()) {
            table.row(
                    sentences.name(weight.criterion()),
                    percent(weight.weight()),
                    percent(weight.first()),
                    percent(weight.top()),
                    percent(weight.wholeOrder()));
        }
        table.print();
        console.line("");
        sentence(headings.text("robustness.weights.legend"));
        if (report.weightStability().stream().anyMatch(weight -> !weight.exact())) {
            sentence(headings.text("robustness.search.legend"));
        }
    }

    private String percent(WeightInterval interval) {
        return percent(interval.low()) + "–" + percent(interval.high());
    }

    private String percent(double share) {
        return sentences.percent(share);
    }
}
