package dev.gradus.scoring.method.outranking;

import dev.gradus.scoring.internal.Numbered;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.List;

/** The net flows of a given matrix of preference indices. */
final class PrometheeFlows implements RankingMethod {
    static final Parameter<double[][]> PI = Parameter.matrix(
            "pi", "preference indices: row a, column b says how strongly a is preferred to b, at least 0");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "promethee-flows", "PROMETHEE flows", MethodFamily.OUTRANKING)
            .summary("Ranks by the net flow of given preference indices, however they were made.")
            .formula("phi+(a) = sum_b pi(a,b) / (n-1);  phi-(a) = sum_b pi(b,a) / (n-1);  phi(a) = phi+(a) - phi-(a)")
            .citation(Promethee2.CITATION)
            .use(
                    "When preference indices come from elsewhere: a group, a veto, interactions of criteria.",
                    "When there is a matrix of values: take promethee-2, which needs no table of pairs.")
            .complexity("O(n^2) time")
            .parameters(PI, PrometheeModel.FLOW_DIVISOR)
            .details("phiPlus", "phiMinus", "phi")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[][] pi = requireSquare(parameters.get(PI), problem.alternativeCount());
        Flows flows = Flows.of(pi, parameters.get(PrometheeModel.FLOW_DIVISOR).of(pi.length));
        return Scores.of(
                problem,
                flows.net(),
                ScoreOrder.HIGHER_IS_BETTER,
                flows.details().build());
    }

    @Override
    public List<String> alternativesIn(Parameters parameters) {
        return Numbered.alternatives(parameters.get(PI).length);
    }

    static double[][] requireSquare(double[][] pi, int n) {
        boolean square = pi.length == n;
        for (int a = 0; square && a < n; a++) {
            square = pi[a].length == n;
        }
        if (!square) {
            throw new ProblemException(
                    Code.INVALID,
                    "method.params.pi",
                    "The preference indices are not a table of %s rows and columns.".formatted(n),
                    "give one row and one column for each alternative.");
        }
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                if (pi[a][b] < 0) {
                    throw Parameter.wrong(
                            "method.params.pi[%s][%s]".formatted(a, b), pi[a][b], "a number of at least 0");
                }
            }
        }
        return pi;
    }
}
