package dev.gradus.scoring.document;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.scoring.Contribution;
import dev.gradus.scoring.Exclusion;
import dev.gradus.scoring.Explanation;
import dev.gradus.scoring.Ranked;
import dev.gradus.scoring.Ranking;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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

    static Map<String, @Nullable Object> entry(Explanation<?> explanation) {
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
                explanation.contributions().stream()
                        .map(RankingDocument::contribution)
                        .toList());
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
