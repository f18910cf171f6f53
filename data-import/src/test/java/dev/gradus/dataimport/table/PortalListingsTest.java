package dev.gradus.dataimport.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportReport.Coverage;
import dev.gradus.dataimport.ImportReport.RuleReport;
import dev.gradus.dataimport.ImportReport.SourceReport;
import dev.gradus.dataimport.ImportResult;
import dev.gradus.dataimport.Importer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the shipped mapping of 6,000 listings of a portal to the numbers in docs/import-tables.md. The listings may not be
 * copied into this project; they are looked for in {@code shared/data} beside it, or where the system property
 * {@code gradus.shared} says.
 */
class PortalListingsTest {
    private static final String FILE = "data/findamasters/findamasters_6000.tsv";
    private static final String MAPPING = "examples/findamasters.mapping.json";

    @Test
    void readsTheListingsWithoutALineOfCode() throws IOException {
        Optional<Path> file = file();
        assumeTrue(file.isPresent(), "Not measured: there is no " + FILE + " (set -Dgradus.shared).");
        byte[] mapping;
        try (InputStream resource = Mapping.class.getResourceAsStream(MAPPING)) {
            mapping = Objects.requireNonNull(resource).readAllBytes();
        }
        ImportResult result = Importer.builder("delimited")
                .file("mapping", ImportInput.of(MAPPING, mapping))
                .build()
                .read(file.get());
        SourceReport report = result.report().sources().get(0);
        assertThat(report.read()).isEqualTo(6_000);
        assertThat(report.accepted()).isEqualTo(5_978);
        assertThat(report.rejected()).isEqualTo(22);
        assertThat(result.catalog().institutions()).hasSize(335);
        Map<String, Long> rules =
                report.rules().stream().collect(Collectors.toMap(RuleReport::rule, RuleReport::count));
        assertThat(rules.getOrDefault("unread-money", 0L)).isLessThanOrEqualTo(20);
        assertThat(rules.getOrDefault("unread-duration", 0L)).isLessThanOrEqualTo(20);
        assertThat(rules).doesNotContainKeys("unread-degree", "unread-mode");
        Map<String, Coverage> coverage =
                result.report().coverage().stream().collect(Collectors.toMap(Coverage::fact, Function.identity()));
        assertThat(coverage.get("tuition").known()).isBetween(1_400L, 1_600L);
        assertThat(coverage.get("tuition").missing().get("see-website")).isGreaterThan(4_200);
        assertThat(coverage.get("duration").known()).isGreaterThanOrEqualTo(5_600);
    }

    private static Optional<Path> file() {
        String given = System.getProperty("gradus.shared", "");
        Stream<Path> roots = given.isEmpty()
                ? Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                        .map(path -> path.resolve("shared"))
                : Stream.of(Path.of(given));
        return roots.map(root -> root.resolve(FILE)).filter(Files::exists).findFirst();
    }
}
