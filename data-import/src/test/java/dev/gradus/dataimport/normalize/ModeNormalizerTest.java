package dev.gradus.dataimport.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.DeliveryMode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModeNormalizerTest {
    private static final Normalizer<StudyMode> MODE = Normalizers.mode();

    @ParameterizedTest
    @CsvSource({
        "On Campus, on-campus",
        "Full time, full-time",
        "full_time, full-time",
        "FT, full-time",
        "PT, part-time",
        "DS, online",
        "CM, on-campus",
        "01, full-time",
        "02, part-time",
        "presential, on-campus",
        "blended, blended",
        "hybrid, blended",
        "'100% online, part-time', online part-time",
        "Distance Learning, online",
        "face-to-face, on-campus",
        "'Full-time, on campus', on-campus full-time",
        "full-time or part-time; 100% in person, on-campus full-time part-time",
        "On campus or online, on-campus online",
        "A combination of on-campus and online study, blended",
        "Full-time; part-time not available, full-time",
        "on-site (online-only participation is not possible), on-campus",
        "'On campus only (we do not offer online or distance-learning classes)', on-campus",
        "Vollzeit, full-time",
    })
    void reads(String text, String expected) {
        StudyMode mode = MODE.normalize(text).values().get(0);
        assertThat(Stream.concat(
                                mode.delivery().stream().map(DeliveryMode::id),
                                mode.attendance().stream().map(Attendance::id))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void saysWhyThereIsNone() {
        assertThat(MODE.normalize("").missing()).contains(MissingReason.NOT_REPORTED);
        assertThat(MODE.normalize("See website").missing()).contains(MissingReason.SEE_WEBSITE);
        assertThat(MODE.normalize("MSc").finding()).isPresent();
    }
}
