package dev.gradus.dataimport;

import com.google.common.base.Preconditions;

/**
 * Something that was rejected, changed, ambiguous, suppressed or lost on the way in or out.
 *
 * @param source name of the input
 * @param place where in it
 * @param rule the rule that spoke, lower case with hyphens, such as {@code unread-money} or {@code suppressed}
 * @param severity how much it weighs
 * @param raw the text as it came; may be empty, long ones are cut
 * @param result what was made of it, or why nothing was, in words
 */
public record Finding(String source, Place place, String rule, Severity severity, String raw, String result) {
    /** The longest raw text that a finding keeps, in characters. */
    public static final int MAX_RAW = 500;

    public Finding {
        Preconditions.checkArgument(rule.matches("[a-z0-9]+(-[a-z0-9]+)*"), "The rule '%s' is no id.", rule);
        if (raw.length() > MAX_RAW) {
            raw = raw.substring(0, MAX_RAW - 1) + "…";
        }
    }

    @Override
    public String toString() {
        String where = place.equals(Place.WHOLE) ? source : source + ", " + place;
        return "%s: %s%s (%s)".formatted(where, raw.isEmpty() ? "" : "'" + raw + "': ", result, rule);
    }
}
