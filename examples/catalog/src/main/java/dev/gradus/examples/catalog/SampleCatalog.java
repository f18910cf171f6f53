package dev.gradus.examples.catalog;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.dataimport.json.CatalogJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Real master's programmes in machine learning and its neighbours, the demands of six roles, what they pay, and the
 * exchange rates of one day. Each programme is one file in the catalogue format beside this class.
 *
 * <p>Every fact names its sources with their dates, and much is old or at second hand: it shows how the library works
 * and is no advice on where to study.
 */
public final class SampleCatalog {
    private SampleCatalog() {}

    /** Reads the catalogue; each call reads it anew. */
    public static Catalog load() {
        Catalog.Builder catalog = Catalog.builder();
        for (String file : files()) {
            catalog.addAll(CatalogJson.read(file, text(file)));
        }
        return catalog.build();
    }

    /**
     * A catalogue that programmes can be ranked from.
     *
     * @param catalog the catalogue with what was added to it
     * @param notes what was added, in full sentences
     */
    public record Completed(Catalog catalog, ImmutableList<String> notes) {}

    /** Adds to another catalogue what a ranking needs and it has not: roles with their pay, and exchange rates. */
    public static Completed complete(Catalog catalog) {
        boolean hasRoles = !catalog.roles().isEmpty();
        boolean hasRates = catalog.exchangeRates().isPresent();
        if (hasRoles && hasRates) {
            return new Completed(catalog, ImmutableList.of());
        }
        Catalog sample = load();
        Catalog.Builder completed = catalog.toBuilder();
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        if (!hasRoles) {
            sample.roles().forEach(completed::add);
            sample.salaries().forEach(completed::add);
            notes.add("The catalogue has no roles; those of the sample catalogue are used.");
        }
        if (!hasRates) {
            sample.exchangeRates().ifPresent(completed::exchangeRates);
            notes.add("The catalogue has no exchange rates; those of the sample catalogue are used.");
        }
        return new Completed(completed.build(), notes.build());
    }

    /** The files it is made of, in the order in which they are read. */
    static ImmutableList<String> files() {
        return ImmutableList.copyOf(
                Splitter.on('\n').omitEmptyStrings().trimResults().split(text("index.txt")));
    }

    private static String text(String file) {
        try {
            return Resources.toString(Resources.getResource(SampleCatalog.class, file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample catalogue cannot be read: " + file, e);
        }
    }
}
