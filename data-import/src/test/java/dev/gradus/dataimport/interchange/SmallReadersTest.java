package dev.gradus.dataimport.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.Degree;
import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallReadersTest {
    @Property(tries = 200)
    void aDurationThatIsWrittenIsReadTheSame(@ForAll @DoubleRange(min = 0.01, max = 1199) double months) {
        assertThat(IsoDuration.months(IsoDuration.of(months))).hasValue(months);
    }

    @ParameterizedTest
    @CsvSource({"P4Y, 48", "P1Y6M, 18", "P0.5Y, 6", "P18M, 18"})
    void yearsAndMonthsAreExact(String text, double months) {
        assertThat(IsoDuration.months(text)).hasValue(months);
    }

    @Test
    void weeksAndDaysAreLeftToTheNormaliser() {
        assertThat(IsoDuration.months("P52W")).isEmpty();
        assertThat(IsoDuration.words("P1Y2M3W4DT5H")).contains("1 years 2 months 3 weeks 4 days");
        assertThat(IsoDuration.words("PT40H")).isEmpty();
        assertThat(IsoDuration.isOne("Peter")).isFalse();
        assertThat(IsoDuration.months("P1Y2M3D")).isEmpty();
        assertThat(IsoDuration.months("P100Y")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-10-01, 2027-10-01",
        "2012-09-07T07:10:05.310, 2012-09-07",
        "31 August 2011, 2011-08-31",
        "'September 1, 2027', 2027-09-01",
        "1 Aug 2012, 2012-08-01"
    })
    void daysAreReadAsIsoOrInEnglish(String text, LocalDate day) {
        assertThat(Dates.day(text)).contains(day);
    }

    @Test
    void whatIsNoDayIsNone() {
        assertThat(Dates.day("2027-02-30")).isEmpty();
        assertThat(Dates.day("30 February 2027")).isEmpty();
        assertThat(Dates.day("soon")).isEmpty();
        assertThat(Dates.yearly("--05-31")).contains(MonthDay.of(5, 31));
        assertThat(Dates.yearly("15 January")).contains(MonthDay.of(1, 15));
        assertThat(Dates.yearly("--13-31")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "eqf_7, MASTER",
        "EQF level 6, BACHELOR",
        "SCQF Level 11, MASTER",
        "SCQF level 7, UNDERGRADUATE_CERTIFICATE",
        "MastersDegreeLevel, MASTER",
        "postgraduate-diploma, POSTGRADUATE_DIPLOMA",
        "HND, UNDERGRADUATE_CERTIFICATE"
    })
    void levelsAreReadFromCodes(String code, AwardLevel level) {
        assertThat(Levels.ofCode(code)).contains(level);
    }

    @Test
    void anAwardOfAnyLevelHasNone() {
        assertThat(Levels.ofAward("Certificate", "Food Hygiene")).isEmpty();
        assertThat(Levels.ofAward("MA", "Laboratory Science Level 3")).isEmpty();
        assertThat(Levels.ofAward("MA", "History")).contains(new Degree("MA", AwardLevel.MASTER));
        assertThat(Levels.ofAward("PgCert", "Law").map(Degree::level)).contains(AwardLevel.POSTGRADUATE_CERTIFICATE);
        assertThat(Levels.ofAward("CIPS", "Purchasing")).isEmpty();
    }

    @Test
    void countriesComeFromNamesAndAddresses() {
        assertThat(Places.country("United States")).contains("US");
        assertThat(Places.countryOf("www.example.ac.uk")).contains("GB");
        assertThat(Places.countryOf("example.org")).isEmpty();
        assertThat(Places.host("https://user@www.Example.de:80/a?b")).contains("www.example.de");
    }

    @Test
    void idsAreMadeOfWords() {
        assertThat(Texts.slug("  Universität Zürich – ½ ")).isEqualTo("universitat-zurich-1-2");
        assertThat(Texts.slug("東京大学")).isEqualTo("東京大学");
        assertThat(Texts.slug("!!")).isEqualTo("!!");
        assertThat(Texts.plain(" a \u00a0 b \r\n\n  c ")).isEqualTo("a b\nc");
    }
}
