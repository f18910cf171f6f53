package dev.gradus.examples.cli;

import com.google.common.collect.ImmutableMap;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Headings and other short texts of one language. */
final class Headings {
    /** The base bundle is English; asking for the root keeps the language of the platform out. */
    private static final ImmutableMap<String, Locale> KNOWN = ImmutableMap.of("en", Locale.ROOT, "de", Locale.GERMAN);

    private final ResourceBundle texts;

    private Headings(ResourceBundle texts) {
        this.texts = texts;
    }

    static Headings of(String language) {
        return new Headings(ResourceBundle.getBundle(
                "dev.gradus.examples.cli.texts",
                Optional.ofNullable(KNOWN.get(language)).orElse(Locale.ROOT)));
    }

    /** The text under a key with its places filled. */
    String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }
}
