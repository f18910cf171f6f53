package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Curriculum;
import dev.gradus.core.catalog.CurriculumItem;
import dev.gradus.core.catalog.CurriculumItem.Kind;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.Fact.Selection;
import dev.gradus.core.evidence.MissingReason;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether ethics and fairness are taught. */
final class EthicsContentCriterion extends ProgramCriterion {
    static final CriterionDescription DESCRIPTION = new CriterionDescription(
            "ethics-content",
            "Ethics content",
            Direction.MAXIMIZE,
            "",
            "2: a required course on ethics and fairness in AI; 1: one that can be chosen; 0: none among the courses of a"
                    + " curriculum that names as many as a student takes. A course counts from a confidence of 0.5 that it"
                    + " teaches the topic.",
            "Missing when the topics of no course are known, or no such course is found and fewer courses are named than a student takes. A range from 1 to 2"
                    + " when it is not stated whether the course must be taken, or when one can be chosen and unnamed"
                    + " courses may be required.",
            ImmutableSet.of());

    private static final String TOPIC = "ethics-fairness";

    private final ProgramContext context;
    private final TopicDepths depths;

    EthicsContentCriterion(ProgramContext context) {
        super(DESCRIPTION);
        this.context = context;
        this.depths = new TopicDepths(context.topics(), ImmutableList.of(TOPIC));
    }

    @Override
    public Measurement measure(Program program) {
        return NamedCourses.of(program, context.claimRule()).measure(selection -> measure(program, selection));
    }

    private Measurement measure(Program program, Selection<Curriculum> selection) {
        int unnamed = NamedCourses.unnamed(program, selection.value(), context.claimRule());
        Optional<CurriculumItem> best = selection.value().items().stream()
                .filter(depths::teaches)
                .max(Comparator.comparing((CurriculumItem item) ->
                                level(item.kind(), unnamed).low())
                        .thenComparing(item -> level(item.kind(), unnamed).high()));
        if (best.isPresent()) {
            CurriculumItem item = best.get();
            return level(item.kind(), unnamed)
                    .because(
                            "%s (%s)"
                                    .formatted(
                                            item.course().citation(),
                                            item.kind().id()),
                            List.of(selection.evidence()));
        }
        String none = "no course on ethics among " + NamedCourses.inWords(selection.value(), unnamed);
        Measurement measurement =
                unnamed == 0 ? Measurement.exact(0) : Measurement.missing(MissingReason.NOT_DERIVABLE, none);
        return measurement.because(none, List.of(selection.evidence()));
    }

    private static Span level(Kind kind, int unnamed) {
        return switch (kind) {
            case REQUIRED -> Span.exactly(2);
            case CHOICE, ELECTIVE -> new Span(1, unnamed == 0 ? 1 : 2);
            case NAMED -> new Span(1, 2);
        };
    }
}
