package dev.gradus.scoring.method.uncertainty;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.problem.DecisionProblem;

/** The rules for decisions under uncertainty; a new one is one entry here. */
public final class UncertaintyMethods {
    static final Parameter<Double> OPTIMISM =
            Parameter.number("alpha", 0.5, 0, 1, "optimism: the weight of the best payoff; the worst has 1 - alpha");

    private static final String WITHOUT_WEIGHTS =
            " No state is likelier than another: weights play no part, not even those that are 0.";

    private static final String MILNOR = "J. Milnor, Games against nature, in: R. M. Thrall, C. H. Coombs, R. L. Davis"
            + " (eds.), Decision Processes, Wiley (1954)";

    private static final ImmutableList<RankingMethod> ALL = ImmutableList.of(
            new OutcomeRule(
                    rule("maximin", "Maximin (Wald)")
                            .aliases("wald")
                            .summary("Ranks acts by their worst payoff: the best of the worst." + WITHOUT_WEIGHTS)
                            .formula("s_i = min_j x_ij")
                            .citation("A. Wald, Statistical Decision Functions, Wiley (1950); " + MILNOR)
                            .use(
                                    "When the worst that can happen is what counts.",
                                    "When one unlikely bad state should not decide everything.")
                            .properties(
                                    MethodProperty.NEEDS_MATRIX,
                                    MethodProperty.REVERSAL_FREE,
                                    MethodProperty.DOMINANCE_MONOTONE,
                                    MethodProperty.IMPROVEMENT_MONOTONE,
                                    MethodProperty.DUPLICATES_TIE)
                            .build(),
                    ScoreOrder.HIGHER_IS_BETTER,
                    (payoffs, problem, parameters) -> Payoffs.smallest(payoffs)),
            new OutcomeRule(
                    rule("maximax", "Maximax")
                            .summary("Ranks acts by their best payoff." + WITHOUT_WEIGHTS)
                            .formula("s_i = max_j x_ij")
                            .citation(MILNOR)
                            .use("When only the best outcome matters, as in a contest.", "When losses hurt.")
                            .properties(
                                    MethodProperty.NEEDS_MATRIX,
                                    MethodProperty.REVERSAL_FREE,
                                    MethodProperty.DOMINANCE_MONOTONE,
                                    MethodProperty.IMPROVEMENT_MONOTONE,
                                    MethodProperty.DUPLICATES_TIE)
                            .build(),
                    ScoreOrder.HIGHER_IS_BETTER,
                    (payoffs, problem, parameters) -> Payoffs.largest(payoffs)),
            new OutcomeRule(
                    rule("minimax", "Minimax of costs")
                            .summary(
                                    "Ranks acts by their largest value, which is read as a cost whatever the direction."
                                            + WITHOUT_WEIGHTS)
                            .formula("s_i = max_j c_ij, least first")
                            .citation("A. Wald, Statistical Decision Functions, Wiley (1950)")
                            .use("For tables of costs: the least of the largest.", "For payoffs: use maximin.")
                            .properties(
                                    MethodProperty.NEEDS_MATRIX,
                                    MethodProperty.REVERSAL_FREE,
                                    MethodProperty.DUPLICATES_TIE)
                            .build(),
                    ScoreOrder.LOWER_IS_BETTER,
                    (payoffs, problem, parameters) -> Payoffs.largest(problem.columns())),
            new OutcomeRule(
                    rule("minimin", "Minimin of costs")
                            .summary(
                                    "Ranks acts by their smallest value, which is read as a cost whatever the direction."
                                            + WITHOUT_WEIGHTS)
                            .formula("s_i = min_j c_ij, least first")
                            .citation(MILNOR)
                            .use(
                                    "For tables of costs, when only the luckiest outcome matters.",
                                    "For payoffs: use maximax.")
                            .properties(
                                    MethodProperty.NEEDS_MATRIX,
                                    MethodProperty.REVERSAL_FREE,
                                    MethodProperty.DUPLICATES_TIE)
                            .build(),
                    ScoreOrder.LOWER_IS_BETTER,
                    (payoffs, problem, parameters) -> Payoffs.smallest(problem.columns())),
            new OutcomeRule(
                    rule("hurwicz", "Hurwicz")
                            .summary("Ranks acts by a mixture of their best and their worst payoff." + WITHOUT_WEIGHTS)
                            .formula("s_i = alpha max_j x_ij + (1 - alpha) min_j x_ij")
                            .citation("L. Hurwicz, Optimality criteria for decision making under ignorance, Cowles"
                                    + " Commission Discussion Paper, Statistics 370 (1951)")
                            .use(
                                    "When a degree of optimism can be stated.",
                                    "When what lies between best and worst matters.")
                            .parameters(OPTIMISM)
                            .properties(
                                    MethodProperty.NEEDS_MATRIX,
                                    MethodProperty.REVERSAL_FREE,
                                    MethodProperty.DOMINANCE_MONOTONE,
                                    MethodProperty.IMPROVEMENT_MONOTONE,
                                    MethodProperty.DUPLICATES_TIE)
                            .build(),
                    ScoreOrder.HIGHER_IS_BETTER,
                    UncertaintyMethods::hurwicz),
            new OutcomeRule(
                    rule("savage", "Savage (minimax regret)")
                            .aliases("minimax-regret", "regret")
                            .summary("Ranks acts by the most that one can come to miss by choosing them; least is best."
                                    + WITHOUT_WEIGHTS)
                            .formula("r_ij = max_k x_kj - x_ij;  s_i = max_j r_ij, least first")
                            .citation("L. J. Savage, The theory of statistical decision, Journal of the American"
                                    + " Statistical Association 46 (1951) 55-67")
                            .use(
                                    "When one will be judged by what one could have had.",
                                    "When the list of acts may change: an act that nobody chooses can reverse others.")
                            .properties(
                                    MethodProperty.NEEDS_MATRIX,
                                    MethodProperty.TRANSLATION_INVARIANT,
                                    MethodProperty.DOMINANCE_MONOTONE,
                                    MethodProperty.IMPROVEMENT_MONOTONE,
                                    MethodProperty.DUPLICATES_TIE)
                            .build(),
                    ScoreOrder.LOWER_IS_BETTER,
                    (payoffs, problem, parameters) -> Payoffs.largest(Payoffs.regrets(payoffs))),
            new OutcomeRule(
                    rule("laplace", "Laplace (insufficient reason)")
                            .summary("Ranks acts by their mean payoff: all states count as equally likely."
                                    + WITHOUT_WEIGHTS)
                            .formula("s_i = (1/m) sum_j x_ij")
                            .citation(MILNOR)
                            .use(
                                    "When nothing at all is known about which state is likelier.",
                                    "When states were split or merged arbitrarily: the result depends on it.")
                            .properties(
                                    MethodProperty.NEEDS_MATRIX,
                                    MethodProperty.COMPENSATORY,
                                    MethodProperty.REVERSAL_FREE,
                                    MethodProperty.TRANSLATION_INVARIANT,
                                    MethodProperty.DOMINANCE_MONOTONE,
                                    MethodProperty.IMPROVEMENT_MONOTONE,
                                    MethodProperty.DUPLICATES_TIE)
                            .build(),
                    ScoreOrder.HIGHER_IS_BETTER,
                    (payoffs, problem, parameters) -> Payoffs.expected(payoffs, Payoffs.equal(payoffs.length))),
            new OutcomeRule(
                    rule("expected-value", "Expected value")
                            .summary(
                                    "Ranks acts by their expected payoff; weights are the probabilities of the states.")
                            .formula("s_i = sum_j p_j x_ij")
                            .citation("J. von Neumann, O. Morgenstern, Theory of Games and Economic Behavior, Princeton"
                                    + " University Press (1944)")
                            .use(
                                    "When probabilities are known and the choice is made many times.",
                                    "When a single loss could be ruinous.")
                            .properties(
                                    MethodProperty.NEEDS_MATRIX,
                                    MethodProperty.NEEDS_WEIGHTS,
                                    MethodProperty.COMPENSATORY,
                                    MethodProperty.REVERSAL_FREE,
                                    MethodProperty.TRANSLATION_INVARIANT,
                                    MethodProperty.DOMINANCE_MONOTONE,
                                    MethodProperty.IMPROVEMENT_MONOTONE,
                                    MethodProperty.DUPLICATES_TIE,
                                    MethodProperty.LINEAR_IN_WEIGHTS,
                                    MethodProperty.WEIGHT_SCALE_INVARIANT)
                            .build(),
                    ScoreOrder.HIGHER_IS_BETTER,
                    (payoffs, problem, parameters) -> Payoffs.expected(payoffs, problem.weights())),
            new OutcomeRule(
                    rule("expected-regret", "Expected regret")
                            .aliases("expected-opportunity-loss")
                            .summary("Ranks acts by what one can expect to miss; weights are the probabilities of the"
                                    + " states; the order is that of the expected value.")
                            .formula("r_ij = max_k x_kj - x_ij;  s_i = sum_j p_j r_ij, least first")
                            .citation("H. Raiffa, R. Schlaifer, Applied Statistical Decision Theory, Harvard University"
                                    + " (1961)")
                            .use(
                                    "To see what knowing the state beforehand would be worth: the least expected regret.",
                                    "When a single loss could be ruinous.")
                            .properties(
                                    MethodProperty.NEEDS_MATRIX,
                                    MethodProperty.NEEDS_WEIGHTS,
                                    MethodProperty.COMPENSATORY,
                                    MethodProperty.REVERSAL_FREE,
                                    MethodProperty.TRANSLATION_INVARIANT,
                                    MethodProperty.DOMINANCE_MONOTONE,
                                    MethodProperty.IMPROVEMENT_MONOTONE,
                                    MethodProperty.DUPLICATES_TIE,
                                    MethodProperty.LINEAR_IN_WEIGHTS,
                                    MethodProperty.WEIGHT_SCALE_INVARIANT)
                            .build(),
                    ScoreOrder.LOWER_IS_BETTER,
                    (payoffs, problem, parameters) -> Payoffs.expected(Payoffs.regrets(payoffs), problem.weights())));

    private UncertaintyMethods() {}

    /** All of them. */
    public static ImmutableList<RankingMethod> all() {
        return ALL;
    }

    private static MethodDescriptor.Builder rule(String id, String name) {
        return MethodDescriptor.builder(id, name, MethodFamily.UNCERTAINTY).complexity("O(nm) time, O(nm) memory");
    }

    private static double[] hurwicz(double[][] payoffs, DecisionProblem problem, Parameters parameters) {
        double alpha = parameters.get(OPTIMISM);
        double[] best = Payoffs.largest(payoffs);
        double[] worst = Payoffs.smallest(payoffs);
        double[] scores = new double[best.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = alpha * best[i] + (1 - alpha) * worst[i];
        }
        return scores;
    }
}
