package dev.gradus.scoring.method;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.Ids;
import dev.gradus.scoring.internal.Ranks;
import dev.gradus.scoring.internal.TopRows;
import dev.gradus.scoring.internal.Trusted;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.List;

/**
 * A complete preorder by scores. Scores within 1e-12 relative of each other are ties (and so are scores whose
 * difference is below 1e-15 of the largest magnitude, which is rounding noise around zero).
 */
public final class Scores implements MethodResult {
    private final Ids alternatives;
    private final double[] values;
    private final ScoreOrder order;
    private final Details details;
    private final ImmutableList<String> warnings;

    private Scores(
            Ids alternatives, double[] values, ScoreOrder order, Details details, ImmutableList<String> warnings) {
        this.alternatives = alternatives;
        this.values = values;
        this.order = order;
        this.details = details;
        this.warnings = warnings;
    }

    /**
     * Scores for the alternatives of a problem.
     *
     * @param values one for each alternative, in the order of the problem; copied
     * @throws ProblemException if a score is not finite, naming the alternative
     */
    public static Scores of(DecisionProblem problem, double[] values, ScoreOrder order, Details details) {
        return of(problem, values, order, details, List.of());
    }

    /** As the shorter form, with warnings. */
    public static Scores of(
            DecisionProblem problem, double[] values, ScoreOrder order, Details details, List<String> warnings) {
        return owned(problem, values.clone(), order, details, warnings);
    }

    /**
     * As {@link #of(DecisionProblem, double[], ScoreOrder, Details)}, but without a copy, for methods that rank millions: the
     * array is handed over, and whoever gives it does not write to it any more.
     */
    public static Scores ofOwned(DecisionProblem problem, double[] values, ScoreOrder order, Details details) {
        return owned(problem, values, order, details, List.of());
    }

    private static Scores owned(
            DecisionProblem problem, double[] values, ScoreOrder order, Details details, List<String> warnings) {
        if (values.length != problem.alternativeCount()) {
            throw new IllegalArgumentException(
                    "%s scores for %s alternatives".formatted(values.length, problem.alternativeCount()));
        }
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new ProblemException(
                        Code.UNDEFINED,
                        "values[%s]".formatted(i),
                        "The score of '%s' is not finite for these values.".formatted(problem.alternative(i)),
                        "rescale the columns: magnitudes this far apart exceed double precision.");
            }
            values[i] += 0.0; // no negative zero
        }
        return new Scores(Trusted.ids(problem), values, order, details, ImmutableList.copyOf(warnings));
    }

    @Override
    public ImmutableList<String> alternatives() {
        return alternatives.all();
    }

    /** The scores, in the order of the problem; a copy. */
    public double[] values() {
        return values.clone();
    }

    /** The score of alternative {@code i}. */
    public double value(int i) {
        return values[i];
    }

    /** Which end of the score is the good one. */
    public ScoreOrder order() {
        return order;
    }

    @Override
    public int[] ranks() {
        return Ranks.competition(values, order == ScoreOrder.HIGHER_IS_BETTER);
    }

    /**
     * The rows of the best {@code k}, or of all if there are fewer, best first; equal scores in order of rows. O(n) for
     * rows in no particular order, without sorting them all.
     *
     * @param k at least 0
     */
    public int[] best(int k) {
        Preconditions.checkArgument(k >= 0, "The best %s: it must be at least 0.", k);
        return TopRows.of(values, order == ScoreOrder.HIGHER_IS_BETTER, k);
    }

    /** The ranks under a tie policy, in the order of the problem. */
    public double[] ranks(TiePolicy policy) {
        return Ranks.of(values, order == ScoreOrder.HIGHER_IS_BETTER, policy, alternatives.all());
    }

    @Override
    public Details details() {
        return details;
    }

    @Override
    public ImmutableList<String> warnings() {
        return warnings;
    }
}
