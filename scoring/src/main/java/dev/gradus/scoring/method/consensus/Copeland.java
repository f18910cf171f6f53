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

/** Copeland: duels won minus duels lost. */
final class Copeland implements RankingMethod {
    /** What a duel is. */
    enum Counting {
        /** Two alternatives, decided by the majority. */
        MAJORITIES,
        /** Two alternatives on one ballot: the sum is twice that of Borda, less a constant. */
        BALLOTS
    }

    static final Parameter<Counting> COUNTING = Parameter.choice(
            "counting",
            Counting.MAJORITIES,
            Counting.class,
            "majorities: duels decided by the majority, as Copeland did; ballots: duels on every single ballot, as"
                    + " pyrepo's and pyDecision's rank-sum difference, which orders as Borda does");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "copeland", "Copeland's rule", MethodFamily.CONSENSUS)
            .summary("Counts the majority duels that an alternative wins, less those that it loses. " + Profile.INPUT)
            .formula("C_i = |{j : P_ij > P_ji}| - |{j : P_ij < P_ji}|, P_ij the weight of those who prefer i to j")
            .citation("A. H. Copeland, A reasonable social welfare function, University of Michigan Seminar on"
                    + " Applications of Mathematics to the Social Sciences (1951)")
            .use(
                    "When an alternative that beats every other one should be first, and ties below do not matter.",
                    "When margins matter: winning by one voice counts like winning by all.")
            .complexity("O(v n^2) time, O(vn + n^2) memory, for v voters")
            .parameters(Profile.PROFILE, Profile.VOTES, Profile.VOTER_WEIGHTS, COUNTING)
            .properties(
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("wins", "losses")
            .largestProblem(5_000)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[][] preferring = Profile.of(problem, parameters).pairwise();
        boolean ballots = parameters.get(COUNTING) == Counting.BALLOTS;
        int n = preferring.length;
        double[] wins = new double[n];
        double[] losses = new double[n];
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                wins[i] += ballots ? preferring[i][j] : preferring[i][j] > preferring[j][i] ? 1 : 0;
                losses[i] += ballots ? preferring[j][i] : preferring[i][j] < preferring[j][i] ? 1 : 0;
            }
            scores[i] = wins[i] - losses[i];
        }
        return Scores.of(
                problem,
                scores,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder().put("wins", wins).put("losses", losses).build());
    }

    @Override
    public List<String> alternativesIn(Parameters parameters) {
        return Profile.alternativesIn(parameters);
    }
}
