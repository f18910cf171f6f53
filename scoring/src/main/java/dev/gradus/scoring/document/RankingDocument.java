package dev.gradus.scoring.document;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.core.evidence.Evidence;
import dev.gradus.scoring.Contribution;
import dev.gradus.scoring.Exclusion;
import dev.gradus.scoring.Explanation;
import dev.gradus.scoring.Ranked;
import dev.gradus.scoring.Ranking;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rankings as documents of plain values. */
public final class RankingDocument {
    private RankingDocument() {}

    /**
     * A ranking: the best {@code top} with their contributions, the weights, and what is not in it with every reason.
     *
     * @param top at least 1
     */
    public static <T> Map<String, @Nullable Object> of(Ranking<T> ranking, int top) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("method", ranking.solution().method().id());
        fields.put("ranked", ranking.items().size());
        fields.put(
                "ranking",
                ranking.top(top).stream()
                        .map(item -> entry(ranking.explain(item)))
                        .toList());
        fields.put("weights", ranking.solution().weights());
        fields.put(
                "excluded",
                ranking.excluded().stream().map(RankingDocument::excluded).toList());
        fields.put("warnings", ranking.solution().warnings());
        return fields;
    }

    /** The same for programmes, with the spec that made it, every preset spelled out. */
    public static Map<String, @Nullable Object> of(ProgramRanking ranked, int top) {
        Map<String, @Nullable Object> fields = of(ranked.ranking(), top);
        fields.put("spec", JsonText.parse(ranked.spec().toJson()));
        return fields;
    }

    static Map<String, @Nullable Object> entry(Explanation<?> explanation) {
        return entry(explanation, RankingDocument::contribution);
    }

    /** With each contribution's value resting on its evidence. */
    static Map<String, @Nullable Object> entryWithEvidence(Explanation<?> explanation) {
        return entry(explanation, RankingDocument::contributionWithEvidence);
    }

    private static Map<String, @Nullable Object> entry(
            Explanation<?> explanation, Function<Contribution, Map<String, @Nullable Object>> contribution) {
        Ranked<?> item = explanation.item();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("alternative", item.id());
        fields.put("rank", item.rank());
        item.score().ifPresent(score -> {
            fields.put("score", score.guaranteed());
            fields.put("potentialScore", score.potential());
        });
        item.classes().ifPresent(classes -> {
            fields.put("class", classes.lowest());
            fields.put("highestClass", classes.highest());
        });
        fields.put("knownShare", item.knownShare());
        fields.put("base", explanation.base());
        fields.put("basis", explanation.basis().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        fields.put(
                "contributions",
                explanation.contributions().stream().map(contribution).toList());
        fields.put("undecided", item.undecided());
        return fields;
    }

    private static Map<String, @Nullable Object> contribution(Contribution contribution) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("criterion", contribution.criterion());
        fields.put("value", value(contribution.measurement()));
        fields.put("unit", contribution.unit());
        fields.put("weight", contribution.weight());
        fields.put("contribution", contribution.amount());
        fields.put("derivation", contribution.measurement().derivation());
        return fields;
    }

    private static Map<String, @Nullable Object> contributionWithEvidence(Contribution contribution) {
        Map<String, @Nullable Object> fields = contribution(contribution);
        fields.put("name", contribution.name());
        fields.put(
                "evidence",
                contribution.measurement().evidence().stream()
                        .distinct()
                        .map(RankingDocument::evidence)
                        .toList());
        return fields;
    }

    private static ImmutableMap<String, Object> evidence(Evidence evidence) {
        return ImmutableMap.of(
                "asStated", evidence.asStated(),
                "granularity", evidence.granularity().id(),
                "note", evidence.note(),
                "sources",
                        evidence.sources().stream()
                                .map(source -> ImmutableMap.of(
                                        "publisher", source.publisher(),
                                        "kind", source.kind().id(),
                                        "asOf", source.asOf().toString(),
                                        "address", source.address()))
                                .toList());
    }

    /** A cell as in a problem document: a number, {@code {"min", "max"}} or {@code {"missing": reason}}. */
    static Object value(Measurement measurement) {
        if (measurement instanceof Measurement.Exact exact) {
            return exact.value();
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        if (measurement instanceof Measurement.Range range) {
            fields.put("min", range.low());
            fields.put("max", range.high());
        } else {
            fields.put("missing", ((Measurement.Missing) measurement).reason().id());
        }
        return fields;
    }

    private static Map<String, @Nullable Object> excluded(Exclusion<?> exclusion) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("alternative", exclusion.id());
        fields.put(
                "reasons",
                exclusion.reasons().stream().map(RankingDocument::reason).toList());
        return fields;
    }

    private static ImmutableMap<String, Object> reason(Exclusion.Reason reason) {
        ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
        fields.put("requirement", reason.requirement());
        fields.put("required", reason.required());
        fields.put("found", reason.found());
        reason.shortfall().ifPresent(shortfall -> {
            fields.put("by", shortfall.by());
            fields.put("unit", shortfall.unit());
        });
        return fields.buildOrThrow();
    }
}
