package dev.gradus.dataimport.identity;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Institution;
import java.util.Optional;

/**
 * An institution as a register knows it.
 *
 * @param id unique in the register: for ROR the address, {@code https://ror.org/05a28rw58}
 * @param names all its names; the one to show is the first
 * @param country ISO 3166-1 alpha-2 code, if stated
 * @param region province or state, if stated
 * @param city if stated
 * @param domains internet domains that are its own
 * @param links its home pages
 * @param status whether it still exists
 * @param successors ids of those that follow it
 * @param parents ids of those that it belongs to
 * @param identifiers identifiers in other registers, by scheme: {@code grid}, {@code isni}, {@code wikidata}, {@code
 *     fundref}
 */
public record RegisteredInstitution(
        String id,
        ImmutableList<RegisteredName> names,
        Optional<String> country,
        Optional<String> region,
        Optional<String> city,
        ImmutableList<String> domains,
        ImmutableList<String> links,
        Status status,
        ImmutableList<String> successors,
        ImmutableList<String> parents,
        ImmutableMap<String, String> identifiers) {

    /** Whether an institution still exists. */
    public enum Status {
        /** It does. */
        ACTIVE,
        /** It no longer does. */
        INACTIVE,
        /** The register took the entry back. */
        WITHDRAWN
    }

    public RegisteredInstitution {
        Preconditions.checkArgument(!id.isBlank(), "An institution without id.");
        Preconditions.checkArgument(!names.isEmpty(), "The institution '%s' has no name.", id);
    }

    /** The name to show. */
    public String name() {
        return names.get(0).value();
    }

    /** The institution for a catalogue; empty if its country is not stated. */
    public Optional<Institution> institution() {
        return country.map(code -> new Institution(
                id,
                name(),
                names.stream().skip(1).map(RegisteredName::value).distinct().collect(ImmutableList.toImmutableList()),
                code,
                city,
                links.stream().findFirst(),
                domains,
                id.startsWith(RorId.PREFIX)
                        ? ImmutableMap.<String, String>builder()
                                .put("ror", id)
                                .putAll(identifiers)
                                .buildOrThrow()
                        : identifiers));
    }
}
