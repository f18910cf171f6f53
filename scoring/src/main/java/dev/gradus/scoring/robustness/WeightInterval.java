package dev.gradus.scoring.robustness;

/**
 * The weights of one criterion for which something stays as it is, from {@code low} to {@code high}, as shares of the
 * sum of all weights.
 *
 * @param low 0 to 1
 * @param high 0 to 1, at least {@code low}
 */
public record WeightInterval(double low, double high) {
    /** Whether the weight is in the interval; the ends are. */
    public boolean contains(double weight) {
        return low <= weight && weight <= high;
    }

    /** How far the weight may move, down and up together. */
    public double width() {
        return high - low;
    }
}
