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

/** Schulze: duels of strongest paths. */
final class Schulze implements RankingMethod {
    static final Parameter<Strength> STRENGTH = Strength.parameter(Strength.WINNING_VOTES);

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "schulze", "Schulze method", MethodFamily.CONSENSUS)
            .summary("Ranks by duels of the strongest chains of majorities. " + Profile.INPUT)
            .formula(
                    "p_ij = max over paths from i to j of the weakest majority on it, of two with the same weight in favour"
                            + " the one with more against;  i before j if p_ij > p_ji;  the score is the number of alternatives"
                            + " beaten")
            .citation("M. Schulze, A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent"
                    + " single-winner election method, Social Choice and Welfare 36 (2011) 267-303")
            .use(
                    "When majorities run in circles and near-copies of an alternative must not matter.",
                    "When the outcome must be explained in a sentence.")
            .complexity("O(v n^2 + n^3) time, O(vn + n^2) memory, for v voters")
            .parameters(Profile.PROFILE, Profile.VOTES, Profile.VOTER_WEIGHTS, STRENGTH)
            .properties(
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("pairwise", "strongestPaths")
            .largestProblem(2_000)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        Profile profile = Profile.of(problem, parameters);
        double[][] preferring = profile.pairwise();
        Majorities majorities = Majorities.of(preferring, parameters.get(STRENGTH), profile.noise());
        int[][] paths = strongestPaths(majorities.levels());
        int n = paths.length;
        double[] beaten = new double[n];
        double[][] strengths = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                beaten[i] += paths[i][j] > paths[j][i] ? 1 : 0;
                strengths[i][j] = majorities.strength(paths[i][j]);
            }
        }
        return Scores.of(
                problem,
                beaten,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .put("pairwise", preferring)
                        .put("strongestPaths", strengths)
                        .build());
    }

    @Override
    public List<String> alternativesIn(Parameters parameters) {
        return Profile.alternativesIn(parameters);
    }

    /** The algorithm of Floyd and Warshall: the level of the weakest majority on the strongest path of each pair. */
    private static int[][] strongestPaths(int[][] levels) {
        int n = levels.length;
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                int toK = levels[i][k];
                for (int j = 0; j < n && toK > 0; j++) {
                    if (j != i) {
                        levels[i][j] = Math.max(levels[i][j], Math.min(toK, levels[k][j]));
                    }
                }
            }
        }
        return levels;
    }
}
