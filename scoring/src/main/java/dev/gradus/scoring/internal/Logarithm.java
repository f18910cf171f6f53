package dev.gradus.scoring.internal;

/**
 * Natural logarithms of many numbers at once, within three units in the last place of the true ones and, unlike {@link
 * Math#log}, the same bits on every machine: additions, multiplications and a table made by {@link StrictMath}.
 *
 * <p>A number is 2^e z with z from 0.68 to 1.37, near one of 128 centres c, and r = (z − c)/c is at most 1/256 in magnitude:
 * ln x = e ln 2 + ln c + ln(1 + r), the last by its series to the seventh power. Around 1 the first two parts are 0, so that
 * small logarithms keep their digits. After P. T. P. Tang, "Table-driven implementation of the logarithm function in IEEE
 * floating-point arithmetic", ACM Transactions on Mathematical Software 16 (1990) 378–400.
 */
public final class Logarithm {
    private static final int CENTRES = 128;
    /** The bits of 11/16, the first centre; the others follow 2^45 units in the last place apart, 1 among them. */
    private static final long FIRST = 0x3FE6000000000000L;

    private static final int STEP = 45;
    /** Where the numbers begin that are nearest to the first centre. */
    private static final long START = FIRST - (1L << (STEP - 1));

    private static final long EXPONENT = 0xFFF0000000000000L;
    private static final double[] CENTRE = new double[CENTRES];
    private static final double[] INVERSE = new double[CENTRES];
    private static final double[] LOG = new double[CENTRES];
    private static final double LN_2 = StrictMath.log(2);

    static {
        for (int k = 0; k < CENTRES; k++) {
            CENTRE[k] = Double.longBitsToDouble(FIRST + ((long) k << STEP));
            INVERSE[k] = 1 / CENTRE[k];
            LOG[k] = StrictMath.log(CENTRE[k]);
        }
    }

    private final double[] near;
    private final double[] whole;
    private final double[] scaled;

    /** For up to so many numbers at a time. For use by one thread. */
    public Logarithm(int most) {
        near = new double[most];
        whole = new double[most];
        scaled = new double[most];
    }

    /** Whether a number is one that {@link #add} and {@link #addProducts} take: positive, and normal. */
    public static boolean isNormal(double x) {
        return x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE;
    }

    /**
     * Adds factor · ln x to each sum, for the numbers from {@code from} on.
     *
     * @param x positive and normal from there on, so that nothing is asked for each of them
     * @param sums from index 0 on
     */
    public void add(double[] x, int from, int count, double factor, double[] sums) {
        reduce(x, from, count, 1);
        for (int i = 0; i < count; i++) {
            sums[i] += factor * (whole[i] + series(near[i]));
        }
    }

    /**
     * Adds y ln y to each sum, where y = x · scale, for the numbers from {@code from} on.
     *
     * @param x from there on, positive and normal when scaled
     * @param sums from index 0 on
     */
    public void addProducts(double[] x, int from, int count, double scale, double[] sums) {
        reduce(x, from, count, scale);
        for (int i = 0; i < count; i++) {
            sums[i] += scaled[i] * (whole[i] + series(near[i]));
        }
    }

    /** Replaces the first so many numbers by their logarithms; those that are not positive and normal by StrictMath's. */
    public void replace(double[] x, int count) {
        reduce(x, 0, count, 1);
        for (int i = 0; i < count; i++) {
            if (!isNormal(x[i])) {
                whole[i] = StrictMath.log(x[i]);
                near[i] = 0;
            }
        }
        for (int i = 0; i < count; i++) {
            x[i] = whole[i] + series(near[i]);
        }
    }

    /** ln(1 + r) for r of at most 1/256. */
    private static double series(double r) {
        double tail = 1.0 / 5 + r * (-1.0 / 6 + r * (1.0 / 7));
        return r + r * r * (-1.0 / 2 + r * (1.0 / 3 + r * (-1.0 / 4 + r * tail)));
    }

    /**
     * Replaces the first so many numbers y, at least 0, by ln(1 + y), precise for small ones, too.
     *
     * @param scratch as long as {@code y}
     */
    public void replaceByLog1p(double[] y, double[] scratch, int count) {
        for (int i = 0; i < count; i++) {
            double sum = 1 + y[i];
            scratch[i] = (y[i] - (sum - 1)) / sum; // what the sum rounds off
            y[i] = sum;
        }
        replace(y, count);
        for (int i = 0; i < count; i++) {
            y[i] += scratch[i];
        }
    }

    /**
     * Keeps each number times a scale, its e ln 2 + ln c, and its r: at one index, or no vectors are made of what follows. Of a number
     * that is not positive and normal they are of no use.
     */
    private void reduce(double[] x, int from, int count, double scale) {
        for (int i = 0; i < count; i++) {
            double y = x[from + i] * scale;
            long bits = Double.doubleToRawLongBits(y);
            scaled[i] = y;
            long place = bits - START;
            int centre = (int) (place >>> STEP) & (CENTRES - 1);
            double z = Double.longBitsToDouble(bits - (place & EXPONENT));
            near[i] = (z - CENTRE[centre]) * INVERSE[centre];
            whole[i] = (int) (place >> 52) * LN_2 + LOG[centre];
        }
    }
}
