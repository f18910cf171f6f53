package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Admission;
import dev.gradus.core.catalog.Admission.EnglishTest;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.Fact.Selection;
import dev.gradus.core.evidence.MissingReason;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** How much English is asked for. */
final class EnglishRequirementCriterion extends ProgramCriterion {
    static final CriterionDescription DESCRIPTION = new CriterionDescription(
            "english-requirement",
            "English requirement",
            Direction.MINIMIZE,
            "IELTS bands",
            "The overall IELTS result that admission asks for; of several the highest.",
            "Missing when no IELTS result is recorded: not recorded is not the same as not asked for, and results of other"
                    + " tests are not converted.",
            ImmutableSet.of());

    private final ProgramContext context;

    EnglishRequirementCriterion(ProgramContext context) {
        super(DESCRIPTION);
        this.context = context;
    }

    @Override
    public Measurement measure(Program program) {
        return Lookup.own("admission", program.admission(), context.claimRule())
                .measure(EnglishRequirementCriterion::measure);
    }

    private static Measurement measure(Selection<Admission> selection) {
        OptionalDouble bands = selection.value().englishTests().stream()
                .filter(test -> test.test().toUpperCase(Locale.ROOT).contains("IELTS"))
                .map(EnglishTest::overall)
                .flatMapToDouble(OptionalDouble::stream)
                .max();
        if (bands.isEmpty()) {
            String explanation = "admission: no IELTS result is recorded";
            return Measurement.missing(MissingReason.NOT_RECORDED, explanation)
                    .because(explanation, List.of(selection.evidence()));
        }
        return Measurement.exact(bands.getAsDouble())
                .because("IELTS %s asked for".formatted(bands.getAsDouble()), List.of(selection.evidence()));
    }
}
