package dev.gradus.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The lines of the README are those that are compiled here, and print what it says. */
class ReadmeTest {
    private static final Path README = Path.of("../../README.md");
    private static final Path LAPTOPS = Path.of("src/main/java/dev/gradus/examples/quickstart/Laptops.java");

    private static String block(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\\R(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README));
        assertThat(block.find()).isTrue();
        return block.group(1).replace("\r\n", "\n");
    }

    @Test
    void theLinesAreThoseOfTheQuickstart() throws IOException {
        String compiled = Files.readString(LAPTOPS).replaceAll("\\s+", " ");

        assertThat(compiled).contains(block("java").strip().replaceAll("\\s+", " "));
    }

    @Test
    void theyPrintWhatTheReadmeSays() throws IOException {
        assertThat(Printed.by(() -> Laptops.main(new String[0])).strip())
                .isEqualTo(block("text").strip());
    }
}
