package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.Shapley;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Arrays;
import java.util.Collection;

/**
 * Shapley values of the criteria for an outcome of an alternative, for any method: how much of its rank, of its place
 * among the first or of its lead over another is owed to each criterion. A criterion's weight is not its share, even
 * where the score is linear: Pliatsika et al., ShaRP, PVLDB 18 (2025) 4131–4143.
 *
 * @param alternative whose outcome it is
 * @param outcome the written form of what is explained: {@code rank}, {@code score}, {@code top-3}, {@code before-b}
 * @param baseline what stood in the place of values of criteria that did not speak
 * @param without the outcome when no criterion speaks
 * @param with the outcome as it is; {@code without} and all values add up to it
 * @param values by criterion id, in order of criteria
 * @param standardErrors of the values; 0 where they are exact
 * @param sampledOrders how many orders of criteria were sampled; 0 if the values are exact
 */
public record CriterionShares(
        String alternative,
        String outcome,
        Baseline baseline,
        double without,
        double with,
        ImmutableMap<String, Double> values,
        ImmutableMap<String, Double> standardErrors,
        int sampledOrders) {

    /** Most criteria whose shares are found exactly. */
    public static final int MOST_EXACT = Shapley.MOST_EXACT;

    /**
     * How shares are found.
     *
     * @param baseline what stands in the place of values of criteria that do not speak
     * @param orders orders of criteria to sample where there are more than {@value CriterionShares#MOST_EXACT}, at
     *     least 2
     * @param seed of the sampling
     */
    public record Settings(Baseline baseline, int orders, long seed) {
        /** Column means, and 2000 orders where there are many criteria. */
        public static final Settings DEFAULT = new Settings(Baseline.COLUMN_MEAN, 2000, 0);

        public Settings {
            if (orders < 2) {
                throw new ProblemException(
                        Code.INVALID, "orders", "%s orders are to be sampled.".formatted(orders), "give at least 2.");
            }
        }
    }

    /** Whether all coalitions of criteria were looked at. */
    public boolean isExact() {
        return sampledOrders == 0;
    }

    /** The shares for one alternative; see {@link #of(DecisionProblem, ConfiguredMethod, Collection, Outcome, Settings)}. */
    public static CriterionShares of(
            DecisionProblem problem, ConfiguredMethod method, String alternative, Outcome outcome, Settings settings) {
        return of(problem, method, ImmutableList.of(alternative), outcome, settings)
                .get(0);
    }

    /**
     * The shares for several alternatives. With {@link Baseline#COLUMN_MEAN} one run of the method serves all of them.
     * Runs for m criteria: {@code 2^m}, or {@code orders · m} beyond {@value #MOST_EXACT}; times the number of
     * alternatives asked for with {@link Baseline#COLUMN_WORST}, and of all alternatives on top with
     * {@link Baseline#ALTERNATIVES}.
     *
     * @throws ProblemException if an id is unknown, there is no criterion, or the method is not defined for the problem
     *     with baseline values
     */
    public static ImmutableList<CriterionShares> of(
            DecisionProblem raw,
            ConfiguredMethod method,
            Collection<String> alternatives,
            Outcome outcome,
            Settings settings) {
        DecisionProblem problem = raw.valued();
        if (problem.criterionCount() == 0) {
            throw new ProblemException(Code.MISSING, "criteria", "There is no criterion to which anything is owed.");
        }
        int[] rows = alternatives.stream().mapToInt(problem::indexOf).toArray();
        Shapley.Values values = Shapley.of(
                game(problem, method, rows, outcome, settings.baseline()),
                problem.criterionCount(),
                settings.orders(),
                settings.seed());
        ImmutableList.Builder<CriterionShares> shares = ImmutableList.builder();
        for (int k = 0; k < rows.length; k++) {
            shares.add(new CriterionShares(
                    problem.alternatives().get(rows[k]),
                    outcome.id(),
                    settings.baseline(),
                    values.empty()[k],
                    values.all()[k],
                    byCriterion(problem, values.amounts(), k),
                    byCriterion(problem, values.standardErrors(), k),
                    values.orders()));
        }
        return shares.build();
    }

    private static Shapley.Game game(
            DecisionProblem problem, ConfiguredMethod method, int[] rows, Outcome outcome, Baseline baseline) {
        return switch (baseline) {
            case COLUMN_MEAN -> {
                double[] means = new double[problem.criterionCount()];
                Arrays.setAll(means, j -> Columns.mean(problem.column(j)));
                yield members -> {
                    DecisionProblem masked = masked(problem, members, means);
                    MethodResult result = method.evaluate(masked);
                    return Arrays.stream(rows)
                            .mapToDouble(i -> outcome.of(result, masked, i))
                            .toArray();
                };
            }
            case COLUMN_WORST -> {
                double[] worst = new double[problem.criterionCount()];
                Arrays.setAll(worst, j -> Columns.worst(problem, j));
                yield members -> Arrays.stream(rows)
                        .mapToDouble(i -> with(problem, method, outcome, i, members, worst))
                        .toArray();
            }
            case ALTERNATIVES ->
                members -> Arrays.stream(rows)
                        .mapToDouble(i -> mean(problem, method, outcome, i, members))
                        .toArray();
        };
    }

    private static DecisionProblem masked(DecisionProblem problem, boolean[] members, double[] means) {
        double[][] columns = problem.columns();
        for (int j = 0; j < columns.length; j++) {
            if (!members[j]) {
                Arrays.fill(columns[j], means[j]);
            }
        }
        return DecisionProblem.ofColumns(problem.id(), problem.alternatives(), problem.criteria(), columns);
    }

    /** The outcome of alternative {@code i} with these values in place of its own outside the coalition. */
    static double with(
            DecisionProblem problem,
            ConfiguredMethod method,
            Outcome outcome,
            int i,
            boolean[] members,
            double[] instead) {
        double[][] columns = problem.columns();
        for (int j = 0; j < columns.length; j++) {
            if (!members[j]) {
                columns[j][i] = instead[j];
            }
        }
        DecisionProblem changed =
                DecisionProblem.ofColumns(problem.id(), problem.alternatives(), problem.criteria(), columns);
        return outcome.of(method.evaluate(changed), changed, i);
    }

    private static double mean(
            DecisionProblem problem, ConfiguredMethod method, Outcome outcome, int i, boolean[] members) {
        double sum = 0;
        double[] row = new double[problem.criterionCount()];
        for (int other = 0; other < problem.alternativeCount(); other++) {
            for (int j = 0; j < row.length; j++) {
                row[j] = problem.value(other, j);
            }
            sum += with(problem, method, outcome, i, members, row);
        }
        return sum / problem.alternativeCount();
    }

    private static ImmutableMap<String, Double> byCriterion(DecisionProblem problem, double[][] amounts, int k) {
        ImmutableMap.Builder<String, Double> byId = ImmutableMap.builder();
        for (int j = 0; j < amounts.length; j++) {
            byId.put(problem.criteria().get(j).id(), amounts[j][k]);
        }
        return byId.buildOrThrow();
    }
}
