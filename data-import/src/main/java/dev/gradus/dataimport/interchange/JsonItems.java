package dev.gradus.dataimport.interchange;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Plain JSON as items: what a list holds stands under the name of the list, and nothing under {@code null}. */
public final class JsonItems {
    private JsonItems() {}

    /** The item for a tree. */
    public static Item of(JsonNode tree, String path) {
        Item item = new Item(path);
        if (tree.isObject()) {
            for (Map.Entry<String, JsonNode> property : tree.properties()) {
                add(item, property.getKey(), property.getValue(), path + "." + property.getKey());
            }
        } else if (tree.isArray()) {
            add(item, "", tree, path);
        } else {
            item.say(scalar(tree), "");
        }
        return item;
    }

    private static void add(Item item, String name, JsonNode value, String path) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                add(item, name, value.get(i), path + "[" + i + "]");
            }
        } else if (!value.isNull()) {
            item.add(name, of(value, path));
        }
    }

    /** A text, number or truth value as text; numbers as they are written. */
    static String scalar(JsonNode value) {
        return value.isNumber() ? value.numberValue().toString() : value.asString("");
    }
}
