package dev.gradus.scoring;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.criterion.Criterion;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.scoring.explain.ScoreContributions;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Locale;
import java.util.Optional;

/**
 * Why an alternative stands where it stands: what each criterion contributes to its guaranteed score.
 *
 * @param item the alternative with its place
 * @param of how many were ranked
 * @param base the score before any criterion speaks; base and contributions add up to the guaranteed score, both with the
 *     sign turned where lower scores are better
 * @param contributions in order of criteria; empty where the method gives no scores
 * @param basis how contributions were found
 */
public record Explanation<T>(
        Ranked<T> item, int of, double base, ImmutableList<Contribution> contributions, Basis basis) {

    /** How contributions were found. */
    public enum Basis {
        /** The score is a sum of parts, and these are the parts. */
        PARTS_OF_THE_SUM,
        /**
         * Shapley values: the mean change of the score when the criterion's value takes the place of the column's worst,
         * over all orders of doing so.
         */
        SHAPLEY,
        /** The method gives no scores, or there are too many criteria for Shapley values of the score. */
        NONE;
    }

    static <T> Explanation<T> of(Ranking<T> ranking, Ranked<T> item) {
        Solution solution = ranking.solution();
        DecisionProblem problem = solution.problem();
        int i = problem.indexOf(item.id());
        Optional<ScoreContributions> parts = ScoreContributions.of(solution.method(), problem, i);
        ImmutableList.Builder<Contribution> contributions = ImmutableList.builder();
        if (parts.isPresent()) {
            double[] weights = problem.isWeighted() ? problem.weights() : new double[problem.criterionCount()];
            for (int j = 0; j < problem.criterionCount(); j++) {
                Criterion<? super T> criterion = ranking.criteria().get(j);
                contributions.add(new Contribution(
                        criterion.id(),
                        criterion.name(),
                        criterion.unit(),
                        ranking.measured()
                                .columns()
                                .get(j)
                                .get(ranking.measured().alternatives().indexOf(item.id())),
                        weights[j],
                        parts.get().amounts().get(j)));
            }
        }
        return new Explanation<>(
                item,
                ranking.items().size(),
                parts.map(ScoreContributions::base).orElse(0.0),
                contributions.build(),
                parts.map(found -> found.isSum() ? Basis.PARTS_OF_THE_SUM : Basis.SHAPLEY)
                        .orElse(Basis.NONE));
    }

    /** A few lines for people: place, score, and each criterion with its value and contribution. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(item).append(" of ").append(of).append('\n');
        for (Contribution contribution : contributions) {
            text.append(String.format(
                    Locale.ROOT,
                    "  %+.3f  %s: %s (weight %.0f %%)%n",
                    contribution.amount(),
                    contribution.name(),
                    inWords(contribution),
                    100 * contribution.weight()));
        }
        return text.toString().replace("\r\n", "\n");
    }

    private static String inWords(Contribution contribution) {
        String unit = contribution.unit().isEmpty() ? "" : " " + contribution.unit();
        Measurement measurement = contribution.measurement();
        if (measurement instanceof Measurement.Exact exact) {
            return number(exact.value()) + unit;
        }
        if (measurement instanceof Measurement.Range range) {
            return number(range.low()) + " to " + number(range.high()) + unit;
        }
        return "missing, " + ((Measurement.Missing) measurement).reason().inWords();
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.3f", value);
    }
}
