package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables in resources: a row a line, cells between {@code " | "}, lines that start with {@code #} left out. */
final class Tables {
    private Tables() {}

    /** The rows of a resource beside this class. */
    static ImmutableList<List<String>> rows(String name) {
        try {
            return Resources.readLines(Resources.getResource(Tables.class, name), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(" \\| ", -1)))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names in a cell. */
    static List<String> names(String cell) {
        return List.of(cell.split("; ", -1));
    }
}
