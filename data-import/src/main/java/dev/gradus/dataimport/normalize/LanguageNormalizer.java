package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableMap;
import dev.gradus.dataimport.internal.Folding;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads languages into BCP 47 tags: names in English, German, the language itself and a few others, codes of two and three
 * letters, and tags with script and region. A language that a text denies ({@code no German required}) is left out.
 */
final class LanguageNormalizer extends TextNormalizer<String> {
    private static final Pattern PART = Pattern.compile("[,;/|()\\[\\]\\n&+:]|(?<= )(?:and|or|und|oder|et|y|o)(?= )");
    private static final Pattern TAG = Pattern.compile(
            "(?<language>[A-Za-z]{2,3})(?<script>[-_][A-Z][a-z]{3})?(?<region>[-_](?:[A-Z]{2}|\\d{3}))?");
    private static final Pattern DENIED =
            Pattern.compile("(?i)\\b(?:no|not|without|non|kein[en]?|keine)(?: \\p{L}{1,12}){0,3} ?$");

    private static final ImmutableMap<String, String> CODES;
    private static final Phrases<String> NAMES;

    static {
        ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
        Map<String, String> names = new LinkedHashMap<>();
        for (List<String> row : Tables.rows("languages.txt")) {
            codes.put(row.get(0), row.get(0));
            for (String three : row.get(1).split(" ", -1)) {
                if (!three.equals(row.get(0))) {
                    codes.put(three, row.get(0));
                }
            }
            names.put(row.get(0), Folding.fold(row.get(2)).replace("; ", "|"));
        }
        CODES = codes.buildOrThrow();
        NAMES = Phrases.of(names);
    }

    LanguageNormalizer() {
        super("language");
    }

    @Override
    Normalized<String> read(String text, Reading reading) {
        Set<String> tags = new LinkedHashSet<>();
        for (String part : PART.split(text)) {
            Optional<String> tag = tag(part.strip());
            if (tag.isPresent()) {
                tags.add(tag.get());
                continue;
            }
            String folded = Folding.fold(part);
            for (Phrases.Hit<String> hit : NAMES.find(folded)) {
                if (DENIED.matcher(folded.substring(0, hit.start())).find()) {
                    reading.note("Denied: %s.".formatted(folded.substring(hit.start(), hit.end())));
                } else {
                    tags.add(hit.meaning());
                }
            }
        }
        return tags.isEmpty() ? nothing(text, reading, "No language that we know.") : reading.values(List.copyOf(tags));
    }

    /** The tag that a code, alone or with script and region, means. */
    private static Optional<String> tag(String part) {
        Matcher matcher = TAG.matcher(part);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String language = CODES.get(matcher.group("language").toLowerCase(Locale.ROOT));
        if (language == null) {
            return Optional.empty();
        }
        StringBuilder tag = new StringBuilder(language);
        for (String group : List.of("script", "region")) {
            if (matcher.group(group) != null) {
                tag.append('-').append(matcher.group(group).substring(1));
            }
        }
        return Optional.of(tag.toString());
    }

    @Override
    void describe(Normalized<String> normalized, Map<String, @Nullable Object> document) {
        document.put("languages", normalized.values());
    }
}
