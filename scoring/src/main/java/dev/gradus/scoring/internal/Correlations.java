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
        return of(columns, Arrays.stream(columns).map(Moments::of).toArray(Moments[]::new));
    }

    /** As the other form, where the moments of the columns are known. */
    public static double[][] of(double[][] columns, Moments[] moments) {
        int m = columns.length;
        int n = columns[0].length;
        double[] means = new double[m];
        double[] scales = new double[m];
        for (int j = 0; j < m; j++) {
            means[j] = moments[j].mean();
            scales[j] = moments[j].deviation() == 0 ? 0 : 1 / moments[j].deviation();
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
        double[][] sums = new double[m + 1][m + 3];
        double[][] block = new double[m + 3][BLOCK]; // the last three stay 0
        for (int start = from; start < to; start += BLOCK) {
            int size = Math.min(BLOCK, to - start);
            for (int j = 0; j < m; j++) {
                centre(columns[j], start, size, means[j], scales[j], block[j]);
            }
            for (int j = 0; j < m; j += 2) {
                for (int k = 0; k <= j; k += 4) {
                    addProducts(block, j, k, size, sums);
                }
            }
        }
        return sums;
    }

    private static void centre(double[] column, int start, int size, double mean, double scale, double[] centred) {
        for (int i = 0; i < size; i++) {
            centred[i] = (column[start + i] - mean) * scale;
        }
    }

    /** Eight sums at a time: as many as keep a processor busy that must wait for each addition. */
    private static void addProducts(double[][] block, int j, int k, int size, double[][] sums) {
        double[] one = block[j];
        double[] other = block[j + 1];
        double[] a = block[k];
        double[] b = block[k + 1];
        double[] c = block[k + 2];
        double[] d = block[k + 3];
        double oneA = 0;
        double oneB = 0;
        double oneC = 0;
        double oneD = 0;
        double otherA = 0;
        double otherB = 0;
        double otherC = 0;
        double otherD = 0;
        for (int i = 0; i < size; i++) {
            double v = one[i];
            double w = other[i];
            oneA += v * a[i];
            oneB += v * b[i];
            oneC += v * c[i];
            oneD += v * d[i];
            otherA += w * a[i];
            otherB += w * b[i];
            otherC += w * c[i];
            otherD += w * d[i];
        }
        sums[j][k] += oneA;
        sums[j][k + 1] += oneB;
        sums[j][k + 2] += oneC;
        sums[j][k + 3] += oneD;
        sums[j + 1][k] += otherA;
        sums[j + 1][k + 1] += otherB;
        sums[j + 1][k + 2] += otherC;
        sums[j + 1][k + 3] += otherD;
    }
}
