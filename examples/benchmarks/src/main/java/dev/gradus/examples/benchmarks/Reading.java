package dev.gradus.examples.benchmarks;

/** The least that must be done with numbers in memory: to read them. */
final class Reading {
    private static final int LANES = 512;

    private Reading() {}

    /** The sum of a column in lanes, which the compiler makes vectors of. */
    static double sum(double[] column) {
        double[] lanes = new double[LANES];
        int from = 0;
        for (; from + LANES <= column.length; from += LANES) {
            for (int lane = 0; lane < LANES; lane++) {
                lanes[lane] += column[from + lane];
            }
        }
        double sum = 0;
        for (; from < column.length; from++) {
            sum += column[from];
        }
        for (double lane : lanes) {
            sum += lane;
        }
        return sum;
    }
}
