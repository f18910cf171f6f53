package dev.gradus.dataimport.xcri;

import static dev.gradus.dataimport.interchange.Reads.findings;
import static dev.gradus.dataimport.interchange.Reads.only;
import static dev.gradus.dataimport.interchange.Reads.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Intake;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.CreditSystem;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.Degree;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.core.measure.StudyDuration;
import dev.gradus.dataimport.Formats;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportResult;
import dev.gradus.dataimport.Importer;
import dev.gradus.dataimport.SharedData;
import dev.gradus.dataimport.interchange.RoundTrip;
import dev.gradus.dataimport.json.GeneratedCatalogs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XcriCapTest {
    /** Prefixes other than the usual ones, a default namespace declared again, XHTML in texts, C1 control characters. */
    private static final String FEED = """
            <?xml version="1.0" encoding="utf-8"?>
            <x:catalog xmlns:x="http://xcri.org/profiles/1.2/catalog" xmlns:d="http://purl.org/dc/elements/1.1/"
                xmlns:m="http://purl.org/net/mlo" xmlns:cr="http://purl.org/net/cm"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:t="http://xcri.org/profiles/1.2/catalog/terms"
                generated="2026-09-07T07:10:05">
              <d:description>A feed. Licence: CC0</d:description>
              <x:provider>
                <d:identifier>10009999</d:identifier>
                <d:title>Example College</d:title>
                <m:url>http://www.example.ac.uk</m:url>
                <x:course>
                  <description xmlns="http://purl.org/dc/elements/1.1/"><div xmlns="http://www.w3.org/1999/xhtml"><p>First.</p>
                  <ul><li>one</li><li>two &amp; three</li></ul></div></description>
                  <d:description xsi:type="t:careerOutcome">Banking</d:description>
                  <d:identifier>MSCDS</d:identifier>
                  <d:subject xsi:type="t:JACS3" identifier="I100">Computer science</d:subject>
                  <d:title>Bachelor\u0092s and Master\u0092s</d:title>
                  <m:prerequisite>A first degree</m:prerequisite>
                  <m:credit><cr:scheme>CATS</cr:scheme><cr:level>7</cr:level><cr:value>180</cr:value></m:credit>
                  <m:qualification><d:title>MSc</d:title></m:qualification>
                  <x:presentation>
                    <m:start dtf="2026-09-21">September 2026</m:start>
                    <x:end dtf="2027-09-20">20 September 2027</x:end>
                    <m:duration interval="P1Y">1 year</m:duration>
                    <x:applyUntil dtf="2026-06-30">30 June 2026</x:applyUntil>
                    <x:studyMode identifier="FT">Full time</x:studyMode>
                    <x:attendanceMode identifier="CM">Campus</x:attendanceMode>
                    <m:languageOfInstruction>en</m:languageOfInstruction>
                    <m:cost>Home: £9,500 per year; International: £21,000 per year</m:cost>
                  </x:presentation>
                  <x:presentation>
                    <m:start dtf="2026-09-21"/>
                    <m:duration>24 months</m:duration>
                    <x:studyMode identifier="PT"/>
                    <m:cost>0.0000</m:cost>
                  </x:presentation>
                </x:course>
                <m:location><m:town>Leeds</m:town><m:postcode>LS1 1AA</m:postcode></m:location>
              </x:provider>
            </x:catalog>
            """;

    @Provide
    Arbitrary<Catalog> catalogs() {
        return GeneratedCatalogs.all();
    }

    @Property(tries = 25)
    void whatComesBackIsWhatWasNotReportedAsLost(@ForAll("catalogs") Catalog catalog) {
        RoundTrip.holds(Formats.of("xcri-cap"), catalog);
    }

    @Test
    void aSignOfSeveralCurrenciesIsReported() {
        ImportResult result = read(
                "xcri-cap",
                FEED.replace("Home: £9,500 per year; International: £21,000 per year", "kr 150 000 per year"));
        assertThat(only(result).tuition().isKnown()).isFalse();
        assertThat(result.report().findings())
                .filteredOn(finding -> finding.rule().equals("currency-not-stated"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.result())
                                .isEqualTo(
                                        "The sign 'kr' is that of DKK, ISK, NOK, SEK: an amount without a currency is no fee."));
    }

    @Test
    void readsACourseWithItsPresentations() {
        ImportResult result = read("xcri-cap", FEED);
        Program program = only(result);
        assertThat(program.id()).isEqualTo("example-college/mscds");
        assertThat(program.title()).isEqualTo("Bachelor’s and Master’s");
        assertThat(program.description()).contains("First.\none\ntwo & three");
        assertThat(program.institution().country()).isEqualTo("GB");
        assertThat(program.institution().city()).contains("Leeds");
        assertThat(program.institution().identifiers()).containsEntry("ukprn", "10009999");
        assertThat(program.degree()).isEqualTo(new Degree("MSc", AwardLevel.MASTER));
        assertThat(program.fields()).containsExactly(new FieldCode("jacs", "I100", "Computer science"));
        assertThat(program.credits().claims().get(0).value()).isEqualTo(Credits.of(180, CreditSystem.UK_CATS));
        assertThat(program.duration().claims())
                .extracting(Claim::value)
                .containsExactly(
                        StudyDuration.ofMonths(12, Attendance.FULL_TIME),
                        StudyDuration.ofMonths(24, Attendance.PART_TIME));
        assertThat(program.delivery(DeliveryMode.ON_CAMPUS).isKnown()).isTrue();
        assertThat(program.tuition().claims())
                .extracting(
                        claim -> claim.value().audience() + " " + claim.value().amount())
                .containsExactly("HOME 9500 GBP", "INTERNATIONAL 21000 GBP");
        Intake intake = program.intakes().claims().get(0).value();
        assertThat(intake.term()).isEqualTo("September 2026");
        assertThat(intake.start()).contains(LocalDate.of(2026, 9, 21));
        assertThat(intake.deadline()).contains(LocalDate.of(2026, 6, 30));
        assertThat(result.catalog().sources().get(0).licence()).isEqualTo("CC0");
        assertThat(result.catalog().sources().get(0).asOf().stated()).isEqualTo("2026-09-07");
        assertThat(findings(result))
                .contains(
                        "/catalog/provider/course/description[2] not-represented 'Banking; t:careerOutcome'",
                        "/catalog/provider/course/presentation[2]/cost bare-zero '0.0000'",
                        "/catalog/provider/course/credit/level not-represented '7'")
                .anyMatch(finding -> finding.contains("repaired-characters"));
    }

    @Test
    void aBareZeroIsNeitherFreeNorAFee() {
        String zero = FEED.replace("Home: £9,500 per year; International: £21,000 per year", "0.0000");
        Program program = only(read("xcri-cap", zero));
        assertThat(program.tuition().missing()).contains(MissingReason.UNRELIABLE);
    }

    @Test
    void aBareNumberNeedsItsCurrencyAndPeriod() {
        String bare = FEED.replace("Home: £9,500 per year; International: £21,000 per year", "570.0000");
        assertThat(only(read("xcri-cap", bare)).tuition().missing()).contains(MissingReason.NOT_DERIVABLE);
        Program told = only(read("xcri-cap", bare, Map.of("currency", "GBP", "fee-period", "total")));
        assertThat(told.tuition().claims().get(0).value().amount()).hasToString("570 GBP");
    }

    @Test
    void datesThatContradictEachOtherAreReported() {
        String wrong = FEED.replace("20 September 2027", "20 September 2028")
                .replace("2026-09-21\"/>", "2030-09-21\"/><x:end dtf=\"2029-01-01\"/>");
        assertThat(findings(read("xcri-cap", wrong)))
                .contains("/catalog/provider/course/presentation/end dates-differ '20 September 2028'")
                .anyMatch(finding -> finding.contains("end-before-start"));
    }

    @Test
    void aModernApprenticeshipIsNoMasterOfArts() {
        String apprentice = FEED.replace(">MSc<", ">MA<")
                .replace("Bachelor\u0092s and Master\u0092s", "Welding Modern Apprenticeship");
        assertThat(only(read("xcri-cap", apprentice)).degree()).isEqualTo(new Degree("MA", AwardLevel.NOT_STATED));
        String arts = FEED.replace(">MSc<", ">MA<").replace("Bachelor\u0092s and Master\u0092s", "History");
        assertThat(only(read("xcri-cap", arts)).degree()).isEqualTo(new Degree("MA", AwardLevel.MASTER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE catalog [<!ENTITY x \"y\">]><catalog>&x;</catalog>",
                "<!DOCTYPE catalog SYSTEM \"file:///etc/passwd\"><catalog/>",
                "<!DOCTYPE catalog [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><catalog><provider>&x;</provider></catalog>",
                "<!DOCTYPE c [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\"><!ENTITY c \"&b;&b;\">]><c>&c;</c>",
                "<catalog>&undefined;</catalog>",
                "<catalog><provider></catalog>",
                "<html/>",
                "",
                "{}",
            })
    void hostileOrBrokenDocumentsAreRefusedWithTheirPlace(String document) {
        assertThatThrownBy(() -> read("xcri-cap", document))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("document");
    }

    @Test
    void nestingAndLengthAreBounded() {
        String deep = "<catalog>" + "<a>".repeat(200) + "</a>".repeat(200) + "</catalog>";
        assertThatThrownBy(() -> read("xcri-cap", deep)).hasMessageContaining("nesting of a document");
        String deepMarkup = "<catalog><a>" + "<p xmlns=\"http://www.w3.org/1999/xhtml\">".repeat(200)
                + "</p>".repeat(200) + "</a></catalog>";
        assertThatThrownBy(() -> read("xcri-cap", deepMarkup)).hasMessageContaining("nesting of a document");
        String huge = "<catalog><a>" + "x".repeat(4_100_000) + "</a></catalog>";
        assertThatThrownBy(() -> read("xcri-cap", huge)).hasMessageContaining("characters of one text");
    }

    @Test
    void aWrongEncodingIsNamedAndCanBePutRight() {
        byte[] latin = FEED.replace("Example College", "Caf\u00e9 College").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read("xcri-cap", latin, Map.of()))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("\nMaybe it is in another encoding");
        assertThat(RoundTrip.names(read("xcri-cap", latin, Map.of("encoding", "windows-1252"))
                        .catalog()))
                .containsExactly("Café College");
        assertThatThrownBy(() -> read("xcri-cap", latin, Map.of("encoding", "klingon")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void twoCoursesOfOneIdentifierAreReported() {
        int from = FEED.indexOf("<x:course>");
        int to = FEED.indexOf("</x:course>") + "</x:course>".length();
        ImportResult result = read("xcri-cap", FEED.substring(0, to) + FEED.substring(from, to) + FEED.substring(to));
        assertThat(result.report().rejected()).isEqualTo(1);
        assertThat(findings(result)).anyMatch(finding -> finding.contains("course[2] duplicate-id"));
    }

    @Test
    void readsARealFeed() throws IOException {
        ImportResult result = Importer.builder("xcri-cap")
                .option("currency", "GBP")
                .option("fee-period", "total")
                .build()
                .read(
                        SharedData.file("xcri/adam_smith_charset_issue.xml"),
                        SharedData.file("xcri/wychwolf-moodle.xml"));
        assertThat(result.report().sources().get(0).read()).isEqualTo(334);
        assertThat(result.report().sources().get(0).accepted()).isEqualTo(334);
        assertThat(result.report().sources().get(1).accepted()).isEqualTo(1);
        assertThat(result.catalog().programs())
                .allSatisfy(program -> assertThat(program.intakes().isKnown()).isTrue());
        assertThat(result.catalog().programs().stream()
                        .filter(program -> program.degree().level() == AwardLevel.MASTER))
                .isEmpty();
        assertThat(result.catalog().programs().stream()
                        .filter(program -> program.degree().level() == AwardLevel.BACHELOR))
                .hasSize(13);
    }
}
