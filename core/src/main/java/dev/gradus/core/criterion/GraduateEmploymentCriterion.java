package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Outcome;
import dev.gradus.core.catalog.Program;
import java.util.List;

/** How many graduates are employed. */
final class GraduateEmploymentCriterion extends ProgramCriterion {
    static final CriterionDescription DESCRIPTION = new CriterionDescription(
            "graduate-employment",
            "Graduate employment",
            Direction.MAXIMIZE,
            "",
            "0 to 1: the share of the programme's graduates in employment, of the newest cohort.",
            "Missing when no share of the programme's own graduates is recorded: figures for a field or an institution are"
                    + " quoted, not used; shares that count further study too are something else.",
            ImmutableSet.of());

    private final ProgramContext context;

    GraduateEmploymentCriterion(ProgramContext context) {
        super(DESCRIPTION);
        this.context = context;
    }

    @Override
    public Measurement measure(Program program) {
        return Outcomes.lookup("employment", program, Outcome.Measure.EMPLOYMENT_RATE, context.claimRule())
                .measure(selection -> Measurement.exact(selection.value().value())
                        .because(
                                "%s %% employed, %s"
                                        .formatted(
                                                Words.number(
                                                        100 * selection.value().value()),
                                                Outcomes.describe(selection.value())),
                                List.of(selection.evidence())));
    }
}
