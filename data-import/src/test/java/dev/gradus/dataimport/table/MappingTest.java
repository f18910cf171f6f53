package dev.gradus.dataimport.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gradus.core.catalog.Admission.GrePolicy;
import dev.gradus.core.catalog.CurriculumItem;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Intake;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.evidence.SourceKind;
import dev.gradus.core.measure.AcademicYear;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.Availability;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.CreditSystem;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.core.measure.Money;
import dev.gradus.core.measure.PracticalElement;
import dev.gradus.core.measure.Provision;
import dev.gradus.core.measure.StudyDuration;
import dev.gradus.core.measure.Tuition;
import dev.gradus.dataimport.Finding;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportResult;
import dev.gradus.dataimport.Importer;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {
    private static final String HEAD =
            "{\"gradus-mapping\": 1, \"defaults\": {\"country\": \"GB\", \"level\": \"master\"}, ";
    private static final String TWO = "\"title\": \"T\", \"institution\": \"I\"";

    @Test
    void readsAnUglySpreadsheet() throws IOException {
        String table = "Our list 2026;;;;;;;;;;;\n"
                + "; University;Programme;Fee;Fee;Length;ECTS;Online;CIP;Modules;Start;Apply by\n"
                + "1;Universit\u00e4t zu K\u00f6ln;\"Data &amp; Text \u2013 MSc\";=\"18.500\";n/a;24;120;x;110102;Deep learning | Statistics;Oktober;15.07.\n"
                + "2;TU M\u00fcnchen;AI, M.Sc.;free;12.000 \u20ac;2 years;;0;\"=\"\"11.0102\"\"\";;;2027-01-15\n";
        String mapping = """
                {"gradus-mapping": 1,
                 "source": {"address": "https://example.org/list", "publisher": "A club", "kind": "community", "as-of": "2026-03-01"},
                 "missing": {"n/a": "not-applicable"},
                 "defaults": {"country": "DE", "currency": "EUR", "period": "year", "academic-year": "2026-27"},
                 "id": "{institution}-{row}",
                 "fields": {
                   "institution": "university",
                   "title": "Programme",
                   "degree": {"column": "Programme", "split": " \u2013 ", "part": -1},
                   "tuition": [{"column": "Fee", "audience": "home"},
                               {"column": "Fee", "occurrence": 2, "audience": "international"}],
                   "duration": {"column": "Length", "unit": "months"},
                   "credits": {"column": 7, "unit": "ECTS"},
                   "delivery.online": "Online",
                   "fields.cip": {"column": "CIP", "width": 7},
                   "courses": {"column": "Modules", "list": "|"},
                   "start": "Start",
                   "deadline": "Apply by"}}""";
        ImportResult result = read(mapping, table.getBytes(Charset.forName("windows-1252")));

        Program first = result.catalog().program("universitat-zu-koln-3");
        assertThat(first.title()).isEqualTo("Data & Text \u2013 MSc");
        assertThat(first.degree().name()).isEqualTo("MSc");
        assertThat(first.degree().level()).isEqualTo(AwardLevel.MASTER);
        Claim<Tuition> fee = first.tuition().claims().get(0);
        assertThat(first.tuition().claims()).hasSize(1);
        assertThat(fee.value())
                .isEqualTo(new Tuition(
                        Money.of(18_500, "EUR"),
                        Optional.empty(),
                        FeePeriod.YEAR,
                        Audience.HOME,
                        Optional.of(AcademicYear.parse("2026-27")),
                        Optional.empty(),
                        false));
        assertThat(fee.asStated()).isEqualTo("=\"18.500\"");
        assertThat(fee.note()).startsWith("row 3, 'Fee'; ").contains("currency by the mapping; period by the mapping");
        assertThat(fee.bestSource().publisher()).isEqualTo("A club");
        assertThat(fee.bestSource().kind()).isEqualTo(SourceKind.COMMUNITY);
        assertThat(first.duration().claims().get(0).value()).isEqualTo(StudyDuration.ofMonths(24));
        assertThat(first.credits().claims().get(0).value()).isEqualTo(Credits.of(120, CreditSystem.ECTS));
        assertThat(first.delivery(DeliveryMode.ONLINE).claims().get(0).value()).isEqualTo(Availability.YES);
        assertThat(first.fields()).containsExactly(new FieldCode("cip", "0110102", ""));
        List<CurriculumItem> items = first.curriculum().claims().get(0).value().items();
        assertThat(items).extracting(item -> item.course().title()).containsExactly("Deep learning", "Statistics");
        assertThat(items.get(0).course().topics()).isNotEmpty();
        Intake intake = first.intakes().claims().get(0).value();
        assertThat(intake.term()).isEqualTo("Oktober");
        assertThat(intake.yearlyDeadline()).contains(MonthDay.of(7, 15));

        Program second = result.catalog().program("tu-munchen-4");
        assertThat(second.tuition().claims()).hasSize(2);
        assertThat(second.tuition().claims().get(0).value().amount().isFree()).isTrue();
        assertThat(second.tuition().claims().get(1).value().audience()).isEqualTo(Audience.INTERNATIONAL);
        assertThat(second.credits().missing()).contains(MissingReason.NOT_REPORTED);
        assertThat(second.delivery(DeliveryMode.ONLINE).claims().get(0).value()).isEqualTo(Availability.NO);
        assertThat(second.fields()).containsExactly(new FieldCode("cip", "11.0102", ""));
        assertThat(second.intakes().claims().get(0).value().deadline()).contains(LocalDate.of(2027, 1, 15));

        assertThat(result.report().findings().stream().map(Finding::toString))
                .contains(
                        "t.csv, row 2: windows-1252, separated by ';', quoted by '\"', header in line 2 (read-as)",
                        "t.csv, row 3, 'Programme': 'Data &amp; Text \u2013 MSc': HTML entities made characters. (html-entities)",
                        "t.csv, row 3, 'Fee': '=\"18.500\"': Text that was kept from a spreadsheet as a formula. (formula-text)",
                        "t.csv, row 3, 'CIP': '110102': Read as 0110102. (leading-zeros)",
                        "t.csv, row 3, 'Fee': 'n/a': By the mapping this states nothing. (not-applicable)");
        assertThat(result.report().read()).isEqualTo(2);
        assertThat(result.report().accepted()).isEqualTo(2);
    }

    @Test
    void readsTheSameTwice() throws IOException {
        byte[] table = "I,T,Fee\nA,B,\"\u00a39,000 per year\"\nA,C,soon\n".getBytes(StandardCharsets.UTF_8);
        String mapping = HEAD + "\"fields\": {" + TWO + ", \"tuition\": \"Fee\"}}";
        assertThat(read(mapping, table).catalog())
                .isEqualTo(read(mapping, table).catalog());
        assertThat(read(mapping, table).report()).isEqualTo(read(mapping, table).report());
    }

    @Test
    void accountsForEveryRow() throws IOException {
        String table = "I,T,Level,Fee\nA,B,M,9000\nA,,M,1\n,B,M,1\nA,B,M,1\nA,C,PhD,1\nA,D,M\nA,E,M,1,9\n";
        String mapping = HEAD + "\"where\": [{\"column\": \"Level\", \"is\": \"m\"}], \"fields\": {" + TWO
                + ", \"tuition\": \"Fee\"}}";
        ImportResult result = read(mapping, table);
        assertThat(result.report().read()).isEqualTo(7);
        assertThat(result.report().accepted()).isEqualTo(3);
        assertThat(result.report().rejected()).isEqualTo(3);
        assertThat(result.report().sources().get(0).skipped())
                .containsExactlyEntriesOf(java.util.Map.of("not-wanted", 1L));
        assertThat(result.report().findings().stream().map(Finding::toString))
                .contains(
                        "t.csv, row 3, 'T': A programme needs a title. (no-title)",
                        "t.csv, row 4, 'I': A programme needs an institution. (no-institution)",
                        "t.csv, row 2, 'Fee': '9000': No currency is stated, and the mapping gives none. (fee-without-currency)")
                .anyMatch(finding -> finding.startsWith("t.csv, row 5: 'a-b': An earlier row has this id."))
                .anyMatch(finding -> finding.startsWith("t.csv, row 7: The row has 3 cells"))
                .anyMatch(finding -> finding.startsWith("t.csv, row 8: The row has 5 cells"));
        assertThat(result.catalog().program("a-b").tuition().missing()).contains(MissingReason.NOT_DERIVABLE);
    }

    @Test
    void keepsWhyAFactIsMissing() throws IOException {
        String table =
                "I,T,Fee,Time\nA,a,PrivacySuppressed,#REF!\nA,b,see website,?\nA,c,,see website\nA,d,perhaps,\nA,e,abc,12\n";
        String mapping = HEAD
                + "\"missing\": {\"PrivacySuppressed\": \"suppressed\", \"?\": \"unknown\"}, \"fields\": {" + TWO
                + ", \"tuition\": {\"column\": \"Fee\", \"missing\": {\"perhaps\": \"not-found\"}}, \"duration\": \"Time\"}}";
        ImportResult result = read(mapping, table);
        assertThat(result.catalog().programs().stream()
                        .map(p -> p.tuition().missing().orElseThrow()))
                .containsExactly(
                        MissingReason.SUPPRESSED,
                        MissingReason.SEE_WEBSITE,
                        MissingReason.NOT_REPORTED,
                        MissingReason.NOT_FOUND,
                        MissingReason.UNRELIABLE);
        assertThat(result.catalog().programs().stream()
                        .map(p -> p.duration().missing().orElseThrow()))
                .containsExactly(
                        MissingReason.UNRELIABLE,
                        MissingReason.UNKNOWN,
                        MissingReason.SEE_WEBSITE,
                        MissingReason.NOT_REPORTED,
                        MissingReason.UNRELIABLE);
        assertThat(result.catalog().program("a-e").tuition().note()).startsWith("row 6, 'Fee': 'abc': ");
    }

    @Test
    void joinsAFurtherTableByItsKey() throws IOException {
        String table = "id,I,T\n7,A,B\n8,A,C\n,A,D\n";
        String fees = "nr;amount\n7;\"9.000 GBP\"\n7;1\n;3\n";
        String mapping = HEAD
                + "\"joins\": [{\"name\": \"fees\", \"key\": \"id\", \"matches\": \"nr\"}], \"fields\": {" + TWO
                + ", \"tuition\": {\"column\": \"amount\", \"from\": \"fees\", \"period\": \"total\"}}}";
        ImportResult result = Importer.builder("delimited")
                .file("mapping", bytes("m.json", mapping))
                .file("join", bytes("fees.csv", fees))
                .build()
                .read(List.of(bytes("t.csv", table)));
        Claim<Tuition> fee = result.catalog().program("a-b").tuition().claims().get(0);
        assertThat(fee.value()).isEqualTo(Tuition.of(Money.of(9_000, "GBP"), FeePeriod.TOTAL, Audience.ALL));
        assertThat(fee.note()).startsWith("row 2, 'fees.amount'");
        assertThat(result.catalog().program("a-c").tuition().missing()).contains(MissingReason.NOT_REPORTED);
        assertThat(result.report().findings().stream().map(Finding::rule))
                .contains("join-ambiguous", "join-without-key", "join-unmatched");
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> read(mapping, table))
                .withMessageContaining("The table 'fees' is not given.");
    }

    @Test
    void readsWhatFewWordsSay() throws IOException {
        String table = "I,T,A,B,C,D,E,F,G,H\n"
                + "X,one,Full time,English and German,required,optional,yes,IELTS 6.5,Acme; Globex; Acme,A degree\n"
                + "X,two,odd,Klingon,maybe,perhaps,so,none of it,,\n";
        String mapping = HEAD + "\"fields\": {" + TWO
                + ", \"mode\": \"A\", \"languages\": \"B\", \"gre\": \"C\", \"practice.thesis\": \"D\", \"attendance.part-time\": \"E\","
                + "\"english-tests\": \"F\", \"industry\": {\"column\": \"G\", \"list\": \";\"}, \"platforms\": {\"value\": \"Own\"}, \"requirements\": \"H\"}}";
        ImportResult result = read(mapping, table);
        Program one = result.catalog().program("x-one");
        assertThat(one.attendance(Attendance.FULL_TIME).isKnown()).isTrue();
        assertThat(one.attendance(Attendance.PART_TIME).claims().get(0).value()).isEqualTo(Availability.YES);
        assertThat(one.languages().claims().get(0).value()).containsExactly("en", "de");
        assertThat(one.practice(PracticalElement.THESIS).claims().get(0).value())
                .isEqualTo(Provision.OPTIONAL);
        assertThat(one.admission().claims().get(0).value().gre()).contains(GrePolicy.REQUIRED);
        assertThat(one.admission().claims().get(0).value().englishTests()).hasSize(1);
        assertThat(one.admission().claims().get(0).value().requirements()).isEqualTo("A degree");
        assertThat(one.industry().claims().get(0).value().companies()).containsExactly("Acme", "Globex");
        assertThat(one.platforms().claims().get(0).value()).containsExactly("Own");
        assertThat(result.report().findings().stream()
                        .filter(finding -> finding.place().row() == 3)
                        .map(Finding::rule))
                .containsExactlyInAnyOrder(
                        "unread-mode",
                        "unread-language",
                        "unread-gre",
                        "unread-provision",
                        "unread-yes-or-no",
                        "unread-english-test");
        assertThat(result.catalog().program("x-two").admission().missing()).contains(MissingReason.UNRELIABLE);
    }

    @Test
    void collectsTheCoursesOfAProgramme() throws IOException {
        String table = "Dept,No,Name,Text,Hours,Kind\nCS,446,Machine Learning,Supervised learning.,3 hours,required\n"
                + "ST,410,Statistics,,4 hours,elective\nCS,446,Machine Learning,,3 hours,required\nCS,1,,,,\nCS,448,Vision,,odd,?!\n";
        String mapping =
                "{\"gradus-mapping\": 1, \"record\": \"course\", \"defaults\": {\"country\": \"US\", \"level\": \"master\"},"
                        + "\"fields\": {\"institution\": {\"value\": \"Our university\"}, \"title\": \"Dept\","
                        + "\"course.code\": {\"columns\": [\"Dept\", \"No\"]}, \"course.title\": \"Name\", \"course.description\": \"Text\","
                        + "\"course.credits\": \"Hours\", \"course.kind\": \"Kind\"}}";
        ImportResult result = read(mapping, table);
        List<CurriculumItem> items = result.catalog()
                .program("our-university-cs")
                .curriculum()
                .claims()
                .get(0)
                .value()
                .items();
        assertThat(items)
                .extracting(item -> item.course().citation())
                .containsExactly("CS 446 Machine Learning", "CS 448 Vision");
        assertThat(items)
                .extracting(CurriculumItem::kind)
                .containsExactly(CurriculumItem.Kind.REQUIRED, CurriculumItem.Kind.NAMED);
        assertThat(items.get(0).course().topics()).isNotEmpty();
        assertThat(items.get(0).course().credits()).isPresent();
        assertThat(result.catalog().programs()).hasSize(2);
        assertThat(result.report().rejected()).isEqualTo(1);
        assertThat(result.report().sources().get(0).skipped()).containsKey("course-again");
    }

    @Test
    void readsInstitutions() throws IOException {
        String table = "name;land;web;other;ror\nUniversit\u00e9 X;Frankreich;x.fr, x.eu;UX;0abc\nY;nowhere;;;\n";
        String mapping =
                "{\"gradus-mapping\": 1, \"record\": \"institution\", \"fields\": {\"name\": \"name\", \"country\": \"land\","
                        + "\"domains\": {\"column\": \"web\", \"list\": \",\"}, \"aliases\": \"other\", \"identifiers.ror\": \"ror\"}}";
        ImportResult result = read(mapping, table);
        Institution institution = result.catalog().institution("universite-x");
        assertThat(institution.country()).isEqualTo("FR");
        assertThat(institution.domains()).containsExactly("x.fr", "x.eu");
        assertThat(institution.identifiers()).containsEntry("ror", "0abc");
        assertThat(result.report().findings().stream().map(Finding::rule)).contains("unread-country", "no-country");
    }

    @Test
    void saysThatACodeIsRuined() throws IOException {
        String table = "I,T,code\nA,a,1.10E+05\nA,b,11-Jan\nA,c,7.1\nA,d,07.0102\n";
        ImportResult result =
                read(HEAD + "\"fields\": {" + TWO + ", \"fields.cip\": {\"column\": \"code\", \"width\": 4}}}", table);
        assertThat(result.catalog().program("a-a").fields()).isEmpty();
        assertThat(result.catalog().program("a-b").fields()).isEmpty();
        assertThat(result.catalog().program("a-c").fields()).containsExactly(new FieldCode("cip", "07.1", ""));
        assertThat(result.catalog().program("a-d").fields()).containsExactly(new FieldCode("cip", "07.0102", ""));
        assertThat(result.report().findings().stream().map(Finding::rule)).contains("ruined-code", "leading-zeros");
    }

    @Test
    void putsDamagedTextRight() throws IOException {
        String table =
                "I,T\nA,Bachelor\u0092s\nA,M\u00c3\u00bcnchen\nA,two\u00a0words\nA,zero\u200bwidth\nA,nul\0l\nA,bad\ufffd\n";
        ImportResult result = read(HEAD + "\"fields\": {" + TWO + "}}", table);
        assertThat(result.catalog().programs())
                .extracting(Program::title)
                .containsExactly("Bachelor\u2019s", "M\u00fcnchen", "two words", "zerowidth", "null", "bad\ufffd");
        assertThat(result.report().findings().stream().map(Finding::rule))
                .contains(
                        "windows-controls",
                        "mojibake",
                        "wide-spaces",
                        "invisible-characters",
                        "control-characters",
                        "undecodable");
    }

    @Test
    void takesAColumnByAnOlderNameOrLeavesItOut() throws IOException {
        String mapping =
                HEAD + "\"fields\": {\"title\": {\"column\": \"New\", \"aliases\": [\"Old\"]}, \"institution\": \"I\","
                        + "\"city\": {\"column\": \"Town\", \"optional\": true}}}";
        assertThat(read(mapping, "I,Old\nA,B\n").catalog().program("a-b").city())
                .isEmpty();
        assertThat(read(mapping, "I,New,Town\nA,B,C\n").catalog().program("a-b").city())
                .contains("C");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'fields': {'title': 'T', 'institution': 'I'}} | m.json, $: The field 'gradus-mapping' is missing here.",
                "{'gradus-mapping': 2, 'fields': {}} | m.json, $.gradus-mapping: This must be a whole number from 1 to 1, not 2.",
                "{'gradus-mapping': 1, 'fields': {'titel': 'T'}} | m.json, $.fields.titel: Unknown field of a program 'titel'.",
                "{'gradus-mapping': 1, 'fields': {'title': 'X', 'institution': 'I'}} | m.json, $.fields.title: Unknown column 'X'.",
                "{'gradus-mapping': 1, 'fields': {'title': {'column': 'T', 'value': 'x'}}} | m.json, $.fields.title: A field comes from one of",
                "{'gradus-mapping': 1, 'fields': {'title': {'column': 'T', 'currency': 'XYZ!'}}} | m.json, $.fields.title.currency: 'XYZ!' cannot be taken",
                "{'gradus-mapping': 1, 'fields': {'title': {'column': 9}, 'institution': 'I'}} | m.json, $.fields.title: There is no column 9: the table has 2.",
                "{'gradus-mapping': 1, 'fields': {'title': {'column': 'T', 'occurrence': 2}, 'institution': 'I'}} | m.json, $.fields.title: There are only 1 columns 'T'.",
                "{'gradus-mapping': 1, 'missing': {'-': 'gone'}, 'fields': {}} | m.json, $.missing.-: Unknown reason 'gone'.",
                "{'gradus-mapping': 1, 'where': [{'column': 'T'}], 'fields': {}} | m.json, $.where[0]: A condition has exactly one of",
                "{'gradus-mapping': 1, 'table': {'delimiter': '::'}, 'fields': {}} | m.json, $.table.delimiter: This must be one character",
                "{'gradus-mapping': 1, 'table': {'encoding': 'latin-99'}, 'fields': {}} | m.json, $.table.encoding: 'latin-99' cannot be taken",
                "{'gradus-mapping': 1, 'fields': {'tuition': {'column': 'T', 'from': 'fees'}}} | m.json, $.fields.tuition: Unknown joined table 'fees'.",
                "{'gradus-mapping': 1, 'gradus-mapping': 1} | m.json, row 1: This is no readable JSON",
            })
    void namesThePlaceOfAMistakeInTheMapping(String mapping, String problem) {
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> read(mapping.replace('\'', '"'), "I,T\nA,B\n"))
                .withMessageStartingWith(problem);
    }

    /** The mapping's currency, then the country's, where the sign belongs to several; never another one. */
    @Test
    void aSignOfSeveralCurrenciesNeedsTheMappingOrTheCountry() throws IOException {
        String table = "I,T,F,C\nLund,A,kr 100 000,SE\nNTNU,B,kr 100 000,NO\nTUM,C,kr 100 000,DE\nTokyo,D,¥535800,JP\n";
        String mapping = """
                {"gradus-mapping": 1, "defaults": {"level": "master", "period": "year", "currency": "%s"},
                 "fields": {"institution": "I", "title": "T", "tuition": "F", "country": "C"}}""";
        ImportResult result = read(mapping.formatted("EUR"), table);
        assertThat(result.catalog().programs())
                .extracting(program -> program.tuition().claims().stream()
                        .map(claim -> claim.value().amount().toString())
                        .findFirst()
                        .orElse("none"))
                .containsExactly("100000 SEK", "100000 NOK", "none", "535800 JPY");
        assertThat(result.catalog().programs().get(0).tuition().claims().get(0).note())
                .contains("the sign 'kr' as in the programme's country");
        assertThat(result.report().findings())
                .filteredOn(Finding::rule, "fee-without-currency")
                .singleElement()
                .satisfies(finding -> assertThat(finding.result())
                        .startsWith("The sign 'kr' is that of DKK, ISK, NOK, SEK, and neither the mapping"));
        assertThat(read(mapping.formatted("DKK"), table)
                        .catalog()
                        .programs()
                        .get(2)
                        .tuition()
                        .claims()
                        .get(0)
                        .value()
                        .amount())
                .isEqualTo(Money.of(100_000, "DKK"));
    }

    @Test
    void asksForAMapping() {
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> Importer.of("delimited").read(List.of(bytes("t.csv", "a,b\n"))))
                .withMessageContaining("What the columns of this table mean is not known.")
                .withMessageContaining("gradus schema mapping");
    }

    static ImportResult read(String mapping, String table) throws IOException {
        return read(mapping, table.getBytes(StandardCharsets.UTF_8));
    }

    static ImportResult read(String mapping, byte[] table) throws IOException {
        return Importer.builder("delimited")
                .file("mapping", bytes("m.json", mapping))
                .build()
                .read(List.of(ImportInput.of("t.csv", table)));
    }

    static ImportInput bytes(String name, String text) {
        return ImportInput.of(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
