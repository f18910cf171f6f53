package dev.gradus.scoring.method.consensus;

/** What circles of three majorities add to the bound of Kemeny's distance. */
final class MajorityCircles {
    private MajorityCircles() {}

    /**
     * Every circle of three contradicts at least its weakest majority (Conitzer, Davenport and Kalagnanam, AAAI 2006):
     * the sum over circles that share no part of a margin, taken one after the other. O(n³).
     */
    static double excess(double[][] preferring) {
        int n = preferring.length;
        double[][] margin = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                margin[i][j] = Math.max(0, preferring[i][j] - preferring[j][i]);
            }
        }
        double excess = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n && margin[i][j] > 0; k++) {
                    double weakest = Math.min(margin[i][j], Math.min(margin[j][k], margin[k][i]));
                    if (weakest > 0) {
                        excess += weakest;
                        margin[i][j] -= weakest;
                        margin[j][k] -= weakest;
                        margin[k][i] -= weakest;
                    }
                }
            }
        }
        return excess;
    }
}
