package dev.gradus.scoring.robustness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What SMAA-2 finds: for which share of weights and values each alternative has each rank, and which weights make it
 * first. Alternatives that tie share the better rank, so the shares of an alternative sum to 1 over its ranks, but those of
 * a rank need not. Immutable. Source: Lahdelma and Salminen, Operations Research 49 (2001) 444–454.
 */
public final class Acceptability {
    private final ImmutableList<String> alternatives;
    private final ImmutableList<String> criteria;
    private final double[][] shares;
    private final double[][] pairwise;
    private final double[][] central;
    private final double[] confidence;
    private final Origin origin;

    /**
     * Where the shares come from.
     *
     * @param exact whether they are areas of the weight space, not samples
     * @param samples how many were drawn; 0 where exact
     * @param seed of the random numbers; 0 where exact
     * @param cancelled whether drawing was stopped before it was done
     */
    public record Origin(boolean exact, long samples, long seed, boolean cancelled) {}

    Acceptability(
            ImmutableList<String> alternatives,
            ImmutableList<String> criteria,
            double[][] shares,
            double[][] pairwise,
            double[][] central,
            double[] confidence,
            Origin origin) {
        this.alternatives = alternatives;
        this.criteria = criteria;
        this.shares = shares;
        this.pairwise = pairwise;
        this.central = central;
        this.confidence = confidence;
        this.origin = origin;
    }

    /** The ids of the alternatives, in the order of the problem. */
    public ImmutableList<String> alternatives() {
        return alternatives;
    }

    /** Where the shares come from. */
    public Origin origin() {
        return origin;
    }

    /** The share, 0 to 1, for which alternative {@code i} has this rank (1 for the best). */
    public double share(int i, int rank) {
        return shares[i][rank - 1];
    }

    /** All rank acceptability indices, {@code [alternative][rank − 1]}; a copy. */
    public double[][] shares() {
        return copy(shares);
    }

    /** The standard error of {@link #share}: √(b(1 − b)/samples); 0 where exact. */
    public double standardError(int i, int rank) {
        return standardError(shares[i][rank - 1]);
    }

    /** All standard errors, {@code [alternative][rank − 1]}. */
    public double[][] standardErrors() {
        double[][] errors = copy(shares);
        for (double[] row : errors) {
            for (int k = 0; k < row.length; k++) {
                row[k] = standardError(row[k]);
            }
        }
        return errors;
    }

    private double standardError(double share) {
        return origin.exact() ? 0 : Math.sqrt(share * (1 - share) / origin.samples());
    }

    /**
     * The share for which alternative {@code a} stands strictly before {@code b}.
     *
     * @throws IllegalStateException if pairs were not counted ({@link Smaa#withoutPairs})
     */
    public double pairwiseWinning(int a, int b) {
        if (pairwise.length == 0) {
            throw new IllegalStateException(
                    "Pairs were not counted in this simulation.\nMaybe leave out Smaa.withoutPairs().");
        }
        return pairwise[a][b];
    }

    /** All pairwise winning indices, {@code [before][behind]}; a copy, empty if pairs were not counted. */
    public double[][] pairwiseWinning() {
        return copy(pairwise);
    }

    /** The mean of the weights that make alternative {@code i} first, by criterion; empty if none were found. */
    public Optional<ImmutableMap<String, Double>> centralWeights(int i) {
        if (central[i].length == 0) {
            return Optional.empty();
        }
        ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
        for (int j = 0; j < central[i].length; j++) {
            weights.put(criteria.get(j), central[i][j]);
        }
        return Optional.of(weights.buildOrThrow());
    }

    /**
     * The probability that alternative {@code i} is first if the weights are its central ones: 0 or 1 where values are
     * certain; empty if it has no central weights.
     */
    public OptionalDouble confidence(int i) {
        return central[i].length == 0 ? OptionalDouble.empty() : OptionalDouble.of(confidence[i]);
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public String toString() {
        return "Acceptability[%s, %s]".formatted(alternatives, origin);
    }
}
