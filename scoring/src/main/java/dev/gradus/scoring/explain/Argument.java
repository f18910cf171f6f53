package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.explain.CriterionShares.Settings;
import dev.gradus.scoring.internal.Shapley;
import dev.gradus.scoring.method.AdditiveMethod;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.DoublePredicate;

/**
 * Why one alternative stands before another, in as few reasons as suffice: the largest advantages that together outweigh
 * everything that speaks against. Arguments by the criteria that suffice: Labreuche, Artificial Intelligence 175 (2011)
 * 1410–1448.
 *
 * <p>For methods whose score is a sum, what a criterion does is the difference of the two parts. For others it is the
 * Shapley value of the lead while the one takes the other's values one by one: at the outset both are the same and level,
 * so that here too everything adds up to the difference.
 *
 * @param before the one that stands before, or the first asked for where they are level
 * @param behind the other
 * @param isLevel whether neither stands before the other; then there are no reasons
 * @param basis what the amounts are parts of
 * @param difference what the amounts add up to
 * @param differences what each criterion does, all of them, the largest for the one before first; ties in order of
 *     criteria
 * @param reasons the fewest that suffice, largest first
 * @param objections what speaks for the one behind, largest first, as many as make up
 *     {@value #SHARE_OF_OBJECTIONS} of all that does
 * @param tipping id of the criterion with which the reasons begin to outweigh all objections: the last of the reasons
 */
public record Argument(
        String before,
        String behind,
        boolean isLevel,
        Basis basis,
        double difference,
        ImmutableList<Reason> differences,
        ImmutableList<Reason> reasons,
        ImmutableList<Reason> objections,
        Optional<String> tipping) {

    /** The share of all that speaks against that objections cover. */
    public static final double SHARE_OF_OBJECTIONS = 0.8;

    /** What the amounts are parts of. */
    public enum Basis {
        /** Of the difference of the scores, each the difference of two parts of a sum. */
        PARTS_OF_THE_SUM,
        /** Of the difference of the scores, as Shapley values. */
        SHAPLEY_OF_SCORES,
        /** Of the order, for methods without scores, as Shapley values: ½ from level to before. */
        SHAPLEY_OF_ORDER
    }

    /**
     * What one criterion does.
     *
     * @param criterion its id
     * @param amount above 0 for the one before, below for the one behind
     */
    public record Reason(String criterion, double amount) {}

    /**
     * The argument about two alternatives. One run of the method where the score is a sum, else {@code 2^m} for m
     * criteria, or {@code orders · m} beyond 12.
     *
     * @throws dev.gradus.scoring.problem.ProblemException if an id is unknown or the method has no answer to the problem
     */
    public static Argument of(DecisionProblem raw, ConfiguredMethod method, String one, String other) {
        DecisionProblem problem = raw.valued();
        int a = problem.indexOf(one);
        int b = problem.indexOf(other);
        MethodResult result = method.evaluate(problem);
        double order = Outcome.before(other).of(result, problem, a);
        if (order < 0.5) {
            return of(problem, method, result, b, a, false);
        }
        return of(problem, method, result, a, b, order == 0.5);
    }

    private static Argument of(
            DecisionProblem problem, ConfiguredMethod method, MethodResult result, int a, int b, boolean level) {
        Basis basis = method.method() instanceof AdditiveMethod
                ? Basis.PARTS_OF_THE_SUM
                : result instanceof Scores ? Basis.SHAPLEY_OF_SCORES : Basis.SHAPLEY_OF_ORDER;
        double[] amounts = method.method() instanceof AdditiveMethod additive
                ? Arrays.stream(additive.contributions(problem, method.parameters()))
                        .mapToDouble(part -> part[a] - part[b])
                        .toArray()
                : shapley(problem, method, basis, a, b);
        ImmutableList.Builder<Reason> unsorted = ImmutableList.builder();
        for (int j = 0; j < amounts.length; j++) {
            unsorted.add(new Reason(problem.criteria().get(j).id(), amounts[j]));
        }
        ImmutableList<Reason> differences = unsorted.build().stream()
                .sorted(Comparator.comparingDouble(Reason::amount).reversed())
                .collect(ImmutableList.toImmutableList());
        double against = -differences.stream()
                .mapToDouble(Reason::amount)
                .filter(amount -> amount < 0)
                .sum();
        ImmutableList<Reason> reasons = level ? ImmutableList.of() : until(differences, sum -> sum > against);
        ImmutableList<Reason> objections = until(
                differences.reverse().stream()
                        .map(reason -> new Reason(reason.criterion(), -reason.amount()))
                        .collect(ImmutableList.toImmutableList()),
                sum -> sum >= SHARE_OF_OBJECTIONS * against);
        return new Argument(
                problem.alternatives().get(a),
                problem.alternatives().get(b),
                level,
                basis,
                Arrays.stream(amounts).sum(),
                differences,
                reasons,
                objections.stream()
                        .map(reason -> new Reason(reason.criterion(), -reason.amount()))
                        .collect(ImmutableList.toImmutableList()),
                reasons.isEmpty()
                        ? Optional.empty()
                        : Optional.of(reasons.get(reasons.size() - 1).criterion()));
    }

    private static double[] shapley(DecisionProblem problem, ConfiguredMethod method, Basis basis, int a, int b) {
        String other = problem.alternatives().get(b);
        Outcome outcome = basis == Basis.SHAPLEY_OF_SCORES ? Outcome.ahead(other) : Outcome.before(other);
        double[] rival = new double[problem.criterionCount()];
        Arrays.setAll(rival, j -> problem.value(b, j));
        Shapley.Values values = Shapley.of(
                members -> new double[] {CriterionShares.with(problem, method, outcome, a, members, rival)},
                rival.length,
                Settings.DEFAULT.orders(),
                Settings.DEFAULT.seed());
        return Arrays.stream(values.amounts()).mapToDouble(amount -> amount[0]).toArray();
    }

    /** Those above 0, from the first on, until their sum is enough. */
    private static ImmutableList<Reason> until(ImmutableList<Reason> sorted, DoublePredicate enough) {
        ImmutableList.Builder<Reason> taken = ImmutableList.builder();
        double sum = 0;
        for (Reason reason : sorted) {
            if (reason.amount() <= 0) {
                break;
            }
            taken.add(reason);
            sum += reason.amount();
            if (enough.test(sum)) {
                break;
            }
        }
        return taken.build();
    }
}
