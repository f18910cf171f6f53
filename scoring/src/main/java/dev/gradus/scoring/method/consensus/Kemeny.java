package dev.gradus.scoring.method.consensus;

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
import java.util.ArrayList;
import java.util.List;

/** Kemeny: the order nearest to all rankings. */
final class Kemeny implements RankingMethod {
    static final Parameter<Integer> NODE_LIMIT = Parameter.integer(
                    "node-limit",
                    1_000_000,
                    0,
                    Integer.MAX_VALUE,
                    "how many partial orders the search may look at in a circle of more than 18 alternatives; a count, not"
                            + " a time, so that the answer is the same everywhere")
            .aliased("node_limit");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "kemeny", "Kemeny's rule", MethodFamily.CONSENSUS)
            .aliases("kemeny-young")
            .summary("The order that contradicts the fewest preferences of voters. " + Profile.INPUT)
            .formula("min over orders of sum over i before j of P_ji, P_ji the weight of those who prefer j to i")
            .citation("J. G. Kemeny, Mathematics without numbers, Daedalus 88 (1959) 577-591")
            .use(
                    "When the consensus should be the most likely true order behind noisy rankings.",
                    "With dozens of alternatives in one circle of majorities: the problem is NP-hard, and the answer may"
                            + " come with a gap.")
            .complexity("O(v n^2) time where majorities have no circle; O(2^k k^2) for a circle of k up to 18"
                    + " alternatives; beyond, branch and bound up to the node limit. O(vn + n^2 + 2^k) memory")
            .parameters(Profile.PROFILE, Profile.VOTES, Profile.VOTER_WEIGHTS, NODE_LIMIT)
            .properties(MethodProperty.SCALE_INVARIANT)
            .details("distance", "agreements", "proven", "bound", "gap", "order", "componentSizes", "pairwise")
            .largestProblem(1_000)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        Profile profile = Profile.of(problem, parameters);
        double[][] preferring = profile.pairwise();
        int[] byId = ById.order(problem);
        int n = byId.length;
        double[][] sorted = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                sorted[i][j] = preferring[byId[i]][byId[j]];
            }
        }
        KemenyOrder best = KemenyOrder.of(sorted, profile.noise(), parameters.get(NODE_LIMIT));
        double[] ranks = new double[n];
        List<String> ids = new ArrayList<>();
        double total = 0;
        for (int place = 0; place < n; place++) {
            int row = byId[best.order()[place]];
            ranks[row] = place + 1;
            ids.add(problem.alternatives().get(row));
            for (int j = 0; j < n; j++) {
                total += preferring[row][j];
            }
        }
        List<String> warnings = best.proven()
                ? List.of()
                : List.of("The search stopped at the node limit: no order has a distance below %s, this one has %s."
                        .formatted(best.bound(), best.distance()));
        return Scores.of(
                problem,
                ranks,
                ScoreOrder.LOWER_IS_BETTER,
                Details.builder()
                        .put("distance", best.distance())
                        .put("agreements", total - best.distance())
                        .put("proven", best.proven())
                        .put("bound", best.bound())
                        .put("gap", best.distance() - best.bound())
                        .put("order", ids)
                        .put("componentSizes", best.componentSizes())
                        .put("pairwise", preferring)
                        .build(),
                warnings);
    }

    @Override
    public List<String> alternativesIn(Parameters parameters) {
        return Profile.alternativesIn(parameters);
    }
}
