package dev.gradus.dataimport.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.evidence.MissingReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreNormalizerTest {
    private static final Normalizer<StatedGre> GRE = Normalizers.gre();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Required | required | 1",
                "GRE not required | optional | 0.8",
                "No | optional | 0.8",
                "Optional | optional | 1",
                "The GRE General Test is strongly recommended | optional | 1",
                "The GRE is not considered | not-accepted | 1",
                "We do not accept GRE scores | not-accepted | 1",
                "GRE required; waived for 2025 | required | 0.6",
                "GRE: 320 or above | required | 0.6",
            })
    void reads(String text, String policy, double confidence) {
        assertThat(GRE.document(text)).containsEntry("policy", policy).containsEntry("confidence", confidence);
    }

    @Test
    void tellsTheOldScaleFromTheNew() {
        assertThat(GRE.document("GRE required: quantitative 160, verbal 150, AW 3.5")
                        .get("scores"))
                .hasToString(
                        "[{section=quantitative, least=160.0, scale=130-170}, {section=verbal, least=150.0, scale=130-170}, "
                                + "{section=writing, least=3.5, scale=0-6}]");
        assertThat(GRE.document("GRE 1200").get("scores"))
                .hasToString("[{section=total, least=1200.0, scale=200-800}]");
        assertThat(GRE.normalize("quant 780").notes()).contains("780 is on the scale in use before August 2011.");
    }

    @Test
    void saysWhyThereIsNone() {
        assertThat(GRE.normalize("unannounced").missing()).contains(MissingReason.UNKNOWN);
        assertThat(GRE.normalize("See website").missing()).contains(MissingReason.SEE_WEBSITE);
        assertThat(GRE.normalize("TOEFL").finding()).isPresent();
    }
}
