package dev.gradus.examples.web;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The files of the live page. They are read once, by name: an address never becomes the name of a file. */
final class Pages {
    /**
     * A file.
     *
     * @param path where it is served
     * @param name beside this class
     * @param type its media type
     */
    record File(String path, String name, String type) {}

    private static final String SCRIPT = "text/javascript; charset=utf-8";

    static final ImmutableList<File> FILES = ImmutableList.of(
            new File("/", "index.html", "text/html; charset=utf-8"),
            new File("/style.css", "style.css", "text/css; charset=utf-8"),
            new File("/app.js", "app.js", SCRIPT),
            new File("/controls.js", "controls.js", SCRIPT),
            new File("/details.js", "details.js", SCRIPT),
            new File("/doubt.js", "doubt.js", SCRIPT),
            new File("/dom.js", "dom.js", SCRIPT),
            new File("/live.js", "live.js", SCRIPT),
            new File("/places.js", "places.js", SCRIPT),
            new File("/icon.svg", "icon.svg", "image/svg+xml; charset=utf-8"),
            new File("/openapi.json", "openapi.json", "application/json"));

    private Pages() {}

    static void serve(RoutesConfig routes) {
        for (File file : FILES) {
            byte[] bytes = read(file.name());
            routes.get(
                    file.path(),
                    context -> context.contentType(file.type())
                            .header("Cache-Control", "no-cache")
                            .result(bytes));
        }
    }

    private static byte[] read(String name) {
        try {
            return Resources.toByteArray(Resources.getResource(Pages.class, name));
        } catch (IOException e) {
            throw new UncheckedIOException("The page cannot be read: " + name, e);
        }
    }
}
