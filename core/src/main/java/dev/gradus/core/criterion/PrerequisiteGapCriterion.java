package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.applicant.SkillLevel;
import dev.gradus.core.catalog.Admission;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.CriterionDescription.Need;
import dev.gradus.core.evidence.Fact.Selection;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.topic.Topic;
import java.util.List;
import java.util.stream.Collectors;

/** What the applicant lacks of the knowledge that is asked for. */
final class PrerequisiteGapCriterion extends ProgramCriterion {
    static final CriterionDescription DESCRIPTION = new CriterionDescription(
            "prerequisite-gap",
            "Prerequisite gap",
            Direction.MINIMIZE,
            "skill levels",
            "The levels of skill that the applicant lacks: for each topic that the requirements for admission name, the"
                    + " levels from the applicant's skill up to working knowledge (none 2, basic 1), added up. Topics are"
                    + " recognised by their names and synonyms.",
            "Missing when no requirements are recorded, or when they name no topic that is recognised: that is not the same"
                    + " as asking for nothing.",
            ImmutableSet.of(Need.APPLICANT));

    private final ProgramContext context;
    private final TopicWords words;
    private final SkillCheck skills;

    PrerequisiteGapCriterion(ProgramContext context) {
        super(DESCRIPTION);
        this.context = context;
        this.words = new TopicWords(context.topics());
        this.skills = new SkillCheck(context.applicant().orElseThrow(), context.topics());
    }

    @Override
    public Measurement measure(Program program) {
        return Lookup.own("admission", program.admission(), context.claimRule()).measure(this::measure);
    }

    private Measurement measure(Selection<Admission> selection) {
        ImmutableList<Topic> asked = words.in(selection.value().requirements());
        if (asked.isEmpty()) {
            String explanation = "admission: the requirements name no topic that is recognised";
            return Measurement.missing(MissingReason.NOT_DERIVABLE, explanation)
                    .because(explanation, List.of(selection.evidence()));
        }
        int gap = asked.stream().mapToInt(this::gap).sum();
        String derivation = asked.stream()
                .map(topic -> "%s asked for, known %s"
                        .formatted(topic.name(), skills.of(topic.id()).id()))
                .collect(Collectors.joining("; "));
        return Measurement.exact(gap).because(derivation, List.of(selection.evidence()));
    }

    private int gap(Topic topic) {
        return Math.max(0, SkillLevel.WORKING.grade() - skills.of(topic.id()).grade());
    }
}
