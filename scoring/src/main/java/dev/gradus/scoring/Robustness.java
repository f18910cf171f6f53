package dev.gradus.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.explain.Sentences;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.robustness.AttainableRank;
import dev.gradus.scoring.robustness.FirstPlace;
import dev.gradus.scoring.robustness.RankInterval;
import dev.gradus.scoring.robustness.RobustnessReport;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far a ranking can be trusted, alternative by alternative. Immutable.
 *
 * @param <T> the kind of alternative
 */
public final class Robustness<T> {
    private static final int SHOWN = 10;

    private final Ranking<T> ranking;
    private final RobustnessReport report;
    private final ImmutableList<Standing<T>> standings;

    /**
     * What may become of one alternative.
     *
     * @param item the alternative with its present place
     * @param openRank the ranks that gaps leave open, with the weights as they are
     * @param attainableRank the ranks that some weights give, with values as they are guaranteed; empty without criteria
     * @param firstPlace with which weights it is first, or the proof that it never is; empty where the method is not
     *     linear in the weights
     * @param firstShare the share of all weights and values, 0 to 1, with which it is first; empty without criteria
     */
    public record Standing<T>(
            Ranked<T> item,
            RankInterval openRank,
            Optional<AttainableRank> attainableRank,
            Optional<FirstPlace> firstPlace,
            OptionalDouble firstShare) {}

    Robustness(Ranking<T> ranking, RobustnessReport report) {
        this.ranking = ranking;
        this.report = report;
        DecisionProblem problem = ranking.solution().problem();
        ImmutableList<RankInterval> open = report.rankIntervals().orElseThrow().all();
        this.standings = ranking.items().stream()
                .map(item -> {
                    int i = problem.indexOf(item.id());
                    return new Standing<>(
                            item,
                            open.get(i),
                            at(report.attainableRanks(), i),
                            at(report.firstPlaces(), i),
                            report.acceptability()
                                    .map(found -> OptionalDouble.of(found.share(i, 1)))
                                    .orElse(OptionalDouble.empty()));
                })
                .collect(ImmutableList.toImmutableList());
    }

    private static <V> Optional<V> at(ImmutableList<V> values, int i) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(i));
    }

    /** What may become of each alternative, in the order of the ranking. */
    public ImmutableList<Standing<T>> standings() {
        return standings;
    }

    /**
     * Whether the one is at least as good as the other however the gaps turn out, the weights as they are; where the
     * bounds are not exact: in everything that was looked at.
     */
    public boolean isNecessarilyAtLeastAsGood(Ranked<T> one, Ranked<T> other) {
        return report.rankIntervals().orElseThrow().isNecessarilyAtLeastAsGood(one.id(), other.id());
    }

    /** Whether the one is at least as good as the other for some way in which the gaps turn out. */
    public boolean isPossiblyAtLeastAsGood(Ranked<T> one, Ranked<T> other) {
        return report.rankIntervals().orElseThrow().isPossiblyAtLeastAsGood(one.id(), other.id());
    }

    /** The whole report, by ids: stability of weights, attainable ranks, acceptabilities and what gaps leave open. */
    public RobustnessReport report() {
        return report;
    }

    /** The findings in plain sentences, those about single alternatives for the first so many. */
    public ImmutableList<String> lines(Sentences sentences, int most) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.addAll(sentences.winners(report));
        for (Standing<T> standing : standings.subList(0, Math.min(most, standings.size()))) {
            if (ranking.solution().isOpen()) {
                lines.add(sentences.openRank(
                        standing.openRank(),
                        report.rankIntervals().orElseThrow().isExact()));
            }
            standing.attainableRank().ifPresent(rank -> lines.add(sentences.attainableRank(rank)));
        }
        report.acceptability().ifPresent(found -> lines.add(sentences.origin(found)));
        return lines.build();
    }

    /** The report as plain values for JSON; see {@code docs/documents.md}. */
    public ImmutableMap<String, Object> document() {
        return report.asMap();
    }

    /** A few lines for people: how the first place fares, and what may become of the best. */
    @Override
    public String toString() {
        return String.join("\n", lines(Sentences.in("en"), SHOWN));
    }
}
