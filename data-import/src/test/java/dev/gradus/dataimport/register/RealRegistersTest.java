package dev.gradus.dataimport.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.catalog.FieldFacts;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Granularity;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportReport.Coverage;
import dev.gradus.dataimport.ImportResult;
import dev.gradus.dataimport.Importer;
import dev.gradus.dataimport.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The files as their publishers have them, with the numbers that are in them. */
final class RealRegistersTest {
    @Test
    void fieldsOfStudy() throws IOException {
        ImportResult result = Importer.of("scorecard-field-of-study")
                .read(SharedData.file("scorecard/FieldOfStudyData1516_1617_PP.csv.gz"));
        assertThat(result.report().read()).isEqualTo(216_638);
        assertThat(result.report().accepted()).isEqualTo(35_376);
        assertThat(result.report().rejected()).isZero();
        assertThat(result.report().coverage())
                .filteredOn(Coverage::fact, "field-facts.earnings")
                .singleElement()
                .satisfies(coverage -> assertThat(coverage.known()).isEqualTo(7_623));
        FieldFacts stanford = result.catalog().fieldFacts().stream()
                .filter(facts -> facts.key().equals("us-243744 / cip 11.07 / master"))
                .findFirst()
                .orElseThrow();
        Claim<?> earnings = stanford.outcomes().claims().get(0);
        assertThat(earnings.asStated()).isEqualTo("153400");
        assertThat(earnings.granularity()).isEqualTo(Granularity.FIELD);
        assertThat(stanford.outcomes().claims().get(0).value().sample()).hasValue(55);
    }

    @Test
    void crosswalkToOccupations() throws IOException {
        ImportResult result = Importer.of("cip")
                .read(SharedData.file("cip/CIPCode2020.csv"), SharedData.file("cip/CIP2020_SOC2018_Crosswalk.csv"));
        assertThat(result.report().rejected()).isZero();
        assertThat(result.catalog().fields().stream()
                        .filter(field -> field.code().code().equals("11.0102"))
                        .findFirst()
                        .orElseThrow()
                        .occupations())
                .contains("15-1221");
    }

    @Test
    void occupations() throws IOException {
        ImportResult result = Importer.of("onet").read(SharedData.file("onet/Occupation Data.txt"));
        assertThat(result.catalog().roles()).hasSize(1_016);
        assertThat(result.report().rejected()).isZero();
    }

    @Test
    void salaries() throws IOException {
        ImportResult result = Importer.of("discover-uni")
                .read(SharedData.file("discoveruni/INSTITUTION.csv"), SharedData.file("discoveruni/GOSALARY.csv"));
        assertThat(result.report().read()).isEqualTo(509 + 38_604);
        assertThat(result.report().rejected()).isZero();
        assertThat(result.catalog().fieldFacts()).hasSizeGreaterThan(4_000);
    }

    @Test
    void organisationsAndDomains() throws IOException {
        Path ror = SharedData.file("ror/ror_education_latest.ndjson.gz");
        ImportResult organisations = Importer.of("ror").read(ror);
        assertThat(organisations.report().read()).isEqualTo(13_933);
        assertThat(organisations.report().rejected()).isZero();
        ImportResult domains = Importer.builder("university-domains")
                .file("registry", ImportInput.of(ror))
                .build()
                .read(SharedData.file("hipo/world_universities_and_domains.json"));
        assertThat(domains.report().read()).isEqualTo(10_251);
        assertThat(domains.report().accepted()).isGreaterThan(10_251 * 99 / 100);
    }

    @Test
    void rates() throws IOException {
        ImportResult result = Importer.of("ecb-rates").read(SharedData.file("ecb/eurofxref-daily.xml"));
        assertThat(result.catalog().exchangeRates().orElseThrow().perBase()).hasSize(29);
    }
}
