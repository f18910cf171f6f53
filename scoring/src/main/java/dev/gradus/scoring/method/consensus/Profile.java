package dev.gradus.scoring.method.consensus;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.criterion.Direction;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.internal.Numbered;
import dev.gradus.scoring.internal.Ranks;
import dev.gradus.scoring.internal.WeightedAgreement;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.TiePolicy;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Arrays;
import java.util.List;

/** The rankings that are to be combined: voters with weights, and where each puts each alternative. */
final class Profile {
    static final Parameter<ImmutableList<Ballot>> PROFILE = Parameter.structure(
                    "profile",
                    "list of [count, [id, …]], of {\"count\": …, \"order\": [id, …]} or of [id, …]",
                    "ballots, best first; a list of ids in place of an id is a tie; alternatives that a ballot leaves out"
                            + " tie at its end",
                    Ballot::readAll)
            .aliased("ballots")
            .optional();

    static final Parameter<double[][]> VOTES = Parameter.matrix(
                    "votes",
                    "instead of ballots: for each alternative a row with its rank (1 for the best) by each voter; equal"
                            + " ranks tie")
            .aliased("ranks", "rank_matrix_rows_alternatives_cols_voters")
            .optional();

    static final Parameter<double[]> VOTER_WEIGHTS = Parameter.numbers(
                    "voter-weights", "with votes: one number of at least 0 for each voter; all 1 where not given")
            .aliased("voter_weights")
            .optional();

    /** The input of every rule, for descriptions. */
    static final String INPUT = "Ballots in 'profile' or ranks in 'votes'; where neither is given, each criterion is a"
            + " voter with its weight, who ranks by its values.";

    /** Sums of weights closer than this share of the total are equal: weights such as 0.1 have no exact sums. */
    private static final double TOLERANCE = 1e-12;

    private final double[] weights;
    private final double[][] given;
    private final double[][] averageRanks;

    private Profile(DecisionProblem problem, double[] weights, double[][] given) {
        this.weights = weights;
        this.given = given;
        this.averageRanks = Arrays.stream(given)
                .map(ranks -> Ranks.of(ranks, false, TiePolicy.AVERAGE, problem.alternatives()))
                .toArray(double[][]::new);
    }

    /**
     * Reads the rankings of a problem.
     *
     * @throws ProblemException if there are none, both forms are given, one does not fit the alternatives, there are weights
     *     of voters without votes, or they have no finite sum
     */
    static Profile of(DecisionProblem problem, Parameters parameters) {
        boolean ballots = parameters.find(PROFILE).isPresent();
        boolean votes = parameters.find(VOTES).isPresent();
        if (ballots && votes) {
            throw new ProblemException(
                    Code.INVALID, "method.params.votes", "Both 'profile' and 'votes' are given.", "leave out one.");
        }
        if (!votes && parameters.find(VOTER_WEIGHTS).isPresent()) {
            throw new ProblemException(
                    Code.INVALID,
                    "method.params.voter-weights",
                    "There are weights of voters, but no 'votes'.",
                    ballots
                            ? "give each ballot of 'profile' its count instead."
                            : "give ranks as 'votes'; criteria vote with their own weights.");
        }
        Profile profile = ballots
                ? ofBallots(problem, parameters.get(PROFILE))
                : votes ? ofVotes(problem, parameters) : ofCriteria(problem);
        if (!Double.isFinite(profile.total())) {
            throw new ProblemException(
                    Code.INVALID,
                    ballots ? "method.params.profile" : "method.params.voter-weights",
                    "The weights of all voters together exceed double precision.",
                    "divide them all by the same number; only their ratios count.");
        }
        if (profile.total() <= 0) {
            throw new ProblemException(
                    Code.MISSING,
                    "method.params.profile",
                    "There is no ranking to combine, or none has a weight above 0.",
                    "give ballots as 'profile', ranks as 'votes', or criteria with values.");
        }
        return profile;
    }

    private static Profile ofBallots(DecisionProblem problem, List<Ballot> ballots) {
        double[][] given = new double[ballots.size()][];
        double[] weights = new double[ballots.size()];
        for (int v = 0; v < given.length; v++) {
            String at = "method.params.profile[%s]".formatted(v);
            weights[v] = ballots.get(v).count();
            given[v] = new double[problem.alternativeCount()];
            int place = 1;
            for (List<String> tied : ballots.get(v).places()) {
                for (String id : tied) {
                    int i = problem.alternatives().indexOf(id);
                    if (i < 0) {
                        throw new ProblemException(
                                Code.UNKNOWN, at, Names.unknown("alternative", id, problem.alternatives()));
                    }
                    if (given[v][i] != 0) {
                        throw new ProblemException(Code.INVALID, at, "The ballot names '%s' twice.".formatted(id));
                    }
                    given[v][i] = place;
                }
                place += tied.size();
            }
            for (int i = 0; i < given[v].length; i++) {
                given[v][i] = given[v][i] == 0 ? place : given[v][i];
            }
        }
        return new Profile(problem, weights, given);
    }

    private static Profile ofVotes(DecisionProblem problem, Parameters parameters) {
        double[][] rows = parameters.get(VOTES);
        int n = problem.alternativeCount();
        if (rows.length != n) {
            throw Parameter.wrong(
                    "method.params.votes",
                    "a matrix of %s rows".formatted(rows.length),
                    "a row for each of the %s alternatives".formatted(n));
        }
        int voters = rows[0].length;
        double[][] given = new double[voters][n];
        for (int i = 0; i < n; i++) {
            if (rows[i].length != voters) {
                throw Parameter.wrong(
                        "method.params.votes[%s]".formatted(i),
                        Arrays.toString(rows[i]),
                        "one rank by each of the %s voters".formatted(voters));
            }
            for (int v = 0; v < voters; v++) {
                if (!(rows[i][v] >= 1)) {
                    throw Parameter.wrong(
                            "method.params.votes[%s][%s]".formatted(i, v), rows[i][v], "a rank of at least 1");
                }
                given[v][i] = rows[i][v];
            }
        }
        double[] weights = parameters.find(VOTER_WEIGHTS).orElseGet(() -> ones(voters));
        if (weights.length != voters || Arrays.stream(weights).anyMatch(weight -> weight < 0)) {
            throw Parameter.wrong(
                    "method.params.voter-weights",
                    Arrays.toString(weights),
                    "a number of at least 0 for each of the %s voters".formatted(voters));
        }
        return new Profile(problem, weights, given);
    }

    private static Profile ofCriteria(DecisionProblem problem) {
        int m = problem.criterionCount();
        double[] weights = problem.isWeighted() ? problem.weights() : ones(m);
        double[][] given = new double[m][];
        for (int j = 0; j < m; j++) {
            given[j] = Ranks.of(
                    problem.column(j),
                    problem.direction(j) == Direction.MAXIMIZE,
                    TiePolicy.AVERAGE,
                    problem.alternatives());
        }
        return new Profile(problem, weights, given);
    }

    /** Those that the ballots name, in order of appearance, or as many as there are rows of votes. */
    static ImmutableList<String> alternativesIn(Parameters parameters) {
        if (parameters.find(PROFILE).isPresent()) {
            return parameters.get(PROFILE).stream()
                    .flatMap(ballot -> ballot.places().stream())
                    .flatMap(List::stream)
                    .distinct()
                    .collect(ImmutableList.toImmutableList());
        }
        return Numbered.alternatives(
                parameters.find(VOTES).map(rows -> rows.length).orElse(0));
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    int voters() {
        return weights.length;
    }

    /** The weight of a voter, or the number of voters of a ballot. */
    double weight(int voter) {
        return weights[voter];
    }

    /** The sum of all weights. */
    double total() {
        return Arrays.stream(weights).sum();
    }

    /** The ranks of a voter as they were given; not to be changed. */
    double[] given(int voter) {
        return given[voter];
    }

    /** The ranks of a voter, tied ones averaged; not to be changed. */
    double[] averageRanks(int voter) {
        return averageRanks[voter];
    }

    /** How much weight prefers the row to the column; equal for both where the difference is rounding noise. */
    double[][] pairwise() {
        int n = averageRanks[0].length;
        double[][] goodness = new double[weights.length][n];
        for (int v = 0; v < weights.length; v++) {
            for (int i = 0; i < n; i++) {
                goodness[v][i] = -averageRanks[v][i];
            }
        }
        double[][] preferring = WeightedAgreement.of(goodness, weights, n).better();
        double noise = TOLERANCE * total();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (Math.abs(preferring[i][j] - preferring[j][i]) <= noise) {
                    preferring[j][i] = preferring[i][j];
                }
            }
        }
        return preferring;
    }

    /** Sums of weights closer than this are equal. */
    double noise() {
        return TOLERANCE * total();
    }
}
