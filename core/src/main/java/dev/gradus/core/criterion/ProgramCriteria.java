package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.applicant.Applicant;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.CriterionDescription.Need;
import dev.gradus.core.internal.Names;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.ExchangeRates;
import dev.gradus.core.role.Role;
import java.util.Currency;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The standard criteria over programmes: by name, or by id for documents.
 *
 * <p>Those by name use the standard topics and {@link dev.gradus.core.evidence.ClaimRule#MOST_RELIABLE}; for other topics,
 * another rule, or criteria that need more, go through {@link #create}.
 */
public final class ProgramCriteria {
    private static final ImmutableMap<String, Standard> STANDARD = index(
            plain(CurriculumFitCriterion.DESCRIPTION, CurriculumFitCriterion::new),
            plain(CurriculumBreadthCriterion.DESCRIPTION, CurriculumBreadthCriterion::new),
            new Standard(TopicDepthCriterion.DESCRIPTION, TopicDepthCriterion::new),
            plain(EthicsContentCriterion.DESCRIPTION, EthicsContentCriterion::new),
            plain(PracticalWorkCriterion.DESCRIPTION, PracticalWorkCriterion::new),
            plain(FlexibilityCriterion.DESCRIPTION, FlexibilityCriterion::new),
            plain(DurationCriterion.DESCRIPTION, DurationCriterion::new),
            plain(TotalCostCriterion.DESCRIPTION, TotalCostCriterion::new),
            plain(CurriculumNoveltyCriterion.DESCRIPTION, CurriculumNoveltyCriterion::new),
            plain(PrerequisiteGapCriterion.DESCRIPTION, PrerequisiteGapCriterion::new),
            plain(EnglishRequirementCriterion.DESCRIPTION, EnglishRequirementCriterion::new),
            plain(GreRequirementCriterion.DESCRIPTION, GreRequirementCriterion::new),
            plain(ResearchActivityCriterion.DESCRIPTION, ResearchActivityCriterion::new),
            plain(IndustryConnectionsCriterion.DESCRIPTION, IndustryConnectionsCriterion::new),
            plain(GraduateEarningsCriterion.DESCRIPTION, GraduateEarningsCriterion::new),
            plain(GraduateEmploymentCriterion.DESCRIPTION, GraduateEmploymentCriterion::new),
            plain(EarningPotentialCriterion.DESCRIPTION, EarningPotentialCriterion::new),
            plain(PaybackTimeCriterion.DESCRIPTION, PaybackTimeCriterion::new),
            plain(ResearchPathwayCriterion.DESCRIPTION, ResearchPathwayCriterion::new));

    private ProgramCriteria() {}

    /** A criterion as it is registered: what it says of itself, and how it is made for a topic. */
    private record Standard(
            CriterionDescription description, BiFunction<ProgramContext, String, Criterion<Program>> factory) {}

    private static Standard plain(
            CriterionDescription description, Function<ProgramContext, Criterion<Program>> factory) {
        return new Standard(description, (context, topic) -> factory.apply(context));
    }

    private static ImmutableMap<String, Standard> index(Standard... criteria) {
        ImmutableMap.Builder<String, Standard> index = ImmutableMap.builder();
        for (Standard criterion : criteria) {
            index.put(criterion.description().id(), criterion);
        }
        return index.buildOrThrow();
    }

    /** What there is. */
    public static ImmutableList<CriterionDescription> all() {
        return STANDARD.values().stream().map(Standard::description).collect(ImmutableList.toImmutableList());
    }

    /**
     * The standard criterion with this id; one that needs a topic has it behind a colon: {@code topic-depth:nlp}.
     *
     * @throws NoSuchElementException if there is no such criterion or topic, with the nearest known
     * @throws IllegalArgumentException if the criterion needs something that is not in the context
     */
    public static Criterion<Program> create(String id, ProgramContext context) {
        int colon = id.indexOf(':');
        String name = colon < 0 ? id : id.substring(0, colon);
        String topic = colon < 0 ? "" : id.substring(colon + 1);
        Standard standard = STANDARD.get(name);
        if (standard == null) {
            throw new NoSuchElementException(Names.unknown("criterion", name, STANDARD.keySet()));
        }
        for (Need need : standard.description().needs()) {
            if (!isMet(need, context, topic)) {
                throw new IllegalArgumentException(
                        "The criterion '%s' needs %s.\nMaybe %s.".formatted(id, need.inWords(), advice(need, name)));
            }
        }
        if (colon >= 0 && !standard.description().needs().contains(Need.TOPIC)) {
            throw new IllegalArgumentException("The criterion '%s' takes no topic: '%s'.\nMaybe %s, or topic-depth:%s?"
                    .formatted(name, id, name, topic));
        }
        return standard.factory().apply(context, topic);
    }

    private static boolean isMet(Need need, ProgramContext context, String topic) {
        return switch (need) {
            case ROLE -> context.role().isPresent();
            case APPLICANT -> context.applicant().isPresent();
            case CURRENCY -> context.currency().isPresent();
            case TOPIC -> !topic.isEmpty();
        };
    }

    private static String advice(Need need, String name) {
        return switch (need) {
            case ROLE -> "name the role aimed at, such as nlp-engineer";
            case APPLICANT -> "say who chooses: at least whose fees are paid";
            case CURRENCY -> "name a currency, such as EUR";
            case TOPIC -> "write it behind a colon: " + name + ":nlp";
        };
    }

    /** How well the courses meet a role's demand, 0 to 1. */
    public static Criterion<Program> curriculumFit(Role role) {
        return create("curriculum-fit", ProgramContext.builder().role(role).build());
    }

    /** How many of all topics the courses cover, 0 to 1. */
    public static Criterion<Program> curriculumBreadth() {
        return create("curriculum-breadth");
    }

    /** How many courses teach a topic. */
    public static Criterion<Program> topicDepth(String topic) {
        return create("topic-depth:" + topic);
    }

    /** Whether ethics are taught: 2 required, 1 to be chosen, 0 not. */
    public static Criterion<Program> ethicsContent() {
        return create("ethics-content");
    }

    /** How many of capstone, thesis, internship and industry project there are. */
    public static Criterion<Program> practicalWork() {
        return create("practical-work");
    }

    /** In how many of full-time, part-time, online and on campus it can be studied. */
    public static Criterion<Program> flexibility() {
        return create("flexibility");
    }

    /** The months to the degree. */
    public static Criterion<Program> duration() {
        return create("duration");
    }

    /** All tuition in one currency, for somebody who pays as this audience; rates for fees in other currencies. */
    public static Criterion<Program> totalCost(Currency currency, Audience audience, ExchangeRates rates) {
        return create(
                "total-cost",
                costContext(currency, audience).exchangeRates(rates).build());
    }

    /** All tuition in one currency, for somebody who pays as this audience; fees in other currencies are missing. */
    public static Criterion<Program> totalCost(Currency currency, Audience audience) {
        return create("total-cost", costContext(currency, audience).build());
    }

    /** The share of the curriculum that is new to the applicant, 0 to 1. */
    public static Criterion<Program> curriculumNovelty(Applicant applicant) {
        return create(
                "curriculum-novelty",
                ProgramContext.builder().applicant(applicant).build());
    }

    /** The levels of skill that the applicant lacks for admission. */
    public static Criterion<Program> prerequisiteGap(Applicant applicant) {
        return create(
                "prerequisite-gap",
                ProgramContext.builder().applicant(applicant).build());
    }

    /** The overall IELTS result that is asked for. */
    public static Criterion<Program> englishRequirement() {
        return create("english-requirement");
    }

    /** Whether the Graduate Record Examination must be taken: 1 or 0. */
    public static Criterion<Program> greRequirement() {
        return create("gre-requirement");
    }

    /** The papers a year of the faculty. */
    public static Criterion<Program> researchActivity() {
        return create("research-activity");
    }

    /** The companies that the programme names. */
    public static Criterion<Program> industryConnections() {
        return create("industry-connections");
    }

    /** Gross yearly earnings of graduates in one currency; earnings in other currencies are missing. */
    public static Criterion<Program> graduateEarnings(Currency currency) {
        return create(
                "graduate-earnings", ProgramContext.builder().currency(currency).build());
    }

    /** Gross yearly earnings of graduates in one currency; rates for earnings in other currencies. */
    public static Criterion<Program> graduateEarnings(Currency currency, ExchangeRates rates) {
        return create(
                "graduate-earnings",
                ProgramContext.builder().currency(currency).exchangeRates(rates).build());
    }

    /** The share of graduates in employment, 0 to 1. */
    public static Criterion<Program> graduateEmployment() {
        return create("graduate-employment");
    }

    /** Whether a thesis leads towards research: 2 required, 1 optional, 0 none. */
    public static Criterion<Program> researchPathway() {
        return create("research-pathway");
    }

    private static Criterion<Program> create(String id) {
        return create(id, ProgramContext.builder().build());
    }

    private static ProgramContextBuilder costContext(Currency currency, Audience audience) {
        return ProgramContext.builder()
                .currency(currency)
                .applicant(Applicant.builder(audience).build());
    }
}
