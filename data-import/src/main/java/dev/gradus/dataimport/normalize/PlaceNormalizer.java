package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.dataimport.internal.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads places: city, region and country between commas or in parentheses, several places on lines or between semicolons.
 * Which country a city is in is not guessed.
 */
final class PlaceNormalizer extends TextNormalizer<StatedPlace> {
    private static final Pattern PLACE = Pattern.compile("[;\\n]| / ");
    private static final Pattern PART = Pattern.compile("[,|()\\[\\]]| - ");
    private static final Pattern LETTERS = Pattern.compile(".*\\p{L}.*", Pattern.DOTALL);
    private static final Pattern POSTCODE = Pattern.compile("\\b(?:[A-Z]{1,2}-)?\\d{4,6}\\b ?");
    private static final Pattern REGION_CODE = Pattern.compile("[A-Z]{2,3}");
    private static final int LONGEST_CITY = 60;
    private static final Phrases<Boolean> NOWHERE = Phrases.of(ImmutableMap.of(
            Boolean.TRUE, "online|distance|distance learning|remote|virtual|on line|anywhere|worldwide|fernstudium"));

    PlaceNormalizer() {
        super("place");
    }

    @Override
    Normalized<StatedPlace> read(String text, Reading reading) {
        Set<StatedPlace> places = new LinkedHashSet<>();
        for (String one : PLACE.split(text)) {
            place(one, reading).ifPresent(places::add);
        }
        if (places.isEmpty() && NOWHERE.in(text)) {
            return reading.missing(MissingReason.NOT_APPLICABLE);
        }
        return places.isEmpty()
                ? nothing(text, reading, "No city, region or country found.")
                : reading.values(List.copyOf(places));
    }

    private static Optional<StatedPlace> place(String text, Reading reading) {
        List<String> parts = new ArrayList<>();
        for (String part : PART.split(POSTCODE.matcher(text).replaceAll(""))) {
            if (LETTERS.matcher(part).matches()) {
                parts.add(part.strip());
            }
        }
        if (parts.isEmpty() || (parts.size() == 1 && isNoPlace(parts.get(0)))) {
            return Optional.empty();
        }
        List<StatedCountry> countries = CountryText.find(String.join(", ", parts), reading);
        Optional<StatedCountry> country = countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
        List<String> rest = new ArrayList<>(parts);
        String last = rest.get(rest.size() - 1);
        boolean undecided =
                country.isEmpty() && rest.size() > 1 && Countries.ofCode(last).isPresent();
        if (undecided || (country.isPresent() && isCountry(last))) {
            rest.remove(rest.size() - 1);
        }
        Optional<String> region = Optional.empty();
        if (!rest.isEmpty() && (rest.size() > 1 || isRegion(rest.get(0)))) {
            region = Optional.of(rest.remove(rest.size() - 1));
        }
        Optional<String> city = rest.isEmpty() ? Optional.empty() : Optional.of(rest.get(0));
        if (rest.size() > 1) {
            city = Optional.of(rest.get(rest.size() - 1));
            reading.note("Left out: %s.".formatted(String.join(", ", rest.subList(0, rest.size() - 1))));
        }
        if (country.isEmpty()) {
            reading.assume(Reading.CONVENTION, "The country is not stated.");
        }
        return Optional.of(new StatedPlace(city, region, country));
    }

    private static boolean isCountry(String part) {
        return Countries.NAMES.find(Folding.fold(part)).stream()
                        .anyMatch(hit -> hit.end() - hit.start() >= part.length() - 4)
                || (Countries.ofCode(part.replaceAll("[. ]", "")).isPresent()
                        && Countries.ofRegionCode(part).isEmpty())
                || part.replaceAll("[. ]", "").equals("US");
    }

    private static boolean isRegion(String part) {
        return Countries.REGIONS.find(Folding.fold(part)).stream()
                        .anyMatch(hit -> hit.start() == 0 && hit.end() == part.length())
                || (REGION_CODE.matcher(part).matches()
                        && Countries.ofRegionCode(part).isPresent());
    }

    /** Whether a text is a sentence, or points elsewhere. */
    private static boolean isNoPlace(String part) {
        return part.length() > LONGEST_CITY
                || NOWHERE.in(part)
                || Absence.ofWords(part).isPresent()
                || !Character.isLetter(part.codePointAt(0))
                || Character.isLowerCase(part.codePointAt(0));
    }

    @Override
    void describe(Normalized<StatedPlace> normalized, Map<String, @Nullable Object> document) {
        List<Map<String, @Nullable Object>> values = new ArrayList<>();
        for (StatedPlace place : normalized.values()) {
            Map<String, @Nullable Object> entry = entry();
            entry.put("city", place.city().orElse(null));
            entry.put("region", place.region().orElse(null));
            entry.put("country", place.country().map(StatedCountry::code).orElse(null));
            values.add(entry);
        }
        document.put("values", list(values));
    }
}
