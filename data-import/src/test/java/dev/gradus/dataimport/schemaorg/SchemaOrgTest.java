package dev.gradus.dataimport.schemaorg;

import static dev.gradus.dataimport.interchange.Reads.findings;
import static dev.gradus.dataimport.interchange.Reads.only;
import static dev.gradus.dataimport.interchange.Reads.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Intake;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.catalog.ProgramBuilder;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.CreditSystem;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.core.measure.Money;
import dev.gradus.core.measure.StudyDuration;
import dev.gradus.core.measure.Tuition;
import dev.gradus.dataimport.Formats;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportResult;
import dev.gradus.dataimport.Importer;
import dev.gradus.dataimport.SharedData;
import dev.gradus.dataimport.interchange.RoundTrip;
import dev.gradus.dataimport.json.GeneratedCatalogs;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaOrgTest {
    private static final String PROGRAM = """
            {
              "@context": "https://schema.org/",
              "@type": ["EducationalOccupationalProgram"],
              "@id": "https://uni.example.de/msc-ds",
              "name": "Data Science",
              "url": "https://uni.example.de/msc-ds",
              "dateModified": "2026-10-01",
              "provider": { "@type": "CollegeOrUniversity", "name": "Uni Example", "url": "https://uni.example.de" },
              "educationalCredentialAwarded": "Master of Science",
              "timeToComplete": "P2Y",
              "educationalProgramMode": ["full-time", "online"],
              "numberOfCredits": { "@type": "QuantitativeValue", "value": 120, "unitText": "ECTS" },
              "inLanguage": ["English", "de"],
              "about": { "@type": "DefinedTerm", "termCode": "0613", "name": "Software", "inDefinedTermSet": "isced-f" },
              "startDate": "2027-10-01",
              "applicationDeadline": "2027-05-31",
              "programPrerequisites": "A first degree; IELTS 6.5 overall",
              "hasCourse": [ { "@type": "Course", "courseCode": "ML1", "name": "Machine Learning" }, "Statistics" ],
              "occupationalCategory": "15-2051.00",
              "offers": {
                "@type": "Offer",
                "category": "International Tuition",
                "priceSpecification": { "price": "1500.50", "priceCurrency": "EUR", "unitText": "semester" }
              }
            }
            """;

    @Provide
    Arbitrary<Catalog> catalogs() {
        return GeneratedCatalogs.all();
    }

    @Property(tries = 25)
    void whatComesBackFromJsonLdIsWhatWasNotReportedAsLost(@ForAll("catalogs") Catalog catalog) {
        RoundTrip.holds(Formats.of("schema-org"), catalog);
    }

    @Property(tries = 15)
    void whatComesBackFromAPageIsWhatWasNotReportedAsLost(@ForAll("catalogs") Catalog catalog) {
        RoundTrip.holds(Formats.of("schema-org-html"), catalog);
    }

    @Test
    void readsWhatAProgrammeStates() {
        ImportResult result = read("schema-org", PROGRAM);
        Program program = only(result);
        assertThat(program.id()).isEqualTo("uni-example/data-science");
        assertThat(program.institution().country()).isEqualTo("DE");
        assertThat(program.degree().name()).isEqualTo("Master of Science");
        assertThat(program.degree().level()).isEqualTo(AwardLevel.MASTER);
        assertThat(program.fields()).containsExactly(new FieldCode("isced-f", "0613", "Software"));
        assertThat(program.duration().claims().get(0).value()).isEqualTo(StudyDuration.ofMonths(24));
        assertThat(program.credits().claims().get(0).value()).isEqualTo(Credits.of(120, CreditSystem.ECTS));
        assertThat(program.attendance(Attendance.FULL_TIME).isKnown()).isTrue();
        assertThat(program.attendance(Attendance.PART_TIME).missing()).contains(MissingReason.NOT_RECORDED);
        assertThat(program.languages().claims().get(0).value()).containsExactly("en", "de");
        Intake intake = program.intakes().claims().get(0).value();
        assertThat(intake.start()).contains(LocalDate.of(2027, 10, 1));
        assertThat(intake.deadline()).contains(LocalDate.of(2027, 5, 31));
        assertThat(program.admission().claims().get(0).value().englishTests())
                .extracting(test -> test.test())
                .containsExactly("IELTS");
        assertThat(program.curriculum().claims().get(0).value().items())
                .extracting(item -> item.course().citation())
                .containsExactly("ML1 Machine Learning", "Statistics");
        Claim<Tuition> fee = program.tuition().claims().get(0);
        assertThat(fee.value())
                .isEqualTo(Tuition.of(Money.of("1500.5", "EUR"), FeePeriod.SEMESTER, Audience.INTERNATIONAL));
        assertThat(fee.asStated()).isEqualTo("1500.50 EUR (International Tuition)");
        Source source = fee.sources().get(0);
        assertThat(source.address()).isEqualTo("https://uni.example.de/msc-ds");
        assertThat(source.publisher()).isEqualTo("Uni Example");
        assertThat(source.asOf().stated()).isEqualTo("2026-10-01");
        assertThat(findings(result))
                .containsExactly(
                        "$.provider country-from-domain 'uni.example.de'",
                        "$.occupationalCategory not-represented '15-2051.00'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@context':'http://schema.org','@graph':[{'@type':'Course','@id':'#c','name':'A','provider':{'@id':'#p'}},"
                        + "{'@id':'#p','@type':'Organization','name':'B'}]}",
                "[{'@context':{'s':'http://schema.org/'},'@type':'s:Course','s:name':{'@value':'A','@language':'en'},"
                        + "'s:provider':{'s:name':'B'}}]",
                "{'@context':{'title':'https://schema.org/name','by':{'@id':'https://schema.org/provider','@type':'@id'},"
                        + "'kind':'@type','id':'@id'},'@graph':[{'kind':'https://schema.org/Course','title':'A','by':'x:1'},"
                        + "{'id':'x:1','title':'B'}]}",
                "{'@context':['https://schema.org/docs/jsonldcontext.jsonld',{'@language':'en'}],'@type':['Course','Thing'],"
                        + "'name':[{'@value':'Ein A','@language':'de'},'A'],'provider':[{'name':'B'}]}",
                "{'@context':{'@vocab':'https://schema.org/'},'@type':'Course','name':{'@set':['A']},'provider':'B'}",
                "{'@context':'https://schema.org','@type':'ItemList','itemListElement':[{'@type':'ListItem','item':"
                        + "{'@type':'Course','name':'A','provider':{'name':'B'}}}]}",
            })
    void understandsTheWaysOfJsonLd(String document) {
        Program program = only(read("schema-org", document.replace('\'', '"'), Map.of("country", "CH")));
        assertThat(program.title()).isEqualTo("A");
        assertThat(program.institution().name()).isEqualTo("B");
        assertThat(program.country()).isEqualTo("CH");
    }

    @Test
    void unknownContextsAreReportedAndNotFetched() {
        ImportResult result = read("schema-org", "{\"@context\":\"https://example.org/context\",\"@type\":\"Course\"}");
        assertThat(findings(result).get(0)).isEqualTo("$.@context context-not-known 'https://example.org/context'");
        assertThat(result.report().sources().get(0).skipped()).containsEntry("not-a-programme", 1L);
    }

    @Test
    void thingsMayPointAtEachOtherInCircles() {
        String circle = """
                {"@context":"https://schema.org","@graph":[
                 {"@id":"#a","@type":"Course","name":"A","provider":{"@id":"#o"},"hasPart":{"@id":"#a","alternateName":"AA"}},
                 {"@id":"#o","@type":"Organization","name":"O","parentOrganization":{"@id":"#o"},
                  "makesOffer":{"@id":"#a","@type":"Course"}}]}
                """;
        ImportResult result = read("schema-org", circle, Map.of("country", "CH"));
        assertThat(only(result).institution().name()).isEqualTo("O");
        assertThat(findings(result)).contains("$.@graph[0].hasPart not-represented '#a'");
    }

    @Test
    void twoProgrammesOfOneIdAreReported() {
        String twice = """
                [{"@context":"https://schema.org","@type":"Course","courseCode":"X","name":"A","provider":"B"},
                 {"@context":"https://schema.org","@type":"Course","courseCode":"X","name":"C","provider":"B"},
                 {"@context":"https://schema.org","@type":"Course","name":"A","provider":"B"},
                 {"@context":"https://schema.org","@type":"Course","name":"A","provider":"B"}]
                """;
        ImportResult result = read("schema-org", twice, Map.of("country", "CH"));
        assertThat(result.catalog().programs()).extracting(Program::id).containsExactly("b/x", "b/a", "b/a-2");
        assertThat(findings(result)).contains("$[1] duplicate-id 'C'");
        assertThat(result.report().rejected()).isEqualTo(1);
    }

    @Test
    void anAmountWithoutPeriodIsNoFeeUnlessTheCallerSaysWhatItPaysFor() {
        String document = PROGRAM.replace(", \"unitText\": \"semester\"", "");
        Program without = only(read("schema-org", document));
        assertThat(without.tuition().missing()).contains(MissingReason.NOT_DERIVABLE);
        assertThat(without.tuition().note()).contains("1500.50 EUR");
        Program with = only(read("schema-org", document, Map.of("fee-period", "year")));
        assertThat(with.tuition().claims().get(0).value().period()).isEqualTo(FeePeriod.YEAR);
        assertThat(with.tuition().claims().get(0).note()).contains("given with the import");
        assertThatThrownBy(() -> read("schema-org", document, Map.of("fee-period", "decade")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'decade'")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void whatIsNotReadIsNeverDroppedInSilence() {
        String odd = PROGRAM.replace("\"P2Y\"", "\"PT40H\"")
                .replace("\"English\"", "\"Klingonish\"")
                .replace("\"2027-05-31\"", "\"when leaves fall\"")
                .replace("\"full-time\"", "\"by post\"")
                .replace("\"International Tuition\"", "\"Room and board\"");
        ImportResult result = read("schema-org", odd);
        assertThat(findings(result))
                .contains(
                        "$.timeToComplete unread-duration 'PT40H'",
                        "$.inLanguage[0] unread-language 'Klingonish'",
                        "$.applicationDeadline unread-date 'when leaves fall'",
                        "$.educationalProgramMode[0] unread-mode 'by post'",
                        "$.offers.priceSpecification not-represented '1500.50; EUR; semester'");
        assertThat(only(result).duration().missing()).contains(MissingReason.NOT_DERIVABLE);
    }

    @Test
    void valuesOfWrongTypesAreReportedNotThrown() {
        String wrong = """
                {"@context":"https://schema.org","@type":"Course","name":{"a":[1]},"provider":[1,true,null,{"name":7}],
                 "timeToComplete":{"x":1},"numberOfCredits":-1e999,"offers":[[[]],"free",{"price":"1e99","priceCurrency":"XXL"}],
                 "startDate":99,"hasCourse":{"@list":[1,{"name":[]}]},"identifier":[[],{}],"salaryUponCompletion":3,
                 "educationalCredentialAwarded":[{}, 5]}
                """;
        ImportResult result = read("schema-org", wrong);
        assertThat(result.report().rejected()).isEqualTo(1);
        assertThat(findings(result)).anyMatch(finding -> finding.contains("title-not-stated"));
    }

    @Test
    void findsScriptsInPagesWhateverIsAroundThem() {
        String page =
                "<!doctype html><html><body><p>unclosed<script type='application/ld+json; charset=utf-8'>\n" + PROGRAM
                        + "</script><script>var x = 1;</script><script type=\"application/ld+json\">{ broken</script>"
                        + "<div itemscope itemtype=\"https://schema.org/Course\"></div>";
        ImportResult result = read("schema-org-html", page);
        assertThat(only(result).title()).isEqualTo("Data Science");
        assertThat(result.report().rejected()).isEqualTo(1);
        assertThat(findings(result))
                .anyMatch(finding -> finding.contains("script[2]$") && finding.contains("unreadable-script"))
                .anyMatch(finding -> finding.contains("other-syntax"));
        assertThat(findings(read("schema-org", "<p>nothing"))).anyMatch(finding -> finding.contains("no-json-ld"));
    }

    @Test
    void aPageCannotBeBrokenByWhatIsWritten() {
        Catalog catalog = read("schema-org", PROGRAM.replace("Data Science", "</script><b onclick='x'>&amp;"))
                .catalog();
        Set<String> lost = new LinkedHashSet<>();
        String page = RoundTrip.write(Formats.of("schema-org-html"), catalog, lost);
        assertThat(page).containsOnlyOnce("</script>").doesNotContain("<b onclick");
        assertThat(RoundTrip.read(Formats.of("schema-org-html"), page)
                        .programs()
                        .get(0)
                        .title())
                .isEqualTo("</script><b onclick='x'>&amp;");
    }

    @Test
    void whatSchemaOrgCannotSayIsReportedWithItsReason() {
        StringBuilder said = new StringBuilder();
        Catalog catalog = read("schema-org", PROGRAM).catalog();
        Program program = catalog.programs().get(0);
        Claim<Tuition> fee = program.tuition().claims().get(0);
        Tuition partTime = new Tuition(
                fee.value().amount(),
                Optional.empty(),
                FeePeriod.YEAR,
                Audience.ALL,
                Optional.empty(),
                Optional.of(Attendance.PART_TIME),
                false);
        Program changed = new ProgramBuilder()
                .from(program)
                .tuition(Fact.of(Claim.of(partTime, "part-time", fee.sources().get(0))))
                .build();
        try {
            Formats.of("schema-org")
                    .writer()
                    .orElseThrow()
                    .write(
                            Catalog.builder().add(changed).build(),
                            new StringWriter(),
                            loss -> said.append(loss).append('\n'));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(said)
                .contains("tuition.claims[0].value.attendance: 'part-time': schema.org has no attendance of a price.")
                .contains("The sources, dates and words of");
    }

    @Test
    void hostileDocumentsAreRefusedWithTheirPlace() {
        String deep = "{\"@graph\":".repeat(200) + "1" + "}".repeat(200);
        assertThatThrownBy(() -> read("schema-org", deep))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("exceeds a limit");
        String huge = "{\"name\":\"" + "x".repeat(5_000_000) + "\"}";
        assertThatThrownBy(() -> read("schema-org", huge))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("exceeds a limit");
        byte[] invalid = PROGRAM.replace("Uni Example", "Uni \u00c4").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read("schema-org", invalid, Map.of()))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("row ")
                .hasMessageContaining("no JSON");
        assertThatThrownBy(() -> read("schema-org", "{\"a\":1,\"a\":2}"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("uplicate");
    }

    @Test
    void readsTheExamplesOfSchemaOrg() throws IOException {
        ImportResult result = Importer.builder("schema-org")
                .option("institution", "Example")
                .option("country", "GB")
                .option("fee-period", "total")
                .build()
                .read(
                        SharedData.file("schemaorg/sdo-course-examples.txt"),
                        SharedData.file("schemaorg/issue-1779-examples.txt"),
                        SharedData.file("schemaorg/issue-2289-examples.txt"));
        assertThat(result.report().read()).isEqualTo(13);
        assertThat(result.report().accepted()).isEqualTo(8);
        assertThat(result.report().rejected()).isEqualTo(1);
        assertThat(findings(result)).anyMatch(finding -> finding.contains("title-not-stated"));
        Program computing = result.catalog().programs().stream()
                .filter(program -> program.title().startsWith("Undergraduate CS"))
                .findFirst()
                .orElseThrow();
        assertThat(computing.degree().level()).isEqualTo(AwardLevel.BACHELOR);
        assertThat(computing.tuition().claims())
                .extracting(
                        claim -> claim.value().audience() + " " + claim.value().amount())
                .containsExactly("RESIDENT 16278 USD", "INTERNATIONAL 37344 USD", "ALL 35599 USD");
    }
}
