package dev.gradus.dataimport.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.FieldFacts;
import dev.gradus.core.catalog.FieldOfStudy;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Outcome.Measure;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Granularity;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.Money;
import dev.gradus.core.role.DemandLevel;
import dev.gradus.core.role.Role;
import dev.gradus.dataimport.Finding;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportReport.RuleReport;
import dev.gradus.dataimport.ImportResult;
import dev.gradus.dataimport.Importer;
import dev.gradus.dataimport.json.CatalogJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RegisterFormatsTest {
    private static ImportInput input(String name, String text) {
        return ImportInput.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportResult read(String format, Map<String, String> options, ImportInput... inputs)
            throws IOException {
        Importer.Builder importer = Importer.builder(format);
        options.forEach(importer::option);
        ImportResult result = importer.build().read(Arrays.asList(inputs));
        Catalog catalog = result.catalog();
        assertThat(CatalogJson.read(CatalogJson.write(catalog))).isEqualTo(catalog);
        assertThat(result.report().read())
                .isEqualTo(result.report().accepted()
                        + result.report().rejected()
                        + result.report().sources().stream()
                                .flatMap(source -> source.skipped().values().stream())
                                .mapToLong(Long::longValue)
                                .sum());
        return result;
    }

    private static List<String> rules(ImportResult result) {
        return result.report().findings().stream().map(Finding::rule).distinct().toList();
    }

    /** The old generation of names, with a byte order mark, stripped zeros and both marks for missing. */
    private static final String OLD_FIELDS =
            "\uFEFFP_UNITID,P_OPEID6,P_INSTNM,P_CONTROL,P_MAIN,P_CIPCODE,P_CIPDESC,P_CREDLEV,P_CREDDESC,P_COUNT,"
                    + "P_DEBTMEDIAN,P_DEBTPAYMENT10YR,P_DEBTMEAN,P_TITLEIVCOUNT,P_EARNINGSCOUNT,P_MD_EARN_WNE,P_IPEDSCOUNT1,P_IPEDSCOUNT2\n"
                    + "1001,77,Example University,Public,1,1107,Computer Science.,5,Master's Degree,60,27400,280,30000,57,55,153400,30,31\n"
                    + "1001,77,Example University,Public,1,100,\"Agriculture, General.\",5,Master's Degree,PrivacySuppressed,PrivacySuppressed,PrivacySuppressed,PrivacySuppressed,PrivacySuppressed,PrivacySuppressed,PrivacySuppressed,4,NULL\n"
                    + "1001,77,Example University,Public,1,1101,Informatics.,5,Master's Degree,20,NULL,NULL,NULL,NULL,NULL,NULL,4,NULL\n"
                    + "1001,77,Example University,Public,1,1101,Informatics.,3,Bachelors Degree,20,1000,10,1000,9,9,40000,4,NULL\n"
                    + "NULL,4321,Foreign Medical School,Foreign,1,5112,Medicine.,5,Master's Degree,20,NULL,NULL,NULL,NULL,NULL,1e5,4,NULL\n"
                    + "NULL,NULL,Nobody,Foreign,1,5112,Medicine.,5,Master's Degree,20,NULL,NULL,NULL,NULL,NULL,1,4,NULL\n";

    @Test
    void scorecardFiguresAreOfFieldsAndNeverOfProgrammes() throws IOException {
        ImportResult result =
                read("scorecard-field-of-study", Map.of(), input("FieldOfStudyData1516_1617_PP.csv", OLD_FIELDS));
        Catalog catalog = result.catalog();
        assertThat(catalog.programs()).isEmpty();
        assertThat(catalog.fieldFacts())
                .extracting(
                        facts -> facts.field().orElseThrow().code(),
                        facts -> facts.level().orElseThrow())
                .containsExactly(
                        tuple("11.07", AwardLevel.MASTER),
                        tuple("01.00", AwardLevel.MASTER),
                        tuple("11.01", AwardLevel.MASTER),
                        tuple("51.12", AwardLevel.MASTER));
        FieldFacts cs = catalog.fieldFacts().get(0);
        assertThat(cs.outcomes().claims()).extracting(Claim::granularity).containsOnly(Granularity.FIELD);
        assertThat(cs.outcomes().claims().get(0).value()).satisfies(earnings -> {
            assertThat(earnings.measure()).isEqualTo(Measure.EARNINGS);
            assertThat(earnings.value()).isEqualTo(153_400);
            assertThat(earnings.sample()).hasValue(55);
            assertThat(earnings.cohort()).contains("2015-16, 2016-17");
        });
        assertThat(catalog.fieldFacts().get(1).outcomes().missing()).contains(MissingReason.SUPPRESSED);
        assertThat(catalog.fieldFacts().get(2).outcomes().missing()).contains(MissingReason.NOT_REPORTED);
        assertThat(catalog.institutions())
                .extracting(
                        Institution::id,
                        institution -> institution.identifiers().get("opeid6"))
                .containsExactly(tuple("us-1001", "000077"), tuple("us-ope-004321", "004321"));
        assertThat(result.report().sources().get(0).skipped()).containsEntry("other-level", 1L);
        assertThat(result.report().rejected()).isEqualTo(1);
        assertThat(rules(result))
                .containsExactlyInAnyOrder(
                        "earnings-suppressed",
                        "debt-suppressed",
                        "earnings-not-reported",
                        "debt-not-reported",
                        "unread-earnings",
                        "no-institution");
    }

    @Test
    void scorecardNamesOfNewReleasesAreKnown() throws IOException {
        String fields =
                "UNITID,OPEID6,INSTNM,CONTROL,MAIN,CIPCODE,CIPDESC,CREDLEV,CREDDESC,EARN_COUNT_WNE_HI_1YR,EARN_MDN_HI_1YR,EARN_COUNT_WNE_4YR,EARN_MDN_4YR\n"
                        + "1001,000077,Example University,Public,1,1107,Computer Science.,6,Doctoral Degree,17,90000,PS,120000\n";
        ImportResult result = read("scorecard-field-of-study", Map.of("levels", "5, 6"), input("new.csv", fields));
        assertThat(result.catalog().fieldFacts().get(0).outcomes().claims())
                .extracting(
                        claim -> claim.value().monthsAfter().getAsInt(),
                        claim -> claim.value().value())
                .containsExactly(tuple(12, 90_000.0), tuple(48, 120_000.0));
        assertThatThrownBy(() -> read("scorecard-field-of-study", Map.of(), input("x.csv", "UNITID,NAME\n1,2\n")))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("x.csv, row 1: Unknown column 'OPEID6'.");
    }

    @Test
    void scorecardInstitutionsHaveTheirAddresses() throws IOException {
        String table = "UNITID,OPEID,OPEID6,INSTNM,CITY,INSTURL,ALIAS,MD_EARN_WNE_P10,COUNT_WNE_P10,GRAD_DEBT_MDN\n"
                + "1001,00007700,000077,Example University,Springfield,www.Example.edu/,EU | Ex,50000,1200,PrivacySuppressed\n"
                + "x,1,1,,,,,,,\n";
        ImportResult result = read("scorecard-institution", Map.of(), input("i.csv", table));
        Institution institution = result.catalog().institutions().get(0);
        assertThat(institution.domains()).containsExactly("example.edu");
        assertThat(institution.aliases()).containsExactly("EU", "Ex");
        assertThat(institution.url()).contains("https://www.Example.edu/");
        assertThat(result.catalog().fieldFacts().get(0).outcomes().claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.granularity()).isEqualTo(Granularity.INSTITUTION));
        assertThat(rules(result)).containsExactly("debt-suppressed", "no-institution");
    }

    @Test
    void fieldsAreJoinedWithTheirOccupations() throws IOException {
        String codes =
                "\"CIPFamily\",\"CIPCode\",\"Action\",\"TextChange\",\"CIPTitle\",\"CIPDefinition\",\"CrossReferences\",\"Examples\"\n"
                        + "=\"11\",=\"11.0102\",\"New\",yes,\"Artificial Intelligence.\",\"Called \"\"AI\"\", or \"MI, once\" here.\",\"\",\n"
                        + "=\"11\",=\"x\",\"New\",yes,\"Nothing.\",\"\",\"\",\n";
        String crosswalk = "\uFEFFCIP2020Code,CIP2020Title,SOC2018Code,SOC2018Title\n"
                + "11.0102,Artificial Intelligence.,15-1221,Computer and Information Research Scientists\n"
                + "11.0102,Artificial Intelligence.,15-2051,Data Scientists\n"
                + "11.0104,Informatics.,99-9999,NO MATCH\n"
                + "27.0601,Applied Statistics.,15-2041,Statisticians\n";
        ImportResult result = read("cip", Map.of(), input("CIPCode2020.csv", codes), input("crosswalk.csv", crosswalk));
        assertThat(result.catalog().fields())
                .extracting(field -> field.code().code(), FieldOfStudy::definition, FieldOfStudy::occupations)
                .containsExactly(
                        tuple("11.0102", "Called \"AI\", or \"MI, once\" here.", List.of("15-1221", "15-2051")),
                        tuple("27.0601", "", List.of("15-2041")));
        assertThat(rules(result)).containsExactly("unread-field");
    }

    @Test
    void occupationsDemandTheTopicsThatTheirTasksName() throws IOException {
        String occupations = "O*NET-SOC Code\tTitle\tDescription\n15-2051.00\tData Scientists\tDevelop things.\n"
                + "11-1011.00\tChief Executives\tDirect.\nsoon\tNobody\t\n";
        String tasks = "O*NET-SOC Code\tTask ID\tTask\tTask Type\n"
                + "15-2051.00\t1\tApply natural language processing to text.\tCore\n"
                + "15-9999.00\t2\tNothing.\tCore\n"
                + "11-1011.00\t3\tLead.\tCore\n";
        ImportResult result = read(
                "onet", Map.of("occupations", "15-"), input("tasks.txt", tasks), input("occupations.txt", occupations));
        Role role = result.catalog().roles().get(0);
        assertThat(role.id()).isEqualTo("data-scientists");
        assertThat(role.occupations()).containsExactly("15-2051.00");
        assertThat(role.demandFor("nlp")).isEqualTo(DemandLevel.USEFUL);
        assertThat(rules(result)).contains("unread-occupation", "unknown-occupation", "topic-nlp");
        assertThatThrownBy(() -> read("onet", Map.of(), input("tasks.txt", tasks)))
                .hasMessageContaining("Maybe give the file 'Occupation Data.txt'");
    }

    @Test
    void papersAreAddedUpOverAWindowInEachLayout() throws IOException {
        String old = "\"name\",\"dept\",\"area\",\"subarea\",\"count\",\"adjustedcount\",\"year\"\n"
                + "A,Example University,ai,aaai,1.0,0.5,2015\nB,Example University,vision,cvpr,1.0,0.25,2016\n"
                + "B,Example University,vision,cvpr,1.0,0.25,2009\nC,Example University,arch,,1.0,1.0,2016\nD,X,ai,,1,x,2016\n";
        ImportResult result = read(
                "csrankings",
                Map.of("from-year", "2010", "to-year", "2016", "areas", "ai,vision", "name", "AI"),
                input("old.csv", old));
        assertThat(result.catalog().fieldFacts().get(0).research().claims())
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.value().adjustedCount()).isEqualTo(0.75);
                    assertThat(claim.value().area()).isEqualTo("AI");
                    assertThat(claim.granularity()).isEqualTo(Granularity.DEPARTMENT);
                });
        assertThat(result.report().sources().get(0).skipped())
                .containsEntry("other-year", 1L)
                .containsEntry("other-area", 1L);

        String modern =
                "\"name\",\"dept\",\"area\",\"count\",\"adjustedcount\",\"year\"\nA,TU Example,icml,1.0,0.5,2020\n"
                        + "A,TU Example,icml,1.0,0.5,2021\nA,TU Example,cvpr,1.0,0.2,2021\n";
        Importer withCountries = Importer.builder("csrankings")
                .file("countries", input("c.csv", "institution,region,countryabbrv\nTU Example,europe,at\n"))
                .build();
        Catalog catalog =
                withCountries.read(List.of(input("modern.csv", modern))).catalog();
        assertThat(catalog.institutions().get(0).country()).isEqualTo("AT");
        assertThat(catalog.fieldFacts().get(0).research().claims())
                .extracting(
                        claim -> claim.value().area(), claim -> claim.value().adjustedCount())
                .containsExactly(tuple("cvpr", 0.2), tuple("icml", 1.0));

        String faculty = "name,affiliation,homepage,scholarid\nA,TU Example,http://x,-abc\nB,TU Example,http://y,\n";
        ImportResult people = read("csrankings", Map.of(), input("csrankings.csv", faculty));
        assertThat(people.catalog().fieldFacts()).isEmpty();
        assertThat(rules(people)).contains("faculty-counted");
    }

    @Test
    void institutionsOfCsRankingsAreToldApartAndNamed() throws IOException {
        String table =
                "name,dept,area,count,adjustedcount,year\nA,TU Example,icml,1,0.5,2020\nB,TU-Example,icml,1,0.5,2020\n"
                        + "C,,icml,1,0.5,2020\nD,TU Example,,1,0.5,2020\n";
        ImportResult result = read("csrankings", Map.of(), input("modern.csv", table));
        assertThat(result.catalog().institutions())
                .extracting(Institution::id)
                .containsExactly("csrankings-tu-example", "csrankings-tu-example-2");
        assertThat(result.catalog().fieldFacts()).hasSize(2);
        assertThat(result.report().rejected()).isEqualTo(2);
        assertThatThrownBy(
                        () -> read("csrankings", Map.of("from-year", "2021", "to-year", "2020"), input("m.csv", table)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("From 2021 to 2020 is no window of years.");
        assertThatThrownBy(() -> read("csrankings", Map.of("to-year", "99999"), input("m.csv", table)))
                .hasMessageContaining("no window of years");
    }

    @Test
    void salariesOfDiscoverUniAreOfSubjects() throws IOException {
        String institutions =
                "LEGAL_NAME,FIRST_TRADING_NAME,OTHER_NAMES,PROVADDRESS,PROVTEL,PROVURL,PUBUKPRN,UKPRN,COUNTRY\n"
                        + "Example University,Ex,,\"1, Road\",1,www.example.ac.uk,10000001,10000001,XF\n"
                        + "Example University,Ex,,\"1, Road\",1,www.example.ac.uk,10000001,10000002,XF\n";
        String aims = "KISAIMCODE,KISAIMLABEL\n19,MEng\n";
        String courses = "PUBUKPRN,UKPRN,KISCOURSEID,KISMODE,TITLE,KISAIMCODE\n10000001,10000001,C1,1,Computing,019\n"
                + "10000001,10000001,C2,02,Nothing,999\n";
        String salaries =
                "PUBUKPRN,UKPRN,KISCOURSEID,KISMODE,GOSALUNAVAILREASON,GOSALPOP,GOSALSAMPLE,GOSALAGGYEAR,GOSALSBJ,GOINSTMED\n"
                        + "10000001,10000001,C1,01,0,10,80,2021-22,CAH11-01,32500\n10000001,10000001,C2,01,0,10,80,2021-22,CAH11-01,32500\n"
                        + "10000001,10000001,C3,01,1,,,,,\n99999999,1,C3,01,1,,,,,\n";
        ImportResult result = read(
                "discover-uni",
                Map.of(),
                input("GOSALARY.csv", salaries),
                input("KISCOURSE.csv", courses),
                input("KISAIM.csv", aims),
                input("INSTITUTION.csv", institutions),
                input("TEF.csv", "A,B\n1,2\n"));
        assertThat(result.catalog().programs()).singleElement().satisfies(program -> {
            assertThat(program.id()).isEqualTo("uk-10000001-C1-01");
            assertThat(program.degree().name()).isEqualTo("MEng");
        });
        assertThat(result.catalog().fieldFacts()).singleElement().satisfies(facts -> {
            assertThat(facts.field().orElseThrow().key()).isEqualTo("cah 11-01");
            assertThat(facts.outcomes().claims()).hasSize(1);
        });
        assertThat(rules(result))
                .containsExactlyInAnyOrder("not-represented", "unread-degree", "no-salary", "unknown-institution");
    }

    private static final String RATES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <e:Envelope xmlns:e="urn:x" xmlns="urn:y"><Cube>
              <Cube time='2026-07-03'><Cube currency='USD' rate='1.10'/></Cube>
              <Cube time='2026-07-06'><Cube currency='USD' rate='1.1415'/><Cube currency='XXZ' rate='2'/><Cube currency='JPY' rate='0.0'/></Cube>
              <Cube time='2026-07-02'><Cube currency='USD' rate='1.09'/></Cube>
            </Cube></e:Envelope>
            """;

    @Test
    void theNewestRatesCount() throws IOException {
        ImportResult result = read("ecb-rates", Map.of(), input("rates.xml", RATES));
        assertThat(result.catalog().exchangeRates().orElseThrow().date()).hasToString("2026-07-06");
        assertThat(result.catalog()
                        .exchangeRates()
                        .orElseThrow()
                        .convert(Money.of("114.15", "USD"), Currency.getInstance("EUR"))
                        .orElseThrow()
                        .amount())
                .isEqualByComparingTo("100");
        assertThat(result.report().sources().get(0).rules())
                .extracting(RuleReport::rule, RuleReport::count)
                .containsExactly(tuple("unread-rate", 2L));
        assertThat(result.report().accepted()).isEqualTo(1);
        assertThat(result.report().sources().get(0).skipped()).containsExactly(Map.entry("older-day", 2L));
        assertThat(result.report().findings().get(0).place()).hasToString("/Envelope/Cube/Cube[2]/Cube[2]");
    }

    @Test
    void aRateThatIsThereTwiceIsReported() throws IOException {
        ImportResult result =
                read("ecb-rates", Map.of(), input("rates.xml", RATES.replace("'XXZ' rate='2'", "'USD' rate='2'")));
        assertThat(rules(result)).containsExactly("duplicate-rate", "unread-rate");
        assertThat(result.catalog()
                        .exchangeRates()
                        .orElseThrow()
                        .convert(Money.of("1.1415", "USD"), Currency.getInstance("EUR"))
                        .orElseThrow()
                        .amount())
                .isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a><Cube time='2026-07-06'/>&x;</a>",
                "<a><Cube><Cube time='soon'/></Cube></a>",
                "<a><Cube><Cube/></Cube></a>",
                "<a>",
                "<a/>",
                ""
            })
    void whatIsNoListOfRatesIsRefusedWithItsName(String text) {
        assertThatThrownBy(() -> read("ecb-rates", Map.of(), input("rates.xml", text)))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("rates.xml");
    }

    @Test
    void theDepthOfADocumentIsBounded() {
        String deep = "<a>".repeat(200) + "</a>".repeat(200);
        assertThatThrownBy(() -> read("ecb-rates", Map.of(), input("deep.xml", deep)))
                .hasMessageContaining("raise the limit 'depth'");
    }
}
