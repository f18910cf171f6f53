package dev.gradus.dataimport.json;

import com.google.common.base.CaseFormat;
import com.google.common.base.Splitter;
import dev.gradus.core.internal.Names;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says in the document's terms what a parser or a record complains about. */
final class FormatErrors {
    private static final Pattern MISSING = Pattern.compile("Missing required creator property '([^']+)'");

    private FormatErrors() {}

    /**
     * The complaint about a document.
     *
     * @param parser the parser, which stands where reading stopped
     * @param lineOffset how many lines lie before the text that was parsed
     */
    static CatalogFormatException of(String origin, JsonParser parser, int lineOffset, JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        boolean known = location != null && location.getLineNr() > 0;
        return new CatalogFormatException(
                origin,
                pathOf(parser),
                known ? location.getLineNr() + lineOffset : 0,
                known ? location.getColumnNr() : 0,
                problem(e),
                e);
    }

    /** The place at which a parser stands. */
    static String pathOf(JsonParser parser) {
        StringBuilder path = new StringBuilder();
        append(path, parser.streamReadContext());
        return path.toString();
    }

    private static void append(StringBuilder path, TokenStreamContext context) {
        if (context.getParent() != null) {
            append(path, context.getParent());
        }
        if (context.inArray()) {
            path.append('[').append(context.getCurrentIndex()).append(']');
        } else if (context.inObject() && context.currentName() != null) {
            path.append(path.isEmpty() ? "" : ".").append(context.currentName());
        }
    }

    private static String problem(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            List<String> known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .toList();
            return Names.unknown("field", unknown.getPropertyName(), known);
        }
        if (e instanceof ValueInstantiationException refused && refused.getCause() != null) {
            return String.valueOf(refused.getCause().getMessage());
        }
        if (e instanceof InvalidFormatException wrong && wrong.getTargetType() != null) {
            return wrongWord(String.valueOf(wrong.getValue()), wrong.getTargetType());
        }
        if (e instanceof StreamConstraintsException) {
            return "The document exceeds a limit: " + firstLine(e.getOriginalMessage());
        }
        if (e instanceof StreamReadException) {
            return "This is not valid JSON: " + firstLine(e.getOriginalMessage());
        }
        Matcher missing = MISSING.matcher(e.getOriginalMessage());
        return missing.find()
                ? "The field '%s' is missing.".formatted(missing.group(1))
                : readable(e.getOriginalMessage());
    }

    private static String wrongWord(String value, Class<?> wanted) {
        String what = CaseFormat.UPPER_CAMEL
                .to(CaseFormat.LOWER_HYPHEN, wanted.getSimpleName())
                .replace('-', ' ');
        return wanted.isEnum()
                ? Names.unknown(
                        what,
                        value,
                        Arrays.stream(wanted.getEnumConstants())
                                .map(constant -> Names.idOf((Enum<?>) constant))
                                .toList())
                : "'%s' is no %s.".formatted(value, what);
    }

    /** Our own messages keep their second line; a library's further lines repeat the place. */
    private static String readable(String message) {
        return message.contains("\nMaybe ") ? message : firstLine(message);
    }

    private static String firstLine(String message) {
        return Splitter.on('\n').split(message).iterator().next();
    }
}
