package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Evidence;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Granularity;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.core.measure.Tuition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All tuition of a programme for one person in one currency. */
final class TotalCost {
    /**
     * A schedule of fees binds every programme of the department or institution that publishes it, so it is each
     * programme's own fee; an average over a field is not.
     */
    private static final ImmutableSet<Granularity> BINDING =
            ImmutableSet.of(Granularity.PROGRAM, Granularity.DEPARTMENT, Granularity.INSTITUTION);

    /** The shorter the path to the total, the better. */
    private static final ImmutableList<FeePeriod> PREFERENCE = ImmutableList.of(
            FeePeriod.TOTAL,
            FeePeriod.SEMESTER,
            FeePeriod.TERM,
            FeePeriod.YEAR,
            FeePeriod.CREDIT,
            FeePeriod.MONTH,
            FeePeriod.WEEK,
            FeePeriod.MODULE);

    private static final Comparator<Tuition> NEWEST = Comparator.comparing(
            fee -> fee.academicYear().map(year -> -year.start()).orElse(0));

    private final ProgramContext context;
    private final Audience payer;
    private final AttendanceOrder attendance;
    private final Conversion conversion;
    private final Comparator<Claim<Tuition>> order;

    TotalCost(ProgramContext context) {
        this.context = context;
        this.payer = context.applicant().orElseThrow().residency();
        this.attendance = AttendanceOrder.of(context.applicant());
        this.conversion = new Conversion(context.currency().orElseThrow(), context.exchangeRates());
        this.order = Comparator.<Claim<Tuition>, Tuition>comparing(Claim::value, attendance.by(Tuition::attendance))
                .thenComparing(Claim::granularity)
                .thenComparing(Claim::value, NEWEST)
                .thenComparing(claim -> PREFERENCE.indexOf(claim.value().period()))
                .thenComparing(context.claimRule().order());
    }

    /** As the applicant of the context pays it, in the context's currency. */
    Measurement of(Program program) {
        Fact<Tuition> fact = program.tuition();
        if (!fact.isKnown()) {
            return Measurement.missing(fact.missing().orElseThrow(), "tuition: " + Lookup.reason(fact));
        }
        for (Audience audience : payer.payAs(program.country())) {
            List<Claim<Tuition>> claims = fact.claims().stream()
                    .filter(claim -> claim.value().audience() == audience)
                    .filter(claim -> attendance.accepts(claim.value().attendance()))
                    .sorted(order)
                    .toList();
            if (!claims.isEmpty()) {
                return of(program, claims);
            }
        }
        return notFor(fact);
    }

    private Measurement notFor(Fact<Tuition> fact) {
        String stated = fact.claims().stream()
                .map(claim -> claim.value().audience().id()
                        + claim.value().attendance().map(own -> " " + own.id()).orElse(""))
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
        String explanation = "tuition: stated for %s only, not for %s%s"
                .formatted(
                        stated,
                        payer.id(),
                        context.applicant()
                                .filter(person -> person.attendance().size() == 1)
                                .flatMap(person -> person.attendance().stream().findFirst())
                                .map(only -> " " + only.id())
                                .orElse(""));
        return Measurement.missing(MissingReason.NOT_DERIVABLE, explanation)
                .because(
                        explanation, fact.claims().stream().map(Claim::evidence).toList());
    }

    /** The total by the first of these claims from which it can be derived. */
    private Measurement of(Program program, List<Claim<Tuition>> claims) {
        List<Claim<Tuition>> binding = claims.stream()
                .filter(claim -> BINDING.contains(claim.granularity()))
                .toList();
        if (binding.isEmpty()) {
            return Lookup.tooCoarse("tuition", claims.get(0)).missing().orElseThrow();
        }
        List<FeeTotal> totals = binding.stream()
                .map(claim -> FeeTotal.of(program, claim, context.claimRule()))
                .toList();
        return totals.stream()
                .filter(FeeTotal::isKnown)
                .findFirst()
                .map(chosen -> measure(program, chosen, totals))
                .orElseGet(() -> underivable(totals));
    }

    private static Measurement underivable(List<FeeTotal> totals) {
        String explanation =
                "tuition: " + totals.stream().map(FeeTotal::words).distinct().collect(Collectors.joining("; "));
        return Measurement.missing(MissingReason.NOT_DERIVABLE, explanation)
                .because(
                        explanation,
                        totals.stream().map(total -> total.claim().evidence()).toList());
    }

    private Measurement measure(Program program, FeeTotal chosen, List<FeeTotal> all) {
        Optional<Span> amount =
                conversion.of(chosen.least().orElseThrow(), chosen.most().orElseThrow());
        Lookup<Tuition> selection = new Lookup<>(
                Optional.of(Lookup.select(program.tuition(), chosen.claim(), context.claimRule())), Optional.empty());
        ImmutableList<Evidence> evidence = ImmutableList.<Evidence>builder()
                .add(selection.found().orElseThrow().evidence())
                .addAll(chosen.evidence())
                .addAll(conversion.evidence(chosen.claim().value().most()))
                .build();
        if (amount.isEmpty()) {
            String explanation = chosen.words() + ", and "
                    + conversion.problem(chosen.claim().value().most());
            return Measurement.missing(MissingReason.NOT_DERIVABLE, explanation).because(explanation, evidence);
        }
        return amount.get().because(derivation(chosen, all), evidence);
    }

    private String derivation(FeeTotal chosen, List<FeeTotal> all) {
        Tuition fee = chosen.claim().value();
        StringBuilder words = new StringBuilder(chosen.words());
        words.append(conversion.inWords(fee.most()));
        words.append(", for ").append(fee.audience().id()).append(" students");
        if (chosen.claim().granularity() != Granularity.PROGRAM) {
            words.append("; the ").append(chosen.claim().granularity().id()).append("'s schedule of fees");
        }
        if (fee.approximate()) {
            words.append("; the source calls it an estimate");
        }
        all.stream()
                .filter(other -> other.isKnown() && isAnotherPath(chosen, other))
                .forEach(other -> words.append("; ")
                        .append(other.words())
                        .append(" would be ")
                        .append(other.total()));
        return words.toString();
    }

    /** Whether a claim for the same case leads to another total; claims that contradict each other are evidence. */
    private static boolean isAnotherPath(FeeTotal chosen, FeeTotal other) {
        Tuition fee = chosen.claim().value();
        Tuition otherFee = other.claim().value();
        return fee.period() != otherFee.period()
                && fee.academicYear().equals(otherFee.academicYear())
                && fee.attendance().equals(otherFee.attendance())
                && !(chosen.least().equals(other.least()) && chosen.most().equals(other.most()));
    }
}
