package dev.gradus.dataimport.identity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * An entry of a list of universities with their internet domains.
 *
 * @param name its name
 * @param country ISO 3166-1 alpha-2 code, if stated
 * @param region province or state, if stated
 * @param domains internet domains; may be empty
 * @param webPages home pages
 */
public record UniversityDomain(
        String name,
        Optional<String> country,
        Optional<String> region,
        ImmutableList<String> domains,
        ImmutableList<String> webPages) {

    /** What to ask a register for it. */
    public InstitutionQuery query() {
        return new InstitutionQuery(
                Optional.empty(),
                name,
                country,
                region,
                ImmutableList.<String>builder().addAll(domains).addAll(webPages).build());
    }
}
