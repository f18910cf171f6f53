package dev.gradus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The picture in the README is what the command in the README prints. {@code -Dgradus.update=true} draws it anew, to be
 * reviewed as a change like any other.
 */
class ReadmePictureTest {
    private static final Path PICTURE = Path.of("../../docs/images/rank.svg");
    private static final String COMMAND = "gradus rank --role nlp-engineer --residency international --budget 60000"
            + " --currency EUR --weights curriculum-fit=1,total-cost=1 --top 8";
    private static final int LINE = 18;
    private static final double CHARACTER = 8.4;

    @Test
    void thePictureIsWhatTheCommandPrints() throws IOException {
        Cli.Outcome outcome = Cli.run((COMMAND.substring("gradus ".length()) + " --width 100").split(" "));
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        String picture = draw(("$ " + COMMAND + "\n\n" + outcome.out())
                .stripTrailing()
                .lines()
                .toList());
        if (Boolean.getBoolean("gradus.update")) {
            Files.createDirectories(PICTURE.getParent());
            Files.writeString(PICTURE, picture);
        }

        assertThat(Files.readString(PICTURE).replace("\r\n", "\n"))
                .as("docs/images/rank.svg; draw it anew with"
                        + " mvn -Dquick -pl examples/cli -am test -Dtest=ReadmePictureTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dgradus.update=true")
                .isEqualTo(picture);
    }

    private static String draw(List<String> lines) {
        int columns = lines.stream().mapToInt(String::length).max().orElseThrow();
        long width = Math.round(columns * CHARACTER) + 32;
        int height = lines.size() * LINE + 32;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" role=\"img\">\n"
                .formatted(width, height));
        svg.append("<title>%s</title>\n".formatted(COMMAND));
        svg.append("<rect width=\"%s\" height=\"%s\" rx=\"8\" fill=\"#1e2430\"/>\n".formatted(width, height));
        svg.append("<g font-family=\"ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace\""
                + " font-size=\"14\" fill=\"#d8dee9\" xml:space=\"preserve\">\n");
        for (int k = 0; k < lines.size(); k++) {
            if (!lines.get(k).isBlank()) {
                // a fixed length, so that columns stay aligned whatever the font
                svg.append("<text x=\"16\" y=\"%s\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\"%s>%s</text>\n"
                        .formatted(
                                28 + k * LINE,
                                Math.round(lines.get(k).length() * CHARACTER),
                                k == 0 ? " fill=\"#88c0d0\"" : "",
                                escape(lines.get(k))));
            }
        }
        return svg.append("</g>\n</svg>\n").toString();
    }

    private static String escape(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(" ", "\u00a0");
    }
}
