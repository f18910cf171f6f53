package dev.gradus.dataimport.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.evidence.MissingReason;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeNormalizerTest {
    private static final Normalizer<StatedGrade> GRADE = Normalizers.grade();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2:1 | 2:1",
                "2.1 or above | 2:1",
                "2ii | 2:2",
                "II.1 | 2:1",
                "upper second class honours degree (2:1) | 2:1",
                "Lower Second-Class Honours | 2:2",
                "second class honours, upper division | 2:1",
                "First or upper second class | 2:1",
                "honours degree at 2.1 level. | 2:1",
                "first class | first",
                "Second Class Honours | 2:2",
                "A good honours degree | 2:1",
                "Merit | merit",
                "GPA 3.0 | 3.0/4.0",
                "GPA of 3.2/4.0 | 3.2/4.0",
                "3.5 on a 4.3 scale | 3.5/4.3",
                "minimum GPA of 3.3 out of 4.0 | 3.3/4.0",
                "GPA 3.5 on a 4.0 scale | 3.5/4.0",
                "grade point average of 4.2 on a 5-point scale | 4.2/5.0",
                "CGPA 7.5/10 | 7.5/10.0",
                "14/20 | 14.0/20.0",
                "60% | 60.0/100.0",
                "65 percent or above | 65.0/100.0",
                "Note 2,5 oder besser | 2.5/1.0",
                "2.1 (German grading system) | 2.1/1.0",
                "2.5 or better | 2.5/1.0",
                "gut | gut",
                "B+ average | B+",
                "average grade of B | B",
                "Minimum 2:1, or GPA 3.3 (4.0 scale), or 65% | 2:1; 3.3/4.0; 65.0/100.0",
            })
    void reads(String text, String expected) {
        assertThat(GRADE.normalize(text).values().stream()
                        .map(grade -> grade.name()
                                .orElseGet(() -> grade.value().getAsDouble() + "/"
                                        + grade.best().getAsDouble()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @Test
    void isLessSureWhereTheScaleIsNotStated() {
        assertThat(GRADE.normalize("2:1").confidence()).isEqualTo(1);
        assertThat(GRADE.normalize("2.1").confidence()).isEqualTo(0.8);
        assertThat(GRADE.normalize("GPA 3.0").notes())
                .containsExactly("The scale is not stated; it is read as one up to 4.");
        assertThat(GRADE.normalize("3.5").confidence()).isEqualTo(0.4);
    }

    @Test
    void aRankIsNoGrade() {
        assertThat(GRADE.normalize("top 10% of the class").finding()).isPresent();
        assertThat(GRADE.normalize("See website").missing()).contains(MissingReason.SEE_WEBSITE);
    }

    @Test
    void writesThemAsPromised() {
        assertThat(GRADE.document("GPA 3.3/4.0 or 2:1").get("values"))
                .hasToString(
                        "[{scale=gpa, grade=null, value=3.3, best=4.0}, {scale=uk-honours, grade=2:1, value=null, best=null}]");
    }

    @Test
    void onlyGermanMarksAreBetterWhenLower() {
        assertThat(GradeScale.values())
                .filteredOn(scale -> !scale.higherIsBetter())
                .containsExactly(GradeScale.GERMAN);
    }
}
