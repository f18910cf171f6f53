package dev.gradus.scoring.robustness;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import dev.gradus.scoring.problem.RandomCompletions;
import dev.gradus.scoring.problem.UncertainProblem;
import java.util.Optional;

/**
 * What gaps leave open: the rank interval of each alternative, and who is certainly or possibly at least as good as whom;
 * the weights as they are.
 *
 * <p>Exact where scores rise with the alternative's own values and do not depend on the others (additive methods with value
 * functions or fixed bounds, and relative ones whose gaps move no figure of a column), by comparing the ends of score
 * intervals, O(n²) after 2n + 2 evaluations. For the weighted sum of values relative to their column (minmax) the order of
 * each two is bounded exactly, O(n² m), and ranks by that of all pairs: no completion leaves the interval, though its ends
 * need not be reached. For other methods what was seen: in random completions, and for each
 * alternative with its best values among the worst of the others, and the other way round; further ranks may then be
 * possible. Source: Jiménez, Mateos and Ríos-Insua, Omega 37 (2009) 395–410. Immutable.
 */
public final class RankIntervals {
    private final ImmutableList<String> alternatives;
    private final Optional<Leads> leads;
    private final Optional<RangeTally> seen;

    private RankIntervals(ImmutableList<String> alternatives, Optional<Leads> leads, Optional<RangeTally> seen) {
        this.alternatives = alternatives;
        this.leads = leads;
        this.seen = seen;
    }

    /**
     * The intervals for a problem with gaps.
     *
     * @param worst what is guaranteed: {@code measured} with every gap filled with the worst, and with its weights
     * @param sampling how completions are drawn where bounds are not exact
     * @param monitor watches the drawing
     * @throws ProblemException if the method is not defined for a completion
     */
    public static RankIntervals of(
            ConfiguredMethod method,
            DecisionProblem worst,
            UncertainProblem measured,
            Sampling sampling,
            Monitor monitor) {
        DecisionProblem best = weighted(measured.complete().potential(), worst);
        Optional<Leads> leads = ScoreEnds.of(method, worst, best)
                .<Leads>map(ends -> ends)
                .or(() -> SpreadLeads.of(method, worst, best));
        if (leads.isPresent()) {
            return new RankIntervals(worst.alternatives(), leads, Optional.empty());
        }
        int n = worst.alternativeCount();
        RandomCompletions completions = measured.randomCompletions();
        RangeTally tally = new RangeTally(n);
        tally.see(method.evaluate(worst).ranks());
        tally.see(method.evaluate(best).ranks());
        for (int i = 0; completions.isOpen() && i < n; i++) {
            tally.see(method.evaluate(ScoreEnds.mixed(worst, best, i)).ranks());
            tally.see(method.evaluate(ScoreEnds.mixed(best, worst, i)).ranks());
        }
        if (completions.isOpen()) {
            tally.add(Blocks.run(
                            sampling,
                            (random, samples) -> {
                                RangeTally drawn = new RangeTally(n);
                                for (int s = 0; s < samples; s++) {
                                    DecisionProblem values = weighted(completions.draw(random::nextDouble), worst);
                                    drawn.see(method.evaluate(values).ranks());
                                }
                                return drawn;
                            },
                            drawn -> false,
                            Monitor.Work.VALUES,
                            monitor)
                    .tally());
        }
        return new RankIntervals(worst.alternatives(), Optional.empty(), Optional.of(tally));
    }

    private static DecisionProblem weighted(DecisionProblem problem, DecisionProblem like) {
        return like.isWeighted() ? problem.withWeights(like.givenWeights()) : problem;
    }

    /** Whether no completion can leave the intervals. */
    public boolean isExact() {
        return leads.isPresent();
    }

    /** The ids of the alternatives, in the order of the problem. */
    public ImmutableList<String> alternatives() {
        return alternatives;
    }

    /** The interval of each alternative, in the order of the problem. */
    public ImmutableList<RankInterval> all() {
        ImmutableList.Builder<RankInterval> all = ImmutableList.builder();
        for (int i = 0; i < alternatives.size(); i++) {
            all.add(interval(i));
        }
        return all.build();
    }

    private RankInterval interval(int i) {
        if (seen.isPresent()) {
            return new RankInterval(
                    alternatives.get(i), seen.get().best(i), seen.get().worst(i));
        }
        int best = 1;
        int worst = 1;
        for (int k = 0; k < alternatives.size(); k++) {
            best += leads.orElseThrow().mustBeBefore(k, i) ? 1 : 0;
            worst += leads.orElseThrow().mayBeBefore(k, i) ? 1 : 0;
        }
        return new RankInterval(alternatives.get(i), best, worst);
    }

    /**
     * Whether {@code a} is at least as good as {@code b} however the gaps turn out (where not exact: in everything that
     * was looked at).
     *
     * @throws ProblemException if an id is unknown
     */
    public boolean isNecessarilyAtLeastAsGood(String a, String b) {
        return !mayBeBefore(index(b), index(a));
    }

    /** Whether {@code a} is at least as good as {@code b} for some way in which the gaps turn out. */
    public boolean isPossiblyAtLeastAsGood(String a, String b) {
        int i = index(a);
        int k = index(b);
        return leads.map(found -> !found.mustBeBefore(k, i))
                .orElseGet(() -> seen.orElseThrow().everNotBehind(i, k));
    }

    private boolean mayBeBefore(int i, int k) {
        return leads.map(found -> found.mayBeBefore(i, k))
                .orElseGet(() -> seen.orElseThrow().everBefore(i, k));
    }

    private int index(String alternative) {
        int index = alternatives.indexOf(alternative);
        if (index < 0) {
            throw new ProblemException(
                    Code.UNKNOWN, "alternatives", Names.unknown("alternative", alternative, alternatives));
        }
        return index;
    }
}
