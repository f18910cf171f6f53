package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;

/** The findings of an audit as plain values. */
final class AuditDocument {
    private AuditDocument() {}

    static ImmutableMap<String, Object> of(Audit audit) {
        return ImmutableMap.<String, Object>builder()
                .put("method", audit.method())
                .put("ranks", audit.ranks())
                .put(
                        "removals",
                        audit.removals().stream().map(AuditDocument::removal).collect(ImmutableList.toImmutableList()))
                .put(
                        "additions",
                        audit.additions().stream()
                                .map(AuditDocument::addition)
                                .collect(ImmutableList.toImmutableList()))
                .put("normalizations", variants(audit.normalizations()))
                .put("methods", variants(audit.methods()))
                .put(
                        "correlated",
                        audit.correlated().stream()
                                .map(pair -> ImmutableMap.of(
                                        "criteria",
                                        ImmutableList.of(pair.one(), pair.other()),
                                        "correlation",
                                        pair.coefficient()))
                                .collect(ImmutableList.toImmutableList()))
                .put("undecisive", audit.undecisive())
                .put(
                        "dominated",
                        audit.dominated().stream()
                                .map(pair -> ImmutableMap.of("alternative", pair.alternative(), "by", pair.by()))
                                .collect(ImmutableList.toImmutableList()))
                .put("notes", audit.notes())
                .buildOrThrow();
    }

    private static ImmutableMap<String, Object> addition(Addition addition) {
        ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
        fields.put("kind", addition.kind().id());
        if (!addition.like().isEmpty()) {
            fields.put("like", addition.like());
        }
        fields.put("reversals", addition.reversals());
        fields.put("pairs", pairs(addition.pairs()));
        fields.put("moved", addition.moved());
        fields.put("firstChanged", addition.isFirstChanged());
        return fields.buildOrThrow();
    }

    private static ImmutableMap<String, Object> removal(Removal removal) {
        return ImmutableMap.of(
                "alternative",
                removal.alternative(),
                "reversals",
                removal.reversals(),
                "pairs",
                pairs(removal.pairs()),
                "moved",
                removal.moved(),
                "firstChanged",
                removal.isFirstChanged());
    }

    private static ImmutableList<ImmutableList<String>> pairs(List<Removal.Reversal> reversals) {
        return reversals.stream()
                .map(pair -> ImmutableList.of(pair.before(), pair.behind()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<ImmutableMap<String, Object>> variants(List<Variant> variants) {
        return variants.stream()
                .map(variant -> {
                    ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
                    fields.put("id", variant.id());
                    if (variant.agreement().isPresent()) {
                        fields.put("kendallTauB", variant.agreement().getAsDouble());
                        fields.put("firstKept", variant.isFirstKept());
                        fields.put("ranks", variant.ranks());
                    }
                    variant.noAnswer().ifPresent(why -> fields.put("noAnswer", why));
                    return fields.buildOrThrow();
                })
                .collect(ImmutableList.toImmutableList());
    }
}
