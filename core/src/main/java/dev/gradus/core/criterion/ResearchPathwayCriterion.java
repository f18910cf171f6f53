package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.CurriculumItem;
import dev.gradus.core.catalog.CurriculumItem.Kind;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.measure.PracticalElement;
import dev.gradus.core.measure.Provision;
import java.util.Comparator;
import java.util.List;

/** Whether a programme leads towards research. */
final class ResearchPathwayCriterion extends ProgramCriterion {
    static final CriterionDescription DESCRIPTION = new CriterionDescription(
            "research-pathway",
            "Research pathway",
            Direction.MAXIMIZE,
            "",
            "2: every student writes a thesis; 1: a student may; 0: there is none. Where the programme does not state it, a"
                    + " thesis among the named courses counts.",
            "Missing when nothing is known of a thesis. A range from 1 to 2 when there is one and it is not stated whether it"
                    + " is required.",
            ImmutableSet.of());

    private static final String TOPIC = "thesis";

    private final ProgramContext context;
    private final TopicDepths depths;

    ResearchPathwayCriterion(ProgramContext context) {
        super(DESCRIPTION);
        this.context = context;
        this.depths = new TopicDepths(context.topics(), ImmutableList.of(TOPIC));
    }

    @Override
    public Measurement measure(Program program) {
        Lookup<Provision> stated = Lookup.own("thesis", program.practice(PracticalElement.THESIS), context.claimRule());
        if (stated.found().isPresent()) {
            return stated.measure(selection -> level(selection.value())
                    .because("thesis " + selection.value().id(), List.of(selection.evidence())));
        }
        return NamedCourses.of(program, context.claimRule())
                .found()
                .flatMap(selection -> selection.value().items().stream()
                        .filter(depths::teaches)
                        .min(Comparator.comparing(CurriculumItem::kind))
                        .map(item -> level(item.kind())
                                .because(
                                        "%s (%s)"
                                                .formatted(
                                                        item.course().citation(),
                                                        item.kind().id()),
                                        List.of(selection.evidence()))))
                .or(stated::missing)
                .orElseThrow();
    }

    private static Span level(Provision provision) {
        return switch (provision) {
            case REQUIRED -> Span.exactly(2);
            case OPTIONAL -> Span.exactly(1);
            case PRESENT -> new Span(1, 2);
            case ABSENT -> Span.NONE;
        };
    }

    private static Span level(Kind kind) {
        return switch (kind) {
            case REQUIRED -> Span.exactly(2);
            case CHOICE, ELECTIVE -> Span.exactly(1);
            case NAMED -> new Span(1, 2);
        };
    }
}
