package dev.gradus.scoring.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.scoring.preference.PreferenceFunction.Type;
import dev.gradus.scoring.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferenceFunctionTest {

    /** At thresholds as Brans, Vincke and Mareschal (1986) have it. */
    @ParameterizedTest
    @CsvSource({
        "USUAL, 0, 0, 0, -1, 0",
        "USUAL, 0, 0, 0, 0, 0",
        "USUAL, 0, 0, 0, 1e-300, 1",
        "U_SHAPE, 2, 0, 0, 2, 0",
        "U_SHAPE, 2, 0, 0, 2.1, 1",
        "V_SHAPE, 0, 4, 0, 1, 0.25",
        "V_SHAPE, 0, 4, 0, 4, 1",
        "V_SHAPE, 0, 4, 0, 5, 1",
        "V_SHAPE, 0, 0, 0, 1, 1",
        "LEVEL, 2, 4, 0, 2, 0",
        "LEVEL, 2, 4, 0, 3, 0.5",
        "LEVEL, 2, 4, 0, 4, 0.5",
        "LEVEL, 2, 4, 0, 4.1, 1",
        "V_SHAPE_WITH_INDIFFERENCE, 2, 6, 0, 2, 0",
        "V_SHAPE_WITH_INDIFFERENCE, 2, 6, 0, 3, 0.25",
        "V_SHAPE_WITH_INDIFFERENCE, 2, 6, 0, 6, 1",
        "V_SHAPE_WITH_INDIFFERENCE, 2, 6, 0, 7, 1",
        "V_SHAPE_WITH_INDIFFERENCE, 2, 2, 0, 2, 0",
        "V_SHAPE_WITH_INDIFFERENCE, 2, 2, 0, 3, 1",
        "GAUSSIAN, 0, 0, 2, 2, 0.3934693402873666",
        "GAUSSIAN, 0, 0, 2, 4, 0.8646647167633873",
        "GAUSSIAN, 0, 0, 2, -2, 0"
    })
    void givesThePreference(Type type, double q, double p, double s, double difference, double preference) {
        assertThat(new PreferenceFunction(type, q, p, s).apply(difference)).isCloseTo(preference, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({
        "USUAL, -1, 0, 0, indifference threshold q is -1.0",
        "USUAL, Infinity, 0, 0, indifference threshold q is Infinity",
        "V_SHAPE, 0, -1, 0, preference threshold p is -1.0",
        "V_SHAPE, 0, NaN, 0, preference threshold p is NaN",
        "GAUSSIAN, 0, 0, -1, gaussian parameter s is -1.0",
        "GAUSSIAN, 0, 0, 0, gaussian parameter s is 0.0",
        "GAUSSIAN, 0, 0, Infinity, gaussian parameter s is Infinity",
        "LEVEL, 2, 1, 0, preference threshold p is 1.0",
        "V_SHAPE_WITH_INDIFFERENCE, 2, 1, 0, preference threshold p is 1.0"
    })
    void refusesThresholdsThatMakeNoShape(Type type, double q, double p, double s, String message) {
        assertThatThrownBy(() -> new PreferenceFunction(type, q, p, s))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(message);
    }

    @Test
    void factoriesSetTheThresholdsOfTheirShape() {
        assertThat(PreferenceFunction.usual()).isEqualTo(new PreferenceFunction(Type.USUAL, 0, 0, 0));
        assertThat(PreferenceFunction.uShape(1)).isEqualTo(new PreferenceFunction(Type.U_SHAPE, 1, 0, 0));
        assertThat(PreferenceFunction.vShape(2)).isEqualTo(new PreferenceFunction(Type.V_SHAPE, 0, 2, 0));
        assertThat(PreferenceFunction.level(1, 2)).isEqualTo(new PreferenceFunction(Type.LEVEL, 1, 2, 0));
        assertThat(PreferenceFunction.linear(1, 2))
                .isEqualTo(new PreferenceFunction(Type.V_SHAPE_WITH_INDIFFERENCE, 1, 2, 0));
        assertThat(PreferenceFunction.gaussian(3)).isEqualTo(new PreferenceFunction(Type.GAUSSIAN, 0, 0, 3));
        assertThat(Type.V_SHAPE_WITH_INDIFFERENCE.id()).isEqualTo("v-shape-with-indifference");
    }
}
