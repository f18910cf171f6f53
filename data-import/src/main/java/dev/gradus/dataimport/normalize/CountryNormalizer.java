package dev.gradus.dataimport.normalize;

import dev.gradus.core.evidence.MissingReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads which country a text means: names in some twenty-five languages, codes of two and three letters, states and other
 * parts of countries. {@code GA} after a city is Georgia in the USA, alone it is Gabon; where nobody can tell, as for
 * {@code Athens, Georgia}, there is a finding.
 */
final class CountryNormalizer extends TextNormalizer<StatedCountry> {
    /** Marks for missing values that are codes of countries as well. */
    private static final Set<String> CODES_TOO = Set.of("PS", "ps");

    CountryNormalizer() {
        super("country");
    }

    @Override
    Optional<MissingReason> absent(String text) {
        return CODES_TOO.contains(text) || text.equals("NA") ? Optional.empty() : super.absent(text);
    }

    @Override
    Normalized<StatedCountry> read(String text, Reading reading) {
        if (text.equals("NA")) {
            return reading.finding("NA is the code of Namibia and a mark for a missing value.");
        }
        List<StatedCountry> countries = CountryText.find(text, reading);
        return countries.isEmpty()
                ? nothing(text, reading, "No country that we know, or two that it may be.")
                : reading.values(countries);
    }

    @Override
    void describe(Normalized<StatedCountry> normalized, Map<String, @Nullable Object> document) {
        List<StatedCountry> countries = normalized.values();
        document.put("country", countries.size() == 1 ? countries.get(0).code() : null);
        List<Map<String, @Nullable Object>> values = new ArrayList<>();
        for (StatedCountry country : countries) {
            Map<String, @Nullable Object> entry = entry();
            entry.put("code", country.code());
            entry.put("name", country.name());
            values.add(entry);
        }
        document.put("values", list(values));
    }
}
