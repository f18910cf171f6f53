package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Availability;
import dev.gradus.core.measure.DeliveryMode;

/** In how many ways a programme can be studied. */
final class FlexibilityCriterion extends ProgramCriterion {
    static final CriterionDescription DESCRIPTION = new CriterionDescription(
            "flexibility",
            "Flexibility",
            Direction.MAXIMIZE,
            "ways",
            "0 to 4: full-time, part-time, online and on campus added up; one that is offered counts 1, one offered under"
                    + " conditions 0.5, one not offered 0. Blended teaching is a mixture of two and not counted.",
            "Missing when nothing is known of any of the four. A range when something is known: an unknown one counts 0 to"
                    + " 1.",
            ImmutableSet.of());

    private static final ImmutableList<DeliveryMode> PLACES =
            ImmutableList.of(DeliveryMode.ONLINE, DeliveryMode.ON_CAMPUS);

    private final ProgramContext context;

    FlexibilityCriterion(ProgramContext context) {
        super(DESCRIPTION);
        this.context = context;
    }

    @Override
    public Measurement measure(Program program) {
        Offers offers = new Offers(context.claimRule());
        for (Attendance attendance : Attendance.values()) {
            offers.add(attendance.id(), program.attendance(attendance), FlexibilityCriterion::count, Availability::id);
        }
        for (DeliveryMode place : PLACES) {
            offers.add(place.id(), program.delivery(place), FlexibilityCriterion::count, Availability::id);
        }
        return offers.sum();
    }

    private static Span count(Availability availability) {
        return switch (availability) {
            case YES -> Span.exactly(1);
            case CONDITIONAL -> Span.exactly(0.5);
            case NO -> Span.NONE;
        };
    }
}
