package dev.gradus.dataimport.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.gradus.dataimport.Formats;
import dev.gradus.dataimport.normalize.Normalizers;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer starts from, and what it has found: read as the fuzzer does, without the fuzzer. */
final class KeptInputsTest {
    static Stream<Path> formats() throws IOException {
        return inputs("formats");
    }

    static Stream<Path> normalizers() throws IOException {
        return inputs("normalizers");
    }

    private static Stream<Path> inputs(String kind) throws IOException {
        URL folder = Objects.requireNonNull(KeptInputsTest.class.getResource(kind));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            List<Path> sorted = files.sorted().toList();
            assertThat(sorted).isNotEmpty();
            return sorted.stream();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatKeepsItsPromises(Path input) throws IOException {
        FuzzInput parsed = FuzzInput.parse(Files.readAllBytes(input));
        assertThat(input.getFileName().toString()).startsWith(parsed.format());
        FormatsFuzz.check(parsed);
    }

    @ParameterizedTest
    @MethodSource("normalizers")
    void everyNormalizerKeepsItsPromises(Path input) throws IOException {
        assertThat(input.getFileName().toString()).startsWith(normalizer(input));
        NormalizersFuzz.fuzzerTestOneInput(Files.readAllBytes(input));
    }

    private static String normalizer(Path input) throws IOException {
        return new String(Files.readAllBytes(input), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
    }

    @Test
    void everyNormalizerHasAnInput() throws IOException {
        ImmutableSet.Builder<String> ids = ImmutableSet.builder();
        for (Path input : normalizers().toList()) {
            ids.add(normalizer(input));
        }
        assertThat(ids.build()).isEqualTo(Normalizers.ids());
    }

    /** A fuzzer finds little in a format that it never sees accept anything. */
    @Test
    void everyFormatHasAnInputThatItAccepts() throws IOException {
        Set<String> accepting = new LinkedHashSet<>();
        for (Path input : formats().toList()) {
            FuzzInput parsed = FuzzInput.parse(Files.readAllBytes(input));
            if (!accepting.contains(parsed.format())
                    && FormatsFuzz.check(parsed)
                            .filter(result -> result.report().accepted() > 0)
                            .isPresent()) {
                accepting.add(parsed.format());
            }
        }
        assertThat(accepting)
                .as("formats with an input in src/test/resources/dev/gradus/dataimport/fuzz/formats")
                .containsAll(Formats.ids());
    }
}
