package dev.gradus.dataimport.elm;

import static dev.gradus.dataimport.interchange.Reads.findings;
import static dev.gradus.dataimport.interchange.Reads.only;
import static dev.gradus.dataimport.interchange.Reads.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.core.catalog.Intake;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.CreditSystem;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.Degree;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.core.measure.StudyDuration;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportResult;
import dev.gradus.dataimport.Importer;
import dev.gradus.dataimport.SharedData;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElmOpportunitiesTest {
    private static final String DOCUMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Courses xmlns="http://data.europa.eu/snb/model/ap/loq-constraints/" xmlns:k="http://www.w3.org/2004/02/skos/core#"
                xsdVersion="3.1.0">
              <learningOpportunityReferences>
                <learningOpportunity id="urn:lo:1">
                  <identifier><k:notation>DS-M</k:notation><schemeName>study-code</schemeName></identifier>
                  <title language="nl">Gegevenswetenschap</title>
                  <title language="en">Data Science</title>
                  <homepage><contentUrl>https://www.example.be/ds</contentUrl></homepage>
                  <temporal><startDate>2027-09-20T00:00:00Z</startDate><endDate>2028-07-10</endDate></temporal>
                  <duration>P1Y</duration>
                  <mode uri="http://data.europa.eu/snb/learning-assessment/e92d221e4d"/>
                  <mode uri="http://data.europa.eu/snb/learning-assessment/7813801c77"/>
                  <learningSchedule uri="http://data.europa.eu/snb/learning-schedule/72a0ab92fa"/>
                  <applicationDeadline>2027-03-01</applicationDeadline>
                  <priceDetail>
                    <amount><unit uri="http://publications.europa.eu/resource/authority/currency/EUR"/><value>1116.10</value></amount>
                    <k:prefLabel language="en">tuition per year</k:prefLabel>
                  </priceDetail>
                  <providedBy idref="urn:org:1"/>
                  <location idref="urn:loc:1"/>
                  <learningAchievementSpecification idref="urn:q:1"/>
                  <hasPart idref="urn:nowhere"/>
                </learningOpportunity>
              </learningOpportunityReferences>
              <learningAchievementSpecificationReferences>
                <qualification id="urn:q:1">
                  <title language="en">Master of Science in Data Science</title>
                  <ISCEDFCode uri="http://data.europa.eu/snb/isced-f/0613"/>
                  <volumeOfLearning>PT1500H</volumeOfLearning>
                  <creditPoint>
                    <framework uri="http://data.europa.eu/snb/education-credit/6fcec5c5af"/><point>60</point>
                  </creditPoint>
                  <language uri="http://publications.europa.eu/resource/authority/language/ENG"/>
                  <entryRequirement><noteLiteral language="en">A bachelor's degree</noteLiteral></entryRequirement>
                  <EQFLevel uri="http://data.europa.eu/snb/eqf/7"/>
                </qualification>
              </learningAchievementSpecificationReferences>
              <agentReferences>
                <organisation id="urn:org:1">
                  <legalName language="en">Example University</legalName>
                  <location idref="urn:loc:1"/>
                </organisation>
                <organisation id="urn:org:2"><legalName>Nobody</legalName></organisation>
              </agentReferences>
              <locationReferences>
                <location id="urn:loc:1">
                  <geographicName language="en">Leuven</geographicName>
                  <address><countryCode uri="http://publications.europa.eu/resource/authority/country/BEL"/></address>
                </location>
              </locationReferences>
            </Courses>
            """;

    @Test
    void readsAnOpportunityWithItsQualification() {
        ImportResult result = read("elm", DOCUMENT);
        Program program = only(result);
        assertThat(program.id()).isEqualTo("example-university/ds-m");
        assertThat(program.title()).isEqualTo("Data Science");
        assertThat(program.institution().country()).isEqualTo("BE");
        assertThat(program.city()).contains("Leuven");
        assertThat(program.degree()).isEqualTo(new Degree("Master of Science in Data Science", AwardLevel.MASTER));
        assertThat(program.fields()).containsExactly(new FieldCode("isced-f", "0613", ""));
        assertThat(program.duration().claims().get(0).value()).isEqualTo(StudyDuration.ofMonths(12));
        assertThat(program.credits().claims().get(0).value()).isEqualTo(Credits.of(60, CreditSystem.ECTS));
        assertThat(program.languages().claims().get(0).value()).containsExactly("en");
        assertThat(program.delivery(DeliveryMode.BLENDED).isKnown()).isTrue();
        assertThat(program.attendance(Attendance.FULL_TIME).isKnown()).isTrue();
        assertThat(program.tuition().claims().get(0).value().amount()).hasToString("1116.1 EUR");
        Intake intake = program.intakes().claims().get(0).value();
        assertThat(intake.start()).contains(LocalDate.of(2027, 9, 20));
        assertThat(intake.deadline()).contains(LocalDate.of(2027, 3, 1));
        assertThat(program.admission().claims().get(0).value().requirements()).isEqualTo("A bachelor's degree");
        assertThat(findings(result))
                .contains(
                        "/Courses/learningOpportunityReferences/learningOpportunity/title not-represented 'Gegevenswetenschap'",
                        "/Courses/learningOpportunityReferences/learningOpportunity/hasPart points-nowhere 'urn:nowhere'")
                .anyMatch(finding -> finding.contains("volumeOfLearning not-represented 'PT1500H'"))
                .anyMatch(finding -> finding.contains("organisation[2] not-represented"));
    }

    @Test
    void twoThingsOfOneIdAreReported() {
        ImportResult result = read("elm", DOCUMENT.replace("urn:org:2", "urn:org:1"));
        assertThat(only(result).institution().name()).isEqualTo("Example University");
        assertThat(findings(result)).anyMatch(finding -> finding.contains("duplicate-id 'urn:org:1'"));
    }

    @Test
    void thingsMayPointAtThemselves() {
        String circle = DOCUMENT.replace("urn:nowhere", "urn:lo:1")
                .replace("<legalName language=\"en\">", "<location idref=\"urn:org:1\"/><legalName language=\"en\">");
        assertThat(only(read("elm", circle))
                        .curriculum()
                        .claims()
                        .get(0)
                        .value()
                        .items())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Courses/>",
                "<!DOCTYPE Courses [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Courses>&x;</Courses>",
                "<Courses><learningOpportunityReferences></Courses>",
                "{}"
            })
    void whatIsNoSuchDocumentIsRefused(String document) {
        assertThatThrownBy(() -> read("elm", document)).isInstanceOf(ImportException.class);
    }

    @Test
    void readsTheSampleOfTheModel() throws IOException {
        ImportResult result =
                Importer.builder("elm").option("fee-period", "total").build().read(SharedData.file("elm/loq.xml"));
        assertThat(result.report().accepted()).isEqualTo(2);
        assertThat(result.catalog().programs())
                .allSatisfy(program -> assertThat(program.fields()).isNotEmpty());
        assertThat(Map.copyOf(result.report().sources().get(0).skipped())).containsKey("not-a-programme");
    }
}
