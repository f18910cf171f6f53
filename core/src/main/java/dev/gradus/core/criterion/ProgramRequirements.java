package dev.gradus.core.criterion;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.applicant.Applicant;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.Requirement.Verdict;
import dev.gradus.core.evidence.ClaimRule;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.internal.Codes;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.Availability;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.ExchangeRates;
import dev.gradus.core.measure.Money;
import java.util.Collection;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The standard requirements on programmes. A requirement that what is known does not decide is
 * {@linkplain Requirement.Status#UNDECIDED undecided}, with the values in its reason.
 *
 * <p>Those by name use the standard topics and {@link ClaimRule#MOST_RELIABLE}; for others go through {@link #create}.
 */
public final class ProgramRequirements {
    private static final ProgramContext STANDARD = ProgramContext.builder().build();

    private ProgramRequirements() {}

    /** What there is. */
    public static ImmutableList<RequirementDescription> all() {
        return StandardRequirements.all();
    }

    /**
     * The standard requirement with this id.
     *
     * @param argument as its description says; empty if it takes none
     * @throws NoSuchElementException if there is no such requirement or topic, with the nearest known
     * @throws IllegalArgumentException if the argument is not as described, or an applicant is needed and not given
     */
    public static Requirement<Program> create(String id, String argument, ProgramContext context) {
        return StandardRequirements.create(id, argument, context);
    }

    /** All that an applicant demands: what is free in the applicant demands nothing. */
    public static ImmutableList<Requirement<Program>> of(Applicant applicant, ProgramContext context) {
        ImmutableList.Builder<Requirement<Program>> requirements = ImmutableList.builder();
        applicant
                .budget()
                .ifPresent(budget -> requirements.add(withinBudget(
                        budget,
                        new ProgramContextBuilder()
                                .from(context)
                                .applicant(applicant)
                                .build())));
        if (!applicant.attendance().isEmpty()) {
            requirements.add(study(applicant.attendance(), context.claimRule()));
        }
        if (!applicant.delivery().isEmpty()) {
            requirements.add(delivered(applicant.delivery(), context.claimRule()));
        }
        if (!applicant.countries().isEmpty()) {
            requirements.add(countries(applicant.countries()));
        }
        applicant
                .longestMonths()
                .ifPresent(months -> requirements.add(maxMonths(
                        months,
                        new ProgramContextBuilder()
                                .from(context)
                                .applicant(applicant)
                                .build())));
        if (!applicant.languages().isEmpty()) {
            requirements.add(languages(applicant.languages(), context.claimRule()));
        }
        return requirements.build();
    }

    /** Costs at most this in total for somebody who pays as this audience; undecided for fees in other currencies. */
    public static Requirement<Program> withinBudget(Money budget, Audience audience) {
        return withinBudget(
                budget,
                ProgramContext.builder()
                        .applicant(Applicant.builder(audience).build())
                        .build());
    }

    /** Costs at most this in total for somebody who pays as this audience; rates for fees in other currencies. */
    public static Requirement<Program> withinBudget(Money budget, Audience audience, ExchangeRates rates) {
        return withinBudget(
                budget,
                ProgramContext.builder()
                        .applicant(Applicant.builder(audience).build())
                        .exchangeRates(rates)
                        .build());
    }

    /** Costs at most this in total for the applicant of the context. */
    static Requirement<Program> withinBudget(Money budget, ProgramContext context) {
        TotalCost cost = new TotalCost(new ProgramContextBuilder()
                .from(context)
                .currency(budget.currency())
                .build());
        return Requirement.of(
                "within-budget",
                "costs at most " + Words.money(budget) + " in total",
                program -> Limits.atMost(
                        budget.amount().doubleValue(),
                        cost.of(program),
                        "costs",
                        budget.currency().getCurrencyCode()));
    }

    /** Can be studied part-time. */
    public static Requirement<Program> studyPartTime() {
        return study(Set.of(Attendance.PART_TIME), STANDARD.claimRule());
    }

    /** Can be studied full-time. */
    public static Requirement<Program> studyFullTime() {
        return study(Set.of(Attendance.FULL_TIME), STANDARD.claimRule());
    }

    /** Is delivered online. */
    public static Requirement<Program> online() {
        return delivered(Set.of(DeliveryMode.ONLINE), STANDARD.claimRule());
    }

    /** Is delivered on campus. */
    public static Requirement<Program> onCampus() {
        return delivered(Set.of(DeliveryMode.ON_CAMPUS), STANDARD.claimRule());
    }

    static Requirement<Program> study(Set<Attendance> any, ClaimRule rule) {
        ImmutableList<Attendance> wanted = any.stream().sorted().collect(ImmutableList.toImmutableList());
        String ids = wanted.stream().map(Attendance::id).collect(Collectors.joining("-or-"));
        return Requirement.of(ids, "can be studied " + ids.replace("-or-", " or "), program -> {
            ImmutableMap.Builder<String, Fact<Availability>> facts = ImmutableMap.builder();
            wanted.forEach(attendance -> facts.put(attendance.id() + " study", program.attendance(attendance)));
            return Offered.anyOf(facts.buildOrThrow(), rule);
        });
    }

    static Requirement<Program> delivered(Set<DeliveryMode> any, ClaimRule rule) {
        ImmutableList<DeliveryMode> wanted = any.stream().sorted().collect(ImmutableList.toImmutableList());
        String ids = wanted.stream().map(DeliveryMode::id).collect(Collectors.joining("-or-"));
        return Requirement.of(ids, "is delivered " + ids.replace("-or-", " or "), program -> {
            ImmutableMap.Builder<String, Fact<Availability>> facts = ImmutableMap.builder();
            wanted.forEach(mode -> facts.put(mode.id() + " delivery", program.delivery(mode)));
            return Offered.anyOf(facts.buildOrThrow(), rule);
        });
    }

    /** Is taught in one of these countries, by ISO 3166-1 alpha-2 code. */
    public static Requirement<Program> countries(Collection<String> codes) {
        ImmutableSet<String> wanted = ImmutableSet.copyOf(codes);
        wanted.forEach(Codes::requireCountry);
        return Requirement.of("country", "is taught in " + String.join(", ", wanted), program -> {
            if (program.country().equals(Institution.COUNTRY_NOT_STATED)) {
                return Verdict.undecided("its country is not stated");
            }
            String reason = "is taught in " + program.country();
            return wanted.contains(program.country()) ? Verdict.met(reason) : Verdict.notMet(reason);
        });
    }

    /** Takes at most so many months; full-time if there is a choice. */
    public static Requirement<Program> maxMonths(double months) {
        return maxMonths(months, STANDARD);
    }

    /** Takes at most so many months for the attendance of the context's applicant. */
    static Requirement<Program> maxMonths(double months, ProgramContext context) {
        Preconditions.checkArgument(months > 0, "At most %s months: it must be above 0.", months);
        DurationCriterion duration = new DurationCriterion(context);
        return Requirement.of(
                "max-months",
                "takes at most " + Words.number(months) + " months",
                program -> Limits.atMost(months, duration.measure(program), "takes", "months"));
    }

    /** Is taught in languages that are all among these, by BCP 47 tag. */
    public static Requirement<Program> languages(Collection<String> tags) {
        return languages(tags, STANDARD.claimRule());
    }

    static Requirement<Program> languages(Collection<String> tags, ClaimRule rule) {
        return new LanguageRequirement(ImmutableSet.copyOf(tags), rule);
    }

    /** Leads to a degree of this level. */
    public static Requirement<Program> degreeLevel(AwardLevel level) {
        return Requirement.of("degree-level", "leads to a degree of level " + level.id(), program -> {
            if (program.degree().level() == AwardLevel.NOT_STATED) {
                return Verdict.undecided("the level of its degree is not stated");
            }
            String reason = "leads to %s, level %s"
                    .formatted(program.degree().name(), program.degree().level().id());
            return program.degree().level() == level ? Verdict.met(reason) : Verdict.notMet(reason);
        });
    }

    /** Names a course on a topic or one below it. */
    public static Requirement<Program> teaches(String topic) {
        return teaches(topic, STANDARD);
    }

    static Requirement<Program> teaches(String topic, ProgramContext context) {
        return new TeachesRequirement(context.topics().get(topic), context);
    }
}
