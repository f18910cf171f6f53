package dev.gradus.core.criterion;

import static dev.gradus.core.criterion.Samples.EUR;
import static dev.gradus.core.criterion.Samples.claim;
import static dev.gradus.core.criterion.Samples.fact;
import static dev.gradus.core.criterion.Samples.measure;
import static dev.gradus.core.criterion.Samples.program;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.core.applicant.Applicant;
import dev.gradus.core.catalog.Outcome;
import dev.gradus.core.catalog.Outcome.Measure;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.catalog.ResearchActivity;
import dev.gradus.core.criterion.Measurement.Exact;
import dev.gradus.core.criterion.Measurement.Missing;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Granularity;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.core.measure.Money;
import dev.gradus.core.measure.Tuition;
import dev.gradus.core.role.DemandLevel;
import dev.gradus.core.role.PayBasis;
import dev.gradus.core.role.Reliability;
import dev.gradus.core.role.Salary;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class OutcomeCriteriaTest {
    private static Outcome earnings(double value, String currency, String statistic, String cohort) {
        return new Outcome(
                Measure.EARNINGS,
                value,
                Optional.of(Currency.getInstance(currency)),
                statistic,
                OptionalInt.of(15),
                Optional.of(cohort),
                OptionalInt.of(40));
    }

    private static Outcome share(Measure measure, double value) {
        return new Outcome(
                measure, value, Optional.empty(), "share", OptionalInt.empty(), Optional.empty(), OptionalInt.empty());
    }

    private static Measurement measureIn(String id, Program program) {
        return measure(
                id,
                ProgramContext.builder()
                        .currency(EUR)
                        .exchangeRates(Samples.ECB)
                        .build(),
                program);
    }

    @Test
    void theNewestMedianCountsInOneCurrency() {
        Program program = program()
                .outcomes(fact(
                        earnings(99_000, "USD", "mean", "2023-24"),
                        earnings(80_000, "USD", "median", "2021-22"),
                        earnings(91_320, "USD", "median", "2022-23"),
                        share(Measure.EMPLOYMENT_RATE, 0.9)))
                .build();
        Measurement measurement = measureIn("graduate-earnings", program);
        assertThat(((Exact) measurement).value()).isCloseTo(80_000, within(1e-9));
        assertThat(measurement.derivation())
                .startsWith(
                        "91,320 USD a year, median 15 months after graduation, cohort 2022-23, n = 40, converted at ")
                .contains("2026-07-06");
    }

    @Test
    void aFieldsEarningsAreQuotedNotUsed() {
        Program program = program()
                .outcomes(Fact.of(claim(earnings(91_000, "USD", "median", "2022-23"), Granularity.FIELD)))
                .build();
        Missing missing = (Missing) measureIn("graduate-earnings", program);
        assertThat(missing.reason()).isEqualTo(MissingReason.TOO_COARSE);
        assertThat(missing.derivation())
                .startsWith("earnings: known only for the field, not for the programme: ")
                .contains("91000");
        assertThat(missing.evidence()).hasSize(1);
    }

    @Test
    void theProgrammesOwnFigureIsTakenBesideANewerOneOfTheField() {
        Program program = program()
                .outcomes(Fact.of(List.of(
                        claim(earnings(91_000, "EUR", "median", "2023-24"), Granularity.FIELD),
                        claim(earnings(70_000, "EUR", "median", "2020-21")))))
                .build();
        assertThat(((Exact) measureIn("graduate-earnings", program)).value()).isEqualTo(70_000);
    }

    @Test
    void employmentIsNotEmploymentOrStudy() {
        Program either = program()
                .outcomes(fact(share(Measure.EMPLOYMENT_OR_STUDY_RATE, 0.97)))
                .build();
        assertThat(((Missing) measure("graduate-employment", either)).reason()).isEqualTo(MissingReason.NOT_RECORDED);
        Program employed =
                program().outcomes(fact(share(Measure.EMPLOYMENT_RATE, 0.931))).build();
        Measurement measurement = measure("graduate-employment", employed);
        assertThat(((Exact) measurement).value()).isEqualTo(0.931);
        assertThat(measurement.derivation()).isEqualTo("93.1 % employed, share");
    }

    @Test
    void areasOfResearchAddUpEachWithItsNewestWindow() {
        Program program = program()
                .research(Fact.of(List.of(
                        claim(new ResearchActivity(50, "ml", 2011, 2020), Granularity.INSTITUTION),
                        claim(new ResearchActivity(60, "ml", 2016, 2025), Granularity.INSTITUTION),
                        claim(new ResearchActivity(20, "nlp", 2016, 2025), Granularity.INSTITUTION),
                        claim(new ResearchActivity(900, "ml", 2016, 2025), Granularity.POPULATION))))
                .build();
        Measurement measurement = measure("research-activity", program);
        assertThat(((Exact) measurement).value()).isEqualTo(8);
        assertThat(measurement.derivation())
                .isEqualTo("20 papers in nlp 2016 to 2025; 60 papers in ml 2016 to 2025, of the institution");
        assertThat(measurement.evidence()).hasSize(2);
        Program population = program()
                .research(Samples.coarse(new ResearchActivity(900, "ml", 2016, 2025), Granularity.POPULATION))
                .build();
        assertThat(((Missing) measure("research-activity", population)).reason())
                .isEqualTo(MissingReason.TOO_COARSE);
    }

    private static Salary salary(
            String hub, String country, long amount, PayBasis basis, int year, Reliability reliability) {
        return new Salary(
                "tester",
                Optional.of(hub).filter(name -> !name.isEmpty()),
                Optional.of(country),
                Money.of(amount, "EUR"),
                Optional.empty(),
                Optional.empty(),
                "median",
                OptionalInt.empty(),
                basis,
                OptionalInt.of(year),
                reliability,
                Samples.PAGE,
                "");
    }

    private static ProgramContext working(Optional<String> hub, Salary... salaries) {
        return ProgramContext.builder()
                .role(Samples.role(Samples.demand("nlp", DemandLevel.ESSENTIAL)))
                .applicant(Applicant.builder(Audience.ALL).hub(hub).build())
                .currency(EUR)
                .addSalaries(salaries)
                .build();
    }

    private static double pay(ProgramContext context, Program program) {
        return ((Exact) measure("earning-potential", context, program)).value();
    }

    @Test
    void theBestBasisCountsThenTheNewestThenTheMostReliable() {
        ProgramContext context = working(
                Optional.of("berlin"),
                salary("berlin", "DE", 98_940, PayBasis.AGGREGATOR, 2026, Reliability.HIGH),
                salary("berlin", "DE", 60_000, PayBasis.ADVERTISED, 2023, Reliability.HIGH),
                salary("berlin", "DE", 72_000, PayBasis.ADVERTISED, 2025, Reliability.LOW),
                salary("berlin", "DE", 75_000, PayBasis.ADVERTISED, 2025, Reliability.MEDIUM),
                salary("berlin", "DE", 99_000, PayBasis.EMPLOYER_SURVEY, 2026, Reliability.VERY_LOW),
                salary("london", "GB", 90_000, PayBasis.EMPLOYER_SURVEY, 2026, Reliability.HIGH));
        assertThat(pay(context, program().build())).isEqualTo(75_000);
        assertThat(measure("earning-potential", context, program().build()).derivation())
                .isEqualTo("median 75,000 EUR a year, berlin 2025, advertised, reliability medium");
    }

    @Test
    void withoutAHubTheProgrammesPlaceCountsOnOneBasis() {
        ProgramContext context = working(
                Optional.empty(),
                salary("new-york", "US", 150_000, PayBasis.ADVERTISED, 2023, Reliability.HIGH),
                salary("", "US", 120_000, PayBasis.ADVERTISED, 2023, Reliability.HIGH),
                salary("", "DE", 80_000, PayBasis.AGGREGATOR, 2023, Reliability.HIGH));
        assertThat(pay(context, program("US").city("New York, NY").build())).isEqualTo(150_000);
        assertThat(pay(context, program("US").city("Pittsburgh").build())).isEqualTo(120_000);
        Missing missing = (Missing) measure(
                "earning-potential", context, program("DE").city("Berlin").build());
        assertThat(missing.reason()).isEqualTo(MissingReason.NOT_FOUND);
        assertThat(missing.derivation())
                .isEqualTo("pay: no usable figure for tester in Berlin or DE (basis advertised)");
    }

    @Test
    void veryUnreliableFiguresAreNotUsed() {
        ProgramContext context = working(
                Optional.of("berlin"), salary("berlin", "DE", 98_940, PayBasis.ADVERTISED, 2026, Reliability.VERY_LOW));
        assertThat(measure("earning-potential", context, program().build())).isInstanceOf(Missing.class);
    }

    @Test
    void paybackIsTheCostInMonthsOfPay() {
        ProgramContext context = working(
                Optional.of("berlin"), salary("berlin", "DE", 72_000, PayBasis.ADVERTISED, 2025, Reliability.HIGH));
        Program program = program()
                .tuition(fact(Tuition.of(Money.of(30_000, "EUR"), FeePeriod.TOTAL, Audience.ALL)))
                .build();
        Measurement payback = measure("payback-time", context, program);
        assertThat(((Exact) payback).value()).isEqualTo(5);
        assertThat(payback.evidence()).hasSize(2);
        assertThat(((Missing) measure("payback-time", context, program().build())).derivation())
                .isEqualTo("tuition: not recorded");
        assertThat(((Missing) measure("payback-time", working(Optional.empty()), program)).derivation())
                .startsWith("pay: no usable figure");
    }

    @Test
    void aRangeOfCostIsARangeOfPayback() {
        Tuition range = new Tuition(
                Money.of(12_000, "EUR"),
                Optional.of(Money.of(24_000, "EUR")),
                FeePeriod.TOTAL,
                Audience.ALL,
                Optional.empty(),
                Optional.empty(),
                false);
        ProgramContext context = working(
                Optional.of("berlin"), salary("berlin", "DE", 72_000, PayBasis.ADVERTISED, 2025, Reliability.HIGH));
        assertThat(Span.of(measure(
                        "payback-time", context, program().tuition(fact(range)).build())))
                .isEqualTo(new Span(2, 4));
    }

    @Test
    void researchWithoutRecordKeepsItsReason() {
        Program program =
                program().research(Fact.missing(MissingReason.NOT_FOUND)).build();
        assertThat(((Missing) measure("research-activity", program)).reason()).isEqualTo(MissingReason.NOT_FOUND);
        assertThat(measure("research-activity", program).evidence()).isEmpty();
    }
}
