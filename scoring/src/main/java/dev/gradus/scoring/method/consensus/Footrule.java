package dev.gradus.scoring.method.consensus;

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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The order with the smallest sum of distances of places. */
final class Footrule implements RankingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "footrule", "Optimal footrule aggregation", MethodFamily.CONSENSUS)
            .aliases("spearman-footrule")
            .summary("The order whose places are nearest to all rankings in sum of differences. " + Profile.INPUT)
            .formula("min over orders p of sum_v w_v sum_i |r_vi - p_i|, an assignment of alternatives to places")
            .citation(
                    "C. Dwork, R. Kumar, M. Naor, D. Sivakumar, Rank aggregation methods for the web, Proceedings of the"
                            + " 10th International World Wide Web Conference (2001) 613-622")
            .use(
                    "As Kemeny's order at a price that many alternatives allow: of strict rankings, at most twice its"
                            + " distance.",
                    "When ties should stay ties: the answer is a strict order, equals stand in order of their ids.")
            .complexity("O(v n^2 + n^3) time, O(vn + n^2) memory, for v voters")
            .parameters(Profile.PROFILE, Profile.VOTES, Profile.VOTER_WEIGHTS)
            .properties(MethodProperty.SCALE_INVARIANT)
            .details("distance")
            .largestProblem(2_000)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        Profile profile = Profile.of(problem, parameters);
        int[] byId = ById.order(problem);
        int n = byId.length;
        double[][] cost = new double[n][n];
        for (int k = 0; k < n; k++) {
            for (int v = 0; v < profile.voters(); v++) {
                double rank = profile.averageRanks(v)[byId[k]];
                for (int place = 0; place < n; place++) {
                    cost[k][place] += profile.weight(v) * Math.abs(rank - (place + 1));
                }
            }
        }
        double[][] onGrid = onGrid(cost);
        int[] places = OptimalAssignment.columns(onGrid);
        orderEquals(onGrid, places);
        double[] ranks = new double[n];
        double distance = 0;
        for (int k = 0; k < n; k++) {
            ranks[byId[k]] = places[k] + 1;
            distance += cost[k][places[k]];
        }
        return Scores.of(
                problem,
                ranks,
                ScoreOrder.LOWER_IS_BETTER,
                Details.builder().put("distance", distance).build());
    }

    @Override
    public List<String> alternativesIn(Parameters parameters) {
        return Profile.alternativesIn(parameters);
    }

    /**
     * The costs in whole multiples of a tiny unit, whose sums are exact: which of several optima is found must not
     * depend on the last bits, since those depend on the order of the rankings.
     */
    private static double[][] onGrid(double[][] cost) {
        double largest =
                Arrays.stream(cost).flatMapToDouble(Arrays::stream).max().orElse(0);
        return Arrays.stream(cost)
                .map(row -> Arrays.stream(row)
                        .map(c -> largest == 0 ? 0 : Math.rint(c / largest * 0x1p36))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** Gives those who cost the same at every place, as equals do, their places in order: any order of theirs is optimal. */
    private static void orderEquals(double[][] cost, int[] places) {
        int[] alike = IntStream.range(0, cost.length)
                .boxed()
                .sorted(Comparator.comparing((Integer k) -> cost[k], Arrays::compare))
                .mapToInt(Integer::intValue)
                .toArray();
        int start = 0;
        for (int end = 1; end <= alike.length; end++) {
            if (end == alike.length || !Arrays.equals(cost[alike[start]], cost[alike[end]])) {
                int[] theirs = Arrays.stream(alike, start, end)
                        .map(k -> places[k])
                        .sorted()
                        .toArray();
                for (int k = start; k < end; k++) {
                    places[alike[k]] = theirs[k - start];
                }
                start = end;
            }
        }
    }
}
