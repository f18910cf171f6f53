package dev.gradus.scoring.check;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The results of worked examples as a document of plain values. */
public final class CaseReport {
    private CaseReport() {}

    /** One object for each result, in order. */
    public static ImmutableList<Map<String, @Nullable Object>> of(List<CaseResult> results) {
        return results.stream().map(CaseReport::of).collect(ImmutableList.toImmutableList());
    }

    private static Map<String, @Nullable Object> of(CaseResult result) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", result.example().id());
        fields.put("method", result.example().method());
        fields.put("supported", result.supported());
        fields.put("obtained", result.obtained().map(CaseReport::obtained).orElse(null));
        fields.put("withinTolerance", result.withinTolerance());
        fields.put("tolerance", result.example().tolerance());
        fields.put("maxDifference", Double.isFinite(result.maxDifference()) ? result.maxDifference() : null);
        fields.put("differences", result.differences());
        return fields;
    }

    private static Map<String, @Nullable Object> obtained(CaseResult.Obtained obtained) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("scores", obtained.scores().orElse(null));
        fields.put("ranking", obtained.ranking().orElse(null));
        fields.put("extra", obtained.extra());
        return fields;
    }
}
