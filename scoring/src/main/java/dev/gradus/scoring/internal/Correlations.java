package dev.gradus.scoring.internal;

import java.util.Arrays;

/**
 * Pearson's correlations of all pairs of columns: centred and scaled once in short blocks, one column multiplied with four
 * others at a time. O(n m²) time, O(m²) memory for each thread.
 */
public final class Correlations {
    private static final int BLOCK = 256;

    private Correlations() {}

    /** From −1 to 1; 0 where a column is constant, and 1 on the diagonal of the others. */
    public static double[][] of(double[][] columns) {
        double[] deviations = new double[columns.length];
        Arrays.setAll(deviations, j -> Moments.deviation(columns[j], 0));
        return of(columns, deviations);
    }

    /** As the other form, where the standard deviations of the population are known. */
    public static double[][] of(double[][] columns, double[] deviations) {
        int m = columns.length;
        int n = columns[0].length;
        double[] means = new double[m];
        double[] scales = new double[m];
        for (int j = 0; j < m; j++) {
            means[j] = Moments.mean(columns[j]);
            scales[j] = deviations[j] == 0 ? 0 : 1 / deviations[j];
        }
        double[][][] parts =
                RowBlocks.map(n, m * m, double[][][]::new, (from, to) -> products(columns, means, scales, from, to));
        double[][] correlations = new double[m][m];
        for (int j = 0; j < m; j++) {
            for (int k = 0; k < j; k++) {
                double sum = 0;
                for (double[][] part : parts) {
                    sum += part[j][k];
                }
                correlations[j][k] = Math.max(-1, Math.min(1, sum / n));
                correlations[k][j] = correlations[j][k];
            }
            correlations[j][j] = scales[j] == 0 ? 0 : 1;
        }
        return correlations;
    }

    private static double[][] products(double[][] columns, double[] means, double[] scales, int from, int to) {
        int m = columns.length;
        double[][] sums = new double[m][m + 3];
        double[][] block = new double[m + 3][BLOCK]; // the last three stay 0
        for (int start = from; start < to; start += BLOCK) {
            int size = Math.min(BLOCK, to - start);
            for (int j = 0; j < m; j++) {
                double[] centred = block[j];
                for (int i = 0; i < size; i++) {
                    centred[i] = (columns[j][start + i] - means[j]) * scales[j];
                }
            }
            for (int j = 1; j < m; j++) {
                for (int k = 0; k < j; k += 4) {
                    addProducts(block, j, k, size, sums[j]);
                }
            }
        }
        return sums;
    }

    private static void addProducts(double[][] block, int j, int k, int size, double[] sums) {
        double[] own = block[j];
        double[] a = block[k];
        double[] b = block[k + 1];
        double[] c = block[k + 2];
        double[] d = block[k + 3];
        double sumA = 0;
        double sumB = 0;
        double sumC = 0;
        double sumD = 0;
        for (int i = 0; i < size; i++) {
            double v = own[i];
            sumA += v * a[i];
            sumB += v * b[i];
            sumC += v * c[i];
            sumD += v * d[i];
        }
        sums[k] += sumA;
        sums[k + 1] += sumB;
        sums[k + 2] += sumC;
        sums[k + 3] += sumD;
    }
}
