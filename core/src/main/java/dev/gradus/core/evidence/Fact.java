package dev.gradus.core.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A fact about something: what is claimed of it, or why nothing is known. Claims that contradict each other stand side by
 * side; a {@link ClaimRule} picks one, and the {@link Selection} says which were passed over.
 *
 * @param claims in the order of the catalogue; empty exactly if the fact is missing
 * @param missing why it is missing; present exactly if there are no claims
 * @param note what a reader should know; may be empty
 */
public record Fact<T>(ImmutableList<Claim<T>> claims, Optional<MissingReason> missing, String note) {

    public Fact {
        Preconditions.checkArgument(
                claims.isEmpty() == missing.isPresent(),
                "A fact has claims or a reason why it is missing: it has %s claims and the reason %s.",
                claims.size(),
                missing);
    }

    /** A fact that is claimed once. */
    public static <T> Fact<T> of(Claim<T> claim) {
        return of(List.of(claim));
    }

    /** A fact that is claimed several times; at least once. */
    public static <T> Fact<T> of(List<Claim<T>> claims) {
        return new Fact<>(ImmutableList.copyOf(claims), Optional.empty(), "");
    }

    /** A missing fact. */
    public static <T> Fact<T> missing(MissingReason reason) {
        return missing(reason, "");
    }

    /** A missing fact with a note. */
    public static <T> Fact<T> missing(MissingReason reason, String note) {
        return new Fact<>(ImmutableList.of(), Optional.of(reason), note);
    }

    /** The fact, or one of which nothing is recorded where there is none. */
    public static <T> Fact<T> orNotRecorded(@Nullable Fact<T> fact) {
        return fact == null ? missing(MissingReason.NOT_RECORDED) : fact;
    }

    /** Whether something is claimed. */
    @JsonIgnore
    public boolean isKnown() {
        return missing.isEmpty();
    }

    /** Whether two claims contradict each other. */
    @JsonIgnore
    public boolean isConflicting() {
        return claims.stream().anyMatch(a -> claims.stream().anyMatch(a::contradicts));
    }

    /** The claim that a rule prefers; empty if the fact is missing. */
    public Optional<Selection<T>> select(ClaimRule rule) {
        return select(rule, value -> true);
    }

    /** The claim that a rule prefers among those whose value is wanted; empty if there is none. */
    public Optional<Selection<T>> select(ClaimRule rule, Predicate<? super T> wanted) {
        return claims.stream()
                .filter(claim -> wanted.test(claim.value()))
                .min(rule.order())
                .map(chosen -> new Selection<>(
                        chosen,
                        rule,
                        claims.stream().filter(chosen::contradicts).collect(ImmutableList.toImmutableList())));
    }

    /**
     * One claim picked from a fact.
     *
     * @param chosen the claim
     * @param rule why this one
     * @param passedOver the claims that contradict it
     */
    public record Selection<T>(Claim<T> chosen, ClaimRule rule, ImmutableList<Claim<T>> passedOver) {
        /** The value of the chosen claim. */
        public T value() {
            return chosen.value();
        }

        /** What the choice rests on; its note names the claims that were passed over. */
        public Evidence evidence() {
            if (passedOver.isEmpty()) {
                return chosen.evidence();
            }
            String others =
                    String.join("; ", passedOver.stream().map(Claim::asStated).toList());
            String passed = "sources disagree; chosen by " + rule.description() + ", against: " + others;
            return new Evidence(
                    chosen.sources(),
                    chosen.granularity(),
                    chosen.asStated(),
                    chosen.note().isEmpty() ? passed : chosen.note() + "; " + passed);
        }
    }
}
