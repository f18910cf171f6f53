package dev.gradus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dataimport.Formats;
import dev.gradus.dataimport.json.CatalogJson;
import dev.gradus.examples.catalog.SampleCatalog;
import dev.gradus.examples.cli.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportCommandTest {
    @TempDir
    private Path folder;

    private Path catalog() throws IOException {
        Path file = folder.resolve("catalog.json");
        CatalogJson.write(SampleCatalog.load(), file);
        return file;
    }

    @Test
    void everyFormatIsListedWithAnExample() {
        Outcome outcome = Cli.run("import", "--list");
        assertThat(outcome.exitCode()).isZero();
        Formats.ids().forEach(id -> assertThat(outcome.out()).contains("gradus import " + id + " "));
        List<Map<String, Object>> listed =
                Cli.objects(Cli.run("import", "--list", "--format", "json").out());
        assertThat(listed).extracting(format -> format.get("id")).containsExactlyElementsOf(Formats.ids());
    }

    @Test
    void whatIsImportedTwiceIsTheSame() throws IOException {
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.ndjson");
        Path report = folder.resolve("report.json");
        Outcome outcome =
                Cli.run("import", "gradus-json", catalog() + "", "-o", first + "", "--report", report.toString());
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(" 0 rejected").contains("71 programmes of 54 institutions");
        assertThat(Files.readString(first)).isEqualTo(Files.readString(catalog()));
        assertThat(Cli.object(Files.readString(report)))
                .containsEntry("format", "gradus-json")
                .containsKeys("sources", "coverage", "findings");

        assertThat(Cli.run("import", "gradus-json", first.toString(), "-o", second.toString())
                        .exitCode())
                .isZero();
        assertThat(Cli.run("import", "gradus-ndjson", second.toString()).out()).isEqualTo(Files.readString(first));
    }

    @Test
    void theReportIsAPageOrATableWhereItsNameSaysSo() throws IOException {
        for (String name : List.of("report.html", "report.csv")) {
            Path report = folder.resolve(name);
            Path out = folder.resolve("out.json");
            assertThat(Cli.run("import", "gradus-json", catalog() + "", "-o", out + "", "--report", report.toString())
                            .exitCode())
                    .isZero();
            assertThat(Files.readString(report))
                    .startsWith(name.endsWith("html") ? "<!doctype html>" : "source,row,path");
        }
    }

    @Test
    void wrongUsageIsAnswered() throws IOException {
        String file = catalog().toString();
        assertThat(Cli.run("import", "gradus-jsn", file).err()).contains("Maybe gradus-json, gradus-ndjson?");
        assertThat(Cli.run("import", "gradus-json", file, "--option", "colour=red"))
                .satisfies(outcome -> {
                    assertThat(outcome.exitCode()).isEqualTo(2);
                    assertThat(outcome.err()).contains("Unknown option of gradus-json 'colour'");
                });
        assertThat(Cli.run("import", "gradus-json", file, "--limit", "byte=3").err())
                .contains("Maybe bytes?");
        assertThat(Cli.run("import", "gradus-json").exitCode()).isEqualTo(2);
        assertThat(Cli.run("import").exitCode()).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsSaidWithItsName() throws IOException {
        String file = catalog().toString();
        Outcome missing =
                Cli.run("import", "gradus-json", folder.resolve("none.json").toString());
        assertThat(missing.exitCode()).isEqualTo(3);
        assertThat(missing.err()).contains("There is no file '");
        Outcome limited = Cli.run("import", "gradus-json", file, "--limit", "bytes=1000");
        assertThat(limited.exitCode()).isEqualTo(3);
        assertThat(limited.err()).contains("more than 1000 bytes").contains("raise the limit 'bytes'");
    }
}
