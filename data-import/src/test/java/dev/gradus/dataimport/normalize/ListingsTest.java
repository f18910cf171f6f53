package dev.gradus.dataimport.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures the normalisers on 6,000 listings of a portal, which may not be copied into this project. They are looked for
 * in {@code shared/data} beside the project, or where the system property {@code gradus.shared} says.
 */
class ListingsTest {
    private static final String FILE = "data/findamasters/findamasters_6000.tsv";

    @ParameterizedTest
    @CsvSource({
        "fees, money, 1400",
        "duration, duration, 5600",
        "modality, degree, 5900",
        "administration, mode, 5100",
        "isItFullTime, mode, 5800",
    })
    void readsWhatTheListingsState(String column, String kind, int least) throws IOException {
        Optional<Path> file = file();
        assumeTrue(file.isPresent(), "Not measured: there is no " + FILE + " (set -Dgradus.shared).");
        Normalizer<?> normalizer = Normalizers.of(kind);
        int values = 0;
        Map<String, Integer> missing = new TreeMap<>();
        Map<String, Integer> failures = new TreeMap<>();
        for (String text : column(file.get(), column)) {
            Normalized<?> normalized = normalizer.normalize(text);
            values += normalized.values().isEmpty() ? 0 : 1;
            normalized.missing().ifPresent(reason -> missing.merge(reason.id(), 1, Integer::sum));
            normalized.finding().ifPresent(finding -> failures.merge(text.strip(), 1, Integer::sum));
        }
        int failed = failures.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("%s by %s: %d values, missing %s, %d failed%n", column, kind, values, missing, failed);
        failures.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(20)
                .forEach(failure -> System.out.printf("  %d x %s%n", failure.getValue(), shortened(failure.getKey())));
        assertThat(values).isGreaterThanOrEqualTo(least);
        assertThat(failed).isLessThan(values / 20);
    }

    private static String shortened(String text) {
        return text.length() > 100 ? text.substring(0, 100) + " ..." : text;
    }

    private static Optional<Path> file() {
        String given = System.getProperty("gradus.shared", "");
        Stream<Path> roots = given.isEmpty()
                ? Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                        .map(path -> path.resolve("shared"))
                : Stream.of(Path.of(given));
        return roots.map(root -> root.resolve(FILE)).filter(Files::exists).findFirst();
    }

    private static List<String> column(Path file, String name) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            int column = -1;
            for (String line : (Iterable<String>) lines::iterator) {
                String[] cells = line.split("\t", -1);
                if (column < 0) {
                    column = List.of(cells).indexOf(name);
                } else {
                    texts.add(column < cells.length ? cells[column] : "");
                }
            }
        }
        return texts;
    }
}
