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
import dev.gradus.scoring.method.consensus.Majorities.Majority;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.BitSet;
import java.util.List;

/** Ranked pairs: majorities are kept from the strongest down, unless they close a circle. */
final class RankedPairs implements RankingMethod {
    static final Parameter<Strength> STRENGTH = Strength.parameter(Strength.MARGINS);

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "ranked-pairs", "Ranked pairs (Tideman)", MethodFamily.CONSENSUS)
            .aliases("tideman")
            .summary("Keeps majorities from the strongest down unless they contradict those kept before. "
                    + Profile.INPUT)
            .formula(
                    "majorities i > j in falling order of strength P_ij - P_ji, equally strong ones together; one is kept unless j"
                            + " reaches i by kept and equally strong ones;  score = alternatives reached - alternatives reaching,"
                            + " P_ij the weight of those who prefer i to j")
            .citation(
                    "T. N. Tideman, Independence of clones as a criterion for voting rules, Social Choice and Welfare 4"
                            + " (1987) 185-206")
            .use(
                    "When majorities run in circles and the outcome should follow the clearest of them.",
                    "When strengths are often equal: pairs that only contradict equals are all dropped, and ties remain.")
            .complexity("O(v n^2 + n^4 / 64) time at worst, O(vn + n^2) memory, for v voters")
            .parameters(Profile.PROFILE, Profile.VOTES, Profile.VOTER_WEIGHTS, STRENGTH)
            .properties(
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("pairwise", "kept")
            .largestProblem(500)
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
        int n = preferring.length;
        Reachability kept = new Reachability(n);
        double[][] keptPairs = new double[n][n];
        for (int group = 0; group < majorities.groups(); group++) {
            List<Majority> equals = majorities.group(group);
            Reachability withEquals = equals.size() == 1 ? kept : kept.copy();
            if (equals.size() > 1) {
                equals.forEach(pair -> withEquals.add(pair.winner(), pair.loser()));
            }
            List<Majority> locked = equals.stream()
                    .filter(pair -> !withEquals.reaches(pair.loser(), pair.winner()))
                    .toList();
            for (Majority pair : locked) {
                kept.add(pair.winner(), pair.loser());
                keptPairs[pair.winner()][pair.loser()] = 1;
            }
        }
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                scores[i] += (kept.reaches(i, j) ? 1 : 0) - (kept.reaches(j, i) ? 1 : 0);
            }
        }
        return Scores.of(
                problem,
                scores,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .put("pairwise", preferring)
                        .put("kept", keptPairs)
                        .build());
    }

    @Override
    public List<String> alternativesIn(Parameters parameters) {
        return Profile.alternativesIn(parameters);
    }

    /** Which alternatives reach which, kept up to date as pairs are added. */
    private static final class Reachability {
        private final BitSet[] reached;

        Reachability(int n) {
            reached = new BitSet[n];
            for (int i = 0; i < n; i++) {
                reached[i] = new BitSet(n);
            }
        }

        Reachability copy() {
            Reachability copy = new Reachability(reached.length);
            for (int i = 0; i < reached.length; i++) {
                copy.reached[i].or(reached[i]);
            }
            return copy;
        }

        boolean reaches(int from, int to) {
            return reached[from].get(to);
        }

        void add(int from, int to) {
            if (reaches(from, to)) {
                return;
            }
            for (int i = 0; i < reached.length; i++) {
                if (i == from || reached[i].get(from)) {
                    reached[i].set(to);
                    reached[i].or(reached[to]);
                }
            }
        }
    }
}
