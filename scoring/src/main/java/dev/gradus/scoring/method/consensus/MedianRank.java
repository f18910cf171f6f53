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
import java.util.List;

/** The median of the ranks. */
final class MedianRank implements RankingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "median-rank", "Median rank", MethodFamily.CONSENSUS)
            .summary("Ranks by the weighted median of the ranks; extreme voters do not move it. " + Profile.INPUT)
            .formula("m_i = the rank with half of the weight on either side; the mean of two where both halves meet")
            .citation("R. Fagin, R. Kumar, D. Sivakumar, Efficient similarity search and classification via rank"
                    + " aggregation, Proceedings of ACM SIGMOD (2003) 301-312")
            .use("When single voters may be wrong or may cheat.", "With few voters: many alternatives then tie.")
            .complexity("O(n v log v + v n log n) time, O(vn) memory, for v voters")
            .parameters(Profile.PROFILE, Profile.VOTES, Profile.VOTER_WEIGHTS)
            .properties(
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        Profile profile = Profile.of(problem, parameters);
        double[] medians = new double[problem.alternativeCount()];
        for (int i = 0; i < medians.length; i++) {
            medians[i] = median(profile, i);
        }
        return Scores.of(problem, medians, ScoreOrder.LOWER_IS_BETTER, Details.none());
    }

    @Override
    public List<String> alternativesIn(Parameters parameters) {
        return Profile.alternativesIn(parameters);
    }

    private static double median(Profile profile, int alternative) {
        double[] ranks = new double[profile.voters()];
        for (int v = 0; v < ranks.length; v++) {
            ranks[v] = profile.averageRanks(v)[alternative];
        }
        double below = 0;
        double left = Double.NaN;
        for (int v : Ranks.bestFirst(ranks, false)) {
            if (profile.weight(v) == 0) {
                continue;
            }
            if (!Double.isNaN(left)) {
                return (left + ranks[v]) / 2;
            }
            below += profile.weight(v);
            double beyondHalf = 2 * below - profile.total();
            if (beyondHalf > profile.noise()) {
                return ranks[v];
            }
            if (beyondHalf >= -profile.noise()) {
                left = ranks[v]; // exactly half lies below: the next rank is the other median
            }
        }
        return left;
    }
}
