package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.CurriculumItem;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.CriterionDescription.Need;
import dev.gradus.core.topic.Topic;
import java.util.List;
import java.util.stream.Collectors;

/** How many courses teach one topic. */
final class TopicDepthCriterion extends ProgramCriterion {
    static final CriterionDescription DESCRIPTION = new CriterionDescription(
            "topic-depth",
            "Topic depth",
            Direction.MAXIMIZE,
            "courses",
            "The courses on the topic or one below it, added up: a required course counts 1, one of a choice 0.8, an"
                    + " elective 0.6, one merely named 0.5, each times the confidence that it teaches the topic.",
            "Missing when no course is named, or the topics of none are known. A range when fewer courses are named than a student takes: each unnamed one"
                    + " may be a required course on the topic.",
            ImmutableSet.of(Need.TOPIC));

    private final Topic topic;
    private final ProgramContext context;
    private final TopicDepths depths;

    TopicDepthCriterion(ProgramContext context, String topic) {
        super(DESCRIPTION);
        this.topic = context.topics().get(topic);
        this.context = context;
        this.depths = new TopicDepths(context.topics(), ImmutableList.of(topic));
    }

    @Override
    public String id() {
        return super.id() + ":" + topic.id();
    }

    @Override
    public String name() {
        return "Depth in " + topic.name();
    }

    @Override
    public Measurement measure(Program program) {
        return NamedCourses.of(program, context.claimRule()).measure(selection -> {
            int unnamed = NamedCourses.unnamed(program, selection.value(), context.claimRule());
            TopicDepths.Depth depth =
                    depths.of(selection.value()).values().iterator().next();
            String courses = depth.items().isEmpty()
                    ? "none"
                    : depth.items().stream().map(TopicDepthCriterion::cite).collect(Collectors.joining("; "));
            return new Span(depth.courses(), depth.courses() + unnamed)
                    .because(
                            "of %s: %s".formatted(NamedCourses.inWords(selection.value(), unnamed), courses),
                            List.of(selection.evidence()));
        });
    }

    private static String cite(CurriculumItem item) {
        return "%s (%s)".formatted(item.course().citation(), item.kind().id());
    }
}
