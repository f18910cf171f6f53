package dev.gradus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page that walks through a ranking with its doubt shows what its commands print and draw. {@code
 * -Dgradus.update=true} writes outputs and pictures anew, to be reviewed as a change like any other.
 *
 * <p>After a command comes what it prints; a comment {@code <!-- lines FROM to TO -->} between the two keeps a part of it.
 */
class HowSurePageTest {
    private static final Path DOCS = Path.of("../../docs");
    private static final Path PAGE = DOCS.resolve("how-sure.md");
    private static final Path IMAGES = DOCS.resolve("images/how-sure");
    private static final Pattern EXAMPLE = Pattern.compile("```sh\n"
            + "(?<command>gradus [^`]*)\n"
            + "```\n\n"
            + "(?<part><!-- lines (?<from>\\d+) to (?<to>\\d+) -->\n"
            + ")?```text\n"
            + "[^`]*\n"
            + "```\n");
    private static final Pattern PICTURE = Pattern.compile("\\]\\(images/how-sure/([a-z]+)\\.svg\\)");

    @TempDir
    private Path drawn;

    @Test
    void thePageShowsWhatItsCommandsPrintAndDraw() throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        String anew = anew(page);
        Map<String, String> pictures = pictures(drawn);
        if (Boolean.getBoolean("gradus.update")) {
            Files.writeString(PAGE, anew);
            Files.createDirectories(IMAGES);
            for (Map.Entry<String, String> picture : pictures.entrySet()) {
                Files.writeString(IMAGES.resolve(picture.getKey()), picture.getValue());
            }
        }

        assertThat(Files.readString(PAGE).replace("\r\n", "\n"))
                .as("docs/how-sure.md; write it anew with"
                        + " mvn -Dquick -pl examples/cli -am test -Dtest=HowSurePageTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dgradus.update=true")
                .isEqualTo(anew);
        assertThat(pictures(IMAGES)).isEqualTo(pictures);
        assertThat(shown(page)).allSatisfy(name -> assertThat(pictures).containsKey(name + ".svg"));
    }

    private static Map<String, String> pictures(Path folder) throws IOException {
        Map<String, String> pictures = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                pictures.put(
                        file.getFileName().toString(), Files.readString(file).replace("\r\n", "\n"));
            }
        }
        return pictures;
    }

    private static List<String> shown(String page) {
        List<String> names = new ArrayList<>();
        Matcher picture = PICTURE.matcher(page);
        while (picture.find()) {
            names.add(picture.group(1));
        }
        assertThat(names).as("pictures on the page").isNotEmpty();
        return names;
    }

    private String anew(String page) {
        StringBuilder anew = new StringBuilder();
        Matcher example = EXAMPLE.matcher(page);
        int examples = 0;
        while (example.find()) {
            String part = example.group("part") == null ? "" : example.group("part");
            String printed = printed(example.group("command"));
            if (!part.isEmpty()) {
                printed =
                        lines(printed, Integer.parseInt(example.group("from")), Integer.parseInt(example.group("to")));
            }
            example.appendReplacement(
                    anew,
                    Matcher.quoteReplacement("```sh\n%s\n```\n\n%s```text\n%s\n```\n"
                            .formatted(example.group("command"), part, printed)));
            examples++;
        }
        assertThat(examples).as("commands on the page").isGreaterThan(3);
        return example.appendTail(anew).toString();
    }

    private String printed(String command) {
        List<String> words = new ArrayList<>();
        for (String word : command.replace("\\\n", " ").strip().split("\\s+")) {
            words.add(word.equals("pictures") ? drawn.toString() : word);
        }
        words.add("--width");
        words.add("96");
        Cli.Outcome outcome = Cli.run(words.subList(1, words.size()).toArray(new String[0]));
        assertThat(outcome.exitCode()).as("%s: %s", command, outcome.err()).isZero();
        return outcome.out().stripTrailing();
    }

    /** Some lines, with an ellipsis for what is left out. */
    private static String lines(String text, int from, int to) {
        List<String> lines = text.lines().toList();
        assertThat(lines).as("lines to show of").hasSizeGreaterThanOrEqualTo(to);
        String part = String.join("\n", lines.subList(from - 1, to));
        return (from > 1 ? "…\n" : "") + part + (to < lines.size() ? "\n…" : "");
    }
}
