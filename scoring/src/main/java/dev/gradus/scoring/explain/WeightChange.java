package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.internal.LinearScores;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.List;
import java.util.Optional;

/**
 * The smallest change of weights that brings an alternative where it is to be. Exact for methods whose scores are linear
 * in the weights, by linear (L1) or quadratic (L2) programs over the weights; for others searched along the lines on
 * which one weight grows or shrinks and the others keep proportion, which finds a change, not the smallest.
 *
 * @param alternative whose change it is
 * @param goal where it is to get
 * @param norm how a change is measured
 * @param status whether there is such a change, and how sure that is
 * @param weights the weights after the change, normalised, by criterion id; empty if none was found
 * @param distance from the weights as they are, under the norm; 0 if none was found
 * @param betterMixture why it is impossible to be first: shares of rivals that together score more than the alternative
 *     on every criterion, so that one of them leads whatever the weights; empty where this is not the reason
 */
public record WeightChange(
        String alternative,
        Goal goal,
        Norm norm,
        Status status,
        ImmutableMap<String, Double> weights,
        double distance,
        ImmutableMap<String, Double> betterMixture) {

    /** Whether there is such a change, and how sure that is. */
    public enum Status {
        /** The alternative is there already. */
        ALREADY,
        /** Nothing smaller does it. */
        SMALLEST,
        /** It does it, and something smaller may do it too: the method is not linear in the weights, or the search ended. */
        FOUND,
        /** No weights do it. */
        IMPOSSIBLE,
        /** None was found, and there may be some: the method is not linear in the weights, or the search ended. */
        NOT_FOUND;

        /** The written form, lower case with hyphens. */
        public String id() {
            return Names.idOf(this);
        }
    }

    /** Whether there are weights that do it. */
    public boolean isPossible() {
        return status == Status.ALREADY || status == Status.SMALLEST || status == Status.FOUND;
    }

    /**
     * Finds the smallest change. Linear methods: m + 2 runs of the method, then at most 5000 programs in m weights (for
     * the first place and for one rival a few); others: at most {@code 2m · 72} runs.
     *
     * @throws dev.gradus.scoring.problem.ProblemException if the problem has no weights, an id is unknown, or the method
     *     has no answer to it
     */
    public static WeightChange of(
            DecisionProblem problem, ConfiguredMethod method, String alternative, Goal goal, Norm norm) {
        int i = problem.indexOf(alternative);
        double[] from = problem.weights();
        if (goal.isReached(method.evaluate(problem).ranks(), problem, i)) {
            return new WeightChange(
                    alternative, goal, norm, Status.ALREADY, named(problem, from), 0, ImmutableMap.of());
        }
        Finder finder = new Finder(problem, method, i, goal, from, norm);
        return LinearScores.of(method, problem).map(finder::byPrograms).orElseGet(finder::alongLines);
    }

    private static ImmutableMap<String, Double> named(DecisionProblem problem, double[] weights) {
        ImmutableMap.Builder<String, Double> byId = ImmutableMap.builder();
        for (int j = 0; j < weights.length; j++) {
            byId.put(problem.criteria().get(j).id(), weights[j]);
        }
        return byId.buildOrThrow();
    }

    /** What the two ways of finding share. */
    private record Finder(
            DecisionProblem problem, ConfiguredMethod method, int i, Goal goal, double[] from, Norm norm) {

        WeightChange byPrograms(LinearScores gains) {
            Optional<Integer> rival = goal.rival().map(problem::indexOf);
            int n = problem.alternativeCount();
            WeightSearch search = new WeightSearch(gains, n, i, rival.isPresent() ? n : goal.places(), from, norm);
            Optional<WeightSearch.Found> found = rival.isPresent()
                    ? NearestWeights.to(from, search.leads(List.of(rival.get())), 0, norm)
                            .map(weights -> new WeightSearch.Found(weights, List.of(rival.get())))
                    : search.run();
            if (found.isEmpty()) {
                return search.isComplete()
                        ? none(
                                Status.IMPOSSIBLE,
                                mixture(gains, rival.map(List::of).orElse(search.refuted())))
                        : none(Status.NOT_FOUND, ImmutableMap.of());
            }
            double[] weights =
                    verified(search.leads(found.get().held()), found.get().weights());
            return some(search.isComplete() ? Status.SMALLEST : Status.FOUND, weights);
        }

        /**
         * The solver's weights, or ones that lead by a hair where rounding leaves the alternative a hair behind. Where no
         * weights lead by a hair (only a tie is possible), the solver's weights stand: level up to rounding.
         */
        private double[] verified(List<double[]> leads, double[] weights) {
            double[] candidate = weights;
            for (double margin = 1e-13; margin < 1e-8; margin *= 10) {
                if (reaches(candidate)) {
                    return candidate;
                }
                Optional<double[]> safer = NearestWeights.to(from, leads, margin, norm);
                if (safer.isEmpty()) {
                    break;
                }
                candidate = safer.get();
            }
            return reaches(candidate) ? candidate : weights;
        }

        private boolean reaches(double[] weights) {
            return goal.isReached(method.evaluate(problem.withWeights(weights)).ranks(), problem, i);
        }

        private ImmutableMap<String, Double> mixture(LinearScores gains, List<Integer> rivals) {
            if (goal.places() > 1 || rivals.isEmpty()) {
                return ImmutableMap.of();
            }
            List<double[]> differences =
                    rivals.stream().map(rival -> gains.difference(i, rival)).toList();
            return NearestWeights.betterMixture(differences)
                    .map(shares -> {
                        ImmutableMap.Builder<String, Double> byId = ImmutableMap.builder();
                        for (int b = 0; b < shares.length; b++) {
                            if (shares[b] > 0) {
                                byId.put(problem.alternatives().get(rivals.get(b)), shares[b]);
                            }
                        }
                        return byId.buildOrThrow();
                    })
                    .orElse(ImmutableMap.of());
        }

        WeightChange alongLines() {
            Optional<double[]> nearest = WeightLines.nearest(from, norm, this::reaches);
            return nearest.map(weights -> some(Status.FOUND, weights))
                    .orElseGet(() -> none(Status.NOT_FOUND, ImmutableMap.of()));
        }

        private WeightChange some(Status status, double[] weights) {
            return new WeightChange(
                    problem.alternatives().get(i),
                    goal,
                    norm,
                    status,
                    named(problem, weights),
                    norm.distance(weights, from),
                    ImmutableMap.of());
        }

        private WeightChange none(Status status, ImmutableMap<String, Double> betterMixture) {
            return new WeightChange(
                    problem.alternatives().get(i), goal, norm, status, ImmutableMap.of(), 0, betterMixture);
        }
    }
}
