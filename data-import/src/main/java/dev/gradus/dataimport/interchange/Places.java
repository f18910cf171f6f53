package dev.gradus.dataimport.interchange;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import dev.gradus.dataimport.normalize.Normalizers;
import dev.gradus.dataimport.normalize.StatedCountry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Countries, from names, codes and web addresses. */
public final class Places {
    private static final Pattern HOST =
            Pattern.compile("(?:https?://)?(?:[^/@?#]*@)?([A-Za-z0-9.-]{1,253})(?::\\d+)?(?:[/?#].*)?", Pattern.DOTALL);
    private static final ImmutableMap<String, String> OF_DOMAIN =
            ImmutableMap.of("uk", "GB", "edu", "US", "gov", "US", "mil", "US");

    private Places() {}

    /** The ISO 3166-1 alpha-2 code of a country, from a code of two or three letters or a name, if it means one country. */
    public static Optional<String> country(String text) {
        List<StatedCountry> countries = Normalizers.country().normalize(text).values();
        return countries.size() == 1 ? Optional.of(countries.get(0).code()) : Optional.empty();
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
