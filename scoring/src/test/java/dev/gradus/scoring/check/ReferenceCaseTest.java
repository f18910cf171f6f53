package dev.gradus.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.problem.ProblemException;
import org.junit.jupiter.api.Test;

class ReferenceCaseTest {
    @Test
    void directionsAreReadAsWritten() {
        String json = "[{\"id\": \"a\", \"method\": \"wsm\", \"directions\": [\"max\", \"min\"]}]";
        assertThat(ReferenceCase.parse(json).get(0).directions().orElseThrow())
                .containsExactly(Direction.MAXIMIZE, Direction.MINIMIZE);
    }

    @Test
    void aDirectionOfAnotherNameIsNotTakenForACost() {
        String json = "[{\"id\": \"a\", \"method\": \"wsm\", \"directions\": [\"max\", \"benefit\"]}]";
        assertThatThrownBy(() -> ReferenceCase.parse(json))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.at()).isEqualTo("[0].directions[1]"))
                .hasMessageContaining("\"max\" or \"min\"");
    }
}
