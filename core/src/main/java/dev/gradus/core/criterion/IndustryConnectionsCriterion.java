package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Program;
import java.util.List;

/** How many companies a programme names. */
final class IndustryConnectionsCriterion extends ProgramCriterion {
    static final CriterionDescription DESCRIPTION = new CriterionDescription(
            "industry-connections",
            "Industry connections",
            Direction.MAXIMIZE,
            "companies",
            "The companies that the programme names as partners, hosts of internships or employers of graduates, counted.",
            "Missing when none is named, which is not the same as having none, and when they are named for the department"
                    + " or institution alone.",
            ImmutableSet.of());

    private final ProgramContext context;

    IndustryConnectionsCriterion(ProgramContext context) {
        super(DESCRIPTION);
        this.context = context;
    }

    @Override
    public Measurement measure(Program program) {
        return Lookup.own("industry", program.industry(), context.claimRule())
                .measure(selection -> Measurement.exact(
                                selection.value().companies().size())
                        .because(String.join(", ", selection.value().companies()), List.of(selection.evidence())));
    }
}
