package dev.gradus.dataimport.identity;

import com.google.common.collect.ImmutableList;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.identity.JsonRecords.BadRecord;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads the list of university domains by Hipo: a JSON array, NDJSON or a single entry, one at a time.
 *
 * @see <a href="https://github.com/Hipo/university-domains-list">University Domains and Names Data List</a>
 */
public final class UniversityDomainReader {
    private UniversityDomainReader() {}

    /**
     * Reads all entries.
     *
     * @throws IOException if the input cannot be read
     * @throws dev.gradus.dataimport.ImportException if it is no JSON, or crosses a limit
     */
    public static void read(ImportInput input, RecordHandler<UniversityDomain> handler) throws IOException {
        JsonRecords.read(input, UniversityDomainReader::entry, handler);
    }

    private static UniversityDomain entry(JsonNode node) {
        String name = JsonRecords.text(node, "name");
        if (name.isEmpty()) {
            throw new BadRecord("The entry has no name.");
        }
        String country = JsonRecords.text(node, "alpha_two_code");
        return new UniversityDomain(
                name,
                country.matches("[A-Z]{2}") ? Optional.of(country) : Optional.empty(),
                Optional.of(JsonRecords.text(node, "state-province")).filter(region -> !region.isEmpty()),
                ImmutableList.copyOf(JsonRecords.texts(node, "domains")),
                ImmutableList.copyOf(JsonRecords.texts(node, "web_pages")));
    }
}
