package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.Degree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The spellings of degrees, from the resource {@code degrees.txt}. */
final class DegreeNames {
    static final Phrases<Degree> SPELLINGS = load();

    private DegreeNames() {}

    private static Phrases<Degree> load() {
        ImmutableMap.Builder<String, AwardLevel> levels = ImmutableMap.builder();
        for (AwardLevel level : AwardLevel.values()) {
            levels.put(level.id(), level);
        }
        Map<String, AwardLevel> byId = levels.buildOrThrow();
        Map<Degree, String> spellings = new LinkedHashMap<>();
        for (String line : lines()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = line.split(" \\| ", -1);
                AwardLevel level = java.util.Objects.requireNonNull(byId.get(cells[1]), cells[1]);
                spellings.put(new Degree(cells[0], level), cells[2].replace("; ", "|"));
            }
        }
        return Phrases.of(spellings);
    }

    private static List<String> lines() {
        try {
            return Resources.readLines(Resources.getResource(DegreeNames.class, "degrees.txt"), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
