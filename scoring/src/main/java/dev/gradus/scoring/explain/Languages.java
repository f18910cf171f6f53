package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one language and how it writes numbers and lists. All of it comes from the bundle, nothing from the
 * platform, so that texts are the same everywhere.
 */
final class Languages {
    private static final String BUNDLE = "dev.gradus.scoring.explain.texts";

    /** The base bundle is English; asking for the root keeps the language of the platform out. */
    private static final ImmutableMap<String, Locale> KNOWN = ImmutableMap.of("en", Locale.ROOT, "de", Locale.GERMAN);

    private static final int DIGITS = 4;
    private static final double NOISE = 1e-9;

    private final ResourceBundle texts;

    private Languages(ResourceBundle texts) {
        this.texts = texts;
    }

    /**
     * The texts of a language.
     *
     * @param language {@code en} or {@code de}
     */
    static Languages of(String language) {
        Locale locale = KNOWN.get(language);
        if (locale == null) {
            throw new ProblemException(Code.UNKNOWN, "language", Names.unknown("language", language, KNOWN.keySet()));
        }
        return new Languages(ResourceBundle.getBundle(BUNDLE, locale));
    }

    /** The text under a key with its places filled. */
    String text(String key, String... arguments) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }

    /** A number with four significant digits, or all those before the point. */
    String number(double value) {
        if (Math.abs(value) < NOISE) {
            return "0";
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal rounded = Math.abs(value) >= 1000
                ? exact.setScale(0, RoundingMode.HALF_EVEN)
                : exact.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(texts.getString("number.decimal").charAt(0));
        symbols.setGroupingSeparator(texts.getString("number.grouping").charAt(0));
        symbols.setMinusSign('−');
        return new DecimalFormat("#,##0.############", symbols).format(rounded);
    }

    /** A share, 0 to 1, as a percentage. */
    String percent(double share) {
        double percent = 100 * share;
        return text("percent", number(Math.rint(percent * 10) / 10));
    }

    /** "A", "A and B", "A, B and C". */
    String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return text("list", String.join(", ", items.subList(0, items.size() - 1)), items.get(items.size() - 1));
    }
}
