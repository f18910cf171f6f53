package dev.gradus.scoring.weighting.objective;

import dev.gradus.scoring.internal.Lanes;
import dev.gradus.scoring.internal.Logarithm;
import dev.gradus.scoring.internal.RowBlocks;
import dev.gradus.scoring.internal.Trusted;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weights;
import java.util.Arrays;

/** Weights by Shannon's entropy. */
final class EntropyWeights implements WeightingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "entropy", "Entropy weights", MethodFamily.OBJECTIVE_WEIGHTS)
            .aliases("shannon-entropy")
            .summary("Weighs a criterion by how unevenly its total is shared among the alternatives.")
            .formula("p_ij = x_ij / sum_i x_ij;  E_j = -sum_i p_ij ln p_ij / ln n;  w_j = (1 - E_j) / sum_k (1 - E_k)")
            .citation(
                    "C. L. Hwang, K. Yoon, Multiple Attribute Decision Making: Methods and Applications, Springer (1981)")
            .use(
                    "When criteria that tell the alternatives apart should count; directions play no part.",
                    "With negative values, or where zero is arbitrary: shares of the total then mean nothing.")
            .complexity("O(nm) time, O(m) memory")
            .properties(MethodProperty.NEEDS_MATRIX)
            .details("entropy", "divergence")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        DataWeights.requireNotNegative(problem, DESCRIPTOR.id());
        double[] divergence = divergences(problem);
        return DataWeights.proportionalTo(
                divergence,
                Details.builder()
                        .put(
                                "entropy",
                                Arrays.stream(divergence).map(d -> 1 - d).toArray())
                        .put("divergence", divergence)
                        .build());
    }

    /** 1 − E for each criterion, exactly 0 for a constant one; values are at least 0. */
    static double[] divergences(DecisionProblem problem) {
        double[] divergence = new double[problem.criterionCount()];
        double[][] columns = Trusted.columns(problem);
        RowBlocks.forEachIndex(
                divergence.length,
                (long) problem.alternativeCount() * divergence.length,
                j -> divergence[j] = problem.smallest(j) == problem.largest(j)
                        ? 0
                        : divergence(columns[j], problem.smallest(j), problem.largest(j)));
        return divergence;
    }

    /**
     * 1 − E = Σ y ln y / (n ln n), y being the value in units of the mean: the shares are p = y / n. Equal to the formula of
     * E, and precise where the shares are nearly equal, since no sum near 1 is taken from 1.
     */
    private static double divergence(double[] column, double smallest, double largest) {
        int n = column.length;
        double[] sums = new double[RowBlocks.BLOCK];
        Logarithm logarithm = new Logarithm(sums.length);
        double total = total(column, largest);
        double scale = n / largest / total;
        boolean isNormal = scale > 1e-290 && scale < 1e290 && Logarithm.isNormal(smallest * scale);
        for (int from = 0; from < n; from += sums.length) {
            int size = Math.min(sums.length, n - from);
            if (isNormal) {
                logarithm.addProducts(column, from, size, scale, sums);
            } else { // zeros, or magnitudes whose scale would lose digits
                addProducts(column, from, size, largest, n / total, logarithm, sums);
            }
        }
        return Math.max(0, Lanes.sum(sums) / (n * StrictMath.log(n)));
    }

    private static void addProducts(
            double[] column, int from, int size, double largest, double share, Logarithm logarithm, double[] sums) {
        double[] y = new double[size];
        double[] logs = new double[size];
        for (int i = 0; i < size; i++) {
            y[i] = column[from + i] / largest * share;
            logs[i] = Math.max(y[i], Double.MIN_NORMAL); // 0 ln 0 is 0
        }
        logarithm.replace(logs, size);
        for (int i = 0; i < size; i++) {
            sums[i] += y[i] * logs[i];
        }
    }

    /** The sum of the column in units of its largest value, which cannot overflow. */
    private static double total(double[] column, double largest) {
        double sum = Lanes.sum(column);
        if (sum < 1e290) {
            return sum / largest;
        }
        double total = 0;
        for (double value : column) {
            total += value / largest;
        }
        return total;
    }
}
