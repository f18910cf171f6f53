package dev.gradus.scoring.method.value;

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

/** EDAS: evaluation by distance from the average solution. */
final class Edas implements RankingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("edas", "EDAS", MethodFamily.DISTANCE)
            .summary("Ranks by how far above and below the average alternative each one is.")
            .formula("AV_j = mean_i x_ij;  PDA_ij = max(0, x_ij - AV_j)/AV_j and NDA_ij = max(0, AV_j - x_ij)/AV_j for"
                    + " benefits, exchanged for costs;  SP_i, SN_i: weighted sums;  NSP_i = SP_i/max SP;"
                    + "  NSN_i = 1 - SN_i/max SN;  AS_i = (NSP_i + NSN_i)/2")
            .citation("M. Keshavarz Ghorabaee, E. K. Zavadskas, L. Olfat, Z. Turskis, Multi-criteria inventory"
                    + " classification using a new method of evaluation based on distance from average solution (EDAS),"
                    + " Informatica 26 (2015) 435-451")
            .use(
                    "When the average is a natural yardstick, and neither best nor worst values can be trusted.",
                    "With negative values; every new alternative moves the average.")
            .complexity("O(nm) time, O(n) memory")
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE)
            .details("average", "SP", "SN", "NSP", "NSN")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] weights = problem.weights();
        int n = problem.alternativeCount();
        double[] average = new double[weights.length];
        double[] sp = new double[n];
        double[] sn = new double[n];
        for (int j = 0; j < weights.length; j++) {
            Columns.requireNotNegative(problem, j, "EDAS", "use wsm, which takes any numbers.");
            double[] x = problem.column(j);
            average[j] = Columns.mean(x);
            if (Columns.min(x) == Columns.max(x)) {
                continue; // nobody is off the average, and its rounding must not count
            }
            int sign = problem.direction(j).sign();
            for (int i = 0; i < n; i++) {
                double deviation = weights[j] * (sign * (x[i] - average[j]) / average[j]);
                if (deviation > 0) {
                    sp[i] += deviation;
                } else {
                    sn[i] -= deviation;
                }
            }
        }
        double mostAbove = Columns.max(sp);
        double mostBelow = Columns.max(sn);
        double[] nsp = new double[n];
        double[] nsn = new double[n];
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            nsp[i] = mostAbove == 0 ? 1 : sp[i] / mostAbove;
            nsn[i] = mostBelow == 0 ? 1 : 1 - sn[i] / mostBelow;
            scores[i] = (nsp[i] + nsn[i]) / 2;
        }
        return Scores.of(
                problem,
                scores,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .put("average", average)
                        .put("SP", sp)
                        .put("SN", sn)
                        .put("NSP", nsp)
                        .put("NSN", nsn)
                        .build());
    }
}
