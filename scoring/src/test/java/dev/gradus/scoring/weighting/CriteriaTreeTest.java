package dev.gradus.scoring.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CriteriaTreeTest {

    @Test
    void nestedWeightsMultiplyDown() {
        CriteriaTree tree = CriteriaTree.read(
                List.of(
                        Map.of(
                                "id",
                                "cost",
                                "weight",
                                3,
                                "children",
                                List.of(Map.of("id", "tuition", "weight", 1), Map.of("id", "living", "weight", 1))),
                        Map.of("id", "fit", "weight", 1)),
                "criteria");
        assertThat(tree.leaves()).containsExactly("tuition", "living", "fit");
        assertThat(tree.leafWeights()).containsEntry("tuition", 0.375).containsEntry("fit", 0.25);
        assertThat(tree.localWeights())
                .containsEntry("cost", 0.75)
                .containsEntry("tuition", 0.5)
                .containsEntry("fit", 0.25);
    }

    @Test
    void parentsSayTheSameAsNesting() {
        CriteriaTree tree = CriteriaTree.read(
                List.of(
                        Map.of("id", "fit", "weight", 1),
                        Map.of("id", "tuition", "weight", 2, "parent", "cost"),
                        Map.of("id", "cost", "weight", 1),
                        Map.of("id", "living", "weight", 6, "parent", "cost")),
                "criteria");
        assertThat(tree.leaves()).containsExactly("fit", "tuition", "living");
        assertThat(tree.leafWeights().get("tuition")).isCloseTo(0.125, within(1e-15));
        assertThat(tree.leafWeights().get("living")).isCloseTo(0.375, within(1e-15));
        assertThat(tree.leafWeights().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-15));
    }

    @Test
    void mistakesAreNamedWithTheirPlace() {
        refused(List.of(), "no criterion");
        refused(List.of(Map.of("id", "a")), "'a' has no weight");
        refused(List.of(Map.of("id", "a", "weight", -1)), "is -1");
        refused(List.of(Map.of("id", "a", "weight", 0)), "sum to 0");
        refused(List.of(Map.of("id", "a", "weight", 1), Map.of("id", "a", "weight", 1)), "twice");
        refused(List.of(Map.of("id", "ab", "weight", 1, "parent", "ac")), "Unknown criterion 'ac'");
        refused(List.of(Map.of("id", "a", "weight", 1, "children", List.of())), "no children");
        refused(
                List.of(Map.of("id", "a", "weight", 1, "parent", "b"), Map.of("id", "b", "weight", 1, "parent", "a")),
                "cycle");
        refused(
                List.of(Map.of(
                        "id", "a", "weight", 1, "children", List.of(Map.of("id", "b", "weight", 1, "parent", "a")))),
                "names a parent too");
    }

    private static void refused(List<?> criteria, String message) {
        assertThatThrownBy(() -> CriteriaTree.read(criteria, "criteria")).hasMessageContaining(message);
    }
}
