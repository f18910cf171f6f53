package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableSet;
import dev.gradus.core.applicant.SkillLevel;
import dev.gradus.core.catalog.Curriculum;
import dev.gradus.core.catalog.CurriculumItem;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.CriterionDescription.Need;
import dev.gradus.core.evidence.Fact.Selection;
import dev.gradus.core.topic.TopicTag;
import java.util.List;

/** How much of the curriculum is new to the applicant. */
final class CurriculumNoveltyCriterion extends ProgramCriterion {
    static final CriterionDescription DESCRIPTION = new CriterionDescription(
            "curriculum-novelty",
            "Curriculum novelty",
            Direction.MAXIMIZE,
            "",
            "0 to 1: the share of the curriculum that the applicant does not know yet. A course is new by 1 − skill / 3 (none"
                    + " 0, basic 1, working 2, strong 3), the mean over its topics by confidence; courses are averaged with"
                    + " the weights 1 (required), 0.8 (choice), 0.6 (elective), 0.5 (named). A skill in a topic counts for"
                    + " those below it. Courses without a known topic are left out.",
            "Missing when no course with a known topic is named. A range when fewer courses are named than a student takes:"
                    + " the unnamed ones may be all known or all new.",
            ImmutableSet.of(Need.APPLICANT));

    private final ProgramContext context;
    private final SkillCheck skills;

    CurriculumNoveltyCriterion(ProgramContext context) {
        super(DESCRIPTION);
        this.context = context;
        this.skills = new SkillCheck(context.applicant().orElseThrow(), context.topics());
    }

    @Override
    public Measurement measure(Program program) {
        return NamedCourses.of(program, context.claimRule()).measure(selection -> measure(program, selection));
    }

    private Measurement measure(Program program, Selection<Curriculum> selection) {
        List<CurriculumItem> tagged = selection.value().items().stream()
                .filter(item -> !item.course().topics().isEmpty())
                .toList();
        String courses = "%s, %s of them with known topics"
                .formatted(Words.count(selection.value().items().size(), "named course"), tagged.size());
        // Sorted, so that the order of the courses does not show in the last digit.
        double fresh = tagged.stream()
                .map(item -> TopicDepths.weight(item.kind()) * novelty(item))
                .sorted()
                .reduce(0.0, Double::sum);
        double all = tagged.stream()
                .map(item -> TopicDepths.weight(item.kind()))
                .sorted()
                .reduce(0.0, Double::sum);
        int unnamed = NamedCourses.unnamed(program, selection.value(), context.claimRule());
        String derivation = unnamed == 0 ? courses : courses + ", and up to " + unnamed + " unnamed";
        return new Span(fresh / (all + unnamed), (fresh + unnamed) / (all + unnamed))
                .because(derivation, List.of(selection.evidence()));
    }

    private double novelty(CurriculumItem item) {
        double fresh = 0;
        double all = 0;
        for (TopicTag tag : item.course().topics()) {
            int grade = skills.of(tag.topic()).grade();
            fresh += tag.confidence() * (SkillLevel.STRONG.grade() - grade) / SkillLevel.STRONG.grade();
            all += tag.confidence();
        }
        return fresh / all;
    }
}
