package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.ClaimRule;
import dev.gradus.core.evidence.Evidence;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Money;
import dev.gradus.core.measure.Tuition;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One fee brought to the whole programme, in its own currency.
 *
 * @param claim the fee
 * @param least the least it comes to; empty if it cannot be told
 * @param most the most it comes to; present exactly if {@code least} is
 * @param words the path: "22,562 USD per term × 6 terms"; or why there is none
 * @param evidence what the path rests on beside the fee
 */
record FeeTotal(
        Claim<Tuition> claim,
        Optional<Money> least,
        Optional<Money> most,
        String words,
        ImmutableList<Evidence> evidence) {
    static FeeTotal of(Program program, Claim<Tuition> claim, ClaimRule rule) {
        Tuition fee = claim.value();
        if (fee.most().isFree()) {
            return new FeeTotal(
                    claim, Optional.of(fee.amount()), Optional.of(fee.most()), "free of charge", ImmutableList.of());
        }
        FeeMultiplier multiplier = FeeMultiplier.of(program, fee, rule);
        if (multiplier.times().isEmpty()) {
            return new FeeTotal(
                    claim,
                    Optional.empty(),
                    Optional.empty(),
                    describe(fee) + ": " + multiplier.words(),
                    ImmutableList.of());
        }
        Span times = multiplier.times().get();
        return new FeeTotal(
                claim,
                Optional.of(fee.amount().times(BigDecimal.valueOf(times.low()))),
                Optional.of(fee.most().times(BigDecimal.valueOf(times.high()))),
                (describe(fee) + " " + multiplier.words()).trim(),
                multiplier.evidence());
    }

    boolean isKnown() {
        return least.isPresent();
    }

    /** The total in words. */
    String total() {
        Money low = least.orElseThrow();
        Money high = most.orElseThrow();
        return low.equals(high) ? Words.money(low) : Words.number(low.amount()) + " to " + Words.money(high);
    }

    private static String describe(Tuition fee) {
        StringBuilder words = new StringBuilder(
                fee.upTo().isPresent() ? Words.number(fee.amount().amount()) + " to " : "");
        words.append(Words.money(fee.most()));
        words.append(
                switch (fee.period()) {
                    case TOTAL -> " for the whole programme";
                    case MODULE -> " per course";
                    default -> " per " + fee.period().id();
                });
        fee.attendance().map(Attendance::id).ifPresent(id -> words.append(' ').append(id));
        fee.academicYear().ifPresent(year -> words.append(" (").append(year).append(')'));
        return words.toString();
    }
}
