package dev.gradus.dataimport.normalize;

import dev.gradus.dataimport.internal.Folding;
import dev.gradus.dataimport.normalize.Countries.Region;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the countries that a text means, by names, codes, and the names of parts of countries. */
final class CountryText {
    /** What stands between two places, and what may stand before one. */
    private static final Pattern BETWEEN =
            Pattern.compile("[,;/|()\\[\\]\\n:]|(?<= )(?:and|or|und|oder|et|y|&|\\+|-)(?= )", Pattern.CASE_INSENSITIVE);

    private static final Pattern CONJUNCTION =
            Pattern.compile(" (?:and|und|et|y|e|&|-) |\u30fb", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|in|near|die) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2,3}|(?:[A-Za-z]\\. ?){2,3}");
    private static final Pattern CONTINENT = Pattern.compile(
            "\\b(?:(?:south|north|latin|central)(?:ern)? ?(?:and central )?america|(?:sud|nord|latein|mittel)amerika|(?:eastern|western) africa)\\b");
    private static final Pattern AMERICAN = Pattern.compile("(?<![A-Za-z.])U\\.?S\\.?(?![A-Za-z])");

    /** Territories that have a code of their own and are named together with the country that they belong to. */
    private static final Map<String, String> BELONGS_TO = Map.of(
            "HK", "CN", "MO", "CN", "TW", "CN", "PR", "US", "GU", "US", "VI", "US", "GP", "FR", "RE", "FR", "GF", "FR");

    /** A state of the USA and a country under one name or code, both so common that no one can tell. */
    private static final Set<String> UNDECIDED = Set.of("DE");

    private CountryText() {}

    /** A country found. */
    private record Found(StatedCountry country, Optional<Region> region, boolean whole) {}

    /** The parts of a text between commas, slashes, parentheses and conjunctions; none is blank. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(text)) {
            String plain = ARTICLE.matcher(part.strip()).replaceFirst("").strip();
            if (!plain.isEmpty()) {
                parts.add(plain);
            }
        }
        return parts;
    }

    /** The countries, in the order of the text; empty if there is none or if two are as likely, which is noted. */
    static List<StatedCountry> find(String text, Reading reading) {
        Optional<StatedCountry> whole = whole(text);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<Found> found = new ArrayList<>();
        List<String> parts = parts(text);
        for (int i = 0; i < parts.size(); i++) {
            Optional<Found> code = code(parts.get(i), i > 0, parts.size() == 1, reading);
            if (code.isPresent()) {
                found.add(code.get());
            } else {
                found.addAll(names(parts.get(i), i > 0, reading));
            }
        }
        boolean anyWhole = found.stream().anyMatch(Found::whole);
        Set<StatedCountry> countries = new LinkedHashSet<>();
        for (Found one : found) {
            if (one.whole() || !anyWhole) {
                countries.add(one.country());
            }
        }
        if (countries.isEmpty() && AMERICAN.matcher(text).find()) {
            countries.add(Countries.get("US"));
        }
        if (!anyWhole && !countries.isEmpty()) {
            reading.assume(Reading.INFERRED, "The country stands among other words.");
        }
        Set<String> owners = new LinkedHashSet<>();
        countries.forEach(country -> owners.add(BELONGS_TO.getOrDefault(country.code(), "")));
        countries.removeIf(country -> owners.contains(country.code()));
        return List.copyOf(countries);
    }

    /** The country whose name is the whole text, as it is or turned round at its comma: "Virgin Islands, British". */
    private static Optional<StatedCountry> whole(String text) {
        int comma = text.indexOf(',');
        if (comma < 0 && !CONJUNCTION.matcher(text).find()) {
            return Optional.empty();
        }
        List<String> ways = comma < 0
                ? List.of(text)
                : List.of(text.replace(",", ""), text.substring(comma + 1) + " " + text.substring(0, comma));
        for (String way : ways) {
            String folded = Folding.fold(ARTICLE.matcher(way.strip()).replaceFirst(""));
            for (Phrases.Hit<StatedCountry> hit : Countries.NAMES.find(folded)) {
                if (isWhole(folded, hit)) {
                    return Optional.of(hit.meaning());
                }
            }
        }
        return Optional.empty();
    }

    /** What a part that is nothing but a code means; a code of two letters after a city is that of a state. */
    private static Optional<Found> code(String part, boolean afterCity, boolean alone, Reading reading) {
        if (!CODE.matcher(part).matches()) {
            return Optional.empty();
        }
        String code = part.replaceAll("[. ]", "").toUpperCase(Locale.ROOT);
        boolean capitals = part.replaceAll("[. ]", "").equals(code);
        if (!capitals && !alone) {
            return Optional.empty();
        }
        Optional<StatedCountry> country = code.equals("US") ? Optional.of(Countries.get("US")) : Countries.ofCode(code);
        Optional<Region> region = Countries.ofRegionCode(code);
        if (country.isPresent() && region.isPresent()) {
            if (afterCity && UNDECIDED.contains(code)) {
                reading.note("%s is %s or %s."
                        .formatted(part, country.get().name(), region.get().name()));
                return Optional.empty();
            }
            String other = afterCity ? country.get().name() : region.get().name();
            reading.assume(
                    afterCity ? Reading.INFERRED : Reading.CONVENTION,
                    "%s is the code of %s, too.".formatted(part, other));
            return Optional.of(afterCity ? of(region.get()) : new Found(country.get(), Optional.empty(), true));
        }
        if (region.isPresent()) {
            reading.assume(
                    Reading.CONVENTION, "%s is %s.".formatted(part, region.get().name()));
        }
        return country.map(one -> new Found(one, Optional.empty(), true)).or(() -> region.map(CountryText::of));
    }

    private static Found of(Region region) {
        return new Found(Countries.get(region.country()), Optional.of(region), true);
    }

    private static List<Found> names(String part, boolean afterCity, Reading reading) {
        String folded = Folding.fold(part);
        folded = CONTINENT
                .matcher(folded)
                .replaceAll(continent -> " ".repeat(continent.group().length()));
        List<Found> found = new ArrayList<>();
        List<Phrases.Hit<StatedCountry>> countries = Countries.NAMES.find(folded);
        List<Phrases.Hit<Region>> regions = Countries.REGIONS.find(folded);
        for (Phrases.Hit<StatedCountry> hit : countries) {
            Optional<Phrases.Hit<Region>> same = regions.stream()
                    .filter(region -> region.start() == hit.start() && region.end() == hit.end())
                    .findFirst();
            if (same.isPresent() && afterCity) {
                reading.note("%s is a country and a part of another.".formatted(part));
                return List.of();
            }
            if (same.isPresent()) {
                reading.assume(Reading.INFERRED, "%s is a part of another country, too.".formatted(part));
            }
            if (regions.stream().noneMatch(region -> hides(region, hit))) {
                found.add(new Found(hit.meaning(), Optional.empty(), isWhole(folded, hit)));
            }
        }
        for (Phrases.Hit<Region> hit : regions) {
            if (countries.stream().noneMatch(country -> hides(country, hit) || country.start() == hit.start())) {
                found.add(new Found(
                        Countries.get(hit.meaning().country()), Optional.of(hit.meaning()), isWhole(folded, hit)));
                reading.note("%s is in %s."
                        .formatted(
                                hit.meaning().name(),
                                Countries.get(hit.meaning().country()).name()));
            }
        }
        return List.copyOf(found);
    }

    private static boolean hides(Phrases.Hit<?> longer, Phrases.Hit<?> shorter) {
        return longer.start() <= shorter.start()
                && longer.end() >= shorter.end()
                && longer.end() - longer.start() > shorter.end() - shorter.start();
    }

    private static boolean isWhole(String part, Phrases.Hit<?> hit) {
        return (part.substring(0, hit.start()) + part.substring(hit.end()))
                .chars()
                .noneMatch(Character::isLetterOrDigit);
    }
}
