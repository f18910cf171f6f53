package dev.gradus.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.scoring.explain.Argument.Basis;
import dev.gradus.scoring.explain.Argument.Reason;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.RandomProblems;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ArgumentTest {
    private static final List<String> METHODS = List.of("wsm", "topsis", "vikor", "promethee-1");

    @Property(tries = 80)
    void addsUpToTheDifferenceAndItsReasonsSufficeAndNoFewer(@ForAll long seed) {
        DecisionProblem problem = RandomProblems.positive(seed);
        ConfiguredMethod method = RankingMethods.byId(METHODS.get(Math.floorMod(seed, METHODS.size())));
        MethodResult result = method.evaluate(problem);
        String last = problem.alternatives().get(problem.alternativeCount() - 1);
        Argument argument = Argument.of(problem, method, "a0", last);
        int before = problem.indexOf(argument.before());
        Outcome outcome = argument.basis() == Basis.SHAPLEY_OF_ORDER
                ? Outcome.before(argument.behind())
                : Outcome.ahead(argument.behind());
        double level = argument.basis() == Basis.SHAPLEY_OF_ORDER ? 0.5 : 0;
        double difference = outcome.of(result, problem, before) - level;
        assertThat(sum(argument.differences())).isCloseTo(difference, within(1e-9 * Math.max(1, Math.abs(difference))));
        assertThat(argument.difference()).isCloseTo(difference, within(1e-9 * Math.max(1, Math.abs(difference))));
        double against = -argument.differences().stream()
                .mapToDouble(Reason::amount)
                .filter(amount -> amount < 0)
                .sum();
        List<Reason> reasons = argument.reasons();
        if (argument.isLevel()) {
            assertThat(reasons).isEmpty();
        } else if (difference > 1e-9) {
            assertThat(sum(reasons)).isGreaterThan(against);
            assertThat(sum(reasons.subList(0, reasons.size() - 1))).isLessThanOrEqualTo(against);
            assertThat(argument.tipping())
                    .hasValue(reasons.get(reasons.size() - 1).criterion());
        }
        assertThat(-sum(argument.objections())).isGreaterThanOrEqualTo(Argument.SHARE_OF_OBJECTIONS * against - 1e-12);
    }

    private static double sum(List<Reason> reasons) {
        return reasons.stream().mapToDouble(Reason::amount).sum();
    }

    @Test
    void speaksForTheOneInFront() {
        DecisionProblem problem =
                CriterionSharesTest.problem(new double[][] {{0.2, 0.9}, {0.8, 0.7}, {0.1, 0.4}}, 0.5, 0.3, 0.2);
        ConfiguredMethod method = RankingMethods.weightedSum().with("normalization", "none");
        Argument argument = Argument.of(problem, method, "a0", "a1");
        assertThat(argument.before()).isEqualTo("a1");
        assertThat(argument.reasons()).extracting(Reason::criterion).containsExactly("c0");
        assertThat(argument.objections()).extracting(Reason::criterion).containsExactly("c1");
        assertThat(argument.objections().get(0).amount()).isCloseTo(-0.03, within(1e-12));
    }
}
