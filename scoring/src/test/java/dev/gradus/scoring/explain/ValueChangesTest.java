package dev.gradus.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.explain.ValueChanges.Change;
import dev.gradus.scoring.explain.ValueChanges.Step;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.RandomProblems;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.preference.ValueFunction;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ValueChangesTest {
    private static final List<String> METHODS = List.of("wsm", "topsis", "promethee-2", "vikor");

    @Property(tries = 80)
    void doesWhatItSaysAndNothingSmallerDoesWhereItSaysSo(@ForAll long seed) {
        DecisionProblem problem = RandomProblems.positive(seed);
        ConfiguredMethod method = RankingMethods.byId(METHODS.get(Math.floorMod(seed, METHODS.size())));
        String last = problem.alternatives().get(problem.alternativeCount() - 1);
        for (Goal goal : List.of(Goal.first(), Goal.before("a0"))) {
            ValueChanges changes = ValueChanges.of(problem, method, last, goal);
            for (Change change : changes.single()) {
                assertThat(reached(problem, method, last, goal, change.steps())).isTrue();
                Step step = change.steps().get(0);
                if (change.isSmallest() && change.size() > 1e-6) { // less is rounding: any lead at all is enough
                    double nearly = step.to() - 1e-6 * (step.to() - step.from());
                    assertThat(reached(
                                    problem,
                                    method,
                                    last,
                                    goal,
                                    List.of(new Step(step.criterion(), step.from(), nearly))))
                            .isFalse();
                }
            }
            changes.pair()
                    .ifPresent(change -> assertThat(reached(problem, method, last, goal, change.steps()))
                            .isTrue());
        }
    }

    private static boolean reached(
            DecisionProblem problem, ConfiguredMethod method, String alternative, Goal goal, List<Step> steps) {
        int row = problem.indexOf(alternative);
        DecisionProblem changed = problem;
        for (Step step : steps) {
            int j = problem.criteria().stream()
                    .map(ProblemCriterion::id)
                    .toList()
                    .indexOf(step.criterion());
            double[] column = problem.column(j);
            column[row] = step.to();
            changed = RandomProblems.withColumn(changed, j, column);
        }
        return goal.isReached(method.evaluate(changed).ranks(), changed, row);
    }

    @Test
    void closedFormOfTheAdditiveModel() {
        // 0.5 x + 0.5 · 0.2 = 0.5 · 0.6 + 0.5 · 0.5 at x = 0.9; the other criterion at its best gives only 0.4
        DecisionProblem problem = CriterionSharesTest.problem(new double[][] {{0.6, 0.3, 1}, {0.5, 0.2, 0}}, 0.5, 0.5);
        ConfiguredMethod method = RankingMethods.weightedSum().with("normalization", "none");
        ValueChanges changes = ValueChanges.of(problem, method, "a1", Goal.first());
        assertThat(changes.single()).hasSize(1);
        assertThat(changes.single().get(0).isSmallest()).isTrue();
        assertThat(changes.single().get(0).steps().get(0).to()).isCloseTo(0.9, within(1e-12));
        assertThat(changes.insufficient()).containsExactly("c1");
        assertThat(ValueChanges.of(problem, method, "a0", Goal.first()).isThere())
                .isTrue();
    }

    @Test
    void twoValuesWhereOneIsNotEnough() {
        DecisionProblem problem =
                CriterionSharesTest.problem(new double[][] {{1, 0, 0}, {1, 0, 0}, {0, 0, 1}}, 0.4, 0.4, 0.2);
        ConfiguredMethod method = RankingMethods.weightedSum().with("normalization", "none");
        ValueChanges changes = ValueChanges.of(problem, method, "a1", Goal.first());
        assertThat(changes.single()).isEmpty();
        assertThat(changes.pair().orElseThrow().size()).isCloseTo(2, within(1e-12));
        ValueChanges third = ValueChanges.of(problem, method, "a2", Goal.first());
        assertThat(third.pair().orElseThrow().size()).isCloseTo(1.5, within(1e-12));
    }

    @Test
    void staysWithinWhatAValueFunctionCounts() {
        DecisionProblem problem = valued(ValueFunction.linear(0, 10), 8, 2);
        ConfiguredMethod method = RankingMethods.weightedSum();
        Change change =
                ValueChanges.of(problem, method, "a1", Goal.first()).single().get(0);
        assertThat(change.steps().get(0).to()).isCloseTo(8, within(1e-9));
        DecisionProblem steep = valued(ValueFunction.linear(10, 0), Direction.MINIMIZE, 0, 40);
        assertThat(ValueChanges.of(steep, method, "a1", Goal.first())
                        .single()
                        .get(0)
                        .steps()
                        .get(0)
                        .to())
                .isCloseTo(0, within(1e-9));
        DecisionProblem table = valued(ValueFunction.table(Map.of(1.0, 0.2, 2.0, 0.9, 3.0, 1.0)), 2, 1);
        assertThat(ValueChanges.of(table, method, "a1", Goal.first())
                        .single()
                        .get(0)
                        .steps()
                        .get(0)
                        .to())
                .isEqualTo(2);
        DecisionProblem plateau = valued(ValueFunction.plateau(0, 4, 6, 9), 5, 8);
        assertThat(ValueChanges.of(plateau, method, "a1", Goal.first())
                        .single()
                        .get(0)
                        .steps()
                        .get(0)
                        .to())
                .isCloseTo(6, within(1e-9));
    }

    private static DecisionProblem valued(ValueFunction function, double... column) {
        return valued(function, Direction.MAXIMIZE, column);
    }

    private static DecisionProblem valued(ValueFunction function, Direction direction, double... column) {
        return DecisionProblem.ofColumns(
                "valued",
                RandomProblems.names(column.length),
                List.of(ProblemCriterion.of("x", direction, 1).withValue(function)),
                new double[][] {column});
    }
}
