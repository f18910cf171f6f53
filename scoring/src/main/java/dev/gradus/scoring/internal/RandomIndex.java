package dev.gradus.scoring.internal;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.OptionalDouble;

/**
 * The mean consistency index of random pairwise comparison matrices, by the number of things compared. Sources differ in
 * the second or third digit, and so do consistency ratios: the table is always named.
 */
public enum RandomIndex {
    /** T. L. Saaty, The Analytic Hierarchy Process, McGraw-Hill (1980). */
    SAATY_1980(0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59),
    /** J. Aguarón, J. M. Moreno-Jiménez, European Journal of Operational Research 147 (2003) 137-145. */
    AGUARON_MORENO_2003(
            0.525, 0.882, 1.115, 1.252, 1.341, 1.404, 1.452, 1.484, 1.513, 1.535, 1.555, 1.570, 1.583, 1.595),
    /** J. A. Alonso, M. T. Lamata, Int. J. of Uncertainty, Fuzziness and Knowledge-Based Systems 14 (2006) 445-459. */
    ALONSO_LAMATA_2006(
            0.5245, 0.8815, 1.1086, 1.2479, 1.3417, 1.4056, 1.4499, 1.4854, 1.5141, 1.5365, 1.5551, 1.5713, 1.5838);

    private static final int FIRST = 3;

    private final ImmutableDoubleArray fromThree;

    RandomIndex(double... fromThree) {
        this.fromThree = ImmutableDoubleArray.copyOf(fromThree);
    }

    /** The index for n things; 0 for two or fewer, which are always consistent; empty beyond the table. */
    public OptionalDouble of(int n) {
        if (n < FIRST) {
            return OptionalDouble.of(0);
        }
        return n - FIRST < fromThree.length() ? OptionalDouble.of(fromThree.get(n - FIRST)) : OptionalDouble.empty();
    }
}
