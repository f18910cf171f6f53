package dev.gradus.scoring.robustness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.method.Assignment;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.UncertainProblem;
import java.util.Arrays;
import java.util.Optional;

/**
 * How far a ranking can be trusted, all in one.
 *
 * @param places k of the first k places whose stability is given
 * @param weightStability how far each weight can move while the others keep their proportions; empty where the problem
 *     has no weights
 * @param weightTransfers how far each weight can move at the expense of one other; empty where the problem has no weights
 *     or the method is not linear in them
 * @param attainableRanks the ranks that some weights give, with values as they are guaranteed; empty without criteria
 * @param firstPlaces for each alternative whether any weights put it first, with the proof; empty where the method is not
 *     linear in the weights
 * @param winnerShares for those now ranked first, the share of all weights that keep them there, with values as they are
 *     guaranteed; empty where the problem has no weights
 * @param acceptability SMAA-2 over weights and uncertain values together; empty without criteria
 * @param classAcceptability how often each alternative is put into which class; empty unless the method sorts
 * @param rankIntervals what gaps leave open, with weights as they are; empty where the problem has no weights and the
 *     method needs them
 */
public record RobustnessReport(
        int places,
        ImmutableList<StableWeight> weightStability,
        ImmutableList<StableWeight> weightTransfers,
        ImmutableList<AttainableRank> attainableRanks,
        ImmutableList<FirstPlace> firstPlaces,
        ImmutableList<WinnerShare> winnerShares,
        Optional<Acceptability> acceptability,
        Optional<ClassAcceptability> classAcceptability,
        Optional<RankIntervals> rankIntervals) {

    /**
     * The share of weights that keep an alternative first.
     *
     * @param alternative its id
     * @param share 0 to 1
     * @param standardError of the share; 0 where it is exact
     */
    public record WinnerShare(String alternative, double share, double standardError) {}

    /**
     * Looks at a problem from every side. Costs what {@link WeightStability}, {@link AttainableRanks}, {@link Smaa} and
     * {@link RankIntervals} cost together.
     *
     * @param weighted {@code measured} with every gap filled with the worst. Where it has no weights, and the method
     *     needs them, there is no present ranking; what holds for all weights is answered all the same
     * @param monitor watches the work and can stop it
     * @throws dev.gradus.scoring.problem.ProblemException if no weights satisfy the constraints, or the method is not
     *     defined for what is drawn
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static RobustnessReport of(
            ConfiguredMethod method,
            DecisionProblem weighted,
            UncertainProblem measured,
            RobustnessSettings settings,
            Monitor monitor) {
        boolean needsWeights = method.method().descriptor().has(MethodProperty.NEEDS_WEIGHTS);
        DecisionProblem guaranteed = weighted.isWeighted() || needsWeights ? weighted : equallyWeighted(weighted);
        Optional<MethodResult> present =
                guaranteed.isWeighted() ? Optional.of(method.evaluate(guaranteed)) : Optional.empty();
        Optional<RankIntervals> intervals =
                present.map(result -> RankIntervals.of(method, guaranteed, measured, settings.sampling(), monitor));
        if (guaranteed.criterionCount() == 0) {
            return withoutCriteria(settings.places(), intervals);
        }
        Optional<WeightStability> stability = guaranteed.isWeighted()
                ? Optional.of(WeightStability.of(method, guaranteed, settings.places()))
                : Optional.empty();
        AttainableRanks attainable = AttainableRanks.of(method, guaranteed, settings.constraints());
        ImmutableList.Builder<FirstPlace> first = ImmutableList.builder();
        guaranteed.alternatives().forEach(id -> attainable.firstPlace(id).ifPresent(first::add));
        ImmutableList<AttainableRank> ranks = attainable.all(monitor);
        Smaa certain = Smaa.of(method, guaranteed, settings.constraints());
        boolean open = measured.randomCompletions().isOpen();
        Optional<Acceptability> exact = certain.exact();
        boolean needsWinners = present.isPresent() || !open;
        Optional<Acceptability> byWeights =
                exact.isPresent() || !needsWinners ? exact : Optional.of(certain.run(settings.sampling(), monitor));
        Acceptability acceptability = open || byWeights.isEmpty()
                ? Smaa.of(method, measured, settings.constraints()).run(settings.sampling(), monitor)
                : byWeights.get();
        return new RobustnessReport(
                settings.places(),
                stability.map(WeightStability::proportional).orElse(ImmutableList.of()),
                stability
                        .filter(WeightStability::isExact)
                        .map(WeightStability::transfers)
                        .orElse(ImmutableList.of()),
                ranks,
                first.build(),
                present.flatMap(result -> byWeights.map(shares -> winners(result, shares)))
                        .orElse(ImmutableList.of()),
                Optional.of(acceptability),
                classes(method, guaranteed, measured, settings, monitor),
                intervals);
    }

    private static RobustnessReport withoutCriteria(int places, Optional<RankIntervals> intervals) {
        return new RobustnessReport(
                places,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.empty(),
                Optional.empty(),
                intervals);
    }

    private static Optional<ClassAcceptability> classes(
            ConfiguredMethod method,
            DecisionProblem guaranteed,
            UncertainProblem measured,
            RobustnessSettings settings,
            Monitor monitor) {
        if (!(method.evaluate(equallyWeighted(guaranteed)) instanceof Assignment)) {
            return Optional.empty();
        }
        return Optional.of(SmaaTri.of(method, measured, settings.constraints()).run(settings.sampling(), monitor));
    }

    private static DecisionProblem equallyWeighted(DecisionProblem problem) {
        double[] equal = new double[problem.criterionCount()];
        Arrays.fill(equal, 1);
        return problem.withWeights(equal);
    }

    private static ImmutableList<WinnerShare> winners(MethodResult present, Acceptability byWeights) {
        int[] ranks = present.ranks();
        ImmutableList.Builder<WinnerShare> winners = ImmutableList.builder();
        for (int i = 0; i < ranks.length; i++) {
            if (ranks[i] == 1) {
                winners.add(new WinnerShare(
                        present.alternatives().get(i), byWeights.share(i, 1), byWeights.standardError(i, 1)));
            }
        }
        return winners.build();
    }

    /** The report as plain values in the order of the documents; see {@code docs/documents.md}. */
    public ImmutableMap<String, Object> asMap() {
        return RobustnessDocument.of(this);
    }
}
