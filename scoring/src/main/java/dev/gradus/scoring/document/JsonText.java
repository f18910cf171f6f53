package dev.gradus.scoring.document;

import dev.gradus.scoring.internal.Json;
import org.jspecify.annotations.Nullable;

/**
 * JSON text and plain values, written as the documents are: maps in their order, numbers in the shortest form that reads
 * back as the same double, the same bytes on every JVM.
 */
public final class JsonText {
    private JsonText() {}

    /**
     * The plain values of a text: maps in order, lists, numbers, texts, flags, null.
     *
     * @throws dev.gradus.scoring.problem.ProblemException if it is not valid JSON, with line and column
     */
    public static @Nullable Object parse(String json) {
        return Json.parse(json);
    }

    /** On one line. */
    public static String line(Object value) {
        return Json.write(value);
    }

    /** For people, one field a line. */
    public static String pretty(Object value) {
        return Json.writePretty(value);
    }
}
