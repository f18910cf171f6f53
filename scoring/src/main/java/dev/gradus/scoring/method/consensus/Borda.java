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
import java.util.List;

/** Borda: points by place. */
final class Borda implements RankingMethod {
    /** What is counted. */
    enum Scoring {
        /** n − rank for each voter, ties averaged; more is better. */
        POINTS,
        /** The ranks as they were given; less is better. */
        RANK_SUM
    }

    static final Parameter<Scoring> SCORING = Parameter.choice(
            "scoring",
            Scoring.POINTS,
            Scoring.class,
            "points: n - rank by each voter, tied ranks averaged; rank-sum: the ranks as given, as JMcDM does");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "borda", "Borda count", MethodFamily.CONSENSUS)
            .aliases("borda-count")
            .summary("Gives n - 1 points for each first place, n - 2 for each second, and so on. " + Profile.INPUT)
            .formula("B_i = sum_v w_v (n - r_vi)")
            .citation("J.-C. de Borda, Memoire sur les elections au scrutin, Histoire de l'Academie Royale des Sciences"
                    + " (1781)")
            .use(
                    "A quick consensus in which every place counts.",
                    "When irrelevant alternatives may be added to change the outcome: places depend on all of them.")
            .complexity("O(v n log n) time, O(vn) memory, for v voters")
            .parameters(Profile.PROFILE, Profile.VOTES, Profile.VOTER_WEIGHTS, SCORING)
            .properties(
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE,
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
        boolean points = parameters.get(SCORING) == Scoring.POINTS;
        int n = problem.alternativeCount();
        double[] sums = new double[n];
        for (int v = 0; v < profile.voters(); v++) {
            double[] ranks = points ? profile.averageRanks(v) : profile.given(v);
            for (int i = 0; i < n; i++) {
                sums[i] += profile.weight(v) * (points ? n - ranks[i] : ranks[i]);
            }
        }
        return Scores.of(
                problem, sums, points ? ScoreOrder.HIGHER_IS_BETTER : ScoreOrder.LOWER_IS_BETTER, Details.none());
    }

    @Override
    public List<String> alternativesIn(Parameters parameters) {
        return Profile.alternativesIn(parameters);
    }
}
