package dev.gradus.scoring.robustness;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.LinearScores;
import dev.gradus.scoring.internal.Ranks;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.UncertainProblem;
import dev.gradus.scoring.robustness.Acceptability.Origin;
import java.util.List;
import java.util.Optional;

/**
 * Stochastic multicriteria acceptability analysis (SMAA-2): weights of which little or nothing is known, and values that
 * are uncertain, are drawn at random together, and it is counted how often each alternative has each rank. For every
 * method that ranks. Immutable.
 *
 * <p>O(K (nm + n²)) for K samples where values are certain and the method is linear in the weights, O(Knm) of them {@linkplain
 * #withoutPairs without pairs}; otherwise K evaluations of the method. 4n² bytes for each thread, twice that with pairs. Sources: Lahdelma and Salminen, Operations Research 49 (2001) 444–454; Tervonen and Lahdelma,
 * European Journal of Operational Research 178 (2007) 500–513.
 */
public final class Smaa {
    private final ConfiguredMethod method;
    private final Scenarios scenarios;
    private final boolean pairs;

    private Smaa(ConfiguredMethod method, Scenarios scenarios, boolean pairs) {
        this.method = method;
        this.scenarios = scenarios;
        this.pairs = pairs;
    }

    /**
     * With values that are certain.
     *
     * @param problem its weights, if any, are not used
     * @param constraints what is known about the weights; empty if nothing
     * @throws dev.gradus.scoring.problem.ProblemException if no weights satisfy the constraints
     */
    public static Smaa of(ConfiguredMethod method, DecisionProblem problem, List<WeightConstraint> constraints) {
        return new Smaa(method, Scenarios.of(problem, constraints), true);
    }

    /** With values that are uncertain: ranges, distributions, and gaps whose policy leaves them open. */
    public static Smaa of(ConfiguredMethod method, UncertainProblem problem, List<WeightConstraint> constraints) {
        return new Smaa(method, Scenarios.of(problem, constraints), true);
    }

    /**
     * The same without pairwise winning indices, which cost O(n²) for each sample and so most of the time from some hundred
     * alternatives on.
     */
    public Smaa withoutPairs() {
        return new Smaa(method, scenarios, false);
    }

    /**
     * Draws samples.
     *
     * @throws dev.gradus.scoring.problem.ProblemException if the method is not defined for what is drawn
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public Acceptability run(Sampling sampling, Monitor monitor) {
        DecisionProblem shape = scenarios.shape();
        int n = shape.alternativeCount();
        Optional<LinearScores> linear = linear();
        RankCounts counts = new RankCounts(n, pairs);
        Blocks.Outcome<RankTally> outcome = Blocks.run(
                sampling,
                (random, samples) -> RankTally.of(counts, n, shape.criterionCount(), counter -> {
                    WeightSampler weights = scenarios.weights().get();
                    SampleRanks ranks = new SampleRanks(n);
                    double[] scores = new double[n];
                    for (int s = 0; s < samples; s++) {
                        double[] w = weights.next(random);
                        if (linear.isPresent()) {
                            linear.get().at(w, scores);
                            counter.count(ranks.of(scores), w);
                        } else {
                            counter.count(
                                    method.evaluate(scenarios.values(random).withWeights(w))
                                            .ranks(),
                                    w);
                        }
                    }
                }),
                tally -> sampling.precision() > 0 && tally.isWithin(sampling.precision()),
                Monitor.Work.WEIGHTS,
                monitor);
        RankTally tally = outcome.tally();
        double[][] central = tally.centralWeights();
        return new Acceptability(
                shape.alternatives(),
                criteria(),
                tally.acceptability(),
                pairs ? tally.pairwiseWinning() : new double[0][0],
                central,
                confidence(
                        central, sampling.withSamples(outcome.samples()), outcome.cancelled() ? Monitor.NONE : monitor),
                new Origin(false, outcome.samples(), sampling.seed(), outcome.cancelled()));
    }

    /**
     * The exact shares: areas of the parts of the weight space. Empty unless values are certain, the method is linear in
     * the weights, and there are at most 3 criteria and 100 alternatives. O(n⁴) at worst.
     */
    public Optional<Acceptability> exact() {
        DecisionProblem shape = scenarios.shape();
        if (shape.criterionCount() > WeightTriangle.MOST_CRITERIA
                || shape.alternativeCount() > WeightTriangle.MOST_ALTERNATIVES) {
            return Optional.empty();
        }
        return linear().map(scores -> {
            WeightTriangle triangle = WeightTriangle.of(scores, scenarios.region());
            double[][] central = triangle.centralWeights();
            double[] confidence = new double[central.length];
            for (int i = 0; i < central.length; i++) {
                confidence[i] = central[i].length > 0 && Ranks.competition(scores.at(central[i]), true)[i] == 1 ? 1 : 0;
            }
            return new Acceptability(
                    shape.alternatives(),
                    criteria(),
                    triangle.acceptability(),
                    triangle.pairwiseWinning(),
                    central,
                    confidence,
                    new Origin(true, 0, 0, false));
        });
    }

    private Optional<LinearScores> linear() {
        return scenarios.valuesAreOpen() ? Optional.empty() : LinearScores.of(method, scenarios.shape());
    }

    private ImmutableList<String> criteria() {
        return scenarios.shape().criteria().stream().map(ProblemCriterion::id).collect(ImmutableList.toImmutableList());
    }

    /** How often each alternative is first with its central weights, over as many samples of the values. */
    private double[] confidence(double[][] central, Sampling sampling, Monitor monitor) {
        int n = central.length;
        Sampling again = scenarios.valuesAreOpen()
                ? new Sampling(sampling.samples(), ~sampling.seed(), sampling.threads(), 0)
                : new Sampling(1, sampling.seed(), 1, 0);
        boolean isLinear = LinearScores.of(method, scenarios.shape()).isPresent();
        RankCounts counts = new RankCounts(n, false);
        RankTally tally = Blocks.run(
                        again,
                        (random, samples) -> RankTally.of(counts, n, 0, counter -> {
                            for (int s = 0; s < samples; s++) {
                                counter.count(
                                        firstAtCentral(central, scenarios.values(random), isLinear), new double[0]);
                            }
                        }),
                        nothing -> false,
                        Monitor.Work.VALUES,
                        monitor)
                .tally();
        double[] confidence = new double[n];
        double[][] shares = tally.acceptability();
        for (int i = 0; i < n; i++) {
            confidence[i] = central[i].length == 0 ? 0 : shares[i][0];
        }
        return confidence;
    }

    /**
     * Which alternatives are first under the weights that speak for them: rank 1 for those, the last for the others. One
     * evaluation for each alternative or, where the method is linear in the weights, for each criterion.
     */
    private int[] firstAtCentral(double[][] central, DecisionProblem values, boolean isLinear) {
        Optional<LinearScores> linear = isLinear ? LinearScores.atCorners(method, values) : Optional.empty();
        int[] ranks = new int[central.length];
        for (int i = 0; i < ranks.length; i++) {
            boolean first = central[i].length > 0
                    && (linear.isPresent()
                            ? isFirst(linear.get().at(central[i]), i)
                            : method.evaluate(values.withWeights(central[i])).ranks()[i] == 1);
            ranks[i] = first ? 1 : ranks.length;
        }
        return ranks;
    }

    private static boolean isFirst(double[] scores, int i) {
        double highest = Columns.max(scores);
        return scores[i] == highest || Ranks.tie(highest, scores[i], Columns.magnitude(scores));
    }
}
