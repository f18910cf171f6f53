package dev.gradus.scoring.weighting;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Arrays;
import java.util.List;

/** Weights that sum to one, with the intermediate results of the weighting that made them. Immutable. */
public final class Weights {
    private final double[] values;
    private final Details details;
    private final ImmutableList<String> warnings;

    private Weights(double[] values, Details details, ImmutableList<String> warnings) {
        this.values = values;
        this.details = details;
        this.warnings = warnings;
    }

    /**
     * Weights in proportion to {@code raw}; divided by their sum.
     *
     * @param raw at least 0 and finite, not all 0; copied
     * @throws ProblemException if a weight is negative, not a number, or all are zero
     */
    public static Weights proportionalTo(double[] raw, Details details, List<String> warnings) {
        double sum = Arrays.stream(raw).sum();
        for (double weight : raw) {
            if (!(weight >= 0) || !Double.isFinite(sum) || sum <= 0) {
                throw new ProblemException(
                        Code.UNDEFINED,
                        "weighting",
                        "The weighting gives %s, which are no weights.".formatted(Arrays.toString(raw)),
                        "use the weighting 'equal', or give weights of your own.");
            }
        }
        return new Weights(
                Arrays.stream(raw).map(weight -> weight / sum).toArray(), details, ImmutableList.copyOf(warnings));
    }

    /** The weights, in order of criteria; a copy. */
    public double[] values() {
        return values.clone();
    }

    /** Intermediate results. */
    public Details details() {
        return details;
    }

    /** What the reader should know, in full sentences. */
    public ImmutableList<String> warnings() {
        return warnings;
    }
}
