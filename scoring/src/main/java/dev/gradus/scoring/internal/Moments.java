package dev.gradus.scoring.internal;

/**
 * Means, deviations and correlations, scaled inside so that huge and tiny values neither overflow nor vanish.
 *
 * @param mean the arithmetic mean
 * @param deviation the standard deviation of the population; exactly 0 for a constant column
 */
public record Moments(double mean, double deviation) {
    /** Sums of magnitudes below this, and above its inverse, neither overflowed nor lost digits. */
    private static final double SAFE = 1e280;

    /** The moments of a column that is not empty. */
    public static Moments of(double[] x) {
        double mean = mean(x);
        return new Moments(mean, isConstant(x) ? 0 : deviation(x, mean, 0));
    }

    /** The arithmetic mean; the column is not empty. */
    public static double mean(double[] x) {
        double sum = Lanes.sum(x);
        if (Math.abs(sum) < SAFE) {
            return sum / x.length;
        }
        double largest = Columns.magnitude(x);
        return largest * (Lanes.sum(scaled(x, 0, largest)) / x.length);
    }

    /**
     * The standard deviation; exactly 0 for a constant column.
     *
     * @param ddof what is taken off the number of values in the denominator: 0 for the population, 1 for a sample
     */
    public static double deviation(double[] x, int ddof) {
        return isConstant(x) ? 0 : deviation(x, mean(x), ddof);
    }

    private static double deviation(double[] x, double mean, int ddof) {
        int divisor = Math.max(1, x.length - ddof);
        double squares = Lanes.sumOfSquares(x, mean, 1);
        if (squares > 1 / SAFE && squares < SAFE) {
            return Math.sqrt(squares / divisor);
        }
        double spread = Math.max(Math.abs(Columns.max(x) - mean), Math.abs(Columns.min(x) - mean));
        return spread * Math.sqrt(Lanes.sumOfSquares(scaled(x, mean, spread), 0, 1) / divisor);
    }

    private static double[] scaled(double[] x, double origin, double unit) {
        double[] scaled = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            scaled[i] = (x[i] - origin) / unit;
        }
        return scaled;
    }

    /** Pearson's correlation, from −1 to 1; 0 where a column is constant. */
    public static double correlation(double[] x, double[] y) {
        Moments ofX = of(x);
        Moments ofY = of(y);
        if (ofX.deviation == 0 || ofY.deviation == 0) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - ofX.mean) / ofX.deviation * ((y[i] - ofY.mean) / ofY.deviation);
        }
        return Math.max(-1, Math.min(1, sum / x.length));
    }

    /** Whether all values are the same. */
    public static boolean isConstant(double[] x) {
        return Columns.isConstant(x);
    }
}
