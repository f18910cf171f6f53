package dev.gradus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.Granularity;
import dev.gradus.dataimport.json.CatalogJson;
import dev.gradus.examples.cli.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spreadsheet, a web page, official figures and a register become one catalogue, which ranks with its evidence. */
final class SeveralSourcesTest {
    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String read(String format, String name, String... more) {
        String catalog = folder.resolve(name + ".json").toString();
        String[] command = new String[more.length + 4];
        command[0] = "import";
        command[1] = format;
        System.arraycopy(more, 0, command, 2, more.length);
        command[more.length + 2] = "-o";
        command[more.length + 3] = catalog;
        Outcome outcome = Cli.run(command);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return catalog;
    }

    @Test
    void rankWithTheirEvidence() throws IOException {
        String mine = read(
                "delimited",
                "mine",
                file(
                        "mine.csv",
                        "University,Programme,Fee,Length,Field\n"
                                + "Example University,MS Computer Science,\"$52,000 total\",2 years,11.0701\n"
                                + "Sample Institute of Technology,MS Data Science,\"$30,000 total\",18 months,30.7001\n"),
                "--mapping",
                file("mine.mapping.json", """
                        {"gradus-mapping": 1,
                         "source": {"address": "mine.csv", "publisher": "Our list", "kind": "community", "as-of": "2026-03-01"},
                         "defaults": {"country": "US"},
                         "fields": {"institution": "University", "title": "Programme", "degree": "Programme",
                                    "tuition": {"column": "Fee", "audience": "all"}, "duration": "Length",
                                    "fields.cip": "Field"}}
                        """));
        String page = read("schema-org", "page", file("page.jsonld", """
                        {"@context": "https://schema.org", "@type": "EducationalOccupationalProgram",
                         "@id": "https://www.example.edu/ms-cs", "name": "MS Computer Science",
                         "educationalCredentialAwarded": "MS", "timeToComplete": "P21M", "inLanguage": "en",
                         "provider": {"@type": "CollegeOrUniversity", "name": "Example University", "url": "https://www.example.edu",
                                      "address": {"@type": "PostalAddress", "addressCountry": "US"}}}
                        """));
        String official = read(
                "scorecard-field-of-study",
                "official",
                file(
                        "FieldOfStudyData1516_1617_PP.csv",
                        "UNITID,OPEID6,INSTNM,CIPCODE,CIPDESC,CREDLEV,EARN_MDN_HI_1YR,EARN_COUNT_WNE_HI_1YR\n"
                                + "1001,000077,Example University,1107,Computer Science.,5,153400,55\n"));
        String register = file("ror.ndjson", """
                {"id":"https://ror.org/05a28rw58","names":[{"value":"Example University","types":["ror_display","label"],"lang":"en"}],"status":"active","types":["education"],"locations":[{"geonames_details":{"country_code":"US","name":"Springfield"}}],"links":[{"type":"website","value":"https://www.example.edu"}],"domains":["example.edu"],"external_ids":[],"relationships":[]}
                """);
        String all = folder.resolve("all.json").toString();
        Outcome merged = Cli.run("catalog", "merge", mine, page, official, "--registry", register, "-o", all);
        assertThat(merged.exitCode()).as(merged.err()).isZero();

        Program computing = CatalogJson.read(Path.of(all)).programs().stream()
                .filter(program -> program.title().contains("Computer Science"))
                .reduce((one, other) -> {
                    throw new AssertionError("Two programmes are one:\n" + one + "\n" + other + "\n" + merged.err());
                })
                .orElseThrow();
        assertThat(computing.institution().identifiers())
                .containsEntry("ror", "https://ror.org/05a28rw58")
                .containsEntry("unitid", "1001");
        assertThat(computing.duration().isConflicting()).isTrue();
        assertThat(computing.outcomes().claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.granularity()).isEqualTo(Granularity.FIELD));

        Outcome ranked = Cli.run(
                "rank",
                "--catalog",
                all,
                "--weights",
                "total-cost=2,duration=1,graduate-earnings=1",
                "--currency",
                "USD");
        assertThat(ranked.exitCode()).as(ranked.err()).isZero();
        assertThat(ranked.out()).contains("2 of 2 programmes");
        Outcome explained = Cli.run(
                "explain",
                computing.id(),
                "--catalog",
                all,
                "--weights",
                "total-cost=2,duration=1,graduate-earnings=1",
                "--currency",
                "USD",
                "--width",
                "120");
        assertThat(explained.exitCode()).as(explained.err()).isZero();
        assertThat(explained.out()).contains("Our list").contains("too coarse");
    }
}
