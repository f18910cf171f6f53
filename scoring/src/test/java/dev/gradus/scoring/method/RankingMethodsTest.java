package dev.gradus.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.consensus.ConsensusRules;
import dev.gradus.scoring.method.distance.DistanceMethods;
import dev.gradus.scoring.method.learning.LearningMethods;
import dev.gradus.scoring.method.optimization.OptimizationMethods;
import dev.gradus.scoring.method.ordinal.OrdinalMethods;
import dev.gradus.scoring.method.outranking.OutrankingMethods;
import dev.gradus.scoring.method.pairwise.PairwiseMethods;
import dev.gradus.scoring.method.sorting.SortingMethods;
import dev.gradus.scoring.method.uncertainty.UncertaintyMethods;
import dev.gradus.scoring.method.utility.UtilityMethods;
import dev.gradus.scoring.method.value.ValueMethods;
import dev.gradus.scoring.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingMethodsTest {

    @Test
    void holdsTheMethodsOfEveryPackage() {
        for (ImmutableList<RankingMethod> methods : List.of(
                ConsensusRules.all(),
                DistanceMethods.all(),
                LearningMethods.all(),
                OptimizationMethods.all(),
                OrdinalMethods.all(),
                OutrankingMethods.all(),
                PairwiseMethods.all(),
                SortingMethods.all(),
                UncertaintyMethods.all(),
                UtilityMethods.all(),
                ValueMethods.all())) {
            assertThat(methods).isNotEmpty();
            assertThat(RankingMethods.all()).containsAll(methods);
            for (RankingMethod method : methods) {
                assertThat(RankingMethods.find(method.descriptor().id())).contains(method);
            }
        }
    }

    @Test
    void standsInOrderOfIds() {
        assertThat(RankingMethods.all())
                .extracting(method -> method.descriptor().id())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void findsMethodsByIdAndAlias() {
        assertThat(RankingMethods.weightedSum().id()).isEqualTo("wsm");
        assertThat(RankingMethods.weightedProduct().id()).isEqualTo("wpm");
        assertThat(RankingMethods.topsis().id()).isEqualTo("topsis");
        assertThat(RankingMethods.byId("kemeny-young").id()).isEqualTo("kemeny");
        assertThat(RankingMethods.find("topsi")).isEmpty();
        assertThatThrownBy(() -> RankingMethods.byId("topsi"))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.at()).isEqualTo("method.id"))
                .hasMessageContaining("topsis");
    }
}
