package dev.gradus.dataimport.schemaorg;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.measure.CreditSystem;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.dataimport.interchange.Vocabulary;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that reader and writer of schema.org share. */
final class Properties {
    static final String CONTEXT = "https://schema.org";

    /** The property id under which ids of Gradus travel. */
    static final String OWN = "gradus";

    static final String DOMAIN = "domain";

    static final Vocabulary VOCABULARY = new Vocabulary(
            ImmutableMap.of("https://schema.org/", "", "http://schema.org/", ""),
            ImmutableMap.of(
                    "https://schema.org",
                    "https://schema.org/",
                    "https://schema.org/docs/jsonldcontext.json",
                    "https://schema.org/",
                    "https://schema.org/docs/jsonldcontext.jsonld",
                    "https://schema.org/",
                    "https://www.schema.org",
                    "https://schema.org/"));

    private static final ImmutableMap<CreditSystem, String> UNITS = ImmutableMap.of(
            CreditSystem.ECTS, "ECTS",
            CreditSystem.UK_CATS, "UK CATS",
            CreditSystem.US_SEMESTER_HOUR, "US semester credit hours",
            CreditSystem.US_QUARTER_HOUR, "US quarter credit hours");

    /** Codes of UN/CEFACT Recommendation 20 for the units of time in which fees are stated. */
    private static final ImmutableMap<FeePeriod, String> CODES =
            ImmutableMap.of(FeePeriod.YEAR, "ANN", FeePeriod.MONTH, "MON", FeePeriod.WEEK, "WEE");

    private Properties() {}

    static Optional<String> unit(CreditSystem system) {
        return Optional.ofNullable(UNITS.get(system));
    }

    static Optional<CreditSystem> system(String unit) {
        return UNITS.entrySet().stream()
                .filter(known -> known.getValue().equals(unit))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Optional<String> code(FeePeriod period) {
        return Optional.ofNullable(CODES.get(period));
    }

    static Optional<FeePeriod> period(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(FeePeriod.values())
                .filter(period -> period.id().equals(plain)
                        || code(period).filter(words.strip()::equals).isPresent())
                .findFirst();
    }
}
