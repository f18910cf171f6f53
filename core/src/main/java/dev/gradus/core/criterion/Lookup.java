package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.ClaimRule;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Fact.Selection;
import dev.gradus.core.evidence.MissingReason;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A fact as a criterion may use it: the claim that was picked, or the reason why there is none.
 *
 * @param found the claim that was picked
 * @param missing the measurement where there is none; present exactly if nothing was picked
 */
record Lookup<T>(Optional<Selection<T>> found, Optional<Measurement> missing) {
    /** The programme's own claim that the rule prefers. */
    static <T> Lookup<T> own(String what, Fact<T> fact, ClaimRule rule) {
        return own(what, fact, rule, value -> true);
    }

    /** The programme's own claim that the rule prefers among those wanted. */
    static <T> Lookup<T> own(String what, Fact<T> fact, ClaimRule rule, Predicate<? super T> wanted) {
        return pick(what, fact, rule, wanted, rule.order());
    }

    /** The programme's own claim among those wanted: the preferred values first, then as the rule says. */
    static <T> Lookup<T> own(
            String what, Fact<T> fact, ClaimRule rule, Predicate<? super T> wanted, Comparator<? super T> preferred) {
        Comparator<Claim<T>> order =
                Comparator.<Claim<T>, T>comparing(Claim::value, preferred).thenComparing(rule.order());
        return pick(what, fact, rule, wanted, order);
    }

    private static <T> Lookup<T> pick(
            String what, Fact<T> fact, ClaimRule rule, Predicate<? super T> wanted, Comparator<Claim<T>> order) {
        if (!fact.isKnown()) {
            return absent(fact.missing().orElseThrow(), what + ": " + reason(fact), List.of());
        }
        List<Claim<T>> candidates = fact.claims().stream()
                .filter(claim -> wanted.test(claim.value()))
                .sorted(order)
                .toList();
        if (candidates.isEmpty()) {
            return absent(MissingReason.NOT_RECORDED, what + ": nothing of the kind is recorded", List.of());
        }
        return candidates.stream()
                .filter(claim -> claim.granularity().isProgramsOwn())
                .findFirst()
                .map(chosen -> new Lookup<>(Optional.of(select(fact, chosen, rule)), Optional.empty()))
                .orElseGet(() -> tooCoarse(what, candidates.get(0)));
    }

    /** No value; why. */
    static <T> Lookup<T> absent(MissingReason reason, String explanation, List<Claim<T>> claims) {
        return new Lookup<>(
                Optional.empty(),
                Optional.of(Measurement.missing(reason, explanation)
                        .because(
                                explanation,
                                claims.stream().map(Claim::evidence).toList())));
    }

    static <T> Lookup<T> tooCoarse(String what, Claim<T> claim) {
        return absent(
                MissingReason.TOO_COARSE,
                "%s: known only for the %s, not for the programme: %s"
                        .formatted(what, claim.granularity().id(), claim.asStated()),
                List.of(claim));
    }

    static <T> Selection<T> select(Fact<T> fact, Claim<T> chosen, ClaimRule rule) {
        return new Selection<>(
                chosen,
                rule,
                fact.claims().stream().filter(chosen::contradicts).collect(ImmutableList.toImmutableList()));
    }

    static String reason(Fact<?> fact) {
        String reason = fact.missing().orElseThrow().inWords();
        return fact.note().isEmpty() ? reason : reason + " (" + fact.note() + ")";
    }

    /** The measurement of what was picked; the missing one where there is nothing. */
    Measurement measure(Function<Selection<T>, Measurement> ofSelection) {
        return found.map(ofSelection).or(() -> missing).orElseThrow();
    }
}
