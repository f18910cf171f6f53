package dev.gradus.scoring.method.outranking;

import dev.gradus.scoring.internal.Tolerance;
import dev.gradus.scoring.internal.WeightScale;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Arrays;

/** ELECTRE II: a complete order from a strong and a weak outranking relation. */
final class Electre2 implements RankingMethod {
    static final Parameter<Double> P0 = Parameter.number("p0", 0.65, 0, 1, "high concordance threshold");
    static final Parameter<Double> P1 = Parameter.number("p1", 0.5, 0, 1, "middle concordance threshold, at most p0");
    static final Parameter<Double> P2 = Parameter.number("p2", 0.35, 0, 1, "low concordance threshold, at most p1");
    static final Parameter<Double> Q0 = Parameter.number("q0", 0.65, 0, 1, "high discordance threshold");
    static final Parameter<Double> Q1 = Parameter.number("q1", 0.35, 0, 1, "low discordance threshold, at most q0");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "electre-2", "ELECTRE II", MethodFamily.OUTRANKING)
            .aliases("electre-ii")
            .summary("Ranks by taking away, from the top and from the bottom, what neither relation outranks.")
            .formula(
                    "with c(a,b) > c(b,a):  a Ss b if (c >= p0 and d <= q0) or (c >= p1 and d <= q1);  a Sw b if c >= p2"
                            + " and d <= q0 and not a Ss b;  direct order: repeatedly those that nothing left outranks in"
                            + " either relation; inverse order likewise from the bottom; score = mean of both ranks")
            .citation("B. Roy, P. Bertier, La methode ELECTRE II: une application au media-planning, in: OR'72 (ed. M."
                    + " Ross), North-Holland (1973) 291-302; relations and thresholds as in L. F. A. M. Gomes, M. C."
                    + " Gonzalez Araya, C. Carignano, Tomada de decisoes em cenarios complexos, Thomson (2004)")
            .use(
                    "For a complete order with strong and weak reasons told apart.",
                    "When criteria have thresholds: take electre-3. The weak relation reuses q0, as Gomes prints it.")
            .complexity("O((m + n) n^2) time, O(n^2) memory")
            .parameters(
                    P0,
                    P1,
                    P2,
                    Q0,
                    Q1,
                    ClassicalIndices.NORMALIZATION,
                    ClassicalIndices.DENOMINATOR,
                    WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.TRANSLATION_INVARIANT,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("concordance", "discordance", "strong", "weak", "direct", "inverse")
            .largestProblem(2_000)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double p0 = parameters.get(P0);
        double p1 = parameters.get(P1);
        double p2 = parameters.get(P2);
        double q0 = parameters.get(Q0);
        double q1 = parameters.get(Q1);
        if (!(p0 >= p1 && p1 >= p2 && q0 >= q1)) {
            throw new ProblemException(
                    Code.INVALID,
                    "method.params",
                    "The thresholds p0 = %s, p1 = %s, p2 = %s, q0 = %s, q1 = %s are out of order."
                            .formatted(p0, p1, p2, q0, q1),
                    "give p0 >= p1 >= p2 and q0 >= q1.");
        }
        ClassicalIndices indices = ClassicalIndices.of(problem, parameters);
        double[][] c = indices.concordance();
        double[][] d = indices.discordance();
        int n = c.length;
        boolean[][] strong = Pairs.relation(
                n,
                (a, b) -> Tolerance.above(c[a][b], c[b][a])
                        && (holds(c[a][b], p0, d[a][b], q0) || holds(c[a][b], p1, d[a][b], q1)));
        boolean[][] weak = Pairs.relation(
                n, (a, b) -> Tolerance.above(c[a][b], c[b][a]) && !strong[a][b] && holds(c[a][b], p2, d[a][b], q0));
        int[] direct = peel(n, (a, b) -> strong[a][b] || weak[a][b]);
        int[] inverse = peel(n, (a, b) -> strong[b][a] || weak[b][a]);
        int last = Arrays.stream(inverse).max().orElse(0);
        double[] mean = new double[n];
        for (int i = 0; i < n; i++) {
            inverse[i] = last + 1 - inverse[i];
            mean[i] = (direct[i] + inverse[i]) / 2.0;
        }
        Details details = Details.builder()
                .put("concordance", c)
                .put("discordance", d)
                .put("strong", Pairs.written(strong))
                .put("weak", Pairs.written(weak))
                .put("direct", direct)
                .put("inverse", inverse)
                .build();
        return Scores.of(problem, mean, ScoreOrder.LOWER_IS_BETTER, details);
    }

    private static boolean holds(double concordance, double least, double discordance, double greatest) {
        return Tolerance.atLeast(concordance, least) && Tolerance.atLeast(greatest, discordance);
    }

    /** Ranks by repeatedly taking those that nothing left outranks; where there is none, all that are left tie. */
    private static int[] peel(int n, Pairs.Relation outranks) {
        int[] ranks = new int[n];
        for (int rank = 1, left = n; left > 0; rank++) {
            boolean[] taken = new boolean[n];
            int count = 0;
            for (int b = 0; b < n; b++) {
                taken[b] = ranks[b] == 0 && !outranked(ranks, b, outranks);
                count += taken[b] ? 1 : 0;
            }
            for (int b = 0; b < n; b++) {
                if (taken[b] || (count == 0 && ranks[b] == 0)) {
                    ranks[b] = rank;
                }
            }
            left = count == 0 ? 0 : left - count;
        }
        return ranks;
    }

    private static boolean outranked(int[] ranks, int b, Pairs.Relation outranks) {
        for (int a = 0; a < ranks.length; a++) {
            if (a != b && ranks[a] == 0 && outranks.of(a, b)) {
                return true;
            }
        }
        return false;
    }
}
