package dev.gradus.dataimport.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.catalog.Catalog;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogJsonTest {
    private static final String SMALL = """
            {
              "gradus": 1,
              "sources": [ {
                "id": "s",
                "address": "https://example.org/fees",
                "publisher": "example.org",
                "kind": "official",
                "asOf": {
                  "stated": "2026",
                  "from": "2026-01-01",
                  "to": "2026-12-31"
                }
              } ],
              "institutions": [ {
                "id": "u",
                "name": "Example University",
                "country": "DE"
              } ],
              "programs": [ {
                "id": "u-msc",
                "title": "Example",
                "institution": "u",
                "degree": {
                  "name": "MSc",
                  "level": "master"
                },
                "country": "DE",
                "attendance": {
                  "part-time": {
                    "missing": "not-found"
                  }
                },
                "tuition": {
                  "claims": [ {
                    "value": {
                      "amount": {
                        "amount": 1500.5,
                        "currency": "EUR"
                      },
                      "period": "semester",
                      "audience": "international",
                      "academicYear": "2026-27"
                    },
                    "sources": [ "s" ],
                    "granularity": "program",
                    "asStated": "1,500.50 EUR"
                  } ]
                }
              } ]
            }
            """;

    @Provide
    Arbitrary<Catalog> catalogs() {
        return GeneratedCatalogs.all();
    }

    @Property(tries = 300)
    void aDocumentLosesNothing(@ForAll("catalogs") Catalog catalog) {
        assertThat(CatalogJson.read(CatalogJson.write(catalog))).isEqualTo(catalog);
    }

    @Property(tries = 300)
    void linesLoseNothing(@ForAll("catalogs") Catalog catalog) throws IOException {
        StringWriter lines = new StringWriter();
        CatalogJson.writeLines(catalog, lines);
        assertThat(CatalogJson.readLines(new StringReader(lines.toString()))).isEqualTo(catalog);
    }

    @Property(tries = 100)
    void whatWasReadIsWrittenTheSame(@ForAll("catalogs") Catalog catalog) {
        String document = CatalogJson.write(catalog);
        assertThat(CatalogJson.write(CatalogJson.read(document))).isEqualTo(document);
    }

    @Test
    void writesWhatIsKnownAndNothingElse() {
        assertThat(CatalogJson.write(CatalogJson.read(SMALL))).isEqualTo(SMALL);
    }

    @Test
    void theOrderOfSectionsDoesNotMatter() {
        int sources = SMALL.indexOf("\"sources\"");
        int programs = SMALL.indexOf("\"programs\"");
        String tables = SMALL.substring(sources, programs).stripTrailing();
        String reordered = SMALL.substring(0, sources)
                + SMALL.substring(programs, SMALL.lastIndexOf('}')).stripTrailing()
                + ",\n  "
                + tables.substring(0, tables.length() - 1)
                + "\n}\n";
        assertThat(CatalogJson.read(reordered)).isEqualTo(CatalogJson.read(SMALL));
    }

    @Test
    void filesAreInUtf8(@TempDir Path folder) throws IOException {
        Catalog catalog = CatalogJson.read(SMALL.replace("Example University", "Universität Zürich"));
        Path document = folder.resolve("catalog.json");
        Path lines = folder.resolve("catalog.ndjson");
        CatalogJson.write(catalog, document);
        CatalogJson.writeLines(catalog, lines);
        assertThat(Files.readString(document, StandardCharsets.UTF_8)).contains("Universität Zürich");
        assertThat(CatalogJson.read(document)).isEqualTo(catalog);
        assertThat(CatalogJson.readLines(lines)).isEqualTo(catalog);
        assertThat(Files.readAllLines(lines, StandardCharsets.UTF_8)).hasSize(4);
    }
}
