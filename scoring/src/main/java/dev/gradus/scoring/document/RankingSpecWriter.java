package dev.gradus.scoring.document;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.applicant.Applicant;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.scoring.document.RankingSpec.CriterionSpec;
import dev.gradus.scoring.document.RankingSpec.RequirementSpec;
import dev.gradus.scoring.preference.PreferenceFunction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** Writes a ranking spec as a document of plain values. */
final class RankingSpecWriter {
    private RankingSpecWriter() {}

    static Map<String, Object> write(RankingSpec spec) {
        Map<String, Object> fields = new LinkedHashMap<>();
        spec.role().ifPresent(role -> fields.put("role", role));
        spec.applicant().ifPresent(applicant -> fields.put("applicant", applicant(applicant)));
        spec.currency().ifPresent(currency -> fields.put("currency", currency.getCurrencyCode()));
        fields.put("claims", spec.claims().id());
        fields.put(
                "criteria",
                spec.criteria().stream().map(RankingSpecWriter::criterion).toList());
        fields.put(
                "requirements",
                spec.requirements().stream().map(RankingSpecWriter::requirement).toList());
        fields.put(
                "method", choice(spec.method().id(), spec.method().parameters().given()));
        spec.weighting()
                .ifPresent(weighting -> fields.put(
                        "weighting",
                        choice(weighting.id(), weighting.parameters().given())));
        fields.put("missing", spec.missing().id());
        fields.put("seed", spec.seed());
        return fields;
    }

    private static Map<String, Object> choice(String id, ImmutableMap<String, Object> params) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        if (!params.isEmpty()) {
            fields.put("params", params);
        }
        return fields;
    }

    private static Map<String, Object> criterion(CriterionSpec criterion) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", criterion.id());
        put(fields, "weight", criterion.weight());
        criterion.missing().ifPresent(policy -> fields.put("missing", policy.id()));
        criterion.value().ifPresent(value -> fields.put("value", value.document()));
        criterion.preference().ifPresent(preference -> fields.put("preference", preference(preference)));
        put(fields, "veto", criterion.veto());
        return fields;
    }

    private static Map<String, Object> preference(PreferenceFunction function) {
        return new LinkedHashMap<>(
                ImmutableMap.of("type", function.type().id(), "q", function.q(), "p", function.p(), "s", function.s()));
    }

    private static Map<String, Object> requirement(RequirementSpec requirement) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", requirement.id());
        if (!requirement.argument().isEmpty()) {
            fields.put("argument", requirement.argument());
        }
        return fields;
    }

    private static Map<String, Object> applicant(Applicant applicant) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("residency", applicant.residency().id());
        fields.put("goals", applicant.goals().asList());
        Map<String, Object> skills = new LinkedHashMap<>();
        applicant.skills().forEach((topic, level) -> skills.put(topic, level.id()));
        fields.put("skills", skills);
        applicant
                .budget()
                .ifPresent(budget -> fields.put(
                        "budget",
                        ImmutableMap.of(
                                "amount",
                                budget.amount(),
                                "currency",
                                budget.currency().getCurrencyCode())));
        fields.put(
                "attendance",
                applicant.attendance().stream().map(Attendance::id).toList());
        fields.put(
                "delivery", applicant.delivery().stream().map(DeliveryMode::id).toList());
        fields.put("countries", applicant.countries().asList());
        put(fields, "longestMonths", applicant.longestMonths());
        fields.put("languages", applicant.languages().asList());
        applicant.hub().ifPresent(hub -> fields.put("hub", hub));
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, OptionalDouble number) {
        number.ifPresent(value -> fields.put(name, value));
    }
}
