package dev.gradus.scoring.document;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.document.RankingSpec.CriterionSpec;
import dev.gradus.scoring.preference.ValueFunction;
import java.util.Map;

/**
 * What programmes are sorted by into ambitious, match and safe, where a spec names the method {@code reach} and no criteria:
 * what admission asks for, as far as the catalogue says it. On each scale 1 is safe and ½ a match.
 */
final class ReachPreset {
    private static final String METHOD = "reach";

    /** Safe: nothing lacks. A match: one topic is new, or two are to be deepened. */
    private static final CriterionSpec KNOWLEDGE =
            CriterionSpec.of("prerequisite-gap", 0.5).worth(ValueFunction.linear(4, 0));

    /** Safe: at most IELTS 6.5. A match: at most 7. */
    private static final CriterionSpec ENGLISH =
            CriterionSpec.of("english-requirement", 0.25).worth(ValueFunction.linear(7.5, 6.5));

    /** Safe: none. A match: one more test to take. */
    private static final CriterionSpec GRE =
            CriterionSpec.of("gre-requirement", 0.25).worth(ValueFunction.table(Map.of(0.0, 1.0, 1.0, 0.5)));

    private ReachPreset() {}

    /** Whether the spec asks for it. */
    static boolean isAskedFor(RankingSpec spec) {
        return spec.criteria().isEmpty() && spec.method().id().equals(METHOD);
    }

    /** The criteria with their scales. */
    static ImmutableList<CriterionSpec> criteria() {
        return ImmutableList.of(KNOWLEDGE, ENGLISH, GRE);
    }
}
