package dev.gradus.core.criterion;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.internal.Names;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.Money;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiFunction;

/** The standard requirements by id. A new one is one entry here. */
final class StandardRequirements {
    private static final String NOT_RECORDED = "when it is not recorded";

    private static final ImmutableMap<String, Standard> STANDARD = index(
            new Standard(
                    "within-budget",
                    "The total cost is within a budget.",
                    "an amount, such as \"60000 EUR\"",
                    "when the total cost is missing, or a range that includes the budget",
                    (text, context) -> ProgramRequirements.withinBudget(money(text), requireApplicant(context))),
            new Standard(
                    "part-time",
                    "It can be studied part-time.",
                    "",
                    NOT_RECORDED + ", or offered under conditions",
                    (text, context) -> ProgramRequirements.study(Set.of(Attendance.PART_TIME), context.claimRule())),
            new Standard(
                    "full-time",
                    "It can be studied full-time.",
                    "",
                    NOT_RECORDED + ", or offered under conditions",
                    (text, context) -> ProgramRequirements.study(Set.of(Attendance.FULL_TIME), context.claimRule())),
            new Standard(
                    "online",
                    "It is delivered online.",
                    "",
                    NOT_RECORDED + ", or offered under conditions",
                    (text, context) -> ProgramRequirements.delivered(Set.of(DeliveryMode.ONLINE), context.claimRule())),
            new Standard(
                    "on-campus",
                    "It is delivered on campus.",
                    "",
                    NOT_RECORDED + ", or offered under conditions",
                    (text, context) ->
                            ProgramRequirements.delivered(Set.of(DeliveryMode.ON_CAMPUS), context.claimRule())),
            new Standard(
                    "country",
                    "It is taught in one of these countries.",
                    "codes of ISO 3166-1, such as \"DE,CH\"",
                    "never",
                    (text, context) -> ProgramRequirements.countries(list(text))),
            new Standard(
                    "max-months",
                    "It takes at most so many months.",
                    "a number, such as \"24\"",
                    "when the duration is missing, or a range that includes the limit",
                    (text, context) -> ProgramRequirements.maxMonths(number(text), context)),
            new Standard(
                    "language",
                    "It is taught in these languages and no other.",
                    "BCP 47 tags, such as \"en,de\"",
                    NOT_RECORDED + ", or when only some of its languages are among them",
                    (text, context) -> ProgramRequirements.languages(list(text), context.claimRule())),
            new Standard(
                    "degree-level",
                    "It leads to a degree of this level.",
                    "a level, such as \"master\"",
                    "never",
                    (text, context) -> ProgramRequirements.degreeLevel(level(text))),
            new Standard(
                    "teaches",
                    "It has a course on the topic or one below it.",
                    "a topic, such as \"nlp\"",
                    "when no such course is found and fewer courses are named than a student takes",
                    ProgramRequirements::teaches));

    private StandardRequirements() {}

    private record Standard(
            RequirementDescription description, BiFunction<String, ProgramContext, Requirement<Program>> factory) {
        Standard(
                String id,
                String description,
                String argument,
                String undecidedWhen,
                BiFunction<String, ProgramContext, Requirement<Program>> factory) {
            this(new RequirementDescription(id, description, argument, undecidedWhen), factory);
        }
    }

    private static ImmutableMap<String, Standard> index(Standard... requirements) {
        return Arrays.stream(requirements)
                .collect(ImmutableMap.toImmutableMap(
                        standard -> standard.description().id(), standard -> standard));
    }

    static ImmutableList<RequirementDescription> all() {
        return STANDARD.values().stream().map(Standard::description).collect(ImmutableList.toImmutableList());
    }

    static Requirement<Program> create(String id, String argument, ProgramContext context) {
        Standard standard = STANDARD.get(id);
        if (standard == null) {
            throw new NoSuchElementException(Names.unknown("requirement", id, STANDARD.keySet()));
        }
        String takes = standard.description().argument();
        if (takes.isEmpty() != argument.isBlank()) {
            throw new IllegalArgumentException(
                    takes.isEmpty()
                            ? "The requirement '%s' takes no argument: '%s'.\nMaybe leave it out."
                                    .formatted(id, argument)
                            : "The requirement '%s' needs an argument.\nMaybe %s.".formatted(id, takes));
        }
        return standard.factory().apply(argument.strip(), context);
    }

    private static ProgramContext requireApplicant(ProgramContext context) {
        if (context.applicant().isEmpty()) {
            throw new IllegalArgumentException(
                    "The requirement 'within-budget' needs an applicant.\nMaybe say who chooses: at least whose fees are"
                            + " paid.");
        }
        return context;
    }

    private static List<String> list(String text) {
        return Splitter.on(',').trimResults().omitEmptyStrings().splitToList(text);
    }

    private static Money money(String text) {
        List<String> parts = Splitter.on(' ').omitEmptyStrings().splitToList(text);
        try {
            if (parts.size() == 2) {
                return Money.of(parts.get(0), parts.get(1));
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(notAn("amount of money", text, "60000 EUR"), e);
        }
        throw new IllegalArgumentException(notAn("amount of money", text, "60000 EUR"));
    }

    private static double number(String text) {
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(notAn("number", text, "24"), e);
        }
        throw new IllegalArgumentException(notAn("number", text, "24"));
    }

    private static AwardLevel level(String text) {
        return Arrays.stream(AwardLevel.values())
                .filter(level -> level.id().equals(text))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(Names.unknown(
                        "degree level",
                        text,
                        Arrays.stream(AwardLevel.values()).map(AwardLevel::id).toList())));
    }

    private static String notAn(String kind, String text, String example) {
        return "'%s' is no %s.\nMaybe as in \"%s\".".formatted(text, kind, example);
    }
}
