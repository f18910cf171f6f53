package dev.gradus.scoring.robustness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Collection;

/** Something known about weights, which are shares of their sum (0 to 1). Criteria are named by id. */
public sealed interface WeightConstraint {

    /**
     * Reads constraints as people write them: criteria, multiples of criteria and shares, compared by {@code >=},
     * {@code <=} or {@code =} ({@code >} and {@code <} are read as the first two); several in a chain. Such as {@code fit >= cost >= duration}, {@code cost >= 2 * duration},
     * {@code 10% <= cost <= 0.4}.
     *
     * @param criteria the ids that may be named
     * @throws ProblemException if the text cannot be read or names an unknown criterion
     */
    static ImmutableList<WeightConstraint> parse(String text, Collection<String> criteria) {
        return ConstraintReader.read(text, criteria);
    }

    /**
     * A weight between two numbers.
     *
     * @param low at least 0
     * @param high at most 1, at least {@code low}
     */
    record Bounds(String criterion, double low, double high) implements WeightConstraint {
        public Bounds {
            if (!(0 <= low && low <= high && high <= 1)) {
                throw new ProblemException(
                        Code.INVALID,
                        "constraints",
                        "The weight of '%s' is to be from %s to %s.".formatted(criterion, low, high),
                        "give shares of the sum of weights, 0 to 1, the lower one first.");
            }
        }
    }

    /** One weight is at least as large as another. */
    record Importance(String more, String less) implements WeightConstraint {}

    /**
     * The ratio of two weights is between two numbers: low · w(to) ≤ w(criterion) ≤ high · w(to).
     *
     * @param low at least 0, finite
     * @param high at least {@code low}, finite
     */
    record Ratio(String criterion, String to, double low, double high) implements WeightConstraint {
        public Ratio {
            if (!(0 <= low && low <= high && Double.isFinite(high))) {
                throw new ProblemException(
                        Code.INVALID,
                        "constraints",
                        "The weight of '%s' is to be from %s to %s times that of '%s'."
                                .formatted(criterion, low, high, to),
                        "give finite factors of at least 0, the lower one first.");
            }
        }
    }

    /** A sum of weights times coefficients (0 for criteria not named) is at most a bound; all finite. */
    record Linear(ImmutableMap<String, Double> coefficients, double atMost) implements WeightConstraint {
        public Linear {
            if (!(coefficients.values().stream().allMatch(Double::isFinite) && Double.isFinite(atMost))) {
                throw new ProblemException(
                        Code.INVALID,
                        "constraints",
                        "The weights are to satisfy %s · w ≤ %s.".formatted(coefficients, atMost),
                        "give finite numbers.");
            }
        }
    }
}
