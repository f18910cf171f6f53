package dev.gradus.dataimport.identity;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What is known about an institution that is looked for.
 *
 * @param id an identifier: of ROR, as an address or bare, or of GRID or Wikidata; if known
 * @param name its name; empty if not known
 * @param country ISO 3166-1 alpha-2 code; if given, no institution of another country is found by its name
 * @param place city, province or state; decides between institutions of one name
 * @param domains internet domains, addresses of pages, or addresses of electronic mail
 */
public record InstitutionQuery(
        Optional<String> id,
        String name,
        Optional<String> country,
        Optional<String> place,
        ImmutableList<String> domains) {

    public InstitutionQuery {
        Preconditions.checkArgument(
                country.map(code -> code.matches("[A-Z]{2}")).orElse(true),
                "The country is '%s', not a code such as DE.",
                country.orElse(""));
    }

    /** Nothing but a name. */
    public static InstitutionQuery named(String name) {
        return new InstitutionQuery(Optional.empty(), name, Optional.empty(), Optional.empty(), ImmutableList.of());
    }

    /** The same in a country. */
    public InstitutionQuery in(String alphaTwoCode) {
        return new InstitutionQuery(id, name, Optional.of(alphaTwoCode), place, domains);
    }

    /** The same with internet domains. */
    public InstitutionQuery at(String... itsDomains) {
        return new InstitutionQuery(id, name, country, place, ImmutableList.copyOf(itsDomains));
    }
}
