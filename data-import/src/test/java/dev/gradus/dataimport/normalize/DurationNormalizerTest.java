package dev.gradus.dataimport.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.Attendance;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of the kinds that portals and universities publish. */
class DurationNormalizerTest {
    private static final Normalizer<StatedDuration> DURATION = Normalizers.duration();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 year | 12",
                "One year | 12",
                "two years | 24",
                "zwei Jahre | 24",
                "anderthalb Jahre | 18",
                "ein halbes Jahr | 6",
                "2-jährig | 24",
                "zweijähriges Studium | 24",
                "4-semestrig | 24",
                "vier Semester (Regelstudienzeit) | 24",
                "in 3 Semestern | 18",
                "2 Studienjahre | 24",
                "18 Monate, berufsbegleitend | 18 part-time",
                "Vollzeit 2 Jahre, Teilzeit mind. 4 Jahre | 24 full-time; 48.. part-time",
                "max. 6 Semester | ..36",
                "höchstens 3 Jahre | ..36",
                "max. 2 years | ..24",
                "min. 1 year, max. 3 years | 12..36",
                "1½ years | 18",
                "2 1/2 years | 30",
                "two and a half years | 30",
                "1,5 Years | 18",
                "2.5 years | 30",
                "1/2 Years | 12..24",
                "3/4 years | 36..48",
                "2~3年 | 24..36",
                "２～３年 | 24..36",
                "9-12 months | 9..12",
                "12 – 24 Months | 12..24",
                "13 months - 25 months | 13..25",
                "9 months–1.5 years | 9..18",
                "Up to 6 years | ..72",
                "Within 2 years | ..24",
                "at least 15 months | 15..",
                "2+ years | 24..",
                "Two years minimum, four years maximum | 24..48",
                "2 years (maximum 6 years) | 24..72",
                "2 years and 3 months | 27",
                "16-month program | 16",
                "1year | 12",
                "3 semesters | 18",
                "4 semesters (2 years) | 24",
                "two-year (120 EC) programme | 24",
                "60 ECTS (1 year) | 12",
                "120 ECTS at 60 ECTS per year | 24",
                "four terms (16 months) | 16",
                "six quarters | 18",
                "52 weeks | 12",
                "1 year (44-46 weeks) | 12",
                "3 semesters plus 1 semester thesis | 24",
                "1 year (plus up to 1 year for dissertation) | 12..24",
                "1 year full-time | 12 full-time",
                "Full-time: 1 year | 12 full-time",
                "12 months, full-time | 12 full-time",
                "Part time, 2 years | 24 part-time",
                "1 year full time, 2 years part time | 12 full-time; 24 part-time",
                "Full time: 1 year | Part time: 1-3 years | 12 full-time; 12..36 part-time",
                "Full Time (1+ years) Part Time (2-3 years) | 12.. full-time; 24..36 part-time",
                "One year F/T, 2-3 years P/T | 12 full-time; 24..36 part-time",
                "1 year full time, 5 years flexible | 12 full-time; 60",
                "1 year/15 months full-time | 12 full-time; 15 full-time",
                "12-28 months, full- or part-time | 12..28 full-time; 12..28 part-time",
                "2 years with 1 year work placement | 24",
                "1 year full time, placement up to 6 months (optional) | 12 full-time",
                "MSc: 1 year full-time, PgDip: 9 months full-time | 12 full-time",
                "MSc: 12 months, full-time PgDip: 9 months, full-time | 12 full-time",
                "1 year part time PGCert, 2 years part time PGDip, 3 years part time MSc | 36 part-time",
                "PgCert: 1 year | 12",
                "Fulltime&nbsp;2&nbsp;years | 24 full-time",
                "2 years<br>part-time | 24 part-time",
                "Vollzeit 4 Semester | 24 full-time",
            })
    void reads(String line) {
        // The last bar separates; some of the texts contain bars.
        int bar = line.lastIndexOf('|');
        assertThat(all(line.substring(0, bar).strip()))
                .isEqualTo(line.substring(bar + 1).strip());
    }

    private static String all(String text) {
        return DURATION.normalize(text).values().stream()
                .map(DurationNormalizerTest::shown)
                .collect(Collectors.joining("; "));
    }

    private static String shown(StatedDuration duration) {
        String least = number(duration.minMonths());
        String most = number(duration.maxMonths());
        return (least.equals(most) ? least : least + ".." + most)
                + duration.attendance().map(Attendance::id).map(id -> " " + id).orElse("");
    }

    private static String number(OptionalDouble months) {
        return months.isEmpty() ? "" : String.format(Locale.ROOT, "%.0f", months.getAsDouble());
    }

    @ParameterizedTest
    @CsvSource({
        "See website for details, SEE_WEBSITE",
        "See Programme Description, SEE_WEBSITE",
        "Variable, UNKNOWN",
        "'Full-time, Part-time', NOT_REPORTED",
        "'', NOT_REPORTED",
        "n/a, NOT_APPLICABLE",
        "120 ECTS, NOT_DERIVABLE",
    })
    void saysWhyThereIsNoDuration(String text, MissingReason reason) {
        assertThat(DURATION.normalize(text).missing()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"2", "4 modules", "0 years", "Full-time: 3", "999 years"})
    void reportsWhatItCannotRead(String text) {
        assertThat(DURATION.normalize(text).finding()).isPresent();
    }

    @Test
    void keepsTheNumberOfSemestersInWhichFeesAreDue() {
        assertThat(DURATION.normalize("3 semesters").values().get(0).periods())
                .hasValueSatisfying(periods -> assertThat(periods.count()).isEqualTo(3));
        assertThat(DURATION.normalize("2 years").values().get(0).periods()).isEmpty();
    }

    @Test
    void isLessSureOfTermsThanOfYears() {
        assertThat(DURATION.normalize("1 year").confidence()).isEqualTo(1);
        assertThat(DURATION.normalize("2 semesters").confidence()).isLessThan(1);
        assertThat(DURATION.normalize("3 terms").confidence())
                .isLessThan(DURATION.normalize("2 semesters").confidence());
    }

    @Test
    void leavesOpenEndsOpen() {
        assertThat(DURATION.normalize("Up to 6 years").values().get(0).closed()).isEmpty();
        assertThat(DURATION.normalize("2-3 years").values().get(0).closed())
                .hasValueSatisfying(duration -> assertThat(duration.maxMonths()).isEqualTo(36));
    }
}
