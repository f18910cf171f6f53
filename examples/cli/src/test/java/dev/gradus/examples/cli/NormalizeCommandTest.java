package dev.gradus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dataimport.normalize.Normalizers;
import dev.gradus.examples.cli.Cli.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NormalizeCommandTest {
    @Test
    void eachLineIsAnsweredWithALineInOrder() {
        Outcome outcome = Cli.runWithInput("UK £9,000 per year (2024/25)\r\n\nSee website", "normalize", "money");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out().lines())
                .containsExactly(
                        "{\"raw\":\"UK £9,000 per year (2024/25)\",\"values\":[{\"amount\":9000,\"currency\":\"GBP\","
                                + "\"period\":\"year\",\"audience\":\"home\",\"academicYear\":\"2024-25\",\"attendance\":null}],"
                                + "\"missing\":null,\"confidence\":1.0,\"notes\":[]}",
                        "{\"raw\":\"\",\"values\":[],\"missing\":\"not-reported\",\"confidence\":1.0,\"notes\":[]}",
                        "{\"raw\":\"See website\",\"values\":[],\"missing\":\"see-website\",\"confidence\":1.0,\"notes\":[]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    money        | free of charge                    | "values":[{"amount":0,
                    duration     | 1-2 years part time               | "values":[{"months":[12.0,24.0],"attendance":"part-time"}]
                    degree       | Master of Science (M.Sc.)         | "degree":"MSc","level":"master"
                    mode         | online, part time                 | "delivery":["online"],"attendance":["part-time"]
                    credits      | 120 ECTS                          | "values":[{"value":120.0,"system":"ects"
                    english-test | IELTS 6.5 (no band below 6.0)     | "tests":[{"test":"IELTS","overall":6.5,"minBand":6.0}]
                    """)
    void theFieldsOfEachKind(String kind, String text, String fields) {
        assertThat(Cli.runWithInput(text, "normalize", kind).out()).contains(fields);
    }

    @Test
    void aCourseIsAnsweredWithItsTopicsAndTheBroaderOnes() {
        Map<String, Object> answer = Cli.object(Cli.runWithInput(
                        "{\"title\": \"Convex Optimization\", \"description\": \"Duality.\"}",
                        "normalize",
                        "course-topics")
                .out());
        List<Map<String, Object>> topics = Cli.objects(answer.get("topics"));
        assertThat(topics).extracting(topic -> topic.get("id")).contains("math-stat-optimization", "optimization");
        assertThat(topics).allSatisfy(topic -> assertThat(topic).containsKeys("confidence", "evidence"));
    }

    @Test
    void aLineThatIsNoCourseDoesNotStopTheOthers() {
        Outcome outcome = Cli.runWithInput(
                "{broken\n[1]\n{\"title\": 7}\n{\"title\": \"Deep Learning\"}\n", "normalize", "course-topics");
        assertThat(outcome.exitCode()).isEqualTo(3);
        List<String> lines = outcome.out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("{\"topics\":[],\"finding\":\"line 1, column 2: ");
        assertThat(lines.get(1)).contains("A course is an object with title and description.");
        assertThat(lines.get(2)).contains("title: A text is needed here, not 7");
        assertThat(lines.get(3)).contains("\"id\":\"deep-learning\"");
    }

    private static final String REGISTER =
            "{\"id\":\"https://ror.org/05a28rw58\",\"status\":\"active\",\"names\":[{\"value\":\"ETH Zurich\",\"types\":[\"ror_display\"]}],\"domains\":[\"ethz.ch\"]}";

    @Test
    void anInstitutionIsFoundInARegister(@TempDir Path folder) throws IOException {
        Path json = Files.writeString(folder.resolve("ror.json"), "[" + REGISTER + "]");
        Path zip = folder.resolve("ror.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("v2/ror-data.json"));
            out.write(Files.readAllBytes(json));
            out.putNextEntry(new ZipEntry("v2/ror-data.csv"));
            out.write("id,name".getBytes(StandardCharsets.UTF_8));
        }
        for (Path register : List.of(json, zip)) {
            Outcome outcome = Cli.runWithInput(
                    "ETH Zürich\nNobody\n", "normalize", "institution", "--registry", register.toString());
            assertThat(outcome.exitCode()).as(outcome.err()).isZero();
            assertThat(outcome.out().lines())
                    .containsExactly(
                            "{\"raw\":\"ETH Zürich\",\"status\":\"matched\",\"id\":\"https://ror.org/05a28rw58\",\"name\":\"ETH Zurich\","
                                    + "\"rule\":\"normalized-name\",\"candidates\":[{\"id\":\"https://ror.org/05a28rw58\",\"name\":\"ETH Zurich\","
                                    + "\"country\":\"\",\"matched\":\"ETH Zürich\",\"score\":1.0}],\"notes\":[]}",
                            "{\"raw\":\"Nobody\",\"status\":\"unmatched\",\"id\":null,\"name\":null,\"rule\":null,\"candidates\":[],\"notes\":[]}");
        }
    }

    @Test
    void aRegisterThatIsNoneIsSaidWithItsName(@TempDir Path folder) throws IOException {
        assertThat(Cli.run("normalize", "institution")).satisfies(outcome -> {
            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.err()).contains("Maybe give --registry");
        });
        String broken = Files.writeString(folder.resolve("ror.json"), "[{").toString();
        Outcome outcome = Cli.run("normalize", "institution", "--registry", broken);
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains(broken).contains("This is no valid JSON");
        assertThat(Cli.run("normalize", "institution", "--registry", "nowhere.json"))
                .isEqualTo(new Outcome(3, "", "gradus: There is no file 'nowhere.json'.\n"));
    }

    @Test
    void carriageReturnsInsideATextStay() {
        assertThat(Cli.runWithInput("a\rb\n", "normalize", "mode").out().lines())
                .hasSize(1);
    }

    @Test
    void theHelpNamesEveryKind() {
        String help = Cli.run("normalize", "--help").out();
        Normalizers.ids().forEach(kind -> assertThat(help).contains(kind));
        assertThat(help).contains("course-topics", "institution");
    }
}
