package dev.gradus.scoring.method.consensus;

import dev.gradus.scoring.internal.Ranks;
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
import java.util.List;

/** The dominance directed graph: preferences direct and over one step. */
final class DominanceDirectedGraph implements RankingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "dominance-directed-graph", "Dominance directed graph", MethodFamily.CONSENSUS)
            .aliases("tournament-power")
            .summary("Counts the preferences for an alternative, and those for whom it is preferred to. "
                    + Profile.INPUT)
            .formula("A_ij = the weight of those who prefer i to j;  the power of i is the sum of row i of A + A^2")
            .citation("S. Altuntas, T. Dereli, M. K. Yilmaz, Evaluation of excavator technologies: application of data"
                    + " fusion based MULTIMOORA methods, Journal of Civil Engineering and Management 21 (2015) 977-997")
            .use(
                    "When beating strong alternatives should count more than beating weak ones.",
                    "When the number of voters varies: A^2 grows with its square, A does not.")
            .complexity("O(v n log n) time by sorting, O(vn) memory, for v voters")
            .parameters(Profile.PROFILE, Profile.VOTES, Profile.VOTER_WEIGHTS)
            .properties(
                    MethodProperty.SCALE_INVARIANT, MethodProperty.DOMINANCE_MONOTONE, MethodProperty.DUPLICATES_TIE)
            .details("direct", "overOneStep")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        Profile profile = Profile.of(problem, parameters);
        int n = problem.alternativeCount();
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        double[] direct = preferredOver(profile, ones);
        double[] overOneStep = preferredOver(profile, direct);
        double[] power = new double[n];
        for (int i = 0; i < n; i++) {
            power[i] = direct[i] + overOneStep[i];
        }
        return Scores.of(
                problem,
                power,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .put("direct", direct)
                        .put("overOneStep", overOneStep)
                        .build());
    }

    @Override
    public List<String> alternativesIn(Parameters parameters) {
        return Profile.alternativesIn(parameters);
    }

    /** A times a vector: for each voter the sum of the vector over what stands behind, from the last place up. */
    private static double[] preferredOver(Profile profile, double[] vector) {
        double[] product = new double[vector.length];
        for (int v = 0; v < profile.voters(); v++) {
            double[] ranks = profile.averageRanks(v);
            int[] lastFirst = Ranks.bestFirst(ranks, true);
            double behind = 0;
            double tied = 0;
            for (int k = 0; k < lastFirst.length; k++) {
                if (k > 0 && ranks[lastFirst[k]] != ranks[lastFirst[k - 1]]) {
                    behind += tied;
                    tied = 0;
                }
                product[lastFirst[k]] += profile.weight(v) * behind;
                tied += vector[lastFirst[k]];
            }
        }
        return product;
    }
}
