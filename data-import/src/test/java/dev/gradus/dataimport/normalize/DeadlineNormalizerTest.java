package dev.gradus.dataimport.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.Audience;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineNormalizerTest {
    private static final Normalizer<StatedDeadline> DEADLINE = Normalizers.deadline(DateOrder.UNKNOWN);

    private static String inWords(StatedDeadline deadline) {
        return deadline.date().map(StatedDate::toString).orElse("rolling")
                + (deadline.round().isEmpty() ? "" : " round " + deadline.round())
                + deadline.intake().map(season -> " for " + season.id()).orElse("")
                + (deadline.audience() == Audience.ALL
                        ? ""
                        : " " + deadline.audience().id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15 July | --07-15",
                "winter semester: 15 July; summer semester: 15 January | --07-15 for winter, --01-15 for summer",
                "15 July (winter semester), 15 January (summer semester) | --07-15 for winter, --01-15 for summer",
                "15.07. for winter semester, 15.01. for summer semester | --07-15 for winter, --01-15 for summer",
                "Round 1: 1 December 2025; Round 2: 15 January 2026 | 2025-12-01 round 1, 2026-01-15 round 2",
                "Priority deadline: December 15; final deadline: March 1 | --12-15 round priority, --03-01 round final",
                "EU: 15 June, Non-EU: 1 April | --06-15 eu, --04-01 international",
                "31 May for non-EU applicants, 15 July for EU applicants | --05-31 international, --07-15 eu",
                "International students: 31 March 2026. Home students: 30 June 2026. | 2026-03-31 international, 2026-06-30 home",
                "1 April - 15 July | --07-15",
                "Applications open on 1 October 2025 and close on 31 January 2026 | 2026-01-31",
                "for the winter semester 2026/27: from 1 April to 31 May 2026 | 2026-05-31 for winter",
                "December 15, 2025 (Fall 2026) | 2025-12-15 for autumn",
                "Rolling admissions | rolling",
            })
    void reads(String text, String expected) {
        assertThat(DEADLINE.normalize(text).values().stream()
                        .map(DeadlineNormalizerTest::inWords)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @Test
    void doesNotGuess() {
        assertThat(DEADLINE.normalize("03/04/2026").finding()).isPresent();
        assertThat(Normalizers.deadline(DateOrder.DAY_FIRST)
                        .normalize("03/04/2026")
                        .values())
                .extracting(DeadlineNormalizerTest::inWords)
                .containsExactly("2026-04-03");
        assertThat(DEADLINE.normalize("TBA").missing()).contains(MissingReason.UNKNOWN);
    }

    @Test
    void writesThemAsPromised() {
        assertThat(DEADLINE.document("Round 2: 15 January").get("values"))
                .hasToString("[{date=--01-15, round=2, intake=null, audience=all, rolling=false}]");
    }
}
