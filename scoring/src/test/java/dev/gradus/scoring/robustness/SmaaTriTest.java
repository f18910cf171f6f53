package dev.gradus.scoring.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmaaTriTest {
    /** Passes where the weight of the criteria on which the limit is met reaches 0.6. */
    private static final ConfiguredMethod MR_SORT = RankingMethods.byId("mr-sort")
            .with("classes", List.of("fail", "pass"))
            .with("profiles", List.of(List.of(0.5, 0.5)))
            .with("majority", 0.6);

    private static final DecisionProblem PROBLEM =
            Examples.problem(new double[][] {{0.9, 0.1}, {0.9, 0.9}, {0.1, 0.1}}, 1, 1);

    @Test
    void sharesAreThoseOfTheWeights() {
        Sampling sampling = Sampling.DEFAULT.withSamples(40_000);
        ClassAcceptability found = SmaaTri.of(MR_SORT, PROBLEM, List.of()).run(sampling, Monitor.NONE);
        assertThat(found.classes()).containsExactly("fail", "pass");
        // A1 passes where its first criterion has a weight of 0.6 or more: 0.4 of the simplex
        assertThat(found.lowest().get(0).get(1)).isCloseTo(0.4, within(0.01));
        assertThat(found.lowest().get(0).get(0) + found.lowest().get(0).get(1)).isCloseTo(1, within(1e-12));
        assertThat(found.lowest().get(1)).containsExactly(0.0, 1.0);
        assertThat(found.lowest().get(2)).containsExactly(1.0, 0.0);
        assertThat(found.highest()).isEqualTo(found.lowest());
        assertThat(SmaaTri.of(MR_SORT, PROBLEM, List.of()).run(sampling.withThreads(3), Monitor.NONE))
                .isEqualTo(found);
    }

    @Test
    void stopsWhenPrecise() {
        ClassAcceptability found = SmaaTri.of(MR_SORT, PROBLEM, List.of())
                .run(Sampling.DEFAULT.withSamples(1_000_000).withPrecision(0.02), Monitor.NONE);
        assertThat(found.origin().samples()).isLessThan(10_000);
    }

    @Test
    void refusesMethodsThatRank() {
        SmaaTri smaa = SmaaTri.of(RankingMethods.topsis(), PROBLEM, List.of());
        assertThatThrownBy(() -> smaa.run(Sampling.DEFAULT, Monitor.NONE))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("'topsis' does not assign");
    }
}
