package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Admission;
import dev.gradus.core.catalog.Admission.GrePolicy;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.Fact.Selection;
import dev.gradus.core.evidence.MissingReason;
import java.util.List;
import java.util.Optional;

/** Whether the Graduate Record Examination is asked for. */
final class GreRequirementCriterion extends ProgramCriterion {
    static final CriterionDescription DESCRIPTION = new CriterionDescription(
            "gre-requirement",
            "GRE requirement",
            Direction.MINIMIZE,
            "",
            "1: the Graduate Record Examination must be taken; 0: it is optional or not accepted.",
            "Missing when no rule is recorded: that is not the same as asking for nothing.",
            ImmutableSet.of());

    private final ProgramContext context;

    GreRequirementCriterion(ProgramContext context) {
        super(DESCRIPTION);
        this.context = context;
    }

    @Override
    public Measurement measure(Program program) {
        return Lookup.own("admission", program.admission(), context.claimRule())
                .measure(GreRequirementCriterion::measure);
    }

    private static Measurement measure(Selection<Admission> selection) {
        Optional<GrePolicy> gre = selection.value().gre();
        if (gre.isEmpty()) {
            String explanation = "admission: no rule on the GRE is recorded";
            return Measurement.missing(MissingReason.NOT_RECORDED, explanation)
                    .because(explanation, List.of(selection.evidence()));
        }
        return Measurement.exact(gre.get() == GrePolicy.REQUIRED ? 1 : 0)
                .because("GRE " + gre.get().id(), List.of(selection.evidence()));
    }
}
