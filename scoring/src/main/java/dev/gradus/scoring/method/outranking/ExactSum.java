package dev.gradus.scoring.method.outranking;

/**
 * A running sum in twice the precision of a double. Sums of a moving window of large values lose every digit of small
 * differences in plain arithmetic; T. J. Dekker, "A floating-point technique for extending the available precision",
 * Numerische Mathematik 18 (1971) 224–242, keeps them.
 */
final class ExactSum {
    private double high;
    private double low;

    /** Adds a product, of which no digit is lost. */
    void addProduct(double a, double b) {
        double product = a * b;
        add(product, Math.fma(a, b, -product));
    }

    void subtract(ExactSum other) {
        add(-other.high, -other.low);
    }

    double value() {
        return high + low;
    }

    private void add(double otherHigh, double otherLow) {
        double sum = high + otherHigh;
        double part = sum - high;
        double error = (high - (sum - part)) + (otherHigh - part);
        double rest = error + (low + otherLow);
        high = sum + rest;
        low = rest - (high - sum);
    }
}
