package dev.gradus.scoring.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.ScoreInterval;
import dev.gradus.scoring.Solution;
import dev.gradus.scoring.robustness.RobustnessReport;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A robustness report as plain values for JSON, together with what gaps do to the scores. */
public final class RobustnessReportDocument {
    private RobustnessReportDocument() {}

    /**
     * The document; the fields are told in {@code docs/documents.md}.
     *
     * @param solution the present answer; empty for a problem without weights
     */
    public static Map<String, Object> of(RobustnessReport report, Optional<Solution> solution) {
        Map<String, Object> fields = new LinkedHashMap<>();
        solution.ifPresent(solved -> fields.put("method", solved.method().id()));
        fields.putAll(report.asMap());
        solution.filter(solved -> !solved.problem().alternatives().isEmpty())
                .ifPresent(solved -> fields.put("scoreIntervals", scoreIntervals(solved)));
        return fields;
    }

    private static ImmutableList<ImmutableMap<String, Object>> scoreIntervals(Solution solution) {
        ImmutableList.Builder<ImmutableMap<String, Object>> intervals = ImmutableList.builder();
        for (int i = 0; i < solution.problem().alternativeCount(); i++) {
            ImmutableMap.Builder<String, Object> interval = ImmutableMap.builder();
            interval.put("alternative", solution.problem().alternatives().get(i));
            Optional<ScoreInterval> score = solution.score(i);
            score.ifPresent(
                    found -> interval.put("guaranteed", found.guaranteed()).put("potential", found.potential()));
            interval.put("knownShare", solution.knownShare(i));
            intervals.add(interval.buildOrThrow());
        }
        return intervals.build();
    }
}
