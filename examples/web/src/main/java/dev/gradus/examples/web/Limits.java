package dev.gradus.examples.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request may ask for, so that none takes the memory or the time of the others.
 *
 * @param bodyBytes the largest body of a request
 * @param messageBytes the largest message on a live connection
 * @param alternatives the most alternatives of a problem
 * @param cells the most alternatives times criteria of a problem
 * @param analysed the most alternatives that are explained or looked at for robustness
 * @param criteria the most criteria of those
 * @param samples the most random draws
 * @param shown the most places of a ranking that are shown at once
 * @param connections the most live connections
 * @param idle how long a live connection may be silent
 * @param waiting the most requests that wait while others are worked on
 * @param patience how long an answer may take
 */
record Limits(
        int bodyBytes,
        int messageBytes,
        int alternatives,
        int cells,
        int analysed,
        int criteria,
        long samples,
        int shown,
        int connections,
        Duration idle,
        int waiting,
        Duration patience) {
    /** Those of docs/web.md. */
    static final Limits USUAL = new Limits(
            4 << 20,
            64 << 10,
            5_000,
            200_000,
            500,
            15,
            100_000,
            1_000,
            200,
            Duration.ofMinutes(10),
            32,
            Duration.ofSeconds(30));

    /** Refuses a problem document that is too large to be worked on, before anything is done with it. */
    void requireSolvable(@Nullable Object document) {
        if (document instanceof Map<?, ?> fields) {
            int rows = Math.max(size(fields.get("alternatives")), size(fields.get("values")));
            long columns = Math.max(1, size(fields.get("criteria")));
            require("alternatives", "alternatives", rows, alternatives);
            require("values", "values (alternatives times criteria)", rows * columns, cells);
        }
    }

    /** Refuses to look closely at a problem that is too large for that. */
    void requireAnalysable(int ofAlternatives, int ofCriteria) {
        require("alternatives", "alternatives", ofAlternatives, analysed);
        require("criteria", "criteria", ofCriteria, criteria);
    }

    private static int size(@Nullable Object list) {
        return list instanceof List<?> items ? items.size() : 0;
    }

    private static void require(String at, String what, long there, long most) {
        if (there > most) {
            throw Refusal.tooLarge(
                    at,
                    "There are %s %s; this service takes at most %s.\nMaybe use the command line, which takes more."
                            .formatted(there, what, most));
        }
    }
}
