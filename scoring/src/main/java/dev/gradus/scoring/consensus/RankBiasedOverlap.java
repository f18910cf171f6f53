package dev.gradus.scoring.consensus;

import dev.gradus.scoring.internal.Ranks;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;

/**
 * Rank-biased overlap: the mean overlap of the first d things of two rankings, where the reader goes on from one depth
 * to the next with a given probability. Webber, Moffat and Zobel, ACM Transactions on Information Systems 28 (2010).
 */
public final class RankBiasedOverlap {
    /** The usual persistence: the first ten ranks carry 86 % of the weight. */
    public static final double PERSISTENCE_DEFAULT = 0.9;

    private RankBiasedOverlap() {}

    /**
     * The overlap, extrapolated beyond the end of the rankings (equation 23 of the source); a group of ties is reached as
     * a whole at its first rank, and overlap at a depth is 2 |common| / (|first| + |second|). O(n log n).
     *
     * @param x ranks, 1 for the best
     * @param y ranks of the same things, in the same order
     * @param persistence above 0 and below 1; the higher, the deeper
     * @return from 0 to 1
     * @throws ProblemException if the rankings do not fit each other or the persistence is out of its range
     */
    public static double of(double[] x, double[] y, double persistence) {
        if (!(persistence > 0 && persistence < 1)) {
            throw new ProblemException(
                    Code.INVALID,
                    "persistence",
                    "The persistence is %s.".formatted(persistence),
                    "give a number between 0 and 1, such as 0.9.");
        }
        int n = x.length;
        int[] enterX = entering(RankAgreement.averaged(x, y.length));
        int[] enterY = entering(RankAgreement.averaged(y, n));
        int[] newInX = new int[n + 1];
        int[] newInY = new int[n + 1];
        int[] newInBoth = new int[n + 1];
        for (int i = 0; i < n; i++) {
            newInX[enterX[i]]++;
            newInY[enterY[i]]++;
            newInBoth[Math.max(enterX[i], enterY[i])]++;
        }
        double overlap = 0;
        double weight = 1;
        int inX = 0;
        int inY = 0;
        int inBoth = 0;
        for (int depth = 1; depth <= n; depth++) {
            inX += newInX[depth];
            inY += newInY[depth];
            inBoth += newInBoth[depth];
            double agreement = 2.0 * inBoth / (inX + inY);
            overlap += (1 - persistence) * weight * agreement;
            weight *= persistence;
        }
        return Math.min(1, overlap + weight); // at the end both hold everything: agreement 1 from there on
    }

    /** The depth at which each thing comes into sight: the competition rank, since averaged ranks are the middle. */
    private static int[] entering(double[] averaged) {
        return Ranks.competition(averaged, false);
    }
}
