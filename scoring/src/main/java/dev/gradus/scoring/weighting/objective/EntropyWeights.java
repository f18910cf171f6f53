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
        double[] entropy = entropies(problem);
        double[] divergence = divergences(problem, entropy);
        return DataWeights.proportionalTo(
                divergence,
                Details.builder()
                        .put("entropy", entropy)
                        .put("divergence", divergence)
                        .build());
    }

    /** 1 − E for each criterion, exactly 0 for a constant one; values are at least 0. */
    static double[] divergences(DecisionProblem problem) {
        return divergences(problem, entropies(problem));
    }

    private static double[] divergences(DecisionProblem problem, double[] entropy) {
        double[] divergence = new double[entropy.length];
        for (int j = 0; j < entropy.length; j++) {
            divergence[j] = problem.smallest(j) == problem.largest(j) ? 0 : Math.max(0, 1 - entropy[j]);
        }
        return divergence;
    }

    private static double[] entropies(DecisionProblem problem) {
        int n = problem.alternativeCount();
        double[] entropy = new double[problem.criterionCount()];
        double[][] columns = Trusted.columns(problem);
        RowBlocks.forEachIndex(
                entropy.length,
                (long) n * entropy.length,
                j -> entropy[j] = problem.smallest(j) == problem.largest(j)
                        ? 1
                        : entropy(columns[j], problem.largest(j)) / Math.log(n));
        return entropy;
    }

    /** −Σ p ln p of the shares p of the total. */
    private static double entropy(double[] column, double largest) {
        double[] p = new double[RowBlocks.BLOCK];
        double[] parts = new double[RowBlocks.BLOCK];
        double[] sums = new double[RowBlocks.BLOCK];
        Logarithm logarithm = new Logarithm(p.length);
        double total = total(column, largest);
        double scale = 1 / largest / total;
        boolean safe = scale > 1e-290 && scale < 1e290; // no digit is lost in it
        for (int from = 0; from < column.length; from += p.length) {
            int size = Math.min(p.length, column.length - from);
            for (int i = 0; i < size; i++) {
                double share = safe ? column[from + i] * scale : column[from + i] / largest / total;
                p[i] = Math.max(share, Double.MIN_NORMAL); // 0 ln 0 is 0
                parts[i] = p[i];
            }
            logarithm.replace(p, size);
            for (int i = 0; i < size; i++) {
                sums[i] -= parts[i] * p[i];
            }
        }
        return Lanes.sum(sums);
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
