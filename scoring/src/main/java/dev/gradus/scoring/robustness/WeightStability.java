package dev.gradus.scoring.robustness;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.internal.LinearScores;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * How far each weight can move before the answer changes.
 *
 * <p>For methods that are linear in the weights (additive values, PROMETHEE II net flows and others) the intervals are
 * exact: scores are lines in the moving weight, any two of which cross once, at t = (r_b − r_a) / ((x_ak − r_a) − (x_bk −
 * r_b)) with r the weighted mean over the other criteria. Only neighbours in the order can cross first, so all m intervals
 * take O(nm + m n log n) after m evaluations of the method. For other methods the ends are bracketed by evaluation, to
 * 1e-10. Sources: Mareschal, European Journal of Operational Research 33 (1988) 54–64; Triantaphyllou and Sánchez,
 * Decision Sciences 28 (1997) 151–194. Immutable.
 */
public final class WeightStability {
    private final ConfiguredMethod method;
    private final DecisionProblem problem;
    private final int places;
    private final double[] weights;
    private final Optional<LinearScores> linear;

    private WeightStability(ConfiguredMethod method, DecisionProblem problem, int places) {
        this.method = method;
        this.problem = problem;
        this.places = places;
        this.weights = problem.weights();
        this.linear = LinearScores.of(method, problem);
    }

    /**
     * The stability of an answer.
     *
     * @param problem weighted, with at least one criterion
     * @param places k, for the interval within which the set of the first k stays; at least 1
     * @throws ProblemException if the problem is not weighted, has no criterion, or cannot be answered
     */
    public static WeightStability of(ConfiguredMethod method, DecisionProblem problem, int places) {
        if (problem.criterionCount() == 0) {
            throw new ProblemException(Code.MISSING, "criteria", "There is no criterion whose weight could move.");
        }
        RobustnessSettings.requirePlaces(places);
        method.evaluate(problem); // so that a problem without an answer is refused here, not taken for an unstable one
        return new WeightStability(method, problem, places);
    }

    /** Whether the intervals are exact. */
    public boolean isExact() {
        return linear.isPresent();
    }

    /** For each criterion in turn, its weight moving while all others keep their proportions. */
    public ImmutableList<StableWeight> proportional() {
        ImmutableList.Builder<StableWeight> all = ImmutableList.builder();
        for (int j = 0; j < weights.length; j++) {
            all.add(proportional(j));
        }
        return all.build();
    }

    /**
     * For each pair of criteria, the weight of the first moving at the expense of the second, all else fixed; m (m − 1)
     * intervals.
     */
    public ImmutableList<StableWeight> transfers() {
        ImmutableList.Builder<StableWeight> all = ImmutableList.builder();
        for (ProblemCriterion to : problem.criteria()) {
            for (ProblemCriterion from : problem.criteria()) {
                if (!to.id().equals(from.id())) {
                    all.add(takenFrom(to.id(), from.id()));
                }
            }
        }
        return all.build();
    }

    /** One weight moving while all others keep their proportions (where all others are 0: in equal parts). */
    public StableWeight proportional(String criterion) {
        return proportional(index(criterion));
    }

    private StableWeight proportional(int j) {
        double[] others = othersThan(j);
        double[] toward = new double[weights.length];
        Arrays.setAll(toward, k -> (k == j ? 1 : 0) - others[k]);
        WeightInterval range = weights.length == 1 ? new WeightInterval(1, 1) : new WeightInterval(0, 1);
        return along(j, Optional.empty(), new Ray(others, toward, range, weights[j]));
    }

    /**
     * One weight moving at the expense of one other, all else fixed.
     *
     * @throws ProblemException if a criterion is unknown, or both are the same
     */
    public StableWeight takenFrom(String criterion, String other) {
        int j = index(criterion);
        int k = index(other);
        if (j == k) {
            throw new ProblemException(
                    Code.INVALID, "criteria", "The weight of '%s' cannot be taken from itself.".formatted(criterion));
        }
        double[] start = weights.clone();
        start[j] = 0;
        start[k] = weights[j] + weights[k];
        double[] toward = new double[weights.length];
        toward[j] = 1;
        toward[k] = -1;
        return along(
                j,
                Optional.of(other),
                new Ray(start, toward, new WeightInterval(0, Math.min(1, start[k])), weights[j]));
    }

    /** Weights start + t toward. */
    private record Ray(double[] start, double[] toward, WeightInterval range, double at) {
        double[] weights(double t) {
            double[] weights = new double[start.length];
            Arrays.setAll(weights, j -> Math.max(0, start[j] + t * toward[j]));
            return weights;
        }
    }

    private StableWeight along(int j, Optional<String> from, Ray ray) {
        String criterion = problem.criteria().get(j).id();
        if (linear.isPresent()) {
            ScoreLines lines =
                    new ScoreLines(linear.get().at(ray.start()), linear.get().at(ray.toward()), ray.range(), ray.at());
            return new StableWeight(
                    criterion, from, weights[j], lines.wholeOrder(), lines.top(places), lines.top(1), true);
        }
        DoubleFunction<int[]> ranks =
                t -> method.evaluate(problem.withWeights(ray.weights(t))).ranks();
        RayProbe probe = new RayProbe(ranks, ray.range(), ray.at());
        return new StableWeight(
                criterion, from, weights[j], probe.wholeOrder(), probe.top(places), probe.top(1), false);
    }

    /** The shares of the other criteria among themselves. */
    private double[] othersThan(int j) {
        double[] others = weights.clone();
        others[j] = 0;
        double sum = Arrays.stream(others).sum();
        for (int k = 0; k < others.length; k++) {
            if (k != j) {
                others[k] = sum > 0 ? others[k] / sum : 1.0 / (others.length - 1);
            }
        }
        return others;
    }

    private int index(String criterion) {
        List<String> ids = problem.criteria().stream().map(ProblemCriterion::id).toList();
        int index = ids.indexOf(criterion);
        if (index < 0) {
            throw new ProblemException(Code.UNKNOWN, "criteria", Names.unknown("criterion", criterion, ids));
        }
        return index;
    }
}
