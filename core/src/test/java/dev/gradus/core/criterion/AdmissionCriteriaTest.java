package dev.gradus.core.criterion;

import static dev.gradus.core.criterion.Samples.fact;
import static dev.gradus.core.criterion.Samples.measure;
import static dev.gradus.core.criterion.Samples.program;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.catalog.Admission;
import dev.gradus.core.catalog.Admission.EnglishTest;
import dev.gradus.core.catalog.Admission.GrePolicy;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.Measurement.Exact;
import dev.gradus.core.criterion.Measurement.Missing;
import dev.gradus.core.evidence.MissingReason;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AdmissionCriteriaTest {
    private static final ProgramContext NOTHING = ProgramContext.builder().build();

    private static Program asking(Optional<GrePolicy> gre, EnglishTest... tests) {
        return program()
                .admission(fact(new Admission(gre, ImmutableList.copyOf(tests), "a degree")))
                .build();
    }

    private static EnglishTest test(String name, double overall) {
        return new EnglishTest(name, OptionalDouble.of(overall), OptionalDouble.empty());
    }

    private static double value(String id, Program program) {
        return ((Exact) measure(id, NOTHING, program)).value();
    }

    private static MissingReason missing(String id, Program program) {
        return ((Missing) measure(id, NOTHING, program)).reason();
    }

    @Test
    void theHighestIeltsResultCounts() {
        Program program =
                asking(Optional.empty(), test("TOEFL iBT", 110), test("IELTS", 6.5), test("IELTS Academic", 7.5));
        assertThat(value("english-requirement", program)).isEqualTo(7.5);
    }

    @Test
    void anotherTestIsNotConverted() {
        assertThat(missing("english-requirement", asking(Optional.empty(), test("TOEFL iBT", 100))))
                .isEqualTo(MissingReason.NOT_RECORDED);
        EnglishTest withoutResult = new EnglishTest("IELTS", OptionalDouble.empty(), OptionalDouble.empty());
        assertThat(missing("english-requirement", asking(Optional.empty(), withoutResult)))
                .isEqualTo(MissingReason.NOT_RECORDED);
    }

    @Test
    void onlyARequiredGreIsAHurdle() {
        assertThat(value("gre-requirement", asking(Optional.of(GrePolicy.REQUIRED))))
                .isEqualTo(1);
        assertThat(value("gre-requirement", asking(Optional.of(GrePolicy.OPTIONAL))))
                .isZero();
        assertThat(value("gre-requirement", asking(Optional.of(GrePolicy.NOT_ACCEPTED))))
                .isZero();
        assertThat(missing("gre-requirement", asking(Optional.empty()))).isEqualTo(MissingReason.NOT_RECORDED);
    }
}
