package dev.gradus.dataimport.interchange;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import dev.gradus.dataimport.normalize.Normalizers;
import dev.gradus.dataimport.normalize.StatedCountry;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes of countries and languages, from codes and from English names. */
public final class Places {
    private static final ImmutableMap<String, String> LANGUAGES = languages();
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern HOST =
            Pattern.compile("(?:https?://)?(?:[^/@?#]*@)?([A-Za-z0-9.-]{1,253})(?::\\d+)?(?:[/?#].*)?", Pattern.DOTALL);
    private static final ImmutableMap<String, String> OF_DOMAIN =
            ImmutableMap.of("uk", "GB", "edu", "US", "gov", "US", "mil", "US");

    private Places() {}

    private static ImmutableMap<String, String> languages() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String code : Locale.getISOLanguages()) {
            if (code.length() != 2) {
                continue;
            }
            Locale locale = new Locale.Builder().setLanguage(code).build();
            names.putIfAbsent(Ascii.toLowerCase(locale.getDisplayLanguage(Locale.ENGLISH)), code);
            try {
                names.putIfAbsent(locale.getISO3Language(), code);
            } catch (MissingResourceException e) {
                // this one has no code of three letters
            }
        }
        // the codes of ISO 639-2/B, which differ from those of 639-2/T
        String[] bibliographic = {
            "alb:sq", "arm:hy", "baq:eu", "bur:my", "chi:zh", "cze:cs", "dut:nl", "fre:fr", "geo:ka", "ger:de",
            "gre:el", "ice:is", "mac:mk", "mao:mi", "may:ms", "per:fa", "rum:ro", "slo:sk", "tib:bo", "wel:cy"
        };
        Arrays.stream(bibliographic).forEach(pair -> names.put(pair.substring(0, 3), pair.substring(4)));
        return ImmutableMap.copyOf(names);
    }

    /** The ISO 3166-1 alpha-2 code of a country, from a code of two or three letters or a name, if it means one country. */
    public static Optional<String> country(String text) {
        List<StatedCountry> countries = Normalizers.country().normalize(text).values();
        return countries.size() == 1 ? Optional.of(countries.get(0).code()) : Optional.empty();
    }

    /** The BCP 47 tag of a language, from a tag, a code of three letters or an English name. */
    public static Optional<String> language(String text) {
        String stated = text.strip().replace('_', '-');
        if (TAG.matcher(stated).matches()) {
            return Optional.of(stated);
        }
        return Optional.ofNullable(LANGUAGES.get(Ascii.toLowerCase(stated)));
    }

    /** The host in a web address. */
    public static Optional<String> host(String url) {
        Matcher matcher = HOST.matcher(url.strip());
        return matcher.matches() && matcher.group(1).indexOf('.') > 0
                ? Optional.of(Ascii.toLowerCase(matcher.group(1)))
                : Optional.empty();
    }

    /** The country to which the last part of a host belongs; empty for those that belong to none. */
    public static Optional<String> countryOf(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        String known = OF_DOMAIN.get(last);
        if (known != null) {
            return Optional.of(known);
        }
        return last.length() == 2
                        && !last.equals("eu")
                        && !last.equals("io")
                        && !last.equals("ai")
                        && !last.equals("co")
                ? country(last.toUpperCase(Locale.ROOT))
                : Optional.empty();
    }
}
