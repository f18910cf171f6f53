package dev.gradus.scoring.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.weighting.objective.ObjectiveWeightings;
import dev.gradus.scoring.weighting.subjective.SubjectiveWeightings;
import org.junit.jupiter.api.Test;

class WeightingsTest {

    @Test
    void holdsThoseOfBothPackages() {
        assertThat(ObjectiveWeightings.all()).isNotEmpty();
        assertThat(SubjectiveWeightings.all()).isNotEmpty();
        assertThat(Weightings.all())
                .containsAll(ObjectiveWeightings.all())
                .containsAll(SubjectiveWeightings.all())
                .extracting(weighting -> weighting.descriptor().id())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void findsThemByIdAndAlias() {
        for (WeightingMethod weighting : Weightings.all()) {
            assertThat(Weightings.find(weighting.descriptor().id())).contains(weighting);
        }
        assertThat(Weightings.byId("rank-order-centroid").id()).isEqualTo("roc");
        assertThat(Weightings.find("entropi")).isEmpty();
        assertThatThrownBy(() -> Weightings.byId("entropi"))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.at()).isEqualTo("weighting.id"))
                .hasMessageContaining("entropy");
    }
}
