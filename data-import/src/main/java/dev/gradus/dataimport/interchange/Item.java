package dev.gradus.dataimport.interchange;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A part of a document: an element, an object or a text, whatever the syntax. It remembers which of its parts somebody
 * asked for, so that what nobody asked for can be reported in the end. For use by one thread.
 */
public final class Item {
    private static final int EXCERPT = 200;

    private final String path;
    private final Map<String, List<Item>> parts = new LinkedHashMap<>();
    private final List<String> types = new ArrayList<>();
    private String id = "";
    private String text = "";
    private String language = "";
    private boolean used;

    /** A part at a path of its document. */
    public Item(String path) {
        this.path = path;
    }

    /** The path in the document. */
    public String path() {
        return path;
    }

    /** Adds a part under a name. */
    public void add(String name, Item part) {
        parts.computeIfAbsent(name, unknown -> new ArrayList<>()).add(part);
    }

    /** Adds a type. */
    public void addType(String type) {
        if (!types.contains(type)) {
            types.add(type);
        }
    }

    /** Sets what identifies it. */
    public void identify(String identifier) {
        id = identifier;
    }

    /** Sets its own text and the language of the text, as a BCP 47 tag; empty if not stated. */
    public void say(String words, String tag) {
        text = words;
        language = tag;
    }

    /** What identifies it; empty if nothing does. */
    public String id() {
        return id;
    }

    /** Its types, in the order of the document. */
    public ImmutableList<String> types() {
        return ImmutableList.copyOf(types);
    }

    /** Whether it has one of these types. */
    public boolean isA(String... wanted) {
        return List.of(wanted).stream().anyMatch(types::contains);
    }

    /** Whether it says nothing itself and only points to something by its identifier. */
    public boolean isReference() {
        return !id.isEmpty() && parts.isEmpty() && text.isEmpty() && types.isEmpty();
    }

    /** Whether it has parts. */
    public boolean hasParts() {
        return !parts.isEmpty();
    }

    /** The names of its parts, in the order of the document. */
    public ImmutableList<String> names() {
        return ImmutableList.copyOf(parts.keySet());
    }

    /** Whether it has a part of this name. */
    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /** Whether somebody asked for it. */
    public boolean isUsed() {
        return used;
    }

    /** Says that it is taken care of. */
    public Item use() {
        used = true;
        return this;
    }

    /** Its own text, with the spaces of the document. */
    public String text() {
        used = true;
        return text;
    }

    /** The language of its text; empty if not stated. */
    public String language() {
        return language;
    }

    /** All parts of a name. */
    public ImmutableList<Item> all(String name) {
        List<Item> found = parts.getOrDefault(name, List.of());
        found.forEach(Item::use);
        return ImmutableList.copyOf(found);
    }

    /** All parts of a name without asking for them. */
    public ImmutableList<Item> peek(String name) {
        return ImmutableList.copyOf(parts.getOrDefault(name, List.of()));
    }

    /** The first part that has one of these names, the first name first. */
    public Optional<Item> first(String... names) {
        for (String name : names) {
            List<Item> found = parts.getOrDefault(name, List.of());
            if (!found.isEmpty()) {
                return Optional.of(found.get(0).use());
            }
        }
        return Optional.empty();
    }

    /** The text of the first part of these names that has one; in English if there is a choice. */
    public Optional<String> words(String... names) {
        for (String name : names) {
            Optional<Item> said = parts.getOrDefault(name, List.of()).stream()
                    .filter(part -> !Texts.plain(part.text).isEmpty())
                    .min((a, b) -> Integer.compare(a.foreignness(), b.foreignness()));
            if (said.isPresent()) {
                return said.map(part -> Texts.plain(part.use().text));
            }
        }
        return Optional.empty();
    }

    private int foreignness() {
        if (language.toLowerCase(Locale.ROOT).startsWith("en")) {
            return 0;
        }
        return language.isEmpty() ? 1 : 2;
    }

    /** Says that parts are taken care of, with all that is in them. */
    public void ignore(String... names) {
        for (String name : names) {
            parts.getOrDefault(name, List.of()).forEach(Item::useAll);
        }
    }

    /** Says that it and all that is in it is taken care of. */
    public void useAll() {
        used = true;
        parts.values().forEach(list -> list.forEach(Item::useAll));
    }

    /** Hands out every part that nobody asked for, with its name. */
    public void leftovers(BiConsumer<String, Item> listener) {
        parts.forEach((name, list) -> {
            for (Item part : list) {
                if (part.used) {
                    part.leftovers(listener);
                } else {
                    listener.accept(name, part);
                }
            }
        });
    }

    /** Hands out every part whose text has C1 control characters. */
    void damaged(Consumer<Item> listener) {
        if (Texts.isDamaged(text)) {
            listener.accept(this);
        }
        parts.values().forEach(list -> list.forEach(part -> part.damaged(listener)));
    }

    /** What it says with everything in it, shortened to a few hundred characters. */
    public String excerpt() {
        StringBuilder excerpt = new StringBuilder();
        excerpt(excerpt);
        return excerpt.length() > EXCERPT ? excerpt.substring(0, EXCERPT - 1) + "…" : excerpt.toString();
    }

    private void excerpt(StringBuilder excerpt) {
        String own = Texts.plain(text.length() > EXCERPT * 4 ? text.substring(0, EXCERPT * 4) : text);
        append(excerpt, own.isEmpty() && parts.isEmpty() ? id : own);
        if (parts.isEmpty() && own.isEmpty() && id.isEmpty()) {
            append(excerpt, types.stream().collect(Collectors.joining(" ")));
        }
        for (List<Item> list : parts.values()) {
            for (Item part : list) {
                if (excerpt.length() > EXCERPT) {
                    return;
                }
                part.excerpt(excerpt);
            }
        }
    }

    private static void append(StringBuilder excerpt, String words) {
        if (!words.isEmpty()) {
            excerpt.append(excerpt.isEmpty() ? "" : "; ").append(words);
        }
    }

    @Override
    public String toString() {
        return path;
    }
}
