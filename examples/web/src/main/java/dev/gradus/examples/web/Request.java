package dev.gradus.examples.web;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import dev.gradus.scoring.document.JsonText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that was sent, and the parameters of the address that it was sent to.
 *
 * @param text the document
 * @param parameters by name, in the order in which they were given
 */
record Request(String text, Map<String, List<String>> parameters) {
    private static final ImmutableSet<String> PROBLEM_FIELDS = ImmutableSet.of("id", "alternatives", "values", "ties");

    /** The text of a body, which must be UTF-8. */
    static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.invalid("", "The body is not UTF-8 text.");
        }
    }

    /** The same if it has no other parameters than these. */
    Request knowing(String... names) {
        List<String> known = List.of(names);
        parameters.forEach((name, values) -> {
            if (!known.contains(name)) {
                throw new Refusal(
                        400,
                        "unknown",
                        name,
                        "Unknown parameter '%s'.\nMaybe %s."
                                .formatted(
                                        name,
                                        known.isEmpty() ? "leave it out" : "one of: " + String.join(", ", known)));
            }
        });
        return this;
    }

    /** The plain values of the document. */
    @Nullable
    Object document() {
        return JsonText.parse(text);
    }

    /** Whether a document is a problem: it has a field that only problems have. Otherwise it is a ranking spec. */
    static boolean isProblem(@Nullable Object document) {
        return document instanceof Map<?, ?> fields
                && fields.keySet().stream().anyMatch(name -> PROBLEM_FIELDS.contains(String.valueOf(name)));
    }

    /** The values of a parameter that may be given several times. */
    List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** The value of a parameter that may be given once. */
    Optional<String> find(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            throw Refusal.invalid(name, "The parameter '%s' is given %s times.".formatted(name, values.size()));
        }
        return values.stream().findFirst();
    }

    String require(String name) {
        return find(name)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> Refusal.missing(
                        name, "The parameter '%s' is not given.\nMaybe as in ?%s=….".formatted(name, name)));
    }

    /** A whole number from 1 on. */
    int number(String name, int standard, int most) {
        return find(name)
                .map(text -> {
                    Integer number = Ints.tryParse(text);
                    if (number == null || number < 1 || number > most) {
                        throw Refusal.invalid(
                                name,
                                "The parameter '%s' is '%s'.\nMaybe give a whole number from 1 to %s."
                                        .formatted(name, text, most));
                    }
                    return number;
                })
                .orElse(standard);
    }
}
