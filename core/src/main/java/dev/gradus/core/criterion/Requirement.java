package dev.gradus.core.criterion;

import com.google.common.base.Preconditions;
import java.util.function.Function;

/**
 * Something an alternative must meet, kept apart from what is merely preferred.
 *
 * @param <T> the kind of alternative
 */
public interface Requirement<T> {

    /** Unique among the requirements of a ranking, such as {@code within-budget}. */
    String id();

    /** What is required, in plain words: "costs at most 60000 EUR in total". */
    String description();

    /** Whether an alternative meets it, and why. */
    Verdict check(T alternative);

    /**
     * A requirement from a function.
     *
     * @param id not blank
     * @param description not blank
     */
    static <T> Requirement<T> of(String id, String description, Function<? super T, Verdict> check) {
        Preconditions.checkArgument(
                !id.isBlank() && !description.isBlank(), "A requirement without id or description.");
        return new Requirement<>() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String description() {
                return description;
            }

            @Override
            public Verdict check(T alternative) {
                return check.apply(alternative);
            }
        };
    }

    /** Whether a requirement is met. */
    enum Status {
        /** It is met. */
        MET,
        /** It is not met. */
        NOT_MET,
        /** What is known does not decide it. */
        UNDECIDED
    }

    /**
     * The verdict on one alternative.
     *
     * @param status whether the requirement is met
     * @param reason why, in plain words with the values that decide: "costs 72000 EUR"
     */
    record Verdict(Status status, String reason) {
        /** It is met. */
        public static Verdict met(String reason) {
            return new Verdict(Status.MET, reason);
        }

        /** It is not met. */
        public static Verdict notMet(String reason) {
            return new Verdict(Status.NOT_MET, reason);
        }

        /** What is known does not decide it. */
        public static Verdict undecided(String reason) {
            return new Verdict(Status.UNDECIDED, reason);
        }
    }
}
