package dev.gradus.scoring.internal;

/**
 * e to the power of many numbers, within two units in the last place of the true powers and, unlike {@link Math#exp}, the same bits
 * on every machine: additions, multiplications and a table made by {@link StrictMath}. The counterpart of {@link Logarithm}.
 *
 * <p>x is k ln 2 / 128 + r with |r| at most ln 2 / 256, so that e^x = 2^(k/128) e^r: the first from a table and an exponent, the second
 * by its series to the fifth power. After P. T. P. Tang, "Table-driven implementation of the exponential function in IEEE
 * floating-point arithmetic", ACM Transactions on Mathematical Software 15 (1989) 144–157.
 */
public final class Exponential {
    /** Parts of an octave; a power of two. */
    private static final int PARTS = 128;

    private static final int BITS_OF_PART = Integer.numberOfTrailingZeros(PARTS);
    private static final double[] POWER = new double[PARTS];

    /** ln 2 / 128: bits so few that a whole number times it is exact, and what they leave out. */
    private static final double HIGH = 0x1.62e42feep-1 / PARTS;

    private static final double LOW = 0x1.a39ef35793c76p-33 / PARTS;
    private static final double PER_PART = PARTS / StrictMath.log(2);

    /** Added to a number, it leaves the nearest whole one in the last bits. */
    private static final double SHIFT = 0x1.8p52;

    /** Between these the power is a normal number. */
    private static final double LEAST = -708;

    private static final double MOST = 709;

    static {
        for (int k = 0; k < PARTS; k++) {
            POWER[k] = StrictMath.pow(2, (double) k / PARTS);
        }
    }

    private Exponential() {}

    /** Replaces numbers by their powers; where those are not normal, by StrictMath's. */
    public static void replace(double[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            double y = x[i];
            x[i] = y >= LEAST && y <= MOST ? power(y) : StrictMath.exp(y);
        }
    }

    private static double power(double x) {
        double shifted = x * PER_PART + SHIFT;
        double whole = shifted - SHIFT;
        int k = (int) Double.doubleToRawLongBits(shifted);
        double r = x - whole * HIGH - whole * LOW;
        double rest = r + r * r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120))));
        double power = POWER[k & (PARTS - 1)];
        long exponent = (k >> BITS_OF_PART) + (long) Double.MAX_EXPONENT;
        return (power + power * rest) * Double.longBitsToDouble(exponent << 52);
    }
}
