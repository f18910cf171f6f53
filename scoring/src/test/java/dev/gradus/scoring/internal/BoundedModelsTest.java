package dev.gradus.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.scoring.problem.ProblemException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;

class BoundedModelsTest {
    /** The most valuable of 30 things of random weight under a limit. */
    private static ExpressionsBasedModel knapsack(ExpressionsBasedModel model) {
        Random random = new Random(1);
        Expression weight = model.newExpression("weight").upper(500);
        for (int k = 0; k < 30; k++) {
            int heavy = 20 + random.nextInt(80);
            weight.set(model.newVariable("x" + k).binary().weight(heavy + random.nextInt(10)), heavy);
        }
        return model;
    }

    @Test
    void anOptimumIsFoundWithinTheBound() {
        assertThat(BoundedModels.hasOptimum(knapsack(BoundedModels.create()).maximise()))
                .isTrue();
    }

    @Test
    void aSolverThatIsStoppedDoesNotPassForAnAnswer() {
        assertThatThrownBy(() -> BoundedModels.hasOptimum(
                        knapsack(BoundedModels.create(1)).maximise()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("The solver stopped before it found an optimum")
                .hasMessageContaining("\nMaybe take fewer alternatives");
    }

    @Test
    void constraintsThatContradictEachOtherHaveNoOptimum() {
        ExpressionsBasedModel model = BoundedModels.create();
        model.newVariable("x").lower(0).upper(1).weight(1);
        model.newExpression("more").set(0, 1).lower(2);

        assertThat(BoundedModels.hasOptimum(model.maximise())).isFalse();
    }
}
