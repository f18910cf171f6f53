package dev.gradus.core.criterion;

import static dev.gradus.core.criterion.Samples.EUR;
import static dev.gradus.core.criterion.Samples.GBP;
import static dev.gradus.core.criterion.Samples.USD;
import static dev.gradus.core.criterion.Samples.claim;
import static dev.gradus.core.criterion.Samples.coarse;
import static dev.gradus.core.criterion.Samples.fact;
import static dev.gradus.core.criterion.Samples.fee;
import static dev.gradus.core.criterion.Samples.measure;
import static dev.gradus.core.criterion.Samples.paying;
import static dev.gradus.core.criterion.Samples.periods;
import static dev.gradus.core.criterion.Samples.program;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.core.applicant.Applicant;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.Measurement.Exact;
import dev.gradus.core.criterion.Measurement.Missing;
import dev.gradus.core.criterion.Measurement.Range;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Granularity;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.CreditSystem;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.core.measure.Money;
import dev.gradus.core.measure.StudyDuration;
import dev.gradus.core.measure.Tuition;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalCostTest {
    private static Measurement cost(Program program, Currency currency, Audience audience) {
        return measure("total-cost", paying(currency, audience), program);
    }

    private static Measurement cost(Program program, Currency currency) {
        return cost(program, currency, Audience.INTERNATIONAL);
    }

    private static Tuition fee(String amount, String currency, FeePeriod period) {
        return Tuition.of(Money.of(amount, currency), period, Audience.ALL);
    }

    private static double exact(Measurement measurement) {
        assertThat(measurement).isInstanceOf(Exact.class);
        return ((Exact) measurement).value();
    }

    private static Missing missing(Measurement measurement) {
        assertThat(measurement).isInstanceOf(Missing.class);
        return (Missing) measurement;
    }

    @Test
    void aTotalIsTheTotal() {
        Program program =
                program().tuition(fact(fee("32000", "EUR", FeePeriod.TOTAL))).build();
        Measurement cost = cost(program, EUR);
        assertThat(exact(cost)).isEqualTo(32000);
        assertThat(cost.derivation()).isEqualTo("32,000 EUR for the whole programme, for all students");
        assertThat(cost.evidence()).hasSize(1);
    }

    /** Carnegie Mellon's Master of Computational Data Science: 839 USD per unit, 144 units. */
    @Test
    void creditsAreMultiplied() {
        Program program = program()
                .tuition(fact(fee("839", "USD", FeePeriod.CREDIT)))
                .credits(fact(new Credits(144, CreditSystem.LOCAL, "units")))
                .build();
        Measurement cost = cost(program, USD);
        assertThat(exact(cost)).isEqualTo(120_816);
        assertThat(cost.derivation()).startsWith("839 USD per credit × 144 units");
        assertThat(cost.evidence()).hasSize(2);
    }

    /** Stanford's Master of Science in Computer Science: 22,562 USD a quarter, six quarters. */
    @Test
    void termsAreMultipliedByTheirStatedNumber() {
        Program program = program()
                .tuition(fact(Samples.fee(Money.of(22_562, "USD"), FeePeriod.TERM, Audience.ALL, "2025-26")))
                .duration(fact(periods(18, 6, FeePeriod.TERM)))
                .build();
        Measurement cost = cost(program, USD);
        assertThat(exact(cost)).isEqualTo(135_372);
        assertThat(cost.derivation()).isEqualTo("22,562 USD per term (2025-26) × 6 terms, for all students");
    }

    /** Manchester's MSc: 14,700 GBP for the year, at the European Central Bank's rate. */
    @Test
    void amountsAreConvertedWithTheDateOfTheRate() {
        Program program = program("GB")
                .tuition(fact(
                        Tuition.of(Money.of(14_700, "GBP"), FeePeriod.YEAR, Audience.HOME),
                        Tuition.of(Money.of(39_400, "GBP"), FeePeriod.YEAR, Audience.INTERNATIONAL)))
                .duration(fact(StudyDuration.ofMonths(12)))
                .build();
        Measurement home = cost(program, EUR, Audience.HOME);
        assertThat(exact(home)).isCloseTo(14_700 / 0.85538, within(1e-9));
        assertThat(home.derivation())
                .isEqualTo("14,700 GBP per year × 1 year, converted at 1.16907 EUR for 1 GBP of 2026-07-06"
                        + " (European Central Bank), for home students");
        assertThat(home.evidence().get(2).sources()).containsExactly(Samples.ECB.source());
        assertThat(exact(cost(program, GBP, Audience.INTERNATIONAL))).isEqualTo(39_400);
        assertThat(exact(cost(program, GBP, Audience.EU)))
                .as("students from the European Union pay the home fee no longer")
                .isEqualTo(39_400);
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 12, 1, 1", "YEAR, 24, 2, 2", "YEAR, 16, 1.3333333333333333, 2", "YEAR, 9, 0.75, 1",
        "SEMESTER, 18, 3, 3", "SEMESTER, 16, 2.6666666666666665, 3", "MONTH, 30, 30, 30", "WEEK, 12, 52, 52"
    })
    void yearsAndSemestersAreChargedFromTheShareThatIsUsedToWholeOnes(
            FeePeriod period, double months, double low, double high) {
        Program program = program()
                .tuition(fact(fee("1000", "EUR", period)))
                .duration(fact(StudyDuration.ofMonths(months)))
                .build();
        Span span = Span.of(cost(program, EUR));
        assertThat(span.low()).isCloseTo(1000 * low, within(1e-6));
        assertThat(span.high()).isCloseTo(1000 * high, within(1e-6));
    }

    @Test
    void aYearIsTwoOfTheStatedSemesters() {
        Program program = program()
                .tuition(fact(fee("60400", "USD", FeePeriod.YEAR)))
                .duration(fact(periods(16, 3, FeePeriod.SEMESTER)))
                .build();
        Measurement cost = cost(program, USD);
        assertThat(exact(cost)).isEqualTo(90_600);
        assertThat(cost.derivation()).contains("× 1.5 years (3 semesters)");
    }

    @Test
    void coursesAreMultipliedWhereTheProgrammeCountsInThem() {
        Program program = program()
                .tuition(fact(fee("2500", "USD", FeePeriod.MODULE)))
                .credits(fact(new Credits(10, CreditSystem.LOCAL, "course")))
                .build();
        assertThat(exact(cost(program, USD))).isEqualTo(25_000);
        assertThat(cost(program, USD).derivation()).startsWith("2,500 USD per course × 10 courses,");
        Program inHours = program()
                .tuition(fact(fee("2500", "USD", FeePeriod.MODULE)))
                .credits(fact(Credits.of(30, CreditSystem.US_SEMESTER_HOUR)))
                .build();
        assertThat(missing(cost(inHours, USD)).derivation())
                .isEqualTo("tuition: 2,500 USD per course: the number of courses is not stated");
    }

    @Test
    void freeIsNothingInAnyCurrencyAndNeedsNoDuration() {
        Program program =
                program().tuition(fact(fee("0", "CHF", FeePeriod.SEMESTER))).build();
        Measurement cost = cost(program, EUR);
        assertThat(exact(cost)).isZero();
        assertThat(cost.derivation()).isEqualTo("free of charge, for all students");
    }

    @Test
    void whatIsMissingIsNamed() {
        Program program = program()
                .tuition(fact(fee("839", "USD", FeePeriod.CREDIT), fee("60400", "USD", FeePeriod.YEAR)))
                .duration(Fact.missing(MissingReason.NOT_FOUND, "only semesters"))
                .build();
        Missing missing = missing(cost(program, USD));
        assertThat(missing.reason()).isEqualTo(MissingReason.NOT_DERIVABLE);
        assertThat(missing.derivation())
                .isEqualTo("tuition: 60,400 USD per year: duration: not found (only semesters);"
                        + " 839 USD per credit: credits: not recorded");
        assertThat(missing.evidence()).hasSize(2);
    }

    @Test
    void theReasonOfAMissingFeeIsKept() {
        Program program =
                program().tuition(Fact.missing(MissingReason.SEE_WEBSITE)).build();
        assertThat(missing(cost(program, EUR)).reason()).isEqualTo(MissingReason.SEE_WEBSITE);
    }

    @Test
    void aFeeForOthersIsNoFee() {
        Program program = program()
                .tuition(fact(Tuition.of(Money.of(1000, "EUR"), FeePeriod.TOTAL, Audience.HOME)))
                .build();
        Missing missing = missing(cost(program, EUR));
        assertThat(missing.reason()).isEqualTo(MissingReason.NOT_DERIVABLE);
        assertThat(missing.derivation()).isEqualTo("tuition: stated for home only, not for international");
        assertThat(exact(cost(program, EUR, Audience.EU))).isEqualTo(1000);
    }

    @Test
    void withoutARateThereIsNoTotal() {
        Program program =
                program().tuition(fact(fee("310000", "SEK", FeePeriod.TOTAL))).build();
        assertThat(missing(cost(program, EUR)).derivation())
                .isEqualTo(
                        "310,000 SEK for the whole programme, and the rates of 2026-07-06 have none from SEK to EUR");
        Measurement withoutTable = ProgramCriteria.totalCost(EUR, Audience.ALL).measure(program);
        assertThat(missing(withoutTable).derivation()).endsWith("there are no exchange rates to convert SEK to EUR");
    }

    @Test
    void theNewestYearCountsAndOlderOnesAreUsedOnlyIfItLeadsNowhere() {
        Tuition older = Samples.fee(Money.of(330_000, "HKD"), FeePeriod.TOTAL, Audience.ALL, "2024-25");
        Tuition newer = Samples.fee(Money.of(360_000, "HKD"), FeePeriod.TOTAL, Audience.ALL, "2025-26");
        Tuition newest = Samples.fee(Money.of(9_000, "HKD"), FeePeriod.CREDIT, Audience.ALL, "2026-27");
        Currency hkd = Currency.getInstance("HKD");
        assertThat(exact(cost(program().tuition(fact(older, newer)).build(), hkd)))
                .isEqualTo(360_000);
        assertThat(exact(cost(program().tuition(fact(older, newest, newer)).build(), hkd)))
                .isEqualTo(360_000);
    }

    @Test
    void otherPathsThatLeadElsewhereAreReported() {
        Program program = program()
                .tuition(fact(fee("839", "USD", FeePeriod.CREDIT), fee("30200", "USD", FeePeriod.SEMESTER)))
                .credits(fact(new Credits(144, CreditSystem.LOCAL, "units")))
                .duration(fact(periods(16, 3, FeePeriod.SEMESTER)))
                .build();
        Measurement cost = cost(program, USD);
        assertThat(exact(cost)).isEqualTo(90_600);
        assertThat(cost.derivation()).endsWith("; 839 USD per credit × 144 units would be 120,816 USD");
    }

    @Test
    void conflictingFeesAreReported() {
        Claim<Tuition> official = claim(fee("45000", "USD", FeePeriod.TOTAL));
        Claim<Tuition> portal = Claim.of(fee("48000", "USD", FeePeriod.TOTAL), "48k (portal)", Samples.PORTAL);
        Program program = program().tuition(Fact.of(List.of(portal, official))).build();
        Measurement cost = cost(program, USD);
        assertThat(exact(cost)).isEqualTo(45_000);
        assertThat(cost.evidence().get(0).note()).contains("sources disagree", "48k (portal)");
    }

    @Test
    void aScheduleOfTheInstitutionBindsAndAnAverageOfTheFieldDoesNot() {
        Tuition fee = fee("3000", "EUR", FeePeriod.TOTAL);
        Measurement schedule =
                cost(program().tuition(coarse(fee, Granularity.INSTITUTION)).build(), EUR);
        assertThat(exact(schedule)).isEqualTo(3000);
        assertThat(schedule.derivation()).endsWith("the institution's schedule of fees");
        Missing field =
                missing(cost(program().tuition(coarse(fee, Granularity.FIELD)).build(), EUR));
        assertThat(field.reason()).isEqualTo(MissingReason.TOO_COARSE);
        assertThat(field.derivation()).contains("not for the programme", "3000 EUR");
    }

    @Test
    void rangesAndEstimatesStayVisible() {
        Tuition range = new Tuition(
                Money.of(40_000, "EUR"),
                Optional.of(Money.of(50_000, "EUR")),
                FeePeriod.TOTAL,
                Audience.ALL,
                Optional.empty(),
                Optional.empty(),
                true);
        Measurement cost = cost(program().tuition(fact(range)).build(), EUR);
        assertThat(cost).isInstanceOf(Range.class);
        assertThat(Span.of(cost)).isEqualTo(new Span(40_000, 50_000));
        assertThat(cost.derivation())
                .isEqualTo(
                        "40,000 to 50,000 EUR for the whole programme, for all students; the source calls it an estimate");
    }

    @Test
    void theApplicantsAttendanceDecides() {
        Tuition full = new Tuition(
                Money.of(242_000, "HKD"),
                Optional.empty(),
                FeePeriod.TOTAL,
                Audience.ALL,
                Optional.empty(),
                Optional.of(Attendance.FULL_TIME),
                false);
        Tuition part = new Tuition(
                Money.of(209_000, "HKD"),
                Optional.empty(),
                FeePeriod.TOTAL,
                Audience.ALL,
                Optional.empty(),
                Optional.of(Attendance.PART_TIME),
                false);
        Program program = program().tuition(fact(part, full)).build();
        Currency hkd = Currency.getInstance("HKD");
        ProgramContext partTime = ProgramContext.builder()
                .currency(hkd)
                .applicant(Applicant.builder(Audience.ALL)
                        .addAttendance(Attendance.PART_TIME)
                        .build())
                .build();
        assertThat(exact(cost(program, hkd))).isEqualTo(242_000);
        assertThat(exact(measure("total-cost", partTime, program))).isEqualTo(209_000);
        assertThat(missing(measure(
                                "total-cost",
                                partTime,
                                program().tuition(fact(full)).build()))
                        .derivation())
                .isEqualTo("tuition: stated for all full-time only, not for all part-time");
    }
}
