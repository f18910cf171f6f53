package dev.gradus.scoring.explain;

import dev.gradus.core.internal.Names;

/** How the size of a change of weights is measured. */
public enum Norm {
    /** The sum of the absolute changes: twice the weight that moves. Few weights change. */
    L1 {
        @Override
        double distance(double[] a, double[] b) {
            double sum = 0;
            for (int j = 0; j < a.length; j++) {
                sum += Math.abs(a[j] - b[j]);
            }
            return sum;
        }
    },
    /** The Euclidean distance. Many weights change a little. */
    L2 {
        @Override
        double distance(double[] a, double[] b) {
            double sum = 0;
            for (int j = 0; j < a.length; j++) {
                sum += (a[j] - b[j]) * (a[j] - b[j]);
            }
            return Math.sqrt(sum);
        }
    };

    abstract double distance(double[] a, double[] b);

    /** The written form, {@code l1} or {@code l2}. */
    public String id() {
        return Names.idOf(this);
    }
}
