package dev.gradus.dataimport.interchange;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names under which a format looks for things in linked data.
 *
 * @param shortForms the beginnings of IRIs and what stands for each in the names of items; empty for the main vocabulary
 * @param known the contexts that are known by their address, each with what {@code @vocab} it sets; empty if it sets none
 */
public record Vocabulary(ImmutableMap<String, String> shortForms, ImmutableMap<String, String> known) {

    /** The name for an absolute IRI; the IRI itself if it belongs to no vocabulary. */
    public String shortForm(String iri) {
        for (Map.Entry<String, String> form : shortForms.entrySet()) {
            if (iri.startsWith(form.getKey())) {
                return form.getValue() + iri.substring(form.getKey().length());
            }
        }
        return iri;
    }

    /** The beginning of an IRI for a prefix that the known contexts define. */
    public Optional<String> prefix(String name) {
        return shortForms.entrySet().stream()
                .filter(form -> form.getValue().equals(name + ":"))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What a known context sets as {@code @vocab}; empty if the context is not known. */
    public Optional<String> context(String address) {
        String plain = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        String secure = plain.startsWith("http://") ? "https://" + plain.substring("http://".length()) : plain;
        return Optional.ofNullable(known.get(secure));
    }
}
