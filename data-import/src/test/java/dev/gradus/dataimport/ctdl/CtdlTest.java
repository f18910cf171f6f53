package dev.gradus.dataimport.ctdl;

import static dev.gradus.dataimport.interchange.Reads.findings;
import static dev.gradus.dataimport.interchange.Reads.only;
import static dev.gradus.dataimport.interchange.Reads.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.CreditSystem;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.Degree;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.dataimport.Formats;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportResult;
import dev.gradus.dataimport.Importer;
import dev.gradus.dataimport.SharedData;
import dev.gradus.dataimport.interchange.RoundTrip;
import dev.gradus.dataimport.json.GeneratedCatalogs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CtdlTest {
    private static final String PAYLOAD = """
            {
              "@context": "http://credreg.net/ctdl/schema/context/json",
              "@id": "https://registry.example.org/resources/ce-1",
              "@type": "ceterms:MasterDegree",
              "ceterms:ctid": "ce-1",
              "ceterms:name": {"en-US": "Master of Science in Data Science"},
              "ceterms:description": "What it is.",
              "ceterms:inLanguage": ["English"],
              "ceterms:audienceLevelType": [ { "ceterms:targetNode": "audLevel:MastersDegreeLevel" } ],
              "ceterms:availableAt": [
                { "@type": "ceterms:Place", "ceterms:addressCountry": "United States", "ceterms:addressLocality": "Boston" },
                { "@type": "ceterms:Place", "ceterms:addressCountry": "United States", "ceterms:addressLocality": "Online" } ],
              "ceterms:estimatedDuration": [ { "ceterms:minimumDuration": "P1Y", "ceterms:maximumDuration": "P6Y" },
                { "ceterms:exactDuration": "PT40H" } ],
              "ceterms:creditHourValue": 36.0,
              "ceterms:creditHourType": "Semester Hours",
              "ceterms:deliveryType": [ { "ceterms:targetNode": "deliveryType:OnlineOnly", "ceterms:targetNodeName": "Online" } ],
              "ceterms:estimatedCost": [
                { "ceterms:price": 1200.50, "ceterms:currency": "US Dollar", "ceterms:paymentPattern": "per credit",
                  "ceterms:directCostType": { "ceterms:targetNode": "costType:Tuition" },
                  "ceterms:residencyType": [ { "ceterms:targetNode": "residency:InState" },
                                             { "ceterms:targetNode": "residency:International" } ] },
                { "ceterms:price": 75, "ceterms:currency": "US Dollar",
                  "ceterms:directCostType": { "ceterms:targetNode": "costType:Application" } } ],
              "ceterms:instructionalProgramType": [ { "ceterms:codedNotation": "30.7001", "ceterms:targetNodeName": "Data Science",
                "ceterms:frameworkName": "Classification of Instructional Programs" } ],
              "ceterms:occupationType": [ { "ceterms:codedNotation": "15-2051.00" } ],
              "ceterms:requires": [ { "ceterms:description": "A bachelor's degree", "ceterms:experience": "Two years" } ],
              "ceterms:ownedBy": [ { "@id": "https://registry.example.org/resources/ce-2" } ]
            }
            """;

    @Provide
    Arbitrary<Catalog> catalogs() {
        return GeneratedCatalogs.all();
    }

    @Property(tries = 25)
    void whatComesBackIsWhatWasNotReportedAsLost(@ForAll("catalogs") Catalog catalog) {
        RoundTrip.holds(Formats.of("ctdl"), catalog);
    }

    @Test
    void readsACredential() {
        ImportResult result = read("ctdl", PAYLOAD);
        Program program = only(result);
        assertThat(program.title()).isEqualTo("Master of Science in Data Science");
        assertThat(program.degree()).isEqualTo(new Degree("MSc", AwardLevel.MASTER));
        assertThat(program.identifiers())
                .containsEntry("ctid", "ce-1")
                .containsEntry("iri", "https://registry.example.org/resources/ce-1");
        assertThat(program.institution().name()).isEqualTo("ce-2");
        assertThat(program.institution().country()).isEqualTo("US");
        assertThat(program.city()).contains("Boston");
        assertThat(program.duration().claims().get(0).value().minMonths()).isEqualTo(12);
        assertThat(program.duration().claims().get(0).value().maxMonths()).isEqualTo(72);
        assertThat(program.credits().claims().get(0).value()).isEqualTo(Credits.of(36, CreditSystem.US_SEMESTER_HOUR));
        assertThat(program.delivery(DeliveryMode.ONLINE).isKnown()).isTrue();
        assertThat(program.fields()).containsExactly(FieldCode.cip("30.7001", "Data Science"));
        assertThat(program.languages().claims().get(0).value()).containsExactly("en");
        assertThat(program.admission().claims().get(0).value().requirements())
                .isEqualTo("A bachelor's degree\nTwo years");
        assertThat(program.tuition().claims())
                .extracting(claim -> claim.value().audience() + " "
                        + claim.value().amount() + " " + claim.value().period())
                .containsExactly("RESIDENT 1200.5 USD CREDIT", "INTERNATIONAL 1200.5 USD CREDIT");
        assertThat(findings(result))
                .contains(
                        "$.ownedBy[0] institution-without-name 'https://registry.example.org/resources/ce-2'"
                                .replace("ownedBy", "ceterms:ownedBy"),
                        "$.ceterms:estimatedDuration[1].ceterms:exactDuration unread-duration 'PT40H'",
                        "$.ceterms:availableAt[1] not-represented 'United States; Online'",
                        "$.ceterms:occupationType[0] not-represented '15-2051.00'")
                .anyMatch(finding -> finding.contains("estimatedCost[1] not-represented"));
    }

    @Test
    void organisationsInTheSameGraphAreFound() {
        String graph = "{\"@context\":\"https://credreg.net/ctdl/schema/context/json\",\"@graph\":["
                + PAYLOAD
                + ",{\"@id\":\"https://registry.example.org/resources/ce-2\",\"@type\":\"ceterms:CredentialOrganization\","
                + "\"ceterms:name\":{\"en\":\"Example University\"},\"ceterms:subjectWebpage\":\"https://example.edu\"}]}";
        Program program = only(read("ctdl", graph));
        assertThat(program.institution().name()).isEqualTo("Example University");
        assertThat(program.institution().identifiers()).containsEntry("ctid", "ce-2");
        assertThat(program.id()).isEqualTo("example-university/ce-1");
    }

    @Test
    void aCostThatOnlyPointsToAPageKeepsThatReason() {
        String pointing =
                PAYLOAD.replace("\"ceterms:price\": 1200.50", "\"ceterms:costDetails\": \"https://example.edu/cost\"");
        assertThat(only(read("ctdl", pointing)).tuition().missing()).contains(MissingReason.SEE_WEBSITE);
    }

    @Test
    void aCostWithoutPeriodNeedsTheCallersWord() {
        String without = PAYLOAD.replace("per credit", "every other week on friday");
        assertThat(only(read("ctdl", without)).tuition().missing()).contains(MissingReason.NOT_DERIVABLE);
        assertThat(only(read("ctdl", without, Map.of("fee-period", "total")))
                        .tuition()
                        .claims())
                .hasSize(2);
    }

    @Test
    void prefixesOfOnesOwnAreUnderstoodAndOtherContextsReported() {
        String own = PAYLOAD.replace(
                        "\"http://credreg.net/ctdl/schema/context/json\"", "{\"c\":\"https://purl.org/ctdl/terms/\"}")
                .replace("ceterms:", "c:");
        assertThat(only(read("ctdl", own)).degree().level()).isEqualTo(AwardLevel.MASTER);
        ImportResult other = read("ctdl", PAYLOAD.replace("http://credreg.net", "http://credreg.example"));
        assertThat(only(other).degree().level()).isEqualTo(AwardLevel.MASTER);
        assertThat(findings(other)).anyMatch(finding -> finding.contains("context-not-known"));
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertThatThrownBy(() -> read("ctdl", "<xml/>")).isInstanceOf(ImportException.class);
        ImportResult nothing = read("ctdl", "[1, \"x\", null, {\"@type\": \"ceterms:Agent\", \"ceterms:name\": 3}]");
        assertThat(nothing.catalog().programs()).isEmpty();
    }

    @Test
    void readsRealPayloads() throws IOException {
        Path[] payloads = Stream.of(
                        "LearningOpportunity_46",
                        "LearningOpportunity_2067",
                        "LearningOpportunity_2145",
                        "credential_67",
                        "credential_70",
                        "credential_1135",
                        "credential_1141",
                        "credential_1208")
                .map(name -> SharedData.file("ctdl/2018-03-15_%s_payload.json".formatted(name)))
                .toArray(Path[]::new);
        ImportResult result =
                Importer.builder("ctdl").option("fee-period", "total").build().read(payloads);
        assertThat(result.report().accepted()).isEqualTo(8);
        assertThat(result.catalog().programs().stream()
                        .filter(program -> program.degree().level() == AwardLevel.MASTER))
                .hasSize(4);
        assertThat(result.catalog().programs().stream()
                        .filter(program -> program.tuition().isKnown())
                        .map(program -> program.tuition()
                                .claims()
                                .get(0)
                                .value()
                                .amount()
                                .toString()))
                .contains("47400 USD");
    }
}
