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
