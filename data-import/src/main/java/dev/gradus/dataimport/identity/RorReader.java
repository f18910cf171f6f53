package dev.gradus.dataimport.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.identity.JsonRecords.BadRecord;
import dev.gradus.dataimport.identity.RegisteredInstitution.Status;
import dev.gradus.dataimport.identity.RegisteredName.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads records of the Research Organization Registry, of schema 1 and 2, even mixed: a JSON array, NDJSON or a single
 * record, one at a time.
 *
 * @see <a href="https://ror.readme.io/docs/ror-data-structure">ROR data structure</a>
 */
public final class RorReader {
    private RorReader() {}

    /**
     * Reads all records.
     *
     * @throws IOException if the input cannot be read
     * @throws dev.gradus.dataimport.ImportException if it is no JSON, or crosses a limit
     */
    public static void read(ImportInput input, RecordHandler<RegisteredInstitution> handler) throws IOException {
        JsonRecords.read(input, RorReader::institution, handler);
    }

    private static RegisteredInstitution institution(JsonNode node) {
        String id = RorId.parse(JsonRecords.text(node, "id"))
                .orElseThrow(() -> new BadRecord("'%s' is no id of ROR.".formatted(JsonRecords.text(node, "id"))));
        ImmutableList<RegisteredName> names = node.has("names") ? names(node) : oldNames(node);
        if (names.isEmpty()) {
            throw new BadRecord("%s has no name.".formatted(id));
        }
        Place place = node.has("locations") ? place(node) : oldPlace(node);
        return new RegisteredInstitution(
                id,
                names,
                place.country,
                place.region,
                place.city,
                ImmutableList.copyOf(JsonRecords.texts(node, "domains")),
                links(node),
                status(id, JsonRecords.text(node, "status")),
                related(node, "successor"),
                related(node, "parent"),
                identifiers(node));
    }

    private static ImmutableList<RegisteredName> names(JsonNode node) {
        List<RegisteredName> names = new ArrayList<>();
        for (JsonNode name : node.path("names")) {
            String value = JsonRecords.text(name, "value");
            List<String> types = JsonRecords.texts(name, "types");
            if (!value.isEmpty()) {
                names.add(new RegisteredName(value, kind(types), language(name, "lang")));
            }
        }
        return sorted(names);
    }

    private static Kind kind(List<String> types) {
        if (types.contains("ror_display")) {
            return Kind.DISPLAY;
        }
        if (types.contains("label")) {
            return Kind.LABEL;
        }
        return types.contains("acronym") ? Kind.ACRONYM : Kind.ALIAS;
    }

    private static ImmutableList<RegisteredName> oldNames(JsonNode node) {
        List<RegisteredName> names = new ArrayList<>();
        String shown = JsonRecords.text(node, "name");
        if (!shown.isEmpty()) {
            names.add(new RegisteredName(shown, Kind.DISPLAY, Optional.empty()));
        }
        for (JsonNode label : node.path("labels")) {
            String value = JsonRecords.text(label, "label");
            if (!value.isEmpty()) {
                names.add(new RegisteredName(value, Kind.LABEL, language(label, "iso639")));
            }
        }
        JsonRecords.texts(node, "aliases")
                .forEach(alias -> names.add(new RegisteredName(alias, Kind.ALIAS, Optional.empty())));
        JsonRecords.texts(node, "acronyms")
                .forEach(acronym -> names.add(new RegisteredName(acronym, Kind.ACRONYM, Optional.empty())));
        return sorted(names);
    }

    private static ImmutableList<RegisteredName> sorted(List<RegisteredName> names) {
        return names.stream()
                .sorted(Comparator.comparing(RegisteredName::kind))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<String> language(JsonNode node, String field) {
        return some(JsonRecords.text(node, field));
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private record Place(Optional<String> country, Optional<String> region, Optional<String> city) {}

    private static Place place(JsonNode node) {
        JsonNode details = node.path("locations").path(0).path("geonames_details");
        return new Place(
                country(JsonRecords.text(details, "country_code")),
                some(JsonRecords.text(details, "country_subdivision_name")),
                some(JsonRecords.text(details, "name")));
    }

    private static Place oldPlace(JsonNode node) {
        JsonNode address = node.path("addresses").path(0);
        return new Place(
                country(JsonRecords.text(node.path("country"), "country_code")),
                some(JsonRecords.text(address.path("geonames_city").path("geonames_admin1"), "name")),
                some(JsonRecords.text(address, "city")));
    }

    private static Optional<String> country(String code) {
        return code.matches("[A-Za-z]{2}") ? Optional.of(code.toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    private static ImmutableList<String> links(JsonNode node) {
        Set<String> links = new LinkedHashSet<>(JsonRecords.texts(node, "links"));
        for (JsonNode link : node.path("links")) {
            if (link.isObject() && JsonRecords.text(link, "type").equals("website")) {
                some(JsonRecords.text(link, "value")).ifPresent(links::add);
            }
        }
        return ImmutableList.copyOf(links);
    }

    private static Status status(String id, String status) {
        return switch (status) {
            case "active" -> Status.ACTIVE;
            case "inactive" -> Status.INACTIVE;
            case "withdrawn" -> Status.WITHDRAWN;
            default ->
                throw new BadRecord(
                        "The status of %s is '%s', not active, inactive or withdrawn.".formatted(id, status));
        };
    }

    private static ImmutableList<String> related(JsonNode node, String type) {
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode relation : node.path("relationships")) {
            if (JsonRecords.text(relation, "type").toLowerCase(Locale.ROOT).equals(type)) {
                RorId.parse(JsonRecords.text(relation, "id")).ifPresent(ids::add);
            }
        }
        return ImmutableList.copyOf(ids);
    }

    /** Of each scheme the preferred identifier, or the first. */
    private static ImmutableMap<String, String> identifiers(JsonNode node) {
        Map<String, String> identifiers = new LinkedHashMap<>();
        JsonNode external = node.path("external_ids");
        if (external.isArray()) {
            for (JsonNode one : external) {
                identifier(JsonRecords.text(one, "type"), one, identifiers);
            }
        } else {
            external.properties().forEach(one -> identifier(one.getKey(), one.getValue(), identifiers));
        }
        return ImmutableMap.copyOf(identifiers);
    }

    private static void identifier(String scheme, JsonNode node, Map<String, String> identifiers) {
        String preferred = JsonRecords.text(node, "preferred");
        if (preferred.isEmpty()) {
            JsonNode all = node.path("all");
            preferred = all.isString()
                    ? all.stringValue()
                    : JsonRecords.texts(node, "all").stream().findFirst().orElse("");
        }
        if (!preferred.isEmpty() && !scheme.isEmpty()) {
            identifiers.putIfAbsent(scheme.toLowerCase(Locale.ROOT), preferred);
        }
    }
}
