package dev.gradus.core.catalog;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * A university or other body that awards degrees.
 *
 * @param id unique in a catalogue
 * @param name the name it shows itself
 * @param aliases other names, abbreviations and translations
 * @param country ISO 3166-1 alpha-2 code, or {@link #COUNTRY_NOT_STATED}
 * @param city if stated
 * @param url its home page, if stated
 * @param domains internet domains
 * @param identifiers identifiers in registers, by scheme: {@code ror}, {@code unitid}, {@code ukprn}, …
 */
public record Institution(
        String id,
        String name,
        ImmutableList<String> aliases,
        String country,
        Optional<String> city,
        Optional<String> url,
        ImmutableList<String> domains,
        ImmutableMap<String, String> identifiers) {

    /** Stands for a country that no source states: the code for an unknown one in Unicode's CLDR (LDML, part 1). */
    public static final String COUNTRY_NOT_STATED = "ZZ";

    public Institution {
        Preconditions.checkArgument(!id.isBlank() && !name.isBlank(), "An institution without id or name.");
        Preconditions.checkArgument(
                country.matches("[A-Z]{2}"), "The country of '%s' is '%s', not a code such as DE.", name, country);
    }

    /** An institution with nothing but its name and country. */
    public static Institution of(String id, String name, String country) {
        return new Institution(
                id,
                name,
                ImmutableList.of(),
                country,
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableMap.of());
    }
}
