package dev.gradus.dataimport.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.Degree;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings of the kinds that portals, universities and registries publish. */
class DegreeNormalizerTest {
    private static final Normalizer<StatedDegree> DEGREE = Normalizers.degree();

    @ParameterizedTest
    @CsvSource({
        "MSc, MSc, MASTER",
        "M.Sc., MSc, MASTER",
        "MSC, MSc, MASTER",
        "M. Sc., MSc, MASTER",
        "Master of Science, MSc, MASTER",
        "Masters of Science in Business, MSc, MASTER",
        "MS, MS, MASTER",
        "M.S., MS, MASTER",
        "Master of Science (MS), MS, MASTER",
        "ms, MS, MASTER",
        "SM, SM, MASTER",
        "MA, MA, MASTER",
        "M.A., MA, MASTER",
        "MEng, MEng, MASTER",
        "MEng (Hons), MEng, INTEGRATED_MASTER",
        "Integrated Master's, Master, INTEGRATED_MASTER",
        "MSc Integrated Water Management, MSc, MASTER",
        "MSci, MSci, INTEGRATED_MASTER",
        "MPhys, MPhys, INTEGRATED_MASTER",
        "MRes, MRes, MASTER",
        "MPhil, MPhil, MASTER",
        "MSc by Research, MScR, MASTER",
        "MSc (Eng), MSc(Eng), MASTER",
        "MScEcon, MSc(Econ), MASTER",
        "LL.M., LLM, MASTER",
        "MSc(MedSci), MSc(MedSci), MASTER",
        "Endodontics - MSc(DentSci), MSc(DentSci), MASTER",
        "MVetMed, MVetMed, MASTER",
        "MMathPhys, MMathPhys, INTEGRATED_MASTER",
        "MGeol (Hons), MGeol, INTEGRATED_MASTER",
        "BTech, BTech, BACHELOR",
        "Associate's degree, Associate, ASSOCIATE",
        "Associate of Science, AS, ASSOCIATE",
        "MBA, MBA, MASTER",
        "Master of Public Health (MPH), MPH, MASTER",
        "Master in Management, MIM, MASTER",
        "Master's degree, Master, MASTER",
        "Master (120 ECTS), Master, MASTER",
        "Bachelor\u0092s, Bachelor, BACHELOR",
        "Master\u0092s, Master, MASTER",
        "BSc, BSc, BACHELOR",
        "PhD, PhD, DOCTORATE",
        "PGCert, PgCert, POSTGRADUATE_CERTIFICATE",
        "Postgraduate Diploma, PgDip, POSTGRADUATE_DIPLOMA",
        "Data Science - MSc, MSc, MASTER",
        "Artificial Intelligence (MSc), MSc, MASTER",
        "Data Science&nbsp;MSc, MSc, MASTER",
        "MSc (120 credits), MSc, MASTER",
        "Laurea magistrale, Laurea Magistrale, MASTER",
    })
    void readsTheDegree(String text, String name, AwardLevel level) {
        assertThat(DEGREE.normalize(text).values())
                .singleElement()
                .satisfies(stated -> assertThat(stated.degree()).isEqualTo(new Degree(name, level)));
    }

    @ParameterizedTest
    @CsvSource({
        "MSc/PgDip/PgCert, MSc, '', PgDip PgCert",
        "MSc (PGCert PGDip), MSc, '', PgCert PgDip",
        "PgCert, PgCert, '', ''",
        "Design MA/MSc, MA, MSc, ''",
    })
    void tellsTheAwardFromExitAwards(String text, String degree, String alternatives, String exits) {
        StatedDegree stated = DEGREE.normalize(text).values().get(0);
        assertThat(stated.degree().name()).isEqualTo(degree);
        assertThat(names(stated.alternatives())).isEqualTo(alternatives);
        assertThat(names(stated.exitAwards())).isEqualTo(exits);
    }

    private static String names(List<Degree> degrees) {
        return degrees.stream().map(Degree::name).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "Joint MSc, true, false",
        "Double Degree (MSc), true, false",
        "Erasmus Mundus, true, false",
        "MRes, false, true",
        "MSc by Research, false, true",
        "MSc, false, false",
    })
    void seesJointAndResearchDegrees(String text, boolean joint, boolean research) {
        StatedDegree stated = DEGREE.normalize(text).values().get(0);
        assertThat(stated.joint()).isEqualTo(joint);
        assertThat(stated.research()).isEqualTo(research);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Data Science", "Chemistry for me and am", "Cancer Biology"})
    void reportsTextsWithoutADegree(String text) {
        assertThat(DEGREE.normalize(text).finding()).isPresent();
    }
}
