package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.robustness.Acceptability;
import dev.gradus.scoring.robustness.AttainableRank;
import dev.gradus.scoring.robustness.FirstPlace;
import dev.gradus.scoring.robustness.RankInterval;
import dev.gradus.scoring.robustness.RobustnessReport;
import dev.gradus.scoring.robustness.RobustnessReport.WinnerShare;
import dev.gradus.scoring.robustness.StableWeight;
import dev.gradus.scoring.robustness.WeightInterval;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;

/** How far a ranking can be trusted, in plain sentences. */
final class RobustnessText {
    /** Two-sided 95 % of the normal distribution. */
    private static final double Z = 1.959963984540054;

    private static final double NOTHING = 5e-4;

    private final Sentences sentences;
    private final Languages language;

    RobustnessText(Sentences sentences) {
        this.sentences = sentences;
        this.language = sentences.language();
    }

    /** How the first place would fare under other weights. */
    ImmutableList<String> winners(RobustnessReport report) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        report.winnerShares().forEach(winner -> lines.add(winner(winner)));
        boolean open = report.rankIntervals()
                .filter(found -> found.all().stream().anyMatch(interval -> interval.best() < interval.worst()))
                .isPresent();
        if (open && !report.winnerShares().isEmpty()) {
            lines.add(language.text("robust.open"));
        }
        delicate(report).ifPresent(weight -> {
            WeightInterval first = weight.first();
            lines.add(language.text(
                    "robust.delicate",
                    sentences.name(weight.criterion()),
                    language.percent(weight.weight()),
                    language.percent(first.low()),
                    language.percent(first.high())));
        });
        if (!report.weightStability().isEmpty() && delicate(report).isEmpty()) {
            lines.add(language.text("robust.steady"));
        }
        return lines.build();
    }

    private String winner(WinnerShare winner) {
        String name = sentences.name(winner.alternative());
        if (winner.standardError() == 0 && winner.share() > 1 - 1e-12) {
            return language.text("robust.winner.all", name);
        }
        double margin = Z * winner.standardError();
        return margin < NOTHING
                ? language.text("robust.winner", name, language.percent(winner.share()))
                : language.text(
                        "robust.winner.about", name, language.percent(winner.share()), language.percent(margin));
    }

    /** The weight of which the least change takes away the first place; empty if none does. */
    private static Optional<StableWeight> delicate(RobustnessReport report) {
        return report.weightStability().stream()
                .filter(weight -> room(weight).isPresent())
                .min(Comparator.comparingDouble(weight -> room(weight).getAsDouble()));
    }

    private static OptionalDouble room(StableWeight weight) {
        double down =
                weight.first().low() > 0 ? weight.weight() - weight.first().low() : Double.POSITIVE_INFINITY;
        double up = weight.first().high() < 1 ? weight.first().high() - weight.weight() : Double.POSITIVE_INFINITY;
        double room = Math.min(down, up);
        return Double.isInfinite(room) ? OptionalDouble.empty() : OptionalDouble.of(room);
    }

    /** Where gaps may bring an alternative. */
    String gaps(RankInterval interval, boolean isExact) {
        String name = sentences.name(interval.alternative());
        if (interval.best() == interval.worst()) {
            return language.text(isExact ? "robust.gaps.none" : "robust.gaps.none.seen", name);
        }
        return language.text(
                isExact ? "robust.gaps" : "robust.gaps.seen",
                name,
                language.number(interval.best()),
                language.number(interval.worst()));
    }

    /** Where other weights may bring an alternative. */
    String weights(AttainableRank rank) {
        String name = sentences.name(rank.alternative());
        if (rank.isExact() && rank.best() == rank.worst()) {
            return language.text("robust.weights.always", name, language.number(rank.best()));
        }
        return language.text(
                rank.isExact() ? "robust.weights" : "robust.weights.seen",
                name,
                language.number(rank.seenBest()),
                language.number(rank.seenWorst()));
    }

    /** With which weights an alternative is first, or who is always before it. */
    String first(FirstPlace place) {
        if (place instanceof FirstPlace.Impossible impossible) {
            return language.text(
                    impossible.mixture().size() == 1 ? "robust.never.one" : "robust.never",
                    sentences.name(place.alternative()),
                    language.list(impossible.mixture().keySet().stream()
                            .map(sentences::name)
                            .toList()));
        }
        FirstPlace.Possible possible = (FirstPlace.Possible) place;
        return language.text(
                "robust.can",
                sentences.name(place.alternative()),
                language.list(possible.weights().entrySet().stream()
                        .filter(weight -> weight.getValue() >= NOTHING)
                        .map(weight -> language.text(
                                "robust.weight", sentences.name(weight.getKey()), language.percent(weight.getValue())))
                        .toList()));
    }

    /** How the shares were found. */
    String origin(Acceptability found) {
        Acceptability.Origin origin = found.origin();
        if (origin.exact()) {
            return language.text("robust.exact");
        }
        double widest = 0;
        for (double[] row : found.standardErrors()) {
            for (double error : row) {
                widest = Math.max(widest, error);
            }
        }
        return language.text(
                origin.cancelled() ? "robust.cancelled" : "robust.sampled",
                language.number((double) origin.samples()),
                Long.toString(origin.seed()),
                language.percent(Z * widest));
    }
}
