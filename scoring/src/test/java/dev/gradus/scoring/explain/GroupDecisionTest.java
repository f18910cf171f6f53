package dev.gradus.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.explain.GroupDecision.Settings;
import dev.gradus.scoring.internal.Json;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupDecisionTest {
    private static final List<String> ABC = List.of("a", "b", "c");

    @Test
    void allAgree() {
        GroupDecision decision = GroupDecision.ofRankings(
                ABC, ImmutableMap.of("Ann", new int[] {2, 1, 3}, "Bob", new int[] {2, 1, 3}), Settings.DEFAULT);
        assertThat(decision.kendallW()).isCloseTo(1, within(1e-12));
        assertThat(decision.meanTau()).isCloseTo(1, within(1e-12));
        assertThat(decision.consensus())
                .containsEntry("b", 1)
                .containsEntry("a", 2)
                .containsEntry("c", 3);
        assertThat(decision.dissenters()).isEmpty();
        assertThat(decision.byRule().values())
                .allSatisfy(ranks -> assertThat(ranks).isEqualTo(decision.consensus()));
        assertThat(decision.byRule()).containsKeys("borda", "copeland", "schulze", "kemeny");
        assertThat(decision.lines(Sentences.in("en")))
                .containsExactly(
                        "Kendall's W is 1 (0: no agreement, 1: all agree); the mean tau of two people is 1.",
                        "Together (copeland): 1. b, 2. a, 3. c.",
                        "Nobody stands far from the result.");
    }

    @Test
    void namesWhoSeesItDifferently() {
        GroupDecision decision = GroupDecision.ofRankings(
                ABC,
                ImmutableMap.of("Ann", new int[] {1, 2, 3}, "Bob", new int[] {1, 2, 3}, "Cid", new int[] {3, 2, 1}),
                Settings.DEFAULT);
        assertThat(decision.dissenters()).containsExactly("Cid");
        assertThat(decision.agreement()).containsEntry("Ann", 1.0).containsEntry("Cid", -1.0);
        assertThat(decision.meanTau()).isCloseTo(-1.0 / 3, within(1e-12));
        assertThat(decision.kendallW()).isCloseTo(1.0 / 9, within(1e-12)); // rank sums 5, 6, 7: 12·2 / (9·24)
        assertThat(decision.lines(Sentences.in("de"))).contains("Cid sieht es anders (Tau −1).");
    }

    @Test
    void ranksByEachPersonsWeightsAndByTheirMean() {
        DecisionProblem problem = CriterionSharesTest.problem(new double[][] {{1, 0, 0.7}, {0, 1, 0.7}}, 1, 1);
        GroupDecision decision = GroupDecision.ofWeights(
                problem,
                RankingMethods.weightedSum(),
                ImmutableMap.of("Ann", new double[] {9, 1}, "Bob", new double[] {1, 9}),
                Settings.DEFAULT);
        assertThat(decision.people().get("Ann")).containsEntry("a0", 1);
        assertThat(decision.people().get("Bob")).containsEntry("a1", 1);
        assertThat(decision.meanWeights()).containsEntry("c0", 0.5).containsEntry("c1", 0.5);
        assertThat(decision.byMeanWeights()).containsEntry("a2", 1);
        assertThat(Json.write(decision.document())).contains("\"byMeanWeights\":{\"a0\":2,\"a1\":2,\"a2\":1}");
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> GroupDecision.ofRankings(ABC, ImmutableMap.of(), Settings.DEFAULT))
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> GroupDecision.ofRankings(ABC, ImmutableMap.of("Ann", new int[] {1}), Settings.DEFAULT))
                .hasMessageContaining("'Ann' has 1 ranks for 3");
    }
}
