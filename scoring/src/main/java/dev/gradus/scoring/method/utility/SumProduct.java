package dev.gradus.scoring.method.utility;

import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;

/** WISP: four utilities from weighted sums and products of benefits and costs. */
final class SumProduct implements RankingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "wisp", "WISP (simple weighted sum product)", MethodFamily.VALUE)
            .aliases("simple-wisp")
            .summary(
                    "Averages four rescaled utilities: difference and ratio of weighted sums, and of weighted products.")
            .formula(
                    "r_ij = x_ij / max_j;  u_sd = sum over benefits of w_j r_ij - sum over costs;  u_pd = the same with"
                            + " products;  u_sr, u_pr = the ratios;  each rescaled to (1 + u_i) / (1 + max u);  u_i = their mean."
                            + "  Without benefits or costs, or where all their weights are 0, their sum and product count as 0 in"
                            + " a difference and as 1 in a ratio; criteria of weight 0 are left out of products")
            .citation(
                    "D. Stanujkic, G. Popovic, D. Karabasevic, I. Meidute-Kavaliauskiene, A. Ulutas, An integrated simple"
                            + " weighted sum product method - WISP, IEEE Transactions on Engineering Management 70 (2023)"
                            + " 1933-1944, doi:10.1109/TEM.2021.3075783")
            .use("When neither the sum nor the product alone should decide.", "With zeros or negative values.")
            .complexity("O(nm) time, O(n) memory; products in logarithms")
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.NEEDS_POSITIVE_DATA,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("sumDifference", "productDifference", "sumRatio", "productRatio")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] weights = problem.weights();
        int n = problem.alternativeCount();
        Side benefits = new Side(n);
        Side costs = new Side(n);
        for (int j = 0; j < weights.length; j++) {
            Columns.requirePositive(problem, j, "WISP", "use wsm or spotis, which take any numbers.");
            if (weights[j] > 0) {
                (Columns.isBenefit(problem, j) ? benefits : costs).add(problem.column(j), weights[j]);
            }
        }
        double[] sumDifference = new double[n];
        double[] productDifference = new double[n];
        double[] sumRatio = new double[n];
        double[] productRatio = new double[n];
        for (int i = 0; i < n; i++) {
            sumDifference[i] = benefits.sums[i] - costs.sums[i];
            productDifference[i] = benefits.product(i) - costs.product(i);
            sumRatio[i] = benefits.logSum(i) - costs.logSum(i);
            productRatio[i] = benefits.logProducts[i] - costs.logProducts[i];
        }
        rescale(sumDifference);
        rescale(productDifference);
        rescaleLogarithms(sumRatio);
        rescaleLogarithms(productRatio);
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            scores[i] = (sumDifference[i] + productDifference[i] + sumRatio[i] + productRatio[i]) / 4;
        }
        return Scores.of(
                problem,
                scores,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .put("sumDifference", sumDifference)
                        .put("productDifference", productDifference)
                        .put("sumRatio", sumRatio)
                        .put("productRatio", productRatio)
                        .build());
    }

    private static void rescale(double[] u) {
        double max = Columns.max(u);
        for (int i = 0; i < u.length; i++) {
            // a difference is at least -1; if the best is that, all are
            u[i] = max == -1 ? 1 : (1 + u[i]) / (1 + max);
        }
    }

    /** As {@link #rescale}, of numbers given by their logarithms, which as ratios of products may be huge. */
    private static void rescaleLogarithms(double[] logs) {
        double max = Columns.max(logs);
        for (int i = 0; i < logs.length; i++) {
            logs[i] = StrictMath.exp(logOfOnePlus(logs[i]) - logOfOnePlus(max));
        }
    }

    private static double logOfOnePlus(double log) {
        return log > 0 ? log + StrictMath.log1p(StrictMath.exp(-log)) : StrictMath.log1p(StrictMath.exp(log));
    }

    /** Weighted sums and products of the benefits, or of the costs. */
    private static final class Side {
        final double[] sums;
        final double[] logProducts;
        private boolean empty = true;

        Side(int n) {
            sums = new double[n];
            logProducts = new double[n];
        }

        void add(double[] x, double weight) {
            double max = Columns.max(x);
            for (int i = 0; i < x.length; i++) {
                sums[i] += weight * (x[i] / max);
                logProducts[i] += StrictMath.log(weight) + StrictMath.log(x[i] / max);
            }
            empty = false;
        }

        double product(int i) {
            return empty ? 0 : StrictMath.exp(logProducts[i]);
        }

        double logSum(int i) {
            return empty ? 0 : StrictMath.log(sums[i]);
        }
    }
}
