package dev.gradus.dataimport.interchange;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/**
 * JSON-LD as items whose names are short forms of absolute IRIs, whatever terms and prefixes the document uses. Contexts
 * in the document are honoured: prefixes, terms, {@code @vocab}, {@code @language}, aliases of keywords. Contexts
 * elsewhere are never fetched: of those that are known by their address, the prefixes are built in; any other is
 * reported, and the terms that only it defines stay as they are.
 */
public final class LinkedData {
    private final Vocabulary vocabulary;
    private final BiConsumer<String, String> problems;
    private final Map<String, Item> byId = new LinkedHashMap<>();
    private final Set<Item> roots = new LinkedHashSet<>();
    private final Set<Item> things = new LinkedHashSet<>();

    /**
     * An empty graph.
     *
     * @param problems takes the path and the text of contexts that are not known
     */
    public LinkedData(Vocabulary vocabulary, BiConsumer<String, String> problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** Adds a document. */
    public void add(JsonNode document, String path) {
        top(document, path, LinkedContext.empty(vocabulary));
    }

    private void top(JsonNode node, String path, LinkedContext around) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                top(node.get(i), path + "[" + i + "]", around);
            }
            return;
        }
        if (!node.isObject()) {
            return;
        }
        LinkedContext context = context(node, path, around);
        boolean onlyGraph = true;
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            String keyword = context.keyword(property.getKey());
            if (keyword.equals("@graph") || keyword.equals("@included")) {
                top(property.getValue(), path + "." + property.getKey(), context);
            } else if (!keyword.equals("@context") && !keyword.equals("@id")) {
                onlyGraph = false;
            }
        }
        if (!onlyGraph) {
            boolean described = byId.containsKey(idOf(node, context));
            Item item = object(node, path, context);
            if (!described) {
                roots.add(item);
            }
        }
    }

    /** The things that the documents are about, those that do not stand within others, in order. */
    public ImmutableList<Item> roots() {
        return ImmutableList.copyOf(roots);
    }

    /** All things, wherever they stand, in order. */
    public ImmutableList<Item> things() {
        return ImmutableList.copyOf(things);
    }

    /** What an item points to, if the documents say more about it; else the item. */
    public Item resolve(Item item) {
        return item.isReference() ? byId.getOrDefault(item.id(), item).use() : item;
    }

    private LinkedContext context(JsonNode node, String path, LinkedContext around) {
        JsonNode stated = node.get("@context");
        if (stated == null) {
            return around;
        }
        return around.with(stated, unknown -> problems.accept(path + ".@context", unknown));
    }

    /** The thing that an object describes. Two objects with one identifier are one thing: what they say is put together. */
    private Item object(JsonNode node, String path, LinkedContext context) {
        String id = idOf(node, context);
        Item item = id.isEmpty() ? new Item(path) : byId.getOrDefault(id, new Item(path));
        if (!id.isEmpty()) {
            item.identify(id);
            if (node.size() == (node.has("@context") ? 2 : 1)) {
                Item reference = new Item(path);
                reference.identify(id);
                return reference;
            }
            byId.put(id, item);
        }
        things.add(item);
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            String key = property.getKey();
            JsonNode value = property.getValue();
            String keyword = context.keyword(key);
            switch (keyword) {
                case "@context", "@id", "@graph", "@included", "@index" -> {
                    // read already, or says nothing about the thing
                }
                case "@type" -> texts(value).forEach(type -> item.addType(context.shortForm(type)));
                case "" -> values(item, context.shortForm(key), key, value, path + "." + key, context);
                default -> values(item, keyword, key, value, path + "." + key, context);
            }
        }
        return item;
    }

    /** As a part of another thing, one that is described elsewhere, too, is a reference: things never contain themselves. */
    private Item part(JsonNode node, String path, LinkedContext around) {
        LinkedContext context = context(node, path, around);
        boolean described = byId.containsKey(idOf(node, context));
        Item item = object(node, path, context);
        if (!described) {
            return item;
        }
        Item reference = new Item(path);
        reference.identify(item.id());
        return reference;
    }

    private static String idOf(JsonNode node, LinkedContext context) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (context.keyword(property.getKey()).equals("@id")
                    && property.getValue().isString()) {
                return context.expandId(property.getValue().asString());
            }
        }
        return "";
    }

    private void values(Item item, String name, String key, JsonNode value, String path, LinkedContext context) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                values(item, name, key, value.get(i), path + "[" + i + "]", context);
            }
        } else if (value.isObject() && (value.has("@list") || value.has("@set"))) {
            String list = value.has("@list") ? "@list" : "@set";
            values(item, name, key, value.get(list), path + "." + list, context);
        } else if (value.isObject() && isLanguageMap(value, key, context)) {
            value.properties()
                    .forEach(entry -> texts(entry.getValue()).forEach(text -> {
                        Item said = new Item(path + "." + entry.getKey());
                        said.say(text, entry.getKey().equals("@none") ? "" : entry.getKey());
                        item.add(name, said);
                    }));
        } else if (value.isObject() && value.has("@value")) {
            Item literal = new Item(path);
            literal.say(JsonItems.scalar(value.get("@value")), text(value, "@language", context.language()));
            item.add(name, literal);
        } else if (value.isObject()) {
            item.add(name, part(value, path, context));
        } else if (!value.isNull()) {
            item.add(name, scalar(key, value, path, context));
        }
    }

    private static Item scalar(String key, JsonNode value, String path, LinkedContext context) {
        Item part = new Item(path);
        if (context.pointsToThings(key) && value.isString()) {
            part.identify(context.expandId(value.asString()));
        } else {
            part.say(JsonItems.scalar(value), value.isString() ? context.language() : "");
        }
        return part;
    }

    private static boolean isLanguageMap(JsonNode value, String key, LinkedContext context) {
        return context.isLanguageMap(key)
                || (!value.isEmpty()
                        && value.properties().stream()
                                .allMatch(entry -> entry.getKey().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
                                        && entry.getKey().length() != 3
                                        && (entry.getValue().isString()
                                                || entry.getValue().isArray())
                                        && context.keyword(entry.getKey()).isEmpty()));
    }

    private static String text(JsonNode node, String name, String otherwise) {
        JsonNode value = node.get(name);
        return value != null && value.isString() ? value.asString() : otherwise;
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(each -> texts.addAll(texts(each)));
        } else if (value.isString()) {
            texts.add(value.asString());
        }
        return texts;
    }
}
