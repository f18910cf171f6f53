package dev.gradus.scoring.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.applicant.Applicant;
import dev.gradus.core.applicant.ApplicantBuilder;
import dev.gradus.core.applicant.SkillLevel;
import dev.gradus.core.evidence.ClaimRule;
import dev.gradus.core.internal.Names;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.Money;
import dev.gradus.scoring.document.RankingSpec.CriterionSpec;
import dev.gradus.scoring.document.RankingSpec.RequirementSpec;
import dev.gradus.scoring.internal.Fields;
import dev.gradus.scoring.internal.Json;
import dev.gradus.scoring.preference.ValueFunction;
import dev.gradus.scoring.problem.MissingPolicy;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the document of a ranking spec. */
final class RankingSpecReader {
    private static final List<String> FIELDS = List.of(
            "role",
            "applicant",
            "currency",
            "claims",
            "criteria",
            "requirements",
            "method",
            "weighting",
            "missing",
            "seed");
    private static final List<String> CRITERION_FIELDS =
            List.of("id", "weight", "missing", "value", "preference", "veto");
    private static final List<String> APPLICANT_FIELDS = List.of(
            "goals",
            "skills",
            "budget",
            "residency",
            "attendance",
            "delivery",
            "countries",
            "longestMonths",
            "languages",
            "hub");

    private RankingSpecReader() {}

    static RankingSpec read(@Nullable Object root) {
        Fields fields = Fields.of(root, "", FIELDS);
        RankingSpecBuilder spec = RankingSpec.builder();
        fields.text("role").ifPresent(spec::role);
        fields.find("applicant").ifPresent(raw -> spec.applicant(applicant(raw)));
        fields.text("currency").ifPresent(code -> spec.currency(currency(code, fields.at("currency"))));
        fields.choice("claims", ClaimRule.class, ClaimRule::id).ifPresent(spec::claims);
        List<?> criteria = fields.list("criteria").orElse(List.of());
        for (int j = 0; j < criteria.size(); j++) {
            spec.addCriteria(criterion(criteria.get(j), "criteria[%s]".formatted(j)));
        }
        List<?> requirements = fields.list("requirements").orElse(List.of());
        for (int k = 0; k < requirements.size(); k++) {
            spec.addRequirements(requirement(requirements.get(k), "requirements[%s]".formatted(k)));
        }
        fields.find("method").ifPresent(raw -> spec.method(MethodChoice.method(raw)));
        fields.find("weighting").ifPresent(raw -> spec.weighting(MethodChoice.weighting(raw)));
        fields.choice("missing", MissingPolicy.class, MissingPolicy::id).ifPresent(spec::missing);
        fields.number("seed").ifPresent(seed -> {
            if (seed != Math.rint(seed) || Math.abs(seed) > 1L << 53) {
                throw new ProblemException(Code.INVALID, "seed", "The seed is %s, not a whole number.".formatted(seed));
            }
            spec.seed((long) seed);
        });
        return spec.build();
    }

    private static CriterionSpec criterion(@Nullable Object raw, String at) {
        Fields fields = Fields.of(raw, at, CRITERION_FIELDS);
        return new CriterionSpec(
                Json.text(fields.require("id"), fields.at("id")),
                CriterionDocument.weight(fields),
                fields.choice("missing", MissingPolicy.class, MissingPolicy::id),
                fields.find("value").map(document -> ValueFunction.read(document, fields.at("value"))),
                fields.find("preference")
                        .map(document -> CriterionDocument.preference(document, fields.at("preference"))),
                fields.number("veto"));
    }

    private static RequirementSpec requirement(@Nullable Object raw, String at) {
        if (raw instanceof String id) {
            return new RequirementSpec(id, "");
        }
        Fields fields = Fields.of(raw, at, List.of("id", "argument"));
        return new RequirementSpec(
                Json.text(fields.require("id"), fields.at("id")),
                fields.find("argument").map(String::valueOf).orElse(""));
    }

    private static Applicant applicant(Object raw) {
        Fields fields = Fields.of(raw, "applicant", APPLICANT_FIELDS);
        Audience residency = fields.choice("residency", Audience.class, Audience::id)
                .orElseThrow(() -> new ProblemException(
                        Code.MISSING,
                        fields.at("residency"),
                        "The applicant's residency is not given, so no fee can be told.",
                        "give one of home, eu, resident, non-resident, international."));
        ApplicantBuilder applicant = Applicant.builder(residency)
                .goals(words(fields, "goals"))
                .attendance(choices(fields, "attendance", Attendance.class, Attendance::id))
                .delivery(choices(fields, "delivery", DeliveryMode.class, DeliveryMode::id))
                .countries(words(fields, "countries"))
                .languages(words(fields, "languages"))
                .hub(fields.text("hub"))
                .longestMonths(fields.number("longestMonths"));
        fields.find("budget").ifPresent(budget -> applicant.budget(money(budget, fields.at("budget"))));
        Json.map(fields.find("skills").orElse(Map.of()), fields.at("skills"))
                .forEach((topic, level) -> applicant.putSkills(
                        topic,
                        Fields.choice(
                                Json.text(level, fields.at("skills") + "." + topic),
                                fields.at("skills") + "." + topic,
                                "skill level",
                                SkillLevel.class,
                                SkillLevel::id)));
        try {
            return applicant.build();
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Code.INVALID, "applicant", String.valueOf(e.getMessage()));
        }
    }

    private static ImmutableList<String> words(Fields fields, String name) {
        return fields.find(name).map(raw -> Json.texts(raw, fields.at(name))).orElse(ImmutableList.of());
    }

    private static <E extends Enum<E>> ImmutableSet<E> choices(
            Fields fields, String name, Class<E> type, Function<E, String> toId) {
        return words(fields, name).stream()
                .map(word -> Fields.choice(word, fields.at(name), name, type, toId))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Money money(Object raw, String at) {
        Fields fields = Fields.of(raw, at, List.of("amount", "currency"));
        Object amount = fields.require("amount");
        Currency currency =
                currency(Json.text(fields.require("currency"), fields.at("currency")), fields.at("currency"));
        try {
            return new Money(new BigDecimal(amount.toString()), currency);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    Code.INVALID,
                    fields.at("amount"),
                    "The amount of money is %s.".formatted(amount),
                    "give a number of at least 0.");
        }
    }

    static Currency currency(String code, String at) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    Code.UNKNOWN,
                    at,
                    Names.unknown(
                            "currency",
                            code,
                            Currency.getAvailableCurrencies().stream()
                                    .map(Currency::getCurrencyCode)
                                    .sorted()
                                    .toList()));
        }
    }
}
