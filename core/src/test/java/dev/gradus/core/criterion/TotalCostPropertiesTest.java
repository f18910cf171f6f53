package dev.gradus.core.criterion;

import static dev.gradus.core.criterion.Samples.EUR;
import static dev.gradus.core.criterion.Samples.measure;
import static dev.gradus.core.criterion.Samples.paying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.measure.AcademicYear;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.CreditSystem;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.core.measure.Money;
import dev.gradus.core.measure.StudyDuration;
import dev.gradus.core.measure.StudyDuration.StudyPeriods;
import dev.gradus.core.measure.Tuition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TotalCostPropertiesTest {
    @Provide
    Arbitrary<Tuition> fees() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.of("EUR", "USD", "GBP", "SEK"),
                        Arbitraries.of(FeePeriod.class),
                        Arbitraries.of(Audience.class),
                        Arbitraries.integers().between(2020, 2026).optional(),
                        Arbitraries.of(Attendance.class).optional(),
                        Arbitraries.integers().between(0, 5_000).optional())
                .as((amount, currency, period, audience, year, attendance, more) -> new Tuition(
                        Money.of(amount, currency),
                        more.map(extra -> Money.of(amount + extra, currency)),
                        period,
                        audience,
                        year.map(AcademicYear::new),
                        attendance,
                        false));
    }

    @Provide
    Arbitrary<List<Tuition>> feeLists() {
        return fees().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<StudyDuration> durations() {
        return Combinators.combine(
                        Arbitraries.integers().between(6, 40),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(Attendance.class).optional(),
                        Arbitraries.integers().between(1, 8).optional(),
                        Arbitraries.of(FeePeriod.SEMESTER, FeePeriod.TERM))
                .as((months, more, attendance, count, period) -> new StudyDuration(
                        months, months + more, attendance, count.map(periods -> new StudyPeriods(periods, period))));
    }

    private static Program program(List<Tuition> fees, StudyDuration duration) {
        return stating(fees.stream().map(Samples::claim).toList(), duration);
    }

    /** With words that do not change with the amounts, so that the same claim is chosen among equals. */
    private static Program numbered(List<Tuition> fees, StudyDuration duration) {
        List<Claim<Tuition>> claims = new ArrayList<>();
        fees.forEach(fee -> claims.add(Claim.of(fee, "fee " + claims.size(), Samples.PAGE)));
        return stating(claims, duration);
    }

    private static Program stating(List<Claim<Tuition>> claims, StudyDuration duration) {
        return Samples.program()
                .tuition(Fact.of(claims))
                .duration(Samples.fact(duration))
                .credits(Samples.fact(Credits.of(90, CreditSystem.ECTS)))
                .build();
    }

    private static Measurement cost(Program program) {
        return measure("total-cost", paying(EUR, Audience.INTERNATIONAL), program);
    }

    private static List<Tuition> each(List<Tuition> fees, UnaryOperator<Money> change) {
        return fees.stream()
                .map(fee -> new Tuition(
                        change.apply(fee.amount()),
                        fee.upTo().map(change),
                        fee.period(),
                        fee.audience(),
                        fee.academicYear(),
                        fee.attendance(),
                        fee.approximate()))
                .toList();
    }

    @Property(tries = 300)
    void itIsNeverNegativeAndAlwaysExplained(
            @ForAll("feeLists") List<Tuition> fees, @ForAll("durations") StudyDuration duration) {
        Measurement cost = cost(program(fees, duration));
        assertThat(cost.derivation()).isNotBlank();
        assertThat(cost.evidence()).isNotEmpty();
        if (cost.isKnown()) {
            assertThat(Span.of(cost).low()).isNotNegative();
        }
    }

    @Property(tries = 300)
    void itScalesWithTheAmount(
            @ForAll("feeLists") List<Tuition> fees,
            @ForAll("durations") StudyDuration duration,
            @ForAll @IntRange(min = 2, max = 9) int factor) {
        Measurement once = cost(numbered(fees, duration));
        Measurement often = cost(numbered(each(fees, money -> money.times(BigDecimal.valueOf(factor))), duration));
        assertThat(often.isKnown()).isEqualTo(once.isKnown());
        if (once.isKnown()) {
            double high = Span.of(once).high();
            assertThat(Span.of(often).low()).isCloseTo(factor * Span.of(once).low(), within(1e-9 * (1 + high)));
            assertThat(Span.of(often).high()).isCloseTo(factor * high, within(1e-9 * (1 + high)));
        }
    }

    @Property(tries = 300)
    void itNeverFallsWhenFeesRise(
            @ForAll("feeLists") List<Tuition> fees,
            @ForAll("durations") StudyDuration duration,
            @ForAll @IntRange(min = 1, max = 999) int more) {
        Measurement before = cost(numbered(fees, duration));
        List<Tuition> dearer = each(
                fees,
                money -> money.isFree()
                        ? money
                        : new Money(money.amount().add(BigDecimal.valueOf(more)), money.currency()));
        Measurement after = cost(numbered(dearer, duration));
        assertThat(after.isKnown()).isEqualTo(before.isKnown());
        if (before.isKnown()) {
            assertThat(Span.of(after).low())
                    .isGreaterThanOrEqualTo(Span.of(before).low());
            assertThat(Span.of(after).high())
                    .isGreaterThanOrEqualTo(Span.of(before).high());
        }
    }

    @Property(tries = 300)
    void theOrderOfClaimsPlaysNoPart(
            @ForAll("feeLists") List<Tuition> fees,
            @ForAll("durations") StudyDuration duration,
            @ForAll Random random) {
        List<Tuition> shuffled = new ArrayList<>(fees);
        Collections.shuffle(shuffled, random);
        Measurement one = cost(program(fees, duration));
        Measurement other = cost(program(shuffled, duration));
        assertThat(other.isKnown()).isEqualTo(one.isKnown());
        if (one.isKnown()) {
            assertThat(Span.of(other)).isEqualTo(Span.of(one));
        }
    }

    @Property(tries = 200)
    void aBudgetIsDecidedAsTheCostSays(
            @ForAll("feeLists") List<Tuition> fees,
            @ForAll("durations") StudyDuration duration,
            @ForAll @IntRange(min = 0, max = 200_000) int budget) {
        Program program = program(fees, duration);
        Measurement cost = cost(program);
        Requirement.Status status = ProgramRequirements.withinBudget(
                        new Money(BigDecimal.valueOf(budget), Currency.getInstance("EUR")),
                        Audience.INTERNATIONAL,
                        Samples.ECB)
                .check(program)
                .status();
        if (!cost.isKnown()) {
            assertThat(status).isEqualTo(Requirement.Status.UNDECIDED);
        } else if (Span.of(cost).high() <= budget) {
            assertThat(status).isEqualTo(Requirement.Status.MET);
        } else if (Span.of(cost).low() > budget) {
            assertThat(status).isEqualTo(Requirement.Status.NOT_MET);
        } else {
            assertThat(status).isEqualTo(Requirement.Status.UNDECIDED);
        }
    }
}
