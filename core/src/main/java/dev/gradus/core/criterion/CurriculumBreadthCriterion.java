package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Program;
import java.util.List;

/** How many of all topics the courses cover. */
final class CurriculumBreadthCriterion extends ProgramCriterion {
    static final CriterionDescription DESCRIPTION = new CriterionDescription(
            "curriculum-breadth",
            "Curriculum breadth",
            Direction.MAXIMIZE,
            "",
            "0 to 1: the mean coverage of the main topics (those without a broader one), each counted alike; coverage as"
                    + " in curriculum-fit.",
            "Missing when no course is named, or the topics of none are known. A range when fewer courses are named than a student takes.",
            ImmutableSet.of());

    private final ProgramContext context;
    private final WeightedCoverage coverage;

    CurriculumBreadthCriterion(ProgramContext context) {
        super(DESCRIPTION);
        this.context = context;
        this.coverage = new WeightedCoverage(context.topics(), CurriculumFit.rootTopics(context.topics()));
    }

    @Override
    public Measurement measure(Program program) {
        return NamedCourses.of(program, context.claimRule()).measure(selection -> {
            int unnamed = NamedCourses.unnamed(program, selection.value(), context.claimRule());
            long covered = coverage.depths().of(selection.value()).values().stream()
                    .filter(depth -> depth.courses() > 0)
                    .count();
            int all = coverage.depths().of(selection.value()).size();
            return coverage.of(selection.value(), unnamed)
                    .because(
                            "%s touch %s of %s main topics"
                                    .formatted(NamedCourses.inWords(selection.value(), unnamed), covered, all),
                            List.of(selection.evidence()));
        });
    }
}
