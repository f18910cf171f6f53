package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.CriterionDescription.Need;
import dev.gradus.core.criterion.CurriculumFit.TopicCoverage;
import dev.gradus.core.role.Role;
import java.util.List;
import java.util.stream.Collectors;

/** How well the courses meet a role's demand. */
final class CurriculumFitCriterion extends ProgramCriterion {
    static final CriterionDescription DESCRIPTION = new CriterionDescription(
            "curriculum-fit",
            "Curriculum fit",
            Direction.MAXIMIZE,
            "",
            "0 to 1: the coverage of each topic that the role demands, averaged with the weights of the demand (essential"
                    + " 3, important 2, useful 1). Coverage is 1 − 2^−d, where d adds up the courses on the topic or one"
                    + " below it: a required course counts 1, one of a choice 0.8, an elective 0.6, one merely named 0.5,"
                    + " each times the confidence that it teaches the topic.",
            "Missing when no course is named, or the topics of none are known. A range when fewer courses are named than a student takes (as stated, else "
                    + NamedCourses.NOMINAL
                    + "): from the named ones alone to each unnamed one being a required course where it helps most.",
            ImmutableSet.of(Need.ROLE));

    private final Role role;
    private final ProgramContext context;
    private final WeightedCoverage coverage;

    CurriculumFitCriterion(ProgramContext context) {
        super(DESCRIPTION);
        this.role = context.role().orElseThrow();
        this.context = context;
        ImmutableMap<String, Integer> demanded = CurriculumFit.demandedTopics(role);
        this.coverage = new WeightedCoverage(context.topics(), demanded);
    }

    @Override
    public String name() {
        return "Curriculum fit for " + role.name();
    }

    @Override
    public Measurement measure(Program program) {
        return NamedCourses.of(program, context.claimRule()).measure(selection -> {
            CurriculumFit report = CurriculumFit.of(program, role, context).orElseThrow();
            String derivation = "%s cover %s of %s demanded topics%s"
                    .formatted(
                            NamedCourses.inWords(selection.value(), report.unnamed()),
                            report.covered().size(),
                            report.topics().size(),
                            report.gaps().isEmpty() ? "" : "; no course on " + names(report.gaps()));
            return coverage.of(selection.value(), report.unnamed()).because(derivation, List.of(selection.evidence()));
        });
    }

    private static String names(List<TopicCoverage> topics) {
        return topics.stream().map(topic -> topic.topic().name()).collect(Collectors.joining("; "));
    }
}
