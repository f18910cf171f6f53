package dev.gradus.core.role;

import com.google.common.collect.ImmutableSet;
import dev.gradus.core.role.DemandEvidence.Scale;
import java.util.List;

/**
 * The rule from evidence to level. Each statement speaks for a level on its own scale; the highest level counts, and
 * words from independent sources add up:
 *
 * <table>
 * <caption>what speaks for a level</caption>
 * <tr><th>level</th><th>postings naming tools (at least 30)</th><th>page rating</th><th>words</th></tr>
 * <tr><td>essential</td><td>33 % or more</td><td>70 % or more</td><td>a source that calls it required</td></tr>
 * <tr><td>important</td><td>10 % or more</td><td>40 % or more</td><td>two sources or more</td></tr>
 * <tr><td>useful</td><td>1 % or more</td><td>any</td><td>one source</td></tr>
 * </table>
 *
 * <p>Shares of postings count tool names only, so they are lower bounds: that is why a third of all postings already
 * means essential. Shares of fewer than 30 postings say nothing.
 */
public final class DemandRule {
    private static final int FEWEST_POSTINGS = 30;

    private DemandRule() {}

    /** The level that the evidence speaks for. */
    public static DemandLevel levelOf(List<DemandEvidence> evidence) {
        DemandLevel highest = wordsOf(evidence);
        for (DemandEvidence statement : evidence) {
            DemandLevel level = switch (statement.scale()) {
                case POSTINGS_NAMING_TOOLS ->
                    statement.sample().orElse(0) < FEWEST_POSTINGS
                            ? DemandLevel.NOT_EVIDENCED
                            : level(statement.percent().orElse(0), 33, 10, 1);
                case PAGE_RATING -> level(statement.percent().orElse(0), 70, 40, 0);
                case WORDS_REQUIRED -> DemandLevel.ESSENTIAL;
                case WORDS -> DemandLevel.NOT_EVIDENCED;
            };
            highest = level.weight() > highest.weight() ? level : highest;
        }
        return highest;
    }

    private static DemandLevel wordsOf(List<DemandEvidence> evidence) {
        int sources = evidence.stream()
                .filter(statement -> statement.scale() == Scale.WORDS)
                .map(statement -> statement.source().id())
                .collect(ImmutableSet.toImmutableSet())
                .size();
        if (sources == 0) {
            return DemandLevel.NOT_EVIDENCED;
        }
        return sources == 1 ? DemandLevel.USEFUL : DemandLevel.IMPORTANT;
    }

    private static DemandLevel level(double percent, double essential, double important, double useful) {
        if (percent >= essential) {
            return DemandLevel.ESSENTIAL;
        }
        if (percent >= important) {
            return DemandLevel.IMPORTANT;
        }
        return percent >= useful ? DemandLevel.USEFUL : DemandLevel.NOT_EVIDENCED;
    }
}
