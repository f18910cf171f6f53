package dev.gradus.dataimport.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateNormalizerTest {
    private static final Normalizer<StatedDate> DATE = Normalizers.date(DateOrder.UNKNOWN);

    private static String dates(Normalizer<StatedDate> normalizer, String text) {
        return normalizer.normalize(text).values().stream()
                .map(StatedDate::toString)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2026-01-15 | 2026-01-15",
                "2024-10-01T00:00:00Z | 2024-10-01",
                "20240115 | 2024-01-15",
                "15 January 2026 | 2026-01-15",
                "January 15, 2026 | 2026-01-15",
                "1st Oct 2024 | 2024-10-01",
                "1 Jan '25 | 2025-01-01",
                "15-Jan-2025 | 2025-01-15",
                "1. Oktober 2024 | 2024-10-01",
                "15. März | --03-15",
                "15 janvier 2025 | 2025-01-15",
                "2024年10月1日 | 2024-10-01",
                "15.01.2026 | 2026-01-15",
                "1.2.2026 | 2026-02-01",
                "13/2/2026 | 2026-02-13",
                "1/13/2026 | 2026-01-13",
                "15.7. | --07-15",
                "March 1st | --03-01",
                "29 February | --02-29",
                "October 2024 | 2024-10",
                "September or May | --09 --05",
                "2024 | 2024",
            })
    void reads(String text, String expected) {
        assertThat(dates(DATE, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/2/2026",
                "Mar-25",
                "Feb 30 2024",
                "31.02.2024",
                "29 February 2023",
                "99/99/2024",
                "you may apply"
            })
    void doesNotGuess(String text) {
        assertThat(DATE.normalize(text).finding()).isPresent();
    }

    @Test
    void theOrderOfASourceDecides() {
        assertThat(dates(Normalizers.date(DateOrder.DAY_FIRST), "1/2/2026")).isEqualTo("2026-02-01");
        assertThat(dates(Normalizers.date(DateOrder.MONTH_FIRST), "1/2/2026")).isEqualTo("2026-01-02");
    }

    @Test
    void aDateIsWholeOrComesEveryYear() {
        StatedDate whole = DATE.normalize("15 January 2026").values().get(0);
        assertThat(whole.date()).contains(LocalDate.of(2026, 1, 15));
        assertThat(whole.everyYear()).isEmpty();
        StatedDate yearly = DATE.normalize("15 January").values().get(0);
        assertThat(yearly.date()).isEmpty();
        assertThat(yearly.everyYear()).contains(MonthDay.of(1, 15));
        assertThat(DATE.document("15 January").get("dates")).hasToString("[--01-15]");
    }

    @Test
    void refusesWhatIsNoDate() {
        OptionalInt none = OptionalInt.empty();
        assertThatThrownBy(() -> new StatedDate(none, none, OptionalInt.of(1)))
                .hasMessageContaining("without year and month");
        assertThatThrownBy(() -> new StatedDate(OptionalInt.of(2023), OptionalInt.of(2), OptionalInt.of(29)))
                .hasMessageContaining("is no date");
    }
}
