package dev.gradus.dataimport.normalize;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one kind of text into values. Every string has an answer: values, the reason why there is none, or a finding;
 * nothing is thrown. The answer depends on the text alone, not on locale, time zone or earlier texts.
 *
 * <p>Texts longer than {@value CleanText#MAX_LENGTH} characters are not read, but reported. Time grows with the length
 * of the text at most quadratically. Implementations are safe for use by many threads.
 *
 * @param <T> type of the values
 */
public interface Normalizer<T> {
    /** The id of the kind of text, such as {@code money}. */
    String id();

    /** What a text says. */
    Normalized<T> normalize(String raw);

    /**
     * The answer as a document of plain maps, lists, strings, numbers and nulls, ready to be written as JSON. The order
     * of the entries is fixed.
     */
    Map<String, @Nullable Object> document(String raw);
}
