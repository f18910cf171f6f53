package dev.gradus.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.criterion.Measurement.Exact;
import dev.gradus.core.criterion.Measurement.Missing;
import dev.gradus.core.criterion.Measurement.Range;
import dev.gradus.core.evidence.Evidence;
import dev.gradus.core.evidence.MissingReason;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementTest {
    private static final Evidence EVIDENCE = Samples.claim("x").evidence();

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void onlyFiniteNumbersAreValues(double value) {
        assertThatThrownBy(() -> Measurement.exact(value)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Measurement.range(0, value)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Measurement.range(value, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void aRangeHasALowerAndAnUpperEnd(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double a,
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double b) {
        double low = Math.min(a, b);
        double high = Math.max(a, b);
        Measurement measurement = Measurement.range(low, high);
        assertThat(measurement).isInstanceOf(low == high ? Exact.class : Range.class);
        assertThat(Span.of(measurement)).isEqualTo(new Span(low, high));
        assertThat(measurement.isKnown()).isTrue();
        if (low < high) {
            assertThatThrownBy(() -> Measurement.range(high, low)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aReasonAndEvidenceChangeNoValue() {
        assertThat(Measurement.exact(3).because("how", List.of(EVIDENCE)))
                .isEqualTo(new Exact(3, "how", ImmutableList.of(EVIDENCE)));
        assertThat(Span.of(Measurement.range(1, 2).because("how", List.of()))).isEqualTo(new Span(1, 2));
        Measurement missing =
                Measurement.missing(MissingReason.SUPPRESSED, "few people").because("why", List.of(EVIDENCE));
        assertThat(missing.isKnown()).isFalse();
        assertThat(((Missing) missing).reason()).isEqualTo(MissingReason.SUPPRESSED);
        assertThat(missing.derivation()).isEqualTo("why");
        assertThat(missing.evidence()).containsExactly(EVIDENCE);
        assertThatThrownBy(() -> Span.of(missing)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void criteriaAndRequirementsComeFromFunctions() {
        Criterion<String> length = Criterion.maximize("length", String::length);
        Criterion<String> shortness = Criterion.minimize("shortness", String::length);
        assertThat(length.direction()).isEqualTo(Direction.MAXIMIZE);
        assertThat(shortness.direction()).isEqualTo(Direction.MINIMIZE);
        assertThat(length.measure("four")).isEqualTo(Measurement.exact(4));
        assertThat(length.id()).isEqualTo("length").isEqualTo(length.name());
        assertThat(length.unit()).isEmpty();
        assertThatThrownBy(() -> Criterion.maximize(" ", String::length)).isInstanceOf(IllegalArgumentException.class);
        Requirement<String> requirement =
                Requirement.of("short", "is short", text -> Requirement.Verdict.met("is " + text));
        assertThat(requirement.id()).isEqualTo("short");
        assertThat(requirement.description()).isEqualTo("is short");
        assertThat(requirement.check("x")).isEqualTo(Requirement.Verdict.met("is x"));
        assertThat(Direction.MAXIMIZE.sign() + Direction.MINIMIZE.sign()).isZero();
        assertThat(Direction.MINIMIZE.id()).isEqualTo("min");
    }

    @Test
    void numbersInWordsAreTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Words.number(1234567.891)).isEqualTo("1,234,567.89");
            assertThat(Words.span(new Span(0.5, 1e6))).isEqualTo("0.5 to 1,000,000");
            assertThat(Words.count(1, "year")).isEqualTo("1 year");
            assertThat(Words.count(1.5, "year")).isEqualTo("1.5 years");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aCriterionCanSayEverything() {
        Criterion<Double> criterion =
                Criterion.of("price", "price of the flat", Direction.MINIMIZE, "EUR", Measurement::exact);
        assertThat(criterion.id()).isEqualTo("price");
        assertThat(criterion.name()).isEqualTo("price of the flat");
        assertThat(criterion.unit()).isEqualTo("EUR");
        assertThat(criterion.measure(3.0)).isEqualTo(Measurement.exact(3));
        assertThatThrownBy(() -> Criterion.<Double>of(" ", "name", Direction.MINIMIZE, "", Measurement::exact))
                .hasMessageContaining("without id or name");
        assertThatThrownBy(() -> Requirement.of("id", "", thing -> Requirement.Verdict.met("it is")))
                .hasMessageContaining("without id or description");
    }
}
