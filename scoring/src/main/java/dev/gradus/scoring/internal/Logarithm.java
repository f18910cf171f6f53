package dev.gradus.scoring.internal;

/**
 * Natural logarithms of many numbers at once, within two units in the last place of the true ones and, unlike {@link
 * Math#log}, the same bits on every machine: additions, multiplications and a table made by {@link StrictMath}.
 *
 * <p>A number is 2^e z with z from 1 to 2; z is near one of 129 centres c, and r = (z − c)/c is at most 1/256 in magnitude:
 * ln x = e ln 2 + ln c + ln(1 + r), the last by its series to the seventh power. Where z is above the root of 2, c/2 and e + 1
 * take their place, so that around 1 the first two parts are 0 and small logarithms keep their digits. After P. T. P. Tang, "Table-driven implementation of the logarithm function
 * in IEEE floating-point arithmetic", ACM Transactions on Mathematical Software 16 (1990) 378–400.
 */
public final class Logarithm {
    private static final int CENTRES = 128;
    /** From this centre on, near the root of 2, its half is taken, so that parts of the sum do not cancel. */
    private static final int HALVED = 53;

    private static final double[] CENTRE = new double[CENTRES + 1];
    private static final double[] INVERSE = new double[CENTRES + 1];
    private static final double[] LOG = new double[CENTRES + 1];
    private static final double LN_2 = StrictMath.log(2);
    private static final long MANTISSA = 0x000FFFFFFFFFFFFFL;
    private static final long ONE = 0x3FF0000000000000L;

    static {
        for (int k = 0; k <= CENTRES; k++) {
            CENTRE[k] = 1 + (double) k / CENTRES;
            INVERSE[k] = 1 / CENTRE[k];
            LOG[k] = StrictMath.log(k < HALVED ? CENTRE[k] : CENTRE[k] / 2);
        }
    }

    private final double[] near;

    /** For up to so many numbers at a time. For use by one thread. */
    public Logarithm(int most) {
        near = new double[most];
    }

    /** Replaces the first so many numbers by their logarithms. */
    public void replace(double[] x, int count) {
        reduce(x, count);
        for (int i = 0; i < count; i++) {
            double r = near[i];
            double tail = 1.0 / 5 + r * (-1.0 / 6 + r * (1.0 / 7));
            x[i] += r + r * r * (-1.0 / 2 + r * (1.0 / 3 + r * (-1.0 / 4 + r * tail)));
        }
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

    /** Puts e ln 2 + ln c in place of each number, and r aside; the whole logarithm where it is not positive and normal. */
    private void reduce(double[] x, int count) {
        for (int i = 0; i < count; i++) {
            if (!(x[i] >= Double.MIN_NORMAL && x[i] <= Double.MAX_VALUE)) {
                x[i] = StrictMath.log(x[i]);
                near[i] = 0;
                continue;
            }
            long bits = Double.doubleToRawLongBits(x[i]);
            int centre = ((int) (bits >>> 44 & 0xFF) + 1) >>> 1;
            double z = Double.longBitsToDouble((bits & MANTISSA) | ONE);
            near[i] = (z - CENTRE[centre]) * INVERSE[centre];
            int halved = (HALVED - 1 - centre) >>> 31; // 1 from the centre on whose half is taken
            x[i] = ((int) (bits >>> 52) - 1023 + halved) * LN_2 + LOG[centre];
        }
    }
}
