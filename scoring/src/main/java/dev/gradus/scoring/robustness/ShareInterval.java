package dev.gradus.scoring.robustness;

/** How far a share is known from counts. */
final class ShareInterval {
    private static final double Z = 1.959963984540054; // two-sided 95 %

    private ShareInterval() {}

    /** Half the width of the 95 % interval of Agresti and Coull, which is not 0 for counts of none or all. */
    static double halfWidth(long count, long samples) {
        double n = samples + Z * Z;
        double share = (count + Z * Z / 2) / n;
        return Z * Math.sqrt(share * (1 - share) / n);
    }
}
