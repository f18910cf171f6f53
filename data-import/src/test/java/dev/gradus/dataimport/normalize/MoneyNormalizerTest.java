package dev.gradus.dataimport.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.AcademicYear;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.FeePeriod;
import java.util.Currency;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of the kinds that portals, universities and ministries publish; the amounts are made up. */
class MoneyNormalizerTest {
    private static final Normalizer<StatedFee> MONEY = Normalizers.money();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£9,250 | 9250 GBP",
                "9250 GBP | 9250 GBP",
                "€2.530,- | 2530 EUR",
                "€2.530 ,- | 2530 EUR",
                "4.453,90 € | 4453.90 EUR",
                "€ 4,453.90 | 4453.90 EUR",
                "$19.500 USD per year | 19500 USD year",
                "US$12,000 | 12000 USD",
                "HK$180,000 | 180000 HKD",
                "S$ 42,000 | 42000 SGD",
                "SGD $17000 | 17000 SGD",
                "CA$26,000 | 26000 CAD",
                "A$45 000 | 45000 AUD",
                "kCHF 12 | 12000 CHF",
                "CHF 12'500 | 12500 CHF",
                "EUR 12k | 12000 EUR",
                "SEK 180 000 | 180000 SEK",
                "180\u00a0000 SEK | 180000 SEK",
                "340000SEK | 340000 SEK",
                "1.234.567 JPY | 1234567 JPY",
                "12 000 euros | 12000 EUR",
                "&pound;9,000 p.a. | 9000 GBP year",
                "\u00809.000 | 9000 EUR",
                "Â£9,000 | 9000 GBP",
                "£９，０００ | 9000 GBP",
                "€800/month | 800 EUR month",
                "CHF 730 / semester | 730 CHF semester",
                "£722 per 10 credits | 72.2 GBP credit",
                "$839 per unit | 839 USD credit",
                "$330/hr | 330 USD credit",
                "£750 per module | 750 GBP module",
                "£915 per 20 credit module | 915 GBP module",
                "£350 per week | 350 GBP week",
                "EUR 5,000 per term | 5000 EUR term",
                "£13,500 (Total) | 13500 GBP total",
                "£9,910 for the course | 9910 GBP total",
                "156 - 4000 euro per year | 156..4000 EUR year",
                "between €500 and €1,500 per semester | 500..1500 EUR semester",
                "fees will not exceed 2700 euros per year | 0..2700 EUR year",
                "280,600 SEK (approx. 25,500 USD/ 24,200 Euro) | 280600 SEK",
                "€14,000 for 120 ECTS | 14000 EUR",
                "Price: 14,100.00€ Application fee: 90.00€ | 14100 EUR",
                "Tuition fee, first payment: 77,400 SEK Tuition fee, total: 154,800 SEK | 154800 SEK total",
                "The fee is €7,130 (excluding €1,000 bench fee). | 7130 EUR",
                "Full tuition fee for 2 years: 160000 SEK | 160000 SEK",
                "₹2,50,000 per annum | 250000 INR year",
                "10.000 EUR/Jahr | 10000 EUR year",
                "£9750 for the 2022/2023 academic year | 9750 GBP year 2022-23",
                "The first is fixed at €156 (regional tax of €140 + €16 stamp duty) | 156 EUR",
                "1.500 Euro je Semester | 1500 EUR semester",
                "1.500 € im Semester | 1500 EUR semester",
                "monatlich 650 Euro | 650 EUR month",
                "650 € mtl. | 650 EUR month",
                "3.000 € jährlich | 3000 EUR year",
                "5.000 € je Studienjahr | 5000 EUR year",
                "5.000 € p. a. | 5000 EUR year",
                "Studiengebühren: 12.000 € (gesamt) | 12000 EUR total",
                "24.000 € für das gesamte Studium | 24000 EUR total",
                "250 € pro ECTS | 250 EUR credit",
                "250 Euro pro Modul | 250 EUR module",
                "850 Franken pro Semester | 850 CHF semester",
                "Einschreibegebühr 100 €, Studiengebühr 12.000 € pro Jahr | 12000 EUR year",
                "1.500 Euro pro Semester für Nicht-EU-Bürger | 1500 EUR semester international",
                "Für internationale Studierende 1.500 € pro Semester | 1500 EUR semester international",
                "JPY ¥535,800 per year | 535800 JPY year",
                "¥35,000 RMB per year | 35000 CNY year",
                "535,800円 | 535800 JPY",
                "INR Rs. 50,000 per year | 50000 INR year",
                "Sweden: 145.000 kr. per semester | 145000 SEK semester",
                "Chinese students: ¥35,000 per year | 35000 CNY year",
                "7.500 euros al año | 7500 EUR year",
                "Fellowships are 900 €/month. Tuition fee: 1,500 € per semester | 1500 EUR semester",
                "€300 per semester (up to double for non-EU countries) | 300 EUR semester",
            })
    void readsTheAmount(String text, String expected) {
        assertThat(MONEY.normalize(text).values())
                .singleElement()
                .satisfies(fee -> assertThat(shown(fee)).isEqualTo(shown(expected)));
    }

    @Test
    void aLoanIsNoTuition() {
        assertThat(MONEY.normalize("You can apply for a loan to study a programme e.g. MA, MSc, of up to £11,836.")
                        .missing())
                .contains(MissingReason.NOT_REPORTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Home: free; Int'l: €12.500,- p.a. | 0 EUR home, 12500 EUR year international",
                "Home £9,000 International £18,500 per year | 9000 GBP year home, 18500 GBP year international",
                "£6,500/£4,875 a year | 6500 GBP year all, 4875 GBP year all",
                "MSc £18,000 (charged £6,000 per year) | 18000 GBP all, 6000 GBP year all",
            })
    void readsWhatBelongsTogether(String text, String expected) {
        assertThat(MONEY.normalize(text).values().stream()
                        .map(fee -> fee.least().toPlainString()
                                + fee.currency().map(currency -> " " + currency).orElse("")
                                + fee.period().map(period -> " " + period.id()).orElse("")
                                + " " + fee.audience().id())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    private static String shown(String expected) {
        return expected.replace("4453.90", "4453.9");
    }

    private static String shown(StatedFee fee) {
        String amount =
                fee.least().toPlainString() + (fee.isRange() ? ".." + fee.most().toPlainString() : "");
        return amount
                + fee.currency()
                        .map(Currency::getCurrencyCode)
                        .map(code -> " " + code)
                        .orElse("")
                + fee.period().map(FeePeriod::id).map(id -> " " + id).orElse("")
                + (fee.audience() == Audience.ALL ? "" : " " + fee.audience().id())
                + fee.attendance().map(Attendance::id).map(id -> " " + id).orElse("")
                + fee.academicYear()
                        .map(AcademicYear::toString)
                        .map(year -> " " + year)
                        .orElse("");
    }

    private static String all(String text) {
        return MONEY.normalize(text).values().stream()
                .map(MoneyNormalizerTest::shown)
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Full time - £14,000 Part time - £7,000 | 14000 GBP full-time; 7000 GBP part-time",
                "UK: £12,000 International: £24,000 | 12000 GBP home; 24000 GBP international",
                "EU: €1,000 non-EU/EEA students: €12,000 | 1000 EUR eu; 12000 EUR international",
                "€2.000 (European/EEA students) €9.000 (non European students) | 2000 EUR eu; 9000 EUR international",
                "2022/23 fees UK £8,000 Overseas £16,000 | 8000 GBP home 2022-23; 16000 GBP international 2022-23",
                "UK students Full-time: £9,600 Part-time: £64 per credit EU/International students Full-time: £15,000 "
                        + "| 9600 GBP home full-time; 64 GBP credit home part-time; 15000 GBP eu full-time; 15000 GBP international full-time",
                "Full time UK £8,000 Overseas £14,000 Part-time UK £4,000 "
                        + "| 8000 GBP home full-time; 14000 GBP international full-time; 4000 GBP home part-time",
                "EU/EEA citizens: No tuition fees. All others: 280,000 SEK | 0 SEK eu; 280000 SEK international",
                "£8,100 UK / £15,200 International (2023-24) | 8100 GBP home 2023-24; 15200 GBP international 2023-24",
                "£8,000 UK and International (2022-23) £8,100 UK / £8,200 International (2023-24) "
                        + "| 8000 GBP 2022-23; 8100 GBP home 2023-24; 8200 GBP international 2023-24",
                "UK: £8,000, EU: £9,000, Overseas: £15,000 (2023/24) UK: £8,500, EU: £9,500, Overseas: £16,000 (2024/25) "
                        + "| 8000 GBP home 2023-24; 9000 GBP eu 2023-24; 15000 GBP international 2023-24; "
                        + "8500 GBP home 2024-25; 9500 GBP eu 2024-25; 16000 GBP international 2024-25",
                "£8,000 full-time, £4,000 part-time (2023-24) £8,500 full-time, £4,250 part-time (2024-25) "
                        + "| 8000 GBP full-time 2023-24; 4000 GBP part-time 2023-24; "
                        + "8500 GBP full-time 2024-25; 4250 GBP part-time 2024-25",
                "EU: free of charge, non-EU: €9,000 (2023-24) non-EU: €9,500 (2024-25) "
                        + "| 0 EUR eu 2023-24; 9000 EUR international 2023-24; 9500 EUR international 2024-25",
                "£7,900 £8,100 (2023-24) £8,300 (2024-25) | 7900 GBP; 8100 GBP 2023-24; 8300 GBP 2024-25",
                "£8,100 UK. £8,200 International (2023-24). £8,300 International (2024-25) "
                        + "| 8100 GBP home; 8200 GBP international 2023-24; 8300 GBP international 2024-25",
                "$1,100/credit in-state, $1,500/credit out-of-state | 1100 USD credit resident; 1500 USD credit non-resident",
                "MSc £18,000 PgDip £12,000 PgCert £6,000 | 18000 GBP",
                "PgCert £6,000 | 6000 GBP",
                "UK : 2022/23 fees TBC*;2021/22 fees - 10400 | 10400 GBP home 2021-22",
            })
    void tellsSeveralFeesApart(String text, String expected) {
        assertThat(all(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "free",
                "Free of charge",
                "No tuition fees are charged at this university.",
                "Tuition fees per semester in EUR: None",
                "There are no tuition fees, just a semester contribution of about 300 euros.",
                "kostenlos",
                "Das Studium ist gebührenfrei.",
                "Studiengebühren: keine",
                "Keine Studiengebühren, nur Semesterbeitrag von 320 € pro Semester",
            })
    void takesFreeForNothingToPay(String text) {
        assertThat(MONEY.normalize(text).values())
                .singleElement()
                .satisfies(fee -> assertThat(fee.most()).isZero());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | NOT_REPORTED",
                "- | NOT_REPORTED",
                "n/a | NOT_APPLICABLE",
                "PrivacySuppressed | SUPPRESSED",
                "0.0000 | UNRELIABLE",
                "0 | UNRELIABLE",
                "TBC | UNKNOWN",
                "Please see our website for current fees. | SEE_WEBSITE",
                "Application fee: 75 EUR. Please see our website for tuition. | SEE_WEBSITE",
                "Free application for EU students. See website. | SEE_WEBSITE",
                "https://example.org/fees-1599.php | SEE_WEBSITE",
                "Please see the website. ?utm_source=portal&utm_campaign=116455_shs&utm_id=250000 | SEE_WEBSITE",
                "87 euros per semester (student services contribution) | NOT_REPORTED",
                "Loans of up to £11,000 are available. | NOT_REPORTED",
                "Semesterbeitrag: 320 € | NOT_REPORTED",
                "Die Bewerbung ist kostenlos. | NOT_REPORTED",
                "keine Angabe | NOT_REPORTED",
                "auf Anfrage | SEE_WEBSITE",
                "noch nicht bekannt | UNKNOWN",
            })
    void saysWhyThereIsNoFee(String text, MissingReason reason) {
        assertThat(MONEY.normalize(text).missing()).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"120 ECTS", "Self-funded students only", "two years", "50% scholarship"})
    void reportsTextsWithoutAnAmount(String text) {
        assertThat(MONEY.normalize(text).finding()).isPresent();
    }

    /** A sign of several currencies is never read as one of them without a reason. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "¥500,000 per year | ¥ | CNY, JPY",
                "Rs. 1,00,000 per year | Rs | INR, LKR, MUR, NPR, PKR, SCR",
                "150 000 kr per year | kr | DKK, ISK, NOK, SEK",
                "UK students: 100.000 kr. per year | kr | DKK, ISK, NOK, SEK",
                "Danish or Swedish students: kr 100 000 per year | kr | DKK, ISK, NOK, SEK",
                "Tuition: kr 100 000 per year. Application fee: 900 EUR | kr | DKK, ISK, NOK, SEK",
            })
    void leavesOpenWhichOfSeveralCurrenciesASignMeans(String text, String sign, String candidates) {
        Normalized<StatedFee> read = MONEY.normalize(text);
        StatedFee fee = read.values().get(0);
        assertThat(read.values()).hasSize(1);
        assertThat(fee.currency()).isEmpty();
        assertThat(fee.sign()).isEqualTo(sign);
        assertThat(fee.candidates()).map(Currency::getCurrencyCode).containsExactly(candidates.split(", "));
        assertThat(fee.tuition()).isEmpty();
        assertThat(read.confidence()).isLessThan(0.5);
        assertThat(read.notes())
                .contains("The sign '%s' is that of several currencies (%s): the currency stays open."
                        .formatted(sign, candidates));
        assertThat(MONEY.document(text).toString()).contains("currency=null, currencies=[" + candidates + "]");
    }

    @Test
    void aSignOfSeveralCurrenciesMeansOneInACountry() {
        StatedFee fee = MONEY.normalize("150 000 kr per year").values().get(0);
        assertThat(fee.currencyIn("NO")).hasValue(Currency.getInstance("NOK"));
        assertThat(fee.currencyIn("GL")).hasValue(Currency.getInstance("DKK"));
        assertThat(fee.currencyIn("DE")).isEmpty();
        assertThat(MONEY.normalize("€100 per year").values().get(0).currencyIn("SE"))
                .hasValue(Currency.getInstance("EUR"));
    }

    @Test
    void saysWhatItLeavesOut() {
        assertThat(MONEY.normalize("Price: 14,000€ Application fee: 90€").notes())
                .containsExactly("Left out: 90 EUR is no tuition.");
    }

    @Test
    void isLessSureOfWhatIsNotWrittenOut() {
        assertThat(MONEY.normalize("US$ 100 per credit").confidence()).isEqualTo(1);
        assertThat(MONEY.normalize("$ 100 per credit").confidence()).isLessThan(1);
        assertThat(MONEY.normalize("Tuition: 14000").confidence())
                .isLessThan(MONEY.normalize("$ 100").confidence());
    }

    @Test
    void saysThatAYearIsThatOfTheAmountAfterIt() {
        Normalized<StatedFee> read =
                MONEY.normalize("£8,000 UK and International (2022-23) £8,100 UK / £8,200 International (2023-24)");
        assertThat(read.notes()).containsExactly("The academic year of 8100 GBP is that of the amount after it.");
        assertThat(read.confidence()).isEqualTo(0.6);
        Normalized<StatedFee> only = MONEY.normalize("£8,100 UK / £8,200 International (2023-24)");
        assertThat(only.notes()).isEmpty();
        assertThat(only.confidence()).isEqualTo(1);
    }

    @Test
    void makesATuitionOfACompleteFee() {
        assertThat(MONEY.normalize("£9,000 per year").values().get(0).tuition())
                .hasValueSatisfying(
                        tuition -> assertThat(tuition.amount().toString()).isEqualTo("9000 GBP"));
        assertThat(MONEY.normalize("£9,000").values().get(0).tuition()).isEmpty();
    }
}
