package dev.gradus.dataimport.interchange;

import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes trees of JSON that leave out what is not there. */
public final class Json {
    private Json() {}

    /** An empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An empty array. */
    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** Sets a text, if there is one. */
    public static void put(ObjectNode object, String name, Optional<String> value) {
        value.ifPresent(text -> object.put(name, text));
    }

    /** Sets an array, if it has elements. */
    public static void set(ObjectNode object, String name, ArrayNode values) {
        if (!values.isEmpty()) {
            object.set(name, values);
        }
    }

    /** Sets an array, or its only element, if it has any. */
    public static void setOneOrMany(ObjectNode object, String name, ArrayNode values) {
        if (values.size() == 1) {
            object.set(name, values.get(0));
        } else {
            set(object, name, values);
        }
    }

    /** Sets an object, if it says anything. */
    public static void set(ObjectNode object, String name, ObjectNode value) {
        if (!value.isEmpty()) {
            object.set(name, value);
        }
    }
}
