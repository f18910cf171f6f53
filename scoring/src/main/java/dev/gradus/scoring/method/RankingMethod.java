package dev.gradus.scoring.method;

import dev.gradus.scoring.problem.DecisionProblem;
import java.util.List;

/**
 * A ranking method of multi-criteria decision analysis: the strategy that turns a decision problem into an answer.
 *
 * <p>An implementation is stateless, safe for use by many threads and deterministic: the same problem and parameters
 * give the same bits. It has a public constructor without arguments, so that a jar can offer it to every tool by naming
 * the class in {@code META-INF/services/dev.gradus.scoring.method.RankingMethod} (and in {@code provides} where it is a
 * module).
 */
public interface RankingMethod {

    /** What the method is called, what it takes, what it promises and where it comes from; always the same object. */
    MethodDescriptor descriptor();

    /**
     * Answers the problem.
     *
     * @param problem at least one alternative, all values finite
     * @param parameters values for the parameters of {@link #descriptor()}, already checked
     * @return scores, a partial preorder or an assignment to classes; nothing in it is NaN or infinite
     * @throws dev.gradus.scoring.problem.ProblemException where the method is not defined for these values, naming the
     *     column and the value, and what to use instead
     */
    MethodResult evaluate(DecisionProblem problem, Parameters parameters);

    /**
     * The alternatives that the parameters speak of, for methods that take ballots, comparisons or flows in place of a
     * matrix: a document that names no alternatives means these.
     *
     * @param parameters values for the parameters of {@link #descriptor()}, already checked
     * @return their names, {@code A1}, {@code A2} … where the parameters only count them; none where they do not say
     */
    default List<String> alternativesIn(Parameters parameters) {
        return List.of();
    }

    /**
     * Whether the score of an alternative depends on its own values and, of the others, on nothing but the smallest and the
     * largest value of each criterion, as that of a weighted sum of min-max values does. Leaving out or adding alternatives
     * within these ranges then changes no score, and an audit does not try.
     *
     * @param parameters values for the parameters of {@link #descriptor()}, already checked
     * @return false where that is not known
     */
    default boolean dependsOnlyOnRanges(Parameters parameters) {
        return false;
    }
}
