package dev.gradus.dataimport.ooapi;

import static dev.gradus.dataimport.interchange.Reads.findings;
import static dev.gradus.dataimport.interchange.Reads.only;
import static dev.gradus.dataimport.interchange.Reads.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.CreditSystem;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.Degree;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.core.measure.StudyDuration;
import dev.gradus.dataimport.Formats;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportResult;
import dev.gradus.dataimport.Importer;
import dev.gradus.dataimport.Limits;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.SharedData;
import dev.gradus.dataimport.interchange.Json;
import dev.gradus.dataimport.interchange.JsonText;
import dev.gradus.dataimport.interchange.RoundTrip;
import dev.gradus.dataimport.json.GeneratedCatalogs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class OoapiTest {
    private static final String ORGANISATIONS = """
            {"pageSize": 10, "pageNumber": 1, "items": [
              {"organisationId": "00000000-0000-0000-0000-000000000001", "organisationType": "root",
               "primaryCode": {"codeType": "organisation_id", "code": "U"}, "link": "https://www.example.nl",
               "name": [{"language": "nl-NL", "value": "Voorbeeld"}, {"language": "en-GB", "value": "Example University"}],
               "otherCodes": [{"codeType": "schac_home", "code": "example.nl"}],
               "addresses": [{"addressType": "postal", "city": "Utrecht", "countryCode": "NL"}]},
              {"organisationId": "00000000-0000-0000-0000-000000000002", "organisationType": "faculty",
               "primaryCode": {"codeType": "organisation_id", "code": "F"}, "rootId": "00000000-0000-0000-0000-000000000001",
               "name": [{"language": "en", "value": "Faculty of Science"}]}
            ]}
            """;
    private static final String PROGRAMMES = """
            [{"programmeId": "00000000-0000-0000-0000-00000000000a", "programmeType": "programme",
              "primaryCode": {"codeType": "programme_code", "code": "60300"},
              "name": [{"language": "nl", "value": "Kunstmatige intelligentie"}, {"language": "en", "value": "Artificial Intelligence"}],
              "teachingLanguages": ["eng", "nl-NL"], "studyLoad": [{"studyLoadUnit": "ects", "value": 120},
              {"studyLoadUnit": "sbu", "value": 3360}],
              "qualificationAwarded": "master", "qualificationDesignations": ["of Science"], "levelOfQualification": "eqf_7",
              "modeOfStudy": "full_time", "modesOfDelivery": ["presential", "work_based"], "duration": "P2Y",
              "fieldsOfStudy": "0613", "admissionRequirements": [{"language": "en", "value": "A bachelor's degree"}],
              "link": "https://www.example.nl/ai", "organisationId": "00000000-0000-0000-0000-000000000002"}]
            """;
    private static final String REST = """
            {"courses": [{"courseId": "c1", "primaryCode": {"codeType": "x-course_code", "code": "ML"},
               "name": [{"language": "en", "value": "Machine Learning"}], "studyLoad": [{"studyLoadUnit": "ects", "value": 6}],
               "programmeIds": ["00000000-0000-0000-0000-00000000000a"]}],
             "programmeOfferings": [{"programmeOfferingId": "o1", "programmeId": "00000000-0000-0000-0000-00000000000a",
               "name": [{"language": "en", "value": "AI 2027"}], "startDateTime": "2027-09-01T08:30:00+02:00",
               "endDateTime": "2029-08-31T08:30:00+02:00",
               "enrolmentPeriods": [{"startDateTime": "2026-10-01T00:00:00Z", "endDateTime": "2027-05-01T00:00:00Z",
                  "targetGroups": ["EU students"]}],
               "priceInformation": [{"costType": "total_costs", "amount": "5060.00", "currency": "EUR"},
                 {"costType": "stap_eligible", "amount": "100", "currency": "EUR"},
                 {"costType": "x-yearly", "displayAmount": [{"language": "en", "value": "€2,530 per year"}]}]}]}
            """;

    @Provide
    Arbitrary<Catalog> catalogs() {
        return GeneratedCatalogs.all();
    }

    @Property(tries = 20)
    void whatComesBackFromVersion6IsWhatWasNotReportedAsLost(@ForAll("catalogs") Catalog catalog) {
        RoundTrip.holds(Formats.of("ooapi"), catalog);
    }

    @Property(tries = 20)
    void whatComesBackFromVersion5IsWhatWasNotReportedAsLost(@ForAll("catalogs") Catalog catalog) {
        RoundTrip.holds(Formats.of("ooapi-5"), catalog);
    }

    private static ImportResult readAll(String... documents) throws IOException {
        List<ImportInput> inputs = Arrays.stream(documents)
                .map(text -> ImportInput.of("file" + Math.abs(text.hashCode()), text.getBytes(StandardCharsets.UTF_8)))
                .toList();
        return Importer.of("ooapi").read(inputs);
    }

    @Test
    void joinsWhatSeveralEndpointsAnswer() throws IOException {
        ImportResult result = readAll(PROGRAMMES, REST, ORGANISATIONS);
        Program program = only(result);
        assertThat(program.id()).isEqualTo("example-university/60300");
        assertThat(program.title()).isEqualTo("Artificial Intelligence");
        assertThat(program.institution().name()).isEqualTo("Example University");
        assertThat(program.institution().country()).isEqualTo("NL");
        assertThat(program.institution().domains()).containsExactly("example.nl");
        assertThat(program.department()).contains("Faculty of Science");
        assertThat(program.degree()).isEqualTo(new Degree("Master of Science", AwardLevel.MASTER));
        assertThat(program.credits().claims().get(0).value()).isEqualTo(Credits.of(120, CreditSystem.ECTS));
        assertThat(program.duration().claims().get(0).value()).isEqualTo(StudyDuration.ofMonths(24));
        assertThat(program.fields()).containsExactly(new FieldCode("isced-f", "0613", ""));
        assertThat(program.languages().claims().get(0).value()).containsExactly("en", "nl-NL");
        assertThat(program.attendance(Attendance.FULL_TIME).isKnown()).isTrue();
        assertThat(program.delivery(DeliveryMode.ON_CAMPUS).isKnown()).isTrue();
        assertThat(program.curriculum()
                        .claims()
                        .get(0)
                        .value()
                        .items()
                        .get(0)
                        .course()
                        .citation())
                .isEqualTo("ML Machine Learning");
        assertThat(program.intakes().claims().get(0).value().deadline()).contains(LocalDate.of(2027, 5, 1));
        assertThat(program.tuition().claims())
                .extracting(
                        claim -> claim.value().amount() + " " + claim.value().period())
                .containsExactly("5060 EUR " + FeePeriod.TOTAL, "2530 EUR " + FeePeriod.YEAR);
        assertThat(findings(result))
                .anyMatch(finding -> finding.contains("studyLoad[1] not-represented"))
                .anyMatch(finding -> finding.contains("modesOfDelivery[1] not-represented 'work_based'"))
                .anyMatch(finding -> finding.contains("priceInformation[1] not-represented"))
                .anyMatch(finding -> finding.contains("name[0] not-represented"));
    }

    @Test
    void readsTheNamesOfVersion5() {
        String five = """
                {"programId": "p", "programType": "program", "primaryCode": {"codeType": "identifier", "code": "AI"},
                 "name": [{"language": "en-GB", "value": "AI"}], "studyLoad": {"studyLoadUnit": "ects", "value": 60},
                 "teachingLanguage": "nld", "modeOfStudy": "part-time", "modeOfDelivery": ["on campus"], "level": "master",
                 "levelOfQualification": "7", "qualificationAwarded": "MSc", "duration": "P18M",
                 "organization": {"organizationId": "u", "organizationType": "root", "name": [{"language": "nl", "value": "U"}],
                   "addresses": [{"countryCode": "NL"}]},
                 "ext": {"theirs": 1}}
                """;
        ImportResult result = read("ooapi-5", five);
        Program program = only(result);
        assertThat(program.degree()).isEqualTo(new Degree("MSc", AwardLevel.MASTER));
        assertThat(program.attendance(Attendance.PART_TIME).isKnown()).isTrue();
        assertThat(program.delivery(DeliveryMode.ON_CAMPUS).isKnown()).isTrue();
        assertThat(program.languages().claims().get(0).value()).containsExactly("nl");
        assertThat(program.duration().claims().get(0).value()).isEqualTo(StudyDuration.ofMonths(18));
        assertThat(findings(result)).contains("$.ext.theirs not-represented '1'");
    }

    @Test
    void organisationsMayPointAtEachOtherInCircles() throws IOException {
        String circle = ORGANISATIONS.replace(
                "\"organisationType\": \"root\"",
                "\"organisationType\": \"institute\", \"rootId\": \"00000000-0000-0000-0000-000000000002\"");
        assertThat(only(readAll(PROGRAMMES, circle)).institution().name()).isEqualTo("Example University");
    }

    @Test
    void wrongTypesAndMissingOrganisationsAreReported() {
        ImportResult result =
                read("ooapi", "[{\"programmeId\": 7, \"name\": true, \"duration\": [[{}]], \"studyLoad\": \"x\"}]");
        assertThat(result.report().rejected()).isEqualTo(1);
        assertThat(findings(result)).anyMatch(finding -> finding.contains("institution-not-stated"));
        assertThat(only(read("ooapi", PROGRAMMES, Map.of("institution", "U", "country", "NL")))
                        .country())
                .isEqualTo("NL");
        assertThatThrownBy(() -> read("ooapi", "{\"items\": [")).isInstanceOf(ImportException.class);
    }

    @Test
    void whatIsWrittenHasTheFormOfTheApi() {
        Catalog catalog = read("ooapi", PROGRAMMES, Map.of("institution", "U", "country", "NL"))
                .catalog();
        String six = RoundTrip.write(Formats.of("ooapi"), catalog, new LinkedHashSet<>());
        assertThat(six)
                .contains("\"programmeId\": ", "\"levelOfQualification\": \"eqf_7\"", "\"modeOfStudy\": \"full_time\"");
        String five = RoundTrip.write(Formats.of("ooapi-5"), catalog, new LinkedHashSet<>());
        assertThat(five)
                .contains("\"programId\": ", "\"levelOfQualification\": \"7\"", "\"modeOfStudy\": \"full-time\"")
                .doesNotContain("programmeId", "organisationId");
    }

    /** The specification has an example for each property; together they make an entity. */
    @Test
    void readsTheExamplesOfTheSpecification() throws IOException {
        JsonNode specification = JsonText.read(
                "oeapi.json", Place.WHOLE, Files.readAllBytes(SharedData.file("ooapi/oeapi.json")), Limits.standard());
        JsonNode schemas = specification.get("components").get("schemas");
        ObjectNode document = Json.object();
        ObjectNode programme = example(schemas, "Programme");
        programme.put(
                "organisationId",
                example(schemas, "Organisation").get("organisationId").asString());
        ObjectNode course = example(schemas, "Course");
        course.set("programmeIds", Json.array().add(programme.get("programmeId")));
        ObjectNode offering = example(schemas, "ProgrammeOffering");
        offering.set("programmeId", programme.get("programmeId"));
        document.set("programmes", Json.array().add(programme));
        document.set("organisations", Json.array().add(example(schemas, "Organisation")));
        document.set("courses", Json.array().add(course));
        document.set("programmeOfferings", Json.array().add(offering));
        ImportResult result = read("ooapi", JsonText.write(document), Map.of("country", "NL"));
        Program program = only(result);
        assertThat(program.title()).isEqualTo("Biology");
        assertThat(program.fields()).containsExactly(new FieldCode("isced-f", "0732", ""));
        assertThat(program.institution().name()).isEqualTo("Coöperatie SURF U.A.");
        assertThat(program.curriculum().isKnown()).isTrue();
        assertThat(program.intakes().isKnown()).isTrue();
    }

    private static ObjectNode example(JsonNode schemas, String name) {
        ObjectNode entity = Json.object();
        collect(schemas, schemas.get(name), entity);
        return entity;
    }

    private static void collect(JsonNode schemas, JsonNode schema, ObjectNode entity) {
        JsonNode reference = schema.get("$ref");
        if (reference != null) {
            String path = reference.asString();
            collect(schemas, schemas.get(path.substring(path.lastIndexOf('/') + 1)), entity);
        }
        if (schema.has("allOf")) {
            schema.get("allOf").forEach(each -> collect(schemas, each, entity));
        }
        if (schema.has("properties")) {
            schema.get("properties").properties().forEach(property -> {
                JsonNode described = property.getValue();
                if (described.has("example")) {
                    entity.set(property.getKey(), described.get("example"));
                } else if (described.has("$ref")) {
                    String path = described.get("$ref").asString();
                    JsonNode target = schemas.get(path.substring(path.lastIndexOf('/') + 1));
                    if (target != null && target.has("example")) {
                        entity.set(property.getKey(), target.get("example"));
                    }
                }
            });
        }
    }
}
