package dev.gradus.scoring.method.outranking;

/**
 * A running sum that keeps what each addition rounds off, so that its error does not grow with the number of terms (D. E.
 * Knuth, The Art of Computer Programming 2, section 4.2.2; T. Ogita, S. M. Rump, S. Oishi, "Accurate sum and dot product",
 * SIAM Journal on Scientific Computing 26 (2005) 1955–1988).
 */
final class CompensatedSum {
    private double sum;
    private double lost;

    void add(double term) {
        double next = sum + term;
        double part = next - sum;
        lost += (sum - (next - part)) + (term - part);
        sum = next;
    }

    void clear() {
        sum = 0;
        lost = 0;
    }

    double value() {
        return sum + lost;
    }
}
