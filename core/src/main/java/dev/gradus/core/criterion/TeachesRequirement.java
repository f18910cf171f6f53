package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.catalog.Curriculum;
import dev.gradus.core.catalog.CurriculumItem;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.topic.Topic;
import java.util.Optional;

/** A course on a topic. Where none is named, that decides only if as many courses are named as a student takes. */
record TeachesRequirement(Topic topic, ProgramContext context) implements Requirement<Program> {
    @Override
    public String id() {
        return "teaches:" + topic.id();
    }

    @Override
    public String description() {
        return "has a course on " + topic.name();
    }

    @Override
    public Verdict check(Program program) {
        Lookup<Curriculum> lookup = NamedCourses.of(program, context.claimRule());
        if (lookup.found().isEmpty()) {
            return Verdict.undecided(lookup.missing().orElseThrow().derivation());
        }
        Curriculum curriculum = lookup.found().get().value();
        TopicDepths depths = new TopicDepths(context.topics(), ImmutableList.of(topic.id()));
        Optional<CurriculumItem> course =
                curriculum.items().stream().filter(depths::teaches).findFirst();
        if (course.isPresent()) {
            return Verdict.met("has " + course.get().course().citation());
        }
        int unnamed = NamedCourses.unnamed(program, curriculum, context.claimRule());
        String reason = "none among " + NamedCourses.inWords(curriculum, unnamed);
        return unnamed == 0 ? Verdict.notMet(reason) : Verdict.undecided(reason);
    }
}
