package dev.gradus.dataimport.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the id of a record from what the row states: {@code {institution}-{title}}. */
final class IdTemplate {
    private static final Pattern FIELD = Pattern.compile("\\{([^{}]{1,200})\\}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 120;

    private final String template;

    IdTemplate(String template) {
        this.template = template;
    }

    /** The names of the fields in it. */
    java.util.List<String> fields() {
        return FIELD.matcher(template).results().map(field -> field.group(1)).toList();
    }

    /** The id; what a field states goes in as a slug. */
    String of(Function<String, String> field) {
        return FIELD.matcher(template).replaceAll(found -> Matcher.quoteReplacement(slug(field.apply(found.group(1)))));
    }

    /** Lower-case ASCII letters, digits and hyphens: {@code Universität zu Köln} is {@code universitat-zu-koln}. */
    static String slug(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String slug = OTHERS.matcher(plain).replaceAll("-");
        int from = slug.startsWith("-") ? 1 : 0;
        int to = Math.max(from, slug.endsWith("-") ? slug.length() - 1 : slug.length());
        slug = slug.substring(from, to);
        return slug.isEmpty() && !text.isBlank()
                ? "x" + Integer.toHexString(text.hashCode())
                : slug.substring(0, Math.min(LONGEST, slug.length()));
    }
}
