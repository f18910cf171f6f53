package dev.gradus.dataimport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.internal.Names;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;

/** The formats by id: those that come with the library, then those of other jars. */
public final class Formats {
    private Formats() {}

    private static final class Known {
        static final ImmutableMap<String, Format> BY_ID = index();

        private static ImmutableMap<String, Format> index() {
            Map<String, Format> byId = new LinkedHashMap<>();
            BuiltInFormats.all().forEach(format -> put(byId, format));
            ServiceLoader.load(Format.class, Format.class.getClassLoader()).forEach(format -> put(byId, format));
            return ImmutableMap.copyOf(byId);
        }

        private static void put(Map<String, Format> byId, Format format) {
            Format other = byId.putIfAbsent(format.description().id(), format);
            if (other != null) {
                throw new IllegalStateException("Two formats have the id '%s': %s and %s."
                        .formatted(
                                format.description().id(),
                                other.getClass().getName(),
                                format.getClass().getName()));
            }
        }
    }

    /** All formats. */
    public static ImmutableList<Format> all() {
        return Known.BY_ID.values().asList();
    }

    /** The ids of all formats. */
    public static ImmutableSet<String> ids() {
        return Known.BY_ID.keySet();
    }

    /**
     * The format with this id.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest ids
     */
    public static Format of(String id) {
        Format format = Known.BY_ID.get(id);
        if (format == null) {
            throw new IllegalArgumentException(Names.unknown("format", id, Known.BY_ID.keySet()));
        }
        return format;
    }
}
