package dev.gradus.scoring.robustness;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.LinearScores;
import dev.gradus.scoring.internal.RowBlocks;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * The ranks that alternatives can have under all weights, or under all that satisfy constraints.
 *
 * <p>For methods that are linear in the weights: whether an alternative can be first is one linear program over m weights
 * with n rows; the best and the worst rank come from branch and bound over such programs, and are exact unless the search
 * ends first, which the result says. For other methods ranks are only seen in samples, and the bounds are 1 and n. Leads of
 * less than 1e-7 of the spread of the most spread criterion are not counted. Sources: Bougnol and Dulá, International
 * Transactions in Operational Research 23 (2016) 655–668; Kadziński, Greco and Słowiński, "Extreme ranking
 * analysis in robust ordinal regression", Omega 40 (2012) 488–501. Immutable.
 */
public final class AttainableRanks {
    private static final double STRICT = 1e-7;
    private static final int SAMPLES = 500;
    private static final int NODES = 1000;

    /** Alternatives looked at side by side before the monitor is told. */
    private static final int ROUND = 8;

    private final ConfiguredMethod method;
    private final DecisionProblem problem;
    private final WeightRegion region;
    private final Optional<LinearScores> linear;
    private final ImmutableList<double[]> starts;

    private AttainableRanks(ConfiguredMethod method, DecisionProblem problem, WeightRegion region) {
        this.method = method;
        this.problem = problem;
        this.region = region;
        this.linear = LinearScores.of(method, problem).map(LinearScores::scaled);
        this.starts = starts(region);
    }

    /**
     * The ranks that can be attained.
     *
     * @param problem its weights, if any, are not used
     * @param constraints what is known about the weights; empty if nothing
     * @throws ProblemException if no weights satisfy the constraints
     */
    public static AttainableRanks of(
            ConfiguredMethod method, DecisionProblem problem, List<WeightConstraint> constraints) {
        return new AttainableRanks(method, problem, WeightRegion.of(problem, constraints));
    }

    /** Points that lie far apart, and random ones. */
    private static ImmutableList<double[]> starts(WeightRegion region) {
        ImmutableList.Builder<double[]> starts = ImmutableList.builder();
        for (int j = 0; j < region.size(); j++) {
            double[] direction = new double[region.size()];
            direction[j] = 1;
            starts.add(region.maximum(direction).orElseThrow());
        }
        Supplier<WeightSampler> samplers = WeightSampler.of(region);
        WeightSampler sampler = samplers.get();
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(1L);
        for (int s = 0; s < SAMPLES; s++) {
            starts.add(sampler.next(random));
        }
        return starts.build();
    }

    /** The attainable ranks of all alternatives, in the order of the problem. */
    public ImmutableList<AttainableRank> all() {
        return all(Monitor.NONE);
    }

    /**
     * The attainable ranks of all alternatives, in the order of the problem.
     *
     * @param monitor told after every few alternatives; once it stops the work, the bounds of the others are those found
     *     without a search
     */
    public ImmutableList<AttainableRank> all(Monitor monitor) {
        if (linear.isEmpty()) {
            return seen();
        }
        ImmutableList.Builder<AttainableRank> ranks = ImmutableList.builder();
        int n = problem.alternativeCount();
        boolean goesOn = true;
        for (int first = 0; first < n; first += ROUND) {
            int nodes = goesOn ? NODES : 0;
            int end = Math.min(n, first + ROUND);
            int start = first;
            AttainableRank[] round = new AttainableRank[end - first];
            RowBlocks.forEachIndex(
                    round.length, RowBlocks.MANY_CELLS, k -> round[k] = searched(linear.get(), start + k, nodes));
            ranks.add(round);
            goesOn = goesOn && monitor.goesOn(Monitor.Work.ATTAINABLE_RANKS, end, n);
        }
        return ranks.build();
    }

    /**
     * The attainable ranks of one alternative.
     *
     * @throws ProblemException if there is no such alternative
     */
    public AttainableRank of(String alternative) {
        int i = problem.indexOf(alternative);
        return linear.map(scores -> searched(scores, i, NODES)).orElseGet(() -> seen().get(i));
    }

    private AttainableRank searched(LinearScores scores, int i, int nodes) {
        int n = problem.alternativeCount();
        List<double[]> notBehind = new ArrayList<>();
        List<double[]> behind = new ArrayList<>();
        for (int rival = 0; rival < n; rival++) {
            if (rival != i) {
                notBehind.add(scores.difference(i, rival));
                behind.add(Arrays.stream(scores.difference(rival, i))
                        .map(lead -> lead - STRICT)
                        .toArray());
            }
        }
        RankSearch.Bounds best = RankSearch.run(region, notBehind, starts, nodes);
        RankSearch.Bounds worst = RankSearch.run(region, behind, starts, nodes);
        return new AttainableRank(
                problem.alternatives().get(i),
                1 + best.atLeast(),
                n - worst.atLeast(),
                1 + best.found(),
                n - worst.found());
    }

    private ImmutableList<AttainableRank> seen() {
        int n = problem.alternativeCount();
        int[] best = new int[n];
        int[] worst = new int[n];
        Arrays.fill(best, n);
        Arrays.fill(worst, 1);
        for (double[] weights : starts) {
            int[] ranks = ranks(weights);
            for (int i = 0; i < ranks.length; i++) {
                best[i] = Math.min(best[i], ranks[i]);
                worst[i] = Math.max(worst[i], ranks[i]);
            }
        }
        ImmutableList.Builder<AttainableRank> ranks = ImmutableList.builder();
        for (int i = 0; i < n; i++) {
            ranks.add(new AttainableRank(
                    problem.alternatives().get(i), 1, n, Math.min(best[i], worst[i]), Math.max(best[i], worst[i])));
        }
        return ranks.build();
    }

    /** The ranks; none where the method is not defined at the edge of the weights. */
    private int[] ranks(double[] weights) {
        try {
            return method.evaluate(problem.withWeights(weights)).ranks();
        } catch (ProblemException e) {
            return new int[0];
        }
    }

    /**
     * Whether an alternative can be first, with the weights or with the proof that it cannot. One or two linear programs.
     *
     * @return empty if the method is not linear in the weights
     * @throws ProblemException if there is no such alternative
     */
    public Optional<FirstPlace> firstPlace(String alternative) {
        int i = problem.indexOf(alternative);
        return linear.map(scores -> new FirstPlaceProgram(problem, region, scores, i).solve());
    }
}
