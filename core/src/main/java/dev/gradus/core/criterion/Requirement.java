package dev.gradus.core.criterion;

import com.google.common.base.Preconditions;
import java.util.Optional;
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
     * @param shortfall by how much a limit is missed; empty where it is met or undecided, or is not about a number
     */
    record Verdict(Status status, String reason, Optional<Shortfall> shortfall) {
        /** It is met. */
        public static Verdict met(String reason) {
            return new Verdict(Status.MET, reason, Optional.empty());
        }

        /** It is not met. */
        public static Verdict notMet(String reason) {
            return new Verdict(Status.NOT_MET, reason, Optional.empty());
        }

        /**
         * It is not met, and by how much the limit is missed.
         *
         * @param by above 0, finite
         * @param unit of the amount; empty for pure numbers
         */
        public static Verdict notMet(String reason, double by, String unit) {
            return new Verdict(Status.NOT_MET, reason, Optional.of(new Shortfall(by, unit)));
        }

        /** What is known does not decide it. */
        public static Verdict undecided(String reason) {
            return new Verdict(Status.UNDECIDED, reason, Optional.empty());
        }
    }

    /**
     * By how much a limit is missed: with the value better, or the limit wider, by this amount it would be met.
     *
     * @param by above 0, finite
     * @param unit of the amount; empty for pure numbers
     */
    record Shortfall(double by, String unit) {
        public Shortfall {
            Preconditions.checkArgument(by > 0 && Double.isFinite(by), "A shortfall of %s.", by);
        }
    }
}
