package dev.gradus.dataimport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogErrorsTest {
    private static final String DOCUMENT = """
            {
              "gradus": 1,
              "sources": [
                {"id": "fees", "address": "https://example.org", "publisher": "Example", "kind": "official", "asOf": {"stated": "undated"}}
              ],
              "institutions": [{"id": "u", "name": "U", "country": "DE"}],
              "programs": [{
                "id": "p",
                "title": "P",
                "institution": "u",
                "degree": {"name": "MSc", "level": "master"},
                "country": "DE",
                "duration": {"claims": [{
                  "value": {"minMonths": 12, "maxMonths": 24},
                  "sources": ["fees"],
                  "granularity": "program",
                  "asStated": "1-2 years"
                }]},
                "curriculum": {"claims": [{
                  "value": {"items": [{"course": {"title": "C", "topics": [{"topic": "nlp", "confidence": 0.9, "evidence": ["C"]}]}, "kind": "named"}]},
                  "sources": ["fees"],
                  "granularity": "program",
                  "asStated": "list"
                }]}
              }]
            }
            """;

    private static CatalogFormatException failure(String from, String to) {
        assertThat(DOCUMENT).contains(from);
        return failure(DOCUMENT.replace(from, to));
    }

    private static CatalogFormatException failure(String document) {
        CatalogFormatException failure =
                catchThrowableOfType(CatalogFormatException.class, () -> CatalogJson.read("file.json", document));
        assertThat(failure).as(document).isNotNull();
        assertThat(failure.origin()).isEqualTo("file.json");
        return failure;
    }

    @Test
    void theDocumentItselfIsFine() {
        assertThat(CatalogJson.read(DOCUMENT).programs()).hasSize(1);
    }

    @Test
    void unknownField() {
        assertThat(failure("\"minMonths\": 12", "\"minMonths\": 12, \"atendance\": \"full-time\""))
                .hasMessageContaining("at programs[0].duration.claims[0].value")
                .hasMessageContaining("Unknown field 'atendance'.\nMaybe attendance?");
    }

    @Test
    void unknownSection() {
        assertThat(failure("\"programs\"", "\"programmes\""))
                .hasMessageContaining("at programmes: Unknown field 'programmes'.\nMaybe programs");
    }

    @Test
    void unknownReference() {
        assertThat(failure("[\"fees\"]", "[\"fee\"]"))
                .hasMessageContaining(
                        "line 15, column 19, at programs[0].duration.claims[0].sources[0]: Unknown source 'fee'.\nMaybe fees?");
        assertThat(failure("\"institution\": \"u\"", "\"institution\": \"university\""))
                .hasMessageContaining("Unknown institution 'university'");
        assertThat(failure("\"institution\": \"u\"", "\"institution\": 7"))
                .hasMessageContaining("The id of a institution is needed here");
    }

    @Test
    void unknownWord() {
        assertThat(failure("\"granularity\": \"program\"", "\"granularity\": \"programme\""))
                .hasMessageContaining(
                        "at programs[0].duration.claims[0].granularity: Unknown granularity 'programme'.\nMaybe program?");
        assertThat(failure(
                        "\"duration\":", "\"attendance\": {\"fulltime\": {\"missing\": \"not-found\"}}, \"duration\":"))
                .hasMessageContaining("Unknown attendance 'fulltime'.\nMaybe full-time");
    }

    @Test
    void unknownTopic() {
        assertThat(failure("\"topic\": \"nlp\"", "\"topic\": \"npl\""))
                .hasMessageContaining("at programs[0]: Unknown topic 'npl'.\nMaybe nlp");
    }

    @Test
    void missingField() {
        assertThat(failure("\"minMonths\": 12, ", ""))
                .hasMessageContaining(
                        "line 14, column 32, at programs[0].duration.claims[0].value: The field 'minMonths' is missing.");
        assertThat(failure("\"title\": \"P\",", "")).hasMessageContaining("The field 'title' is missing.");
        assertThat(failure("\"gradus\": 1,", "")).hasMessageContaining("The field 'gradus' is missing.\nMaybe");
    }

    @Test
    void aValueThatItsTypeRefuses() {
        assertThat(failure("\"maxMonths\": 24", "\"maxMonths\": 6"))
                .hasMessageContaining("at programs[0].duration.claims[0].value:"
                        + " The duration from 12.0 to 6.0 months is no span above 0.");
        assertThat(failure("[\"fees\"]", "[]")).hasMessageContaining("A claim without a source: '1-2 years'.");
        assertThat(failure("\"country\": \"DE\"}]", "\"country\": \"Germany\"}]"))
                .hasMessageContaining("at institutions[0]: The country of 'U' is 'Germany', not a code such as DE.");
    }

    @Test
    void aValueOfAnotherType() {
        assertThat(failure("\"minMonths\": 12", "\"minMonths\": \"12\""))
                .hasMessageContaining("A number is needed here");
        assertThat(failure("\"minMonths\": 12", "\"minMonths\": 1e999")).hasMessageContaining("too large");
        assertThat(failure("\"title\": \"P\"", "\"title\": 5")).hasMessageContaining("at programs[0].title");
        assertThat(failure("\"title\": \"P\"", "\"title\": null"))
                .hasMessageContaining(
                        "line 9, column 14, at programs[0].title: Nothing is null here.\nMaybe leave it out");
        assertThat(failure("[{\"id\": \"u\", \"name\": \"U\", \"country\": \"DE\"}]", "{}"))
                .hasMessageContaining("A list is needed here.");
    }

    @Test
    void twoThingsUnderOneId() {
        assertThat(failure("[{\"id\": \"u\"", "[{\"id\": \"u\", \"name\": \"V\", \"country\": \"AT\"}, {\"id\": \"u\""))
                .hasMessageContaining("at institutions[1]: Two different institutions have the id 'u'.\nMaybe");
    }

    @Test
    void brokenJson() {
        assertThat(failure("\"country\": \"DE\"}],", "\"country\": \"DE\"],"))
                .hasMessageContaining("line 6, column")
                .hasMessageContaining("This is not valid JSON");
        assertThat(failure("\"id\": \"p\",", "\"id\": \"p\", \"id\": \"q\","))
                .hasMessageContaining("This is not valid JSON: Duplicate")
                .hasMessageContaining("line 8");
        assertThat(failure("")).hasMessageContaining("A catalogue is a JSON object.");
        assertThat(failure("[]")).hasMessageContaining("A catalogue is a JSON object.");
        assertThat(failure(DOCUMENT + "{}")).hasMessageContaining("more after the end");
        assertThat(failure("{\"gradus\": 1, \"sources\": " + "[".repeat(100_000)))
                .hasMessageContaining("exceeds a limit");
        assertThat(failure(DOCUMENT.replace("\"U\"", "\"" + "x".repeat(1_000_001) + "\"")))
                .hasMessageContaining("exceeds a limit");
    }

    @Test
    void anotherVersion() {
        assertThat(failure("\"gradus\": 1", "\"gradus\": 2"))
                .hasMessageContaining("The version of the format is 2.\nMaybe a newer Gradus wrote it");
        assertThat(failure("\"gradus\": 1", "\"gradus\": \"1\"")).hasMessageContaining("at gradus");
    }

    @Test
    void placesAreMachineReadable() {
        CatalogFormatException failure = failure("\"minMonths\": 12, ", "");
        assertThat(failure.path()).isEqualTo("programs[0].duration.claims[0].value");
        assertThat(failure.line()).hasValue(14);
        assertThat(failure.column()).hasValue(32);
    }

    @Test
    void linesNameTheLine() {
        assertThat(linesFailure("{\"gradus\":1}\n\n{\"institution\":{\"id\":\"u\"}}\n"))
                .hasMessageContaining("line 3, column")
                .hasMessageContaining("at institution: The field 'name' is missing.");
        assertThat(linesFailure("{\"gradus\":1}\n{\"programme\":{}}\n"))
                .hasMessageContaining("line 2, column")
                .hasMessageContaining("Unknown field 'programme'.\nMaybe program?");
        assertThat(linesFailure("{\"institution\":{}}"))
                .hasMessageContaining("The first line must be {\"gradus\": 1}.");
        assertThat(linesFailure("{\"gradus\":1}\n{\"gradus\":1}")).hasMessageContaining("Unknown field 'gradus'");
        assertThat(linesFailure("{\"gradus\":1}\n{}")).hasMessageContaining("The object on this line is empty.");
        assertThat(linesFailure("{\"gradus\":1,\"source\":{}}")).hasMessageContaining("A line has one field.");
        assertThat(linesFailure("")).hasMessageContaining("There is no line in it.");
    }

    private static CatalogFormatException linesFailure(String lines) {
        CatalogFormatException failure = catchThrowableOfType(
                CatalogFormatException.class, () -> CatalogJson.readLines(new StringReader(lines)));
        assertThat(failure).as(lines).isNotNull();
        return failure;
    }

    @Test
    void filesInAnotherEncodingAreRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("latin.json");
        Files.write(file, DOCUMENT.replace("\"U\"", "\"Zürich\"").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(catchThrowableOfType(CatalogFormatException.class, () -> CatalogJson.read(file)))
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining("UTF-8");
        assertThat(catchThrowableOfType(CatalogFormatException.class, () -> CatalogJson.readLines(file)))
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aByteOrderMarkIsNoError(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bom.json");
        Files.writeString(file, "\uFEFF" + DOCUMENT);
        assertThat(CatalogJson.read(file)).isEqualTo(CatalogJson.read(DOCUMENT));
        assertThat(CatalogJson.read("\uFEFF" + DOCUMENT)).isEqualTo(CatalogJson.read(DOCUMENT));
    }
}
