package dev.gradus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.catalog.ProgramBuilder;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.dataimport.json.CatalogJson;
import dev.gradus.examples.catalog.SampleCatalog;
import dev.gradus.examples.cli.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatalogFilesTest {
    @TempDir
    private Path folder;

    private String file(String name, Catalog catalog) throws IOException {
        Path file = folder.resolve(name);
        CatalogJson.write(catalog, file);
        return file.toString();
    }

    @Test
    void mergingACatalogueWithItselfChangesNothing() throws IOException {
        String sample = file("sample.json", SampleCatalog.load());
        Path merged = folder.resolve("merged.json");
        Outcome outcome = Cli.run("catalog", "merge", sample, sample, "-o", merged.toString());
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.err()).contains("71 programmes of 54 institutions");
        assertThat(CatalogJson.read(merged)).isEqualTo(SampleCatalog.load());
        assertThat(Cli.run("catalog", "diff", sample, merged.toString()).out()).isEqualTo("0 changes.\n");
    }

    @Test
    void aDiffNamesTheFactWithBothStatements() throws IOException {
        Catalog sample = SampleCatalog.load();
        Program old = sample.program("eth-msc-ds");
        Catalog.Builder changed = Catalog.builder();
        sample.programs().stream()
                .filter(program -> !program.equals(old))
                .skip(1)
                .forEach(changed::add);
        changed.add(new ProgramBuilder()
                .from(old)
                .duration(Fact.missing(MissingReason.NOT_FOUND))
                .build());
        Outcome outcome = Cli.run(
                "catalog",
                "diff",
                file("old.json", Catalog.builder().addAll(sample).build()),
                file("new.json", changed.build()),
                "--width",
                "120");
        assertThat(outcome.out())
                .contains("changed program eth-msc-ds, duration\n")
                .contains("  + missing: not found\n")
                .contains("removed program " + sample.programs().get(0).id());
    }

    @Test
    void anExportReadsBack() throws IOException {
        Path lines = folder.resolve("sample.ndjson");
        assertThat(Cli.run("catalog", "export", "gradus-ndjson", "-o", lines.toString())
                        .exitCode())
                .isZero();
        assertThat(CatalogJson.readLines(lines)).isEqualTo(SampleCatalog.load());
        assertThat(Files.readString(lines)).startsWith("{\"gradus\":1}\n");
        Outcome unknown = Cli.run("catalog", "export", "gradus-jsn");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("Maybe gradus-json");
    }
}
