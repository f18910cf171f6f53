package dev.gradus.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.core.catalog.Institution;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FormatsTest {
    static Stream<String> ids() {
        return Formats.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyFormatSaysWhatItIs(String id) {
        FormatDescription description = Formats.of(id).description();
        assertThat(description.example()).startsWith(id + " ");
        assertThat(description.what()).isNotBlank().endsWith(".");
        assertThat(description.name()).isNotBlank();
    }

    /** Damaged, hostile and empty input: an {@link ImportException} that names it, or a report; never anything else. */
    @ParameterizedTest
    @MethodSource("ids")
    void everyFormatAnswersToDamagedInput(String id) throws IOException {
        Random random = new Random(7);
        byte[] noise = new byte[2_000];
        random.nextBytes(noise);
        List<byte[]> inputs = new ArrayList<>(List.of(new byte[0], noise, new byte[100]));
        for (String text : List.of(
                "{",
                "[]",
                "{\"a\": [1, 2",
                "[".repeat(5_000),
                "{\"a\":".repeat(5_000),
                "<a>",
                "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>",
                "<a>".repeat(5_000),
                "a,b\n1,\"2\n",
                "a\tb\n1\t2\t3\n",
                "<html><table><tr><td>1</table>",
                "| a |\n| --- |\n| 1 |\n",
                "\u0000\u0001",
                "null",
                "\"text\"",
                "=1+1",
                "x".repeat(100_000))) {
            inputs.add(text.getBytes(StandardCharsets.UTF_8));
        }
        for (byte[] input : inputs) {
            ImportInput damaged = ImportInput.of("damaged", input);
            try {
                ImportReport report = Importer.of(id).read(List.of(damaged)).report();
                assertThat(report.format()).isEqualTo(id);
            } catch (ImportException e) {
                assertThat(e).hasMessageStartingWith("damaged");
            }
        }
    }

    @Test
    void aJarAddsAFormat() throws IOException {
        ImportResult result = Importer.of("names")
                .read(List.of(ImportInput.of("n.txt", "Ex\n\nTU Example".getBytes(StandardCharsets.UTF_8))));
        assertThat(result.catalog().institutions())
                .extracting(Institution::name)
                .containsExactly("Ex", "TU Example");
        assertThat(result.report().rejected()).isEqualTo(1);
    }

    @Test
    void compressedInputIsReadWithinItsLimits() throws IOException {
        byte[] lines = "Ex\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(lines);
        }
        ImportInput bomb = ImportInput.of("bomb.gz", packed.toByteArray());
        assertThatThrownBy(() -> Importer.of("names").read(List.of(bomb)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("raise the limit 'inflation'");
        assertThat(Importer.builder("names")
                        .limit(Limit.INFLATION, 100_000)
                        .build()
                        .read(List.of(bomb))
                        .report()
                        .read())
                .isEqualTo(1_000_000);
        assertThatThrownBy(() -> Importer.builder("names")
                        .limit(Limit.INFLATION, 100_000)
                        .limit(Limit.BYTES, 10)
                        .build()
                        .read(List.of(bomb)))
                .hasMessageContaining("more than 10 bytes");
    }

    /** Damage in compressed data is said of the file, wherever it shows: in the header, in the middle, at the end. */
    @ParameterizedTest
    @ValueSource(ints = {2, 9, 14, 40, 60})
    void damagedCompressionIsSaidOfTheFile(int length) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("Ex\nTU Example\nUniversity of Somewhere\nUniversity of Elsewhere\n"
                    .getBytes(StandardCharsets.UTF_8));
        }
        ImportInput cut = ImportInput.of("cut.gz", Arrays.copyOf(packed.toByteArray(), length));
        assertThatThrownBy(() -> Importer.of("names").read(List.of(cut)))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("cut.gz: The compressed data are damaged");
    }

    @Test
    void aCutArchiveIsSaidOfTheFile() throws IOException {
        byte[] whole = zip("a.txt", "Ex\nTU Example\n").bytes();
        for (int length = 4; length < 60; length++) {
            ImportInput cut = ImportInput.of("files.zip", Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Importer.of("names").read(List.of(cut)))
                    .as("%s bytes", length)
                    .isInstanceOf(ImportException.class)
                    .hasMessageStartingWith("files.zip");
        }
    }

    @Test
    void archivesAreReadFileByFileAndLeadNowhereElse() throws IOException {
        assertThat(Importer.of("names")
                        .read(List.of(zip("a.txt", "Ex", "b/c.txt", "TU Example")))
                        .report()
                        .sources())
                .extracting(ImportReport.SourceReport::source)
                .containsExactly("files.zip!a.txt", "files.zip!b/c.txt");
        for (String name : List.of("../a.txt", "/etc/a.txt", "b/../../a.txt", "c:a.txt")) {
            assertThatThrownBy(() -> Importer.of("names").read(List.of(zip(name, "Ex"))))
                    .hasMessageContaining("must not lead out of it");
        }
        assertThatThrownBy(() -> Importer.builder("names")
                        .limit(Limit.ENTRIES, 1)
                        .build()
                        .read(List.of(zip("a", "1", "b", "2"))))
                .hasMessageContaining("raise the limit 'entries'");
        assertThatThrownBy(() -> Importer.of("names").read(List.of(zip("a", "x".repeat(4_000_000)))))
                .hasMessageContaining("raise the limit 'inflation'");
    }

    private static ImportInput zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return ImportInput.of("files.zip", packed.toByteArray());
    }
}
