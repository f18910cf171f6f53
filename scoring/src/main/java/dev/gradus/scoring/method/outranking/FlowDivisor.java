package dev.gradus.scoring.method.outranking;

/** What the sum of preferences over the other alternatives is divided by. */
enum FlowDivisor {
    /** The number of other alternatives, as Brans and Mareschal print it. */
    N_MINUS_1,
    /** The number of alternatives, as R's MCDA package does. */
    N,
    /** Nothing: flows are sums, as in the paper of 1985. */
    NONE;

    /** The divisor for n alternatives; never zero. */
    double of(int n) {
        return switch (this) {
            case N_MINUS_1 -> Math.max(1, n - 1);
            case N -> n;
            case NONE -> 1;
        };
    }
}
