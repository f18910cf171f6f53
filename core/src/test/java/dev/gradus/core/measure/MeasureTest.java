package dev.gradus.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.core.measure.StudyDuration.StudyPeriods;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
    @Property
    void anAcademicYearIsReadAsItIsWritten(@ForAll @IntRange(min = 1900, max = 2199) int start) {
        AcademicYear year = new AcademicYear(start);
        assertThat(AcademicYear.parse(year.toString())).isEqualTo(year);
        assertThat(year.toString()).hasSize(7);
    }

    @Test
    void aCenturyMayEndWithinAnAcademicYear() {
        assertThat(new AcademicYear(1999)).hasToString("1999-00");
        assertThat(new AcademicYear(2008)).hasToString("2008-09");
        assertThat(new AcademicYear(2024)).isLessThan(new AcademicYear(2025));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025-2026", "2025-27", "2025/26", "25-26", "1899-00", "2200-01", ""})
    void otherFormsAreNoAcademicYear(String text) {
        assertThatThrownBy(() -> AcademicYear.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 12", "-3, 12", "13, 12", "NaN, 12", "12, NaN", "12, 1200", "12, Infinity"})
    void aDurationIsASpanAboveNothing(double min, double max) {
        assertThatThrownBy(() -> new StudyDuration(min, max, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void studyPeriodsAreSemestersOrTerms() {
        assertThatThrownBy(() -> new StudyPeriods(2, FeePeriod.YEAR)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StudyPeriods(0, FeePeriod.TERM)).isInstanceOf(IllegalArgumentException.class);
        assertThat(StudyDuration.ofMonths(12, Attendance.FULL_TIME).qualification())
                .isEqualTo(Optional.of(Attendance.FULL_TIME));
    }

    @Test
    void creditsConvertWhereARateIsAgreed() {
        assertThat(Credits.of(180, CreditSystem.UK_CATS).ects()).hasValue(90);
        assertThat(Credits.of(120, CreditSystem.ECTS).ects()).hasValue(120);
        assertThat(Credits.of(30, CreditSystem.US_SEMESTER_HOUR).ects()).isEmpty();
        assertThat(new Credits(144, CreditSystem.LOCAL, "units").ects()).isEmpty();
        assertThatThrownBy(() -> Credits.of(144, CreditSystem.LOCAL)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Credits.of(0, CreditSystem.ECTS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Credits.of(Double.NaN, CreditSystem.ECTS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Tuition upTo(Money low, Money high) {
        return new Tuition(
                low, Optional.of(high), FeePeriod.YEAR, Audience.ALL, Optional.empty(), Optional.empty(), false);
    }

    @Test
    void aRangeOfFeesHasOneCurrencyAndTwoEnds() {
        assertThat(upTo(Money.of(1, "EUR"), Money.of(2, "EUR")).most()).isEqualTo(Money.of(2, "EUR"));
        assertThat(Tuition.of(Money.of(1, "EUR"), FeePeriod.YEAR, Audience.ALL).most())
                .isEqualTo(Money.of(1, "EUR"));
        assertThatThrownBy(() -> upTo(Money.of(1, "EUR"), Money.of(2, "USD")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> upTo(Money.of(2, "EUR"), Money.of(1, "EUR")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void everybodyPaysTheirOwnFeeFirstAndTheOneForAllLast(Audience audience) {
        assertThat(audience.payAs()).startsWith(audience).endsWith(Audience.ALL).doesNotHaveDuplicates();
        assertThat(audience.payAs("GB"))
                .startsWith(audience)
                .endsWith(Audience.ALL)
                .doesNotHaveDuplicates();
        assertThat(audience.payAs("DE")).isEqualTo(audience.payAs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB", "CH", "US", "SG"})
    void europeansPayTheHomeFeeInTheEconomicAreaAlone(String country) {
        assertThat(Audience.EU.payAs(country))
                .containsExactly(Audience.EU, Audience.INTERNATIONAL, Audience.NON_RESIDENT, Audience.ALL);
        assertThat(Audience.EU.payAs("NO")).containsExactly(Audience.EU, Audience.HOME, Audience.ALL);
    }

    @Test
    void nobodyFromAbroadPaysTheHomeFee() {
        assertThat(Audience.INTERNATIONAL.payAs()).doesNotContain(Audience.HOME, Audience.EU, Audience.RESIDENT);
        assertThat(Audience.NON_RESIDENT.payAs()).doesNotContain(Audience.RESIDENT);
    }

    @Test
    void namesAreWrittenInLowerCaseWithHyphens() {
        assertThat(Audience.NON_RESIDENT.id()).isEqualTo("non-resident");
        assertThat(Attendance.PART_TIME.id()).isEqualTo("part-time");
        assertThat(DeliveryMode.ON_CAMPUS.id()).isEqualTo("on-campus");
        assertThat(AwardLevel.POSTGRADUATE_DIPLOMA.id()).isEqualTo("postgraduate-diploma");
        assertThat(CreditSystem.UK_CATS.id()).isEqualTo("uk-cats");
        assertThat(PracticalElement.INDUSTRY_PROJECT.id()).isEqualTo("industry-project");
        assertThatThrownBy(() -> new Degree(" ", AwardLevel.MASTER)).isInstanceOf(IllegalArgumentException.class);
    }
}
