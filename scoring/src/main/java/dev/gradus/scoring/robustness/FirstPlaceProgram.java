package dev.gradus.scoring.robustness;

import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.internal.LinearProgram;
import dev.gradus.scoring.internal.LinearScores;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The linear program of whether one alternative can be first, and its dual, which proves that it cannot. */
final class FirstPlaceProgram {
    private static final double ROUNDING = 1e-9;

    private final DecisionProblem problem;
    private final WeightRegion region;
    private final LinearScores scores;
    private final int alternative;
    private final List<Integer> rivals;

    /** @param scores scaled, so that leads are between −1 and 1 */
    FirstPlaceProgram(DecisionProblem problem, WeightRegion region, LinearScores scores, int alternative) {
        this.problem = problem;
        this.region = region;
        this.scores = scores;
        this.alternative = alternative;
        this.rivals = IntStream.range(0, problem.alternativeCount())
                .filter(rival -> rival != alternative)
                .boxed()
                .toList();
    }

    FirstPlace solve() {
        double[] weights = bestWeights();
        double lead = rivals.stream()
                .mapToDouble(rival -> LinearProgram.dot(scores.difference(alternative, rival), weights))
                .min()
                .orElse(1);
        if (lead < -ROUNDING) {
            return impossible();
        }
        ImmutableMap.Builder<String, Double> byId = ImmutableMap.builder();
        for (int j = 0; j < weights.length; j++) {
            byId.put(problem.criteria().get(j).id(), weights[j]);
        }
        return new FirstPlace.Possible(id(alternative), byId.buildOrThrow(), Math.max(0, lead));
    }

    /** Maximises s, where every lead over a rival is at least s − 1. */
    private double[] bestWeights() {
        int m = region.size();
        LinearProgram program = new LinearProgram(m + 1);
        region.constrain(program, m + 1);
        double[] least = new double[m + 1];
        least[m] = 1;
        program.atMost(least, 2);
        for (int rival : rivals) {
            double[] row = Arrays.copyOf(scores.difference(alternative, rival), m + 1);
            row[m] = -1;
            program.atLeast(row, -1);
        }
        return WeightRegion.toWeights(program.maximize(least).orElseThrow(FirstPlaceProgram::unsolved), m);
    }

    /**
     * Maximises what a mixture of rivals is ahead by under the weights that are worst for it: ν − μ · b, where on every
     * criterion the lead of the mixture plus the multipliers μ times the rows of the constraints are at least ν.
     */
    private FirstPlace impossible() {
        int count = rivals.size();
        int rows = region.rows().size();
        int level = count + rows; // ν is the difference of this variable and the next
        int size = level + 2;
        LinearProgram program = new LinearProgram(size);
        double[] sum = new double[size];
        Arrays.fill(sum, 0, count, 1);
        program.equal(sum, 1);
        for (int j = 0; j < region.size(); j++) {
            double[] row = new double[size];
            for (int k = 0; k < count; k++) {
                row[k] = scores.difference(rivals.get(k), alternative)[j];
            }
            for (int r = 0; r < rows; r++) {
                row[count + r] = region.rows().get(r).a()[j];
            }
            row[level] = -1;
            row[level + 1] = 1;
            program.atLeast(row, 0);
        }
        double[] objective = new double[size];
        for (int r = 0; r < rows; r++) {
            objective[count + r] = -region.rows().get(r).b();
        }
        objective[level] = 1;
        objective[level + 1] = -1;
        return proof(program.maximize(objective).orElseThrow(FirstPlaceProgram::unsolved));
    }

    /** The mixture, with its lead taken from the region itself and not from the program. */
    private FirstPlace proof(double[] point) {
        double[] shares = new double[rivals.size()];
        Arrays.setAll(shares, k -> point[k] > ROUNDING ? point[k] : 0);
        double total = Arrays.stream(shares).sum();
        double[] behind = new double[region.size()];
        ImmutableMap.Builder<String, Double> mixture = ImmutableMap.builder();
        for (int k = 0; k < shares.length; k++) {
            if (shares[k] > 0) {
                mixture.put(id(rivals.get(k)), shares[k] / total);
                double[] lag = scores.difference(alternative, rivals.get(k));
                for (int j = 0; j < behind.length; j++) {
                    behind[j] += shares[k] / total * lag[j];
                }
            }
        }
        double deficit = -region.greatest(behind);
        if (!(deficit > 0)) {
            throw unsolved();
        }
        return new FirstPlace.Impossible(id(alternative), mixture.buildOrThrow(), deficit);
    }

    private String id(int i) {
        return problem.alternatives().get(i);
    }

    private static ProblemException unsolved() {
        return new ProblemException(
                Code.UNDEFINED,
                "values",
                "The linear program of the first place was not solved.",
                "rescale the columns: magnitudes this far apart exceed double precision.");
    }
}
