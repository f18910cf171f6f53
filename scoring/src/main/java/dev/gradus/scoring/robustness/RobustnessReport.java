package dev.gradus.scoring.robustness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.Solution;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.UncertainProblem;
import java.util.List;
import java.util.Optional;

/**
 * How far a ranking can be trusted, all in one.
 *
 * @param weightStability how far each weight can move; empty where the problem has no weights
 * @param places k of the first k places whose stability is given
 * @param attainableRanks the ranks that some weights give, with values as they are guaranteed; empty without criteria
 * @param firstPlaces for each alternative whether any weights put it first, with the proof; empty where the method is not
 *     linear in the weights
 * @param winnerShares for those now ranked first, the share of all weights that keep them there, with values as they are
 *     guaranteed; empty without criteria
 * @param acceptability SMAA-2 over weights and uncertain values together; empty without criteria
 * @param rankIntervals what gaps leave open, with weights as they are
 */
public record RobustnessReport(
        ImmutableList<StableWeight> weightStability,
        int places,
        ImmutableList<AttainableRank> attainableRanks,
        ImmutableList<FirstPlace> firstPlaces,
        ImmutableList<WinnerShare> winnerShares,
        Optional<Acceptability> acceptability,
        RankIntervals rankIntervals) {

    /**
     * The share of weights that keep an alternative first.
     *
     * @param alternative its id
     * @param share 0 to 1
     * @param standardError of the share; 0 where it is exact
     */
    public record WinnerShare(String alternative, double share, double standardError) {}

    /**
     * Looks at a solved problem from every side.
     *
     * @param solution the solution of {@code measured}
     * @param places k, for the stability of the first k places; at least 1
     * @param constraints what is known about the weights; empty if nothing
     * @param monitor watches the simulations
     * @throws dev.gradus.scoring.problem.ProblemException if no weights satisfy the constraints, or the method is not
     *     defined for what is drawn
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static RobustnessReport of(
            Solution solution,
            UncertainProblem measured,
            int places,
            List<WeightConstraint> constraints,
            Sampling sampling,
            SamplingMonitor monitor) {
        ConfiguredMethod method = solution.method();
        DecisionProblem problem = solution.problem();
        RankIntervals intervals = RankIntervals.of(solution, measured, sampling);
        if (problem.criterionCount() == 0) {
            return new RobustnessReport(
                    ImmutableList.of(),
                    places,
                    ImmutableList.of(),
                    ImmutableList.of(),
                    ImmutableList.of(),
                    Optional.empty(),
                    intervals);
        }
        ImmutableList<StableWeight> stability = problem.isWeighted()
                ? WeightStability.of(method, problem, places).proportional()
                : ImmutableList.of();
        AttainableRanks attainable = AttainableRanks.of(method, problem, constraints);
        ImmutableList.Builder<FirstPlace> first = ImmutableList.builder();
        problem.alternatives().forEach(id -> attainable.firstPlace(id).ifPresent(first::add));
        Smaa certain = Smaa.of(method, problem, constraints);
        Acceptability byWeights = certain.exact().orElseGet(() -> certain.run(sampling, monitor));
        Acceptability acceptability =
                solution.isOpen() ? Smaa.of(method, measured, constraints).run(sampling, monitor) : byWeights;
        return new RobustnessReport(
                stability,
                places,
                attainable.all(),
                first.build(),
                winners(solution, byWeights),
                Optional.of(acceptability),
                intervals);
    }

    private static ImmutableList<WinnerShare> winners(Solution solution, Acceptability byWeights) {
        int[] ranks = solution.result().ranks();
        ImmutableList.Builder<WinnerShare> winners = ImmutableList.builder();
        for (int i = 0; i < ranks.length; i++) {
            if (ranks[i] == 1) {
                winners.add(new WinnerShare(
                        solution.problem().alternatives().get(i),
                        byWeights.share(i, 1),
                        byWeights.standardError(i, 1)));
            }
        }
        return winners.build();
    }

    /** The report as plain values in the order of the documents; see {@code docs/documents.md}. */
    public ImmutableMap<String, Object> asMap() {
        return RobustnessDocument.of(this);
    }
}
