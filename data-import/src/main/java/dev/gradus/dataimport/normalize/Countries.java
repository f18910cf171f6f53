package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableMap;
import dev.gradus.dataimport.internal.Folding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Countries and parts of countries by their names and codes, from the resources {@code countries.txt} and
 * {@code regions.txt}. The tables are our own, because the names that a JVM knows change with its version.
 */
final class Countries {
    /** A part of a country; {@code code} is empty where none is usual. */
    record Region(String country, String code, String name) {}

    private static final ImmutableMap<String, StatedCountry> BY_CODE;
    private static final ImmutableMap<String, StatedCountry> BY_THREE_LETTERS;
    private static final ImmutableMap<String, Region> BY_REGION_CODE;

    /** Names of countries in folded texts. */
    static final Phrases<StatedCountry> NAMES;

    /** Names of countries and of their parts in folded texts; a part is found under its country. */
    static final Phrases<Region> REGIONS;

    /** Codes in use beside those of ISO 3166-1: of the European Union and of the International Olympic Committee. */
    private static final ImmutableMap<String, String> OTHER_CODES = ImmutableMap.<String, String>builder()
            .put("UK", "GB")
            .put("EL", "GR")
            .put("GER", "DE")
            .put("NED", "NL")
            .put("SUI", "CH")
            .put("DEN", "DK")
            .put("POR", "PT")
            .put("GRE", "GR")
            .put("CRO", "HR")
            .put("UAE", "AE")
            .put("RSA", "ZA")
            .put("KSA", "SA")
            .put("PRC", "CN")
            .put("ENG", "GB")
            .put("SCO", "GB")
            .put("WAL", "GB")
            .put("NIR", "GB")
            .buildOrThrow();

    static {
        ImmutableMap.Builder<String, StatedCountry> byCode = ImmutableMap.builder();
        ImmutableMap.Builder<String, StatedCountry> byThree = ImmutableMap.builder();
        Map<StatedCountry, String> names = new LinkedHashMap<>();
        for (List<String> row : Tables.rows("countries.txt")) {
            StatedCountry country =
                    new StatedCountry(row.get(0), Tables.names(row.get(2)).get(0));
            byCode.put(row.get(0), country);
            byThree.put(row.get(1), country);
            names.put(country, phrases(row.get(2)));
        }
        ImmutableMap.Builder<String, Region> byRegion = ImmutableMap.builder();
        Map<Region, String> regions = new LinkedHashMap<>();
        for (List<String> row : Tables.rows("regions.txt")) {
            String code = row.get(1).equals("-") ? "" : row.get(1);
            Region region =
                    new Region(row.get(0), code, Tables.names(row.get(2)).get(0));
            if (!code.isEmpty()) {
                byRegion.put(row.get(0) + "-" + code, region);
            }
            regions.put(region, phrases(row.get(2)));
        }
        BY_CODE = byCode.buildOrThrow();
        BY_THREE_LETTERS = byThree.buildOrThrow();
        BY_REGION_CODE = byRegion.buildOrThrow();
        NAMES = Phrases.of(names);
        REGIONS = Phrases.of(regions);
    }

    private Countries() {}

    private static String phrases(String names) {
        return Folding.fold(names).replace("; ", "|");
    }

    /** The country with this alpha-2 code, in capitals. */
    static StatedCountry get(String code) {
        return java.util.Objects.requireNonNull(BY_CODE.get(code), code);
    }

    /** The country that a code of two or three letters means, in capitals. */
    static Optional<StatedCountry> ofCode(String code) {
        String usual = OTHER_CODES.getOrDefault(code, code);
        return Optional.ofNullable(usual.length() == 2 ? BY_CODE.get(usual) : BY_THREE_LETTERS.get(usual));
    }

    /** The part of a country that a short form means, in capitals; states of the USA before the others. */
    static Optional<Region> ofRegionCode(String code) {
        for (String country : List.of("US", "CA", "AU")) {
            Region region = BY_REGION_CODE.get(country + "-" + code);
            if (region != null) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
    }
}
