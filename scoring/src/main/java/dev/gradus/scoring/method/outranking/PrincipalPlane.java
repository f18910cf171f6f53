package dev.gradus.scoring.method.outranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.RawStore;

/**
 * The two leading eigenvectors of a symmetric positive semidefinite matrix.
 *
 * @param first the eigenvector of the largest eigenvalue; of its components the largest is positive
 * @param second that of the second; zero where there is only one dimension
 * @param eigenvalues all of them, largest first
 */
record PrincipalPlane(double[] first, double[] second, double[] eigenvalues) {

    static PrincipalPlane of(double[][] symmetric) {
        int m = symmetric.length;
        Eigenvalue<Double> decomposition = Eigenvalue.R064.make(m, true);
        decomposition.decompose(RawStore.wrap(symmetric));
        MatrixStore<Double> values = decomposition.getD();
        int[] order = IntStream.range(0, m)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> -values.doubleValue(k, k)))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] eigenvalues = Arrays.stream(order)
                .mapToDouble(k -> Math.max(0, values.doubleValue(k, k)))
                .toArray();
        double[] second = m == 1 ? new double[1] : vector(decomposition.getV(), order[1]);
        return new PrincipalPlane(vector(decomposition.getV(), order[0]), second, eigenvalues);
    }

    /** The share of the variance that the plane shows; 1 where there is nothing to show. */
    double quality() {
        double total = Arrays.stream(eigenvalues).sum();
        double shown = Arrays.stream(eigenvalues).limit(2).sum();
        return total == 0 ? 1 : shown / total;
    }

    /** An eigenvector has no sign of its own: the component of largest magnitude is made positive. */
    private static double[] vector(MatrixStore<Double> vectors, int k) {
        double[] vector = new double[(int) vectors.countRows()];
        int largest = 0;
        for (int j = 0; j < vector.length; j++) {
            vector[j] = vectors.doubleValue(j, k);
            if (Math.abs(vector[j]) > Math.abs(vector[largest]) * (1 + 1e-9)) {
                largest = j;
            }
        }
        double sign = vector[largest] < 0 ? -1 : 1;
        for (int j = 0; j < vector.length; j++) {
            vector[j] = sign * vector[j] + 0.0;
        }
        return vector;
    }
}
