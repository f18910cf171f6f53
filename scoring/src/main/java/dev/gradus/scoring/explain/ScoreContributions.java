package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.Shapley;
import dev.gradus.scoring.method.AdditiveMethod;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Arrays;
import java.util.Optional;

/**
 * A score taken apart by criteria: for methods whose score is a sum, its parts; for others the Shapley values of the
 * score, the alternative taking the worst value of the column where a criterion does not speak. Signed so that above
 * zero always speaks for the alternative.
 *
 * @param base the score before any criterion speaks
 * @param amounts one for each criterion; with the base they add up to the score, turned so that more is better
 * @param isSum whether the score is a sum and these are its parts
 */
public record ScoreContributions(double base, ImmutableList<Double> amounts, boolean isSum) {

    /**
     * The contributions to the score of alternative {@code i}; empty where the method gives no scores or, for methods
     * whose score is no sum, where there are more than {@value Shapley#MOST_EXACT} criteria.
     */
    public static Optional<ScoreContributions> of(ConfiguredMethod method, DecisionProblem raw, int i) {
        if (raw.criterionCount() == 0) {
            return Optional.empty();
        }
        DecisionProblem problem = raw.valued();
        if (method.method() instanceof AdditiveMethod) {
            return Optional.of(partsOfSums(method, problem, i).get(0));
        }
        int m = problem.criterionCount();
        if (m > Shapley.MOST_EXACT || !(method.evaluate(problem) instanceof Scores)) {
            return Optional.empty();
        }
        double[] worst = new double[m];
        Arrays.setAll(worst, j -> Columns.worst(problem, j));
        Shapley.Values values = Shapley.exact(
                members -> new double[] {CriterionShares.with(problem, method, Outcome.score(), i, members, worst)}, m);
        return Optional.of(new ScoreContributions(
                values.empty()[0],
                Arrays.stream(values.amounts()).map(amount -> amount[0]).collect(ImmutableList.toImmutableList()),
                false));
    }

    /**
     * The parts of the scores of some alternatives, in their order, where the score is a sum; none where it is not. One pass
     * over the columns, however many alternatives are asked for.
     */
    public static ImmutableList<ScoreContributions> partsOfSums(
            ConfiguredMethod method, DecisionProblem raw, int... alternatives) {
        if (!(method.method() instanceof AdditiveMethod additive)) {
            return ImmutableList.of();
        }
        double[][] parts = additive.contributions(raw.valued(), method.parameters());
        return Arrays.stream(alternatives)
                .mapToObj(i -> new ScoreContributions(
                        0, Arrays.stream(parts).map(part -> part[i]).collect(ImmutableList.toImmutableList()), true))
                .collect(ImmutableList.toImmutableList());
    }
}
