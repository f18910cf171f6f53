package dev.gradus.dataimport.identity;

import com.google.common.collect.ImmutableList;
import dev.gradus.dataimport.normalize.Normalized;
import dev.gradus.dataimport.normalize.Normalizer;
import dev.gradus.dataimport.normalize.Normalizers;
import dev.gradus.dataimport.normalize.StatedCountry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text about an institution may mean, the likeliest first. */
final class QueryText {
    private static final int LONGEST = 1_000;
    private static final int MOST_PARTS = 8;
    private static final Pattern IDENTIFIER = Pattern.compile("(?i)grid\\.\\d{3,7}\\.[0-9a-f]{1,2}|Q\\d{2,12}");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S{1,300}|\\S{1,100}@\\S{1,200}");
    private static final Pattern ROR = Pattern.compile("(?i)(?:https?://)?(?:www\\.)?ror\\.org/0[a-z0-9]{8}");
    private static final Pattern SEPARATOR = Pattern.compile(" ?[,;|\\n()\\[\\]] ?| [-\\u2013\\u2014] ");
    private static final Normalizer<StatedCountry> COUNTRY = Normalizers.country();

    private QueryText() {}

    static List<InstitutionQuery> readings(String text) {
        String plain = (text.length() > LONGEST ? text.substring(0, LONGEST) : text).strip();
        Matcher ror = ROR.matcher(plain);
        if (ror.find()) {
            String id = ror.group();
            return List.of(query(Optional.of(id), ror.replaceFirst(" "), List.of()));
        }
        if (RorId.parse(plain).isPresent() || IDENTIFIER.matcher(plain).matches()) {
            return List.of(query(Optional.of(plain), "", List.of()));
        }
        Matcher address = ADDRESS.matcher(plain);
        if (address.find()) {
            String found = address.group().replaceAll("[),;\\].]+$", "");
            String name = address.replaceAll(" ")
                    .replaceAll("[\\s,;()\\[\\]|-]+$", "")
                    .strip();
            return List.of(query(Optional.empty(), name, List.of(found)));
        }
        if (plain.indexOf(' ') < 0 && plain.indexOf('.') > 0 && Hosts.of(plain).isPresent()) {
            return List.of(query(Optional.empty(), "", List.of(plain)));
        }
        return ofName(plain);
    }

    private static InstitutionQuery query(Optional<String> id, String name, List<String> domains) {
        return new InstitutionQuery(
                id, name.strip(), Optional.empty(), Optional.empty(), ImmutableList.copyOf(domains));
    }

    /** The whole as a name; without places at its end; each part that comes before them. */
    private static List<InstitutionQuery> ofName(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATOR.split(text)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        Set<InstitutionQuery> readings = new LinkedHashSet<>();
        readings.add(InstitutionQuery.named(text));
        for (int kept = Math.min(MOST_PARTS, parts.size() - 1); kept >= 1; kept--) {
            List<String> places = parts.subList(kept, parts.size());
            Optional<String> country = country(places);
            Optional<String> place = Optional.of(String.join(", ", places));
            readings.add(new InstitutionQuery(
                    Optional.empty(), String.join(", ", parts.subList(0, kept)), country, place, ImmutableList.of()));
            if (kept > 1) {
                readings.add(new InstitutionQuery(
                        Optional.empty(), parts.get(kept - 1), country, place, ImmutableList.of()));
            }
        }
        return List.copyOf(readings);
    }

    /** The country that the last of the places is, if it is one for sure. */
    private static Optional<String> country(List<String> places) {
        Normalized<StatedCountry> read = COUNTRY.normalize(places.get(places.size() - 1));
        return read.values().size() == 1 && read.confidence() > 0.7
                ? Optional.of(read.values().get(0).code())
                : Optional.empty();
    }
}
