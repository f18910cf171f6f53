package dev.gradus.dataimport.ooapi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import dev.gradus.dataimport.interchange.Item;
import dev.gradus.dataimport.interchange.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The entities by id, and those that belong to a programme. */
final class Entities {
    private final Map<String, Item> organisations = new LinkedHashMap<>();
    private final Multimap<String, Item> offerings = LinkedHashMultimap.create();
    private final Multimap<String, Item> courses = LinkedHashMultimap.create();

    /** What an object describes. */
    enum Kind {
        PROGRAMME,
        OFFERING,
        COURSE,
        ORGANISATION,
        NONE
    }

    static Kind kind(Item item) {
        if (item.has("programmeOfferingId")
                || (item.has("offeringId")
                        && (item.has("program") || item.has("programId") || isOf(item, "program")))) {
            return Kind.OFFERING;
        }
        if (item.has("courseId") && item.has("name")) {
            return Kind.COURSE;
        }
        if ((item.has("programmeId") || item.has("programId")) && item.has("name")) {
            return Kind.PROGRAMME;
        }
        boolean organisation = item.has("organisationId") || item.has("organizationId");
        return organisation && item.has("name") ? Kind.ORGANISATION : Kind.NONE;
    }

    private static boolean isOf(Item item, String type) {
        return item.peek("offeringType").stream()
                .anyMatch(stated -> stated.excerpt().toLowerCase(Locale.ROOT).equals(type));
    }

    void add(Kind kind, Item item) {
        switch (kind) {
            case ORGANISATION ->
                ids(item, "organisationId", "organizationId").forEach(id -> organisations.putIfAbsent(id, item));
            case OFFERING ->
                ids(item, "programmeId", "programId", "programme", "program").forEach(id -> offerings.put(id, item));
            case COURSE ->
                ids(item, "programmeIds", "programIds", "programs", "programmes")
                        .forEach(id -> courses.put(id, item));
            default -> {
                // programmes are not pointed to
            }
        }
    }

    /** The ids that stand under some names, as texts or in objects; without saying that anybody asked for them. */
    private static List<String> ids(Item item, String... names) {
        ImmutableList.Builder<String> ids = ImmutableList.builder();
        for (String name : names) {
            for (Item each : item.peek(name)) {
                if (each.hasParts()) {
                    each.names().stream()
                            .filter(part -> part.endsWith("Id"))
                            .flatMap(part -> each.peek(part).stream())
                            .limit(1)
                            .map(Item::excerpt)
                            .forEach(ids::add);
                } else {
                    ids.add(each.excerpt());
                }
            }
        }
        return ids.build();
    }

    /** The organisation of an entity: in it, or pointed to by its id. */
    Optional<Item> organisation(Item of, String... names) {
        for (String name : names) {
            Optional<Item> stated = of.first(name);
            if (stated.isPresent() && stated.get().hasParts()) {
                return stated;
            }
            if (stated.isPresent()) {
                Optional<Item> known = Optional.ofNullable(
                        organisations.get(Texts.plain(stated.get().text())));
                if (known.isPresent()) {
                    return known.map(Item::use);
                }
            }
        }
        return Optional.empty();
    }

    ImmutableList<Item> offerings(String programme) {
        return ImmutableList.copyOf(offerings.get(programme));
    }

    ImmutableList<Item> courses(String programme) {
        return ImmutableList.copyOf(courses.get(programme));
    }
}
