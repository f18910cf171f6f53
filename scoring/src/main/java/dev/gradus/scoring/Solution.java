package dev.gradus.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.method.Assignment;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.UncertainProblem;
import dev.gradus.scoring.problem.UncertainProblem.Completion;
import dev.gradus.scoring.problem.UncertainProblem.LeftOut;
import dev.gradus.scoring.weighting.ConfiguredWeighting;
import dev.gradus.scoring.weighting.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A solved problem with its gaps: the answer that is guaranteed, and how far each score may yet rise. The ranking goes by
 * what is guaranteed, that is, with every gap filled by the worst that its policy allows.
 *
 * <p>The potential score of an alternative is the one it gets with its own gaps filled for the best and those of all
 * others for the worst. Where scores do not depend on the other alternatives (value functions with an additive method) the
 * two ends bound the score exactly and cost one evaluation; for relative methods they are two scenarios, and cost one
 * evaluation for each alternative with a gap.
 */
public final class Solution {
    private final ConfiguredMethod method;
    private final Completion completion;
    private final DecisionProblem problem;
    private final MethodResult result;
    private final double[] potential;
    private final ImmutableList<String> warnings;
    private final Optional<Weights> weighed;

    private Solution(
            ConfiguredMethod method,
            Completion completion,
            DecisionProblem problem,
            MethodResult result,
            double[] potential,
            ImmutableList<String> warnings,
            Optional<Weights> weighed) {
        this.method = method;
        this.completion = completion;
        this.problem = problem;
        this.result = result;
        this.potential = potential;
        this.warnings = warnings;
        this.weighed = weighed;
    }

    /**
     * Solves a problem.
     *
     * @param weighting weighs the criteria, from the guaranteed values; empty to take the weights as given
     * @throws dev.gradus.scoring.problem.ProblemException if it cannot be solved, with the place and the cause
     */
    public static Solution of(
            UncertainProblem uncertain, ConfiguredMethod method, Optional<ConfiguredWeighting> weighting) {
        Completion completion = uncertain.complete();
        DecisionProblem guaranteed = completion.guaranteed();
        DecisionProblem best = completion.potential();
        List<String> warnings = new ArrayList<>(completion.warnings());
        Optional<Weights> weighed = Optional.empty();
        if (weighting.isPresent()) {
            Weights weights = weighting.get().weigh(guaranteed);
            warnings.addAll(weights.warnings());
            guaranteed = guaranteed.withWeights(weights.values());
            best = best.withWeights(weights.values());
            weighed = Optional.of(weights);
        }
        MethodResult result = method.evaluate(guaranteed);
        if (result instanceof Assignment assignment && completion.isOpen()) {
            result = withOptimism(method, best, assignment, warnings);
        }
        double[] potential = result instanceof Scores scores
                ? PotentialScores.of(method, guaranteed, best, scores, warnings)
                : new double[0];
        warnings.addAll(result.warnings());
        return new Solution(method, completion, guaranteed, result, potential, ImmutableList.copyOf(warnings), weighed);
    }

    /** Classes that do not depend on the other alternatives reach up to those with every gap filled for the best. */
    private static Assignment withOptimism(
            ConfiguredMethod method, DecisionProblem best, Assignment guaranteed, List<String> warnings) {
        if (!method.method().descriptor().has(MethodProperty.REVERSAL_FREE)) {
            warnings.add(
                    "With this method classes depend on the other alternatives: what gaps leave open is not shown.");
            return guaranteed;
        }
        return guaranteed.upTo((Assignment) method.evaluate(best));
    }

    /** The method with its parameters. */
    public ConfiguredMethod method() {
        return method;
    }

    /** The problem as it was ranked: weighted, gaps filled for the worst, without what was left out. */
    public DecisionProblem problem() {
        return problem;
    }

    /** The same problem with every gap filled for the best. */
    DecisionProblem potentialProblem() {
        DecisionProblem best = completion.potential();
        return weighed.map(weights -> best.withWeights(weights.values())).orElse(best);
    }

    /** The guaranteed answer. */
    public MethodResult result() {
        return result;
    }

    /** Alternatives left out because something about them is missing. */
    public ImmutableList<LeftOut> leftOut() {
        return completion.leftOut();
    }

    /** What the reader should know, in full sentences. */
    public ImmutableList<String> warnings() {
        return warnings;
    }

    /** Whether any value is open. */
    public boolean isOpen() {
        return completion.isOpen();
    }

    /** The score of alternative {@code i}; empty for methods that give no scores. */
    public Optional<ScoreInterval> score(int i) {
        if (!(result instanceof Scores scores)) {
            return Optional.empty();
        }
        return Optional.of(new ScoreInterval(scores.value(i), potential[i]));
    }

    /** The share of the weight, 0 to 1, that rests on known facts for alternative {@code i}. */
    public double knownShare(int i) {
        int m = problem.criterionCount();
        double[] weights = problem.isWeighted() ? problem.weights() : equal(m);
        double share = 0;
        for (int j = 0; j < m; j++) {
            share += weights[j] * completion.knownShare(i, j);
        }
        return m == 0 ? 1 : Math.min(1, share);
    }

    private static double[] equal(int m) {
        double[] equal = new double[m];
        Arrays.fill(equal, 1.0 / m);
        return equal;
    }

    /** The classes that alternative {@code i} may belong to; empty for methods that do not sort. */
    public Optional<ClassInterval> classes(int i) {
        if (!(result instanceof Assignment assignment)) {
            return Optional.empty();
        }
        return Optional.of(new ClassInterval(
                assignment.classes().get(assignment.lowest(i)),
                assignment.classes().get(assignment.highest(i))));
    }

    /** What the weighting made, with its intermediate results; empty where the weights were given. */
    public Optional<Weights> weighed() {
        return weighed;
    }

    /** The normalised weights by criterion; empty where the method needs none and none were given. */
    public ImmutableMap<String, Double> weights() {
        return problem.isWeighted() ? problem.weightsById() : ImmutableMap.of();
    }
}
