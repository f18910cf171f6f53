package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.measure.PracticalElement;
import dev.gradus.core.measure.Provision;

/** How much knowledge is applied. */
final class PracticalWorkCriterion extends ProgramCriterion {
    static final CriterionDescription DESCRIPTION = new CriterionDescription(
            "practical-work",
            "Practical work",
            Direction.MAXIMIZE,
            "elements",
            "0 to 4: capstone, thesis, internship and industry project added up; a required one counts 1, an optional one"
                    + " 0.5, one that the programme does not have 0.",
            "Missing when nothing is known of any of the four. A range otherwise: an unknown one counts 0 to 1, one of"
                    + " which it is not stated whether it is required 0.5 to 1.",
            ImmutableSet.of());

    private final ProgramContext context;

    PracticalWorkCriterion(ProgramContext context) {
        super(DESCRIPTION);
        this.context = context;
    }

    @Override
    public Measurement measure(Program program) {
        Offers offers = new Offers(context.claimRule());
        for (PracticalElement element : PracticalElement.values()) {
            offers.add(
                    element.id().replace('-', ' '),
                    program.practice(element),
                    PracticalWorkCriterion::count,
                    Provision::id);
        }
        return offers.sum();
    }

    static Span count(Provision provision) {
        return switch (provision) {
            case REQUIRED -> Span.exactly(1);
            case OPTIONAL -> Span.exactly(0.5);
            case PRESENT -> new Span(0.5, 1);
            case ABSENT -> Span.NONE;
        };
    }
}
