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
import java.util.List;

/** The rank position (reciprocal rank) method. */
final class RankPosition implements RankingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "rank-position", "Rank position method", MethodFamily.CONSENSUS)
            .aliases("rank-position-method", "reciprocal-rank")
            .summary("Ranks by the reciprocal of the sum of reciprocal ranks. " + Profile.INPUT)
            .formula("RPM_i = 1 / sum_v (w_v / r_vi)")
            .citation("S. Altuntas, T. Dereli, M. K. Yilmaz, Evaluation of excavator technologies: application of data"
                    + " fusion based MULTIMOORA methods, Journal of Civil Engineering and Management 21 (2015) 977-997")
            .use(
                    "When first places should count far more than the rest.",
                    "When the lower half of the rankings matters.")
            .complexity("O(vn) time and memory, for v voters")
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
        double[] positions = new double[problem.alternativeCount()];
        for (int i = 0; i < positions.length; i++) {
            double sum = 0;
            for (int v = 0; v < profile.voters(); v++) {
                sum += profile.weight(v) / profile.given(v)[i];
            }
            positions[i] = 1 / sum;
        }
        return Scores.of(problem, positions, ScoreOrder.LOWER_IS_BETTER, Details.none());
    }

    @Override
    public List<String> alternativesIn(Parameters parameters) {
        return Profile.alternativesIn(parameters);
    }
}
