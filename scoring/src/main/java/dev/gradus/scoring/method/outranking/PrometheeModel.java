package dev.gradus.scoring.method.outranking;

import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.internal.Gains;
import dev.gradus.scoring.internal.RowBlocks;
import dev.gradus.scoring.internal.Trusted;
import dev.gradus.scoring.internal.WeightScale;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.outranking.UnicriterionFlows.Weighted;
import dev.gradus.scoring.preference.PreferenceFunction;
import dev.gradus.scoring.problem.DecisionProblem;

/** A problem as PROMETHEE sees it: gains, preference functions and weights. */
final class PrometheeModel {
    /** So many criteria have their flows in memory at a time. */
    private static final int AT_A_TIME = 4;

    /** Sorting a value takes as long as reading so many. */
    private static final int READS_OF_A_SORT = 32;

    static final Parameter<FlowDivisor> FLOW_DIVISOR = Parameter.choice(
                    "flow-divisor",
                    FlowDivisor.N_MINUS_1,
                    FlowDivisor.class,
                    "what flows are divided by: n-minus-1 (Brans and Mareschal), n (R's MCDA package),"
                            + " none (sums, as in the paper of 1985)")
            .aliased("flow_divisor")
            .synonyms(ImmutableMap.of("n-1", "n-minus-1", "1", "none"));

    private final DecisionProblem problem;
    private final double[][] columns;
    private final PreferenceFunction[] functions;
    private final double[] weights;

    private PrometheeModel(DecisionProblem problem, PreferenceFunction[] functions, double[] weights) {
        this.problem = problem;
        this.columns = Trusted.columns(problem);
        this.functions = functions;
        this.weights = weights;
    }

    static PrometheeModel of(DecisionProblem problem, Parameters parameters) {
        return new PrometheeModel(
                problem, PreferenceParameters.functions(problem, parameters), WeightScale.weights(problem, parameters));
    }

    /**
     * The flows, in O(m n log n) for piecewise linear functions; O(n) memory. Some criteria at a time, on several threads if
     * they are large, and added up in their order.
     */
    Flows flows(double divisor) {
        int n = problem.alternativeCount();
        double[] plus = new double[n];
        double[] minus = new double[n];
        for (int from = 0; from < columns.length; from += AT_A_TIME) {
            int first = from;
            Weighted[] flows = new Weighted[Math.min(AT_A_TIME, columns.length - first)];
            RowBlocks.forEachIndex(
                    flows.length,
                    (long) n * columns.length * READS_OF_A_SORT,
                    k -> flows[k] = unicriterionFlows(first + k).weighted(weights[first + k], divisor));
            RowBlocks.forEach(n, flows.length, (start, end) -> {
                for (Weighted ofCriterion : flows) {
                    ofCriterion.addTo(plus, minus, start, end);
                }
            });
        }
        return new Flows(plus, minus);
    }

    /** The net flows on each criterion alone, before weights: {@code [criterion][alternative]}. */
    double[][] unicriterionNetFlows(double divisor) {
        double[][] net = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            UnicriterionFlows flows = unicriterionFlows(j);
            net[j] = new Flows(divided(flows.positive(), divisor), divided(flows.negative(), divisor)).net();
        }
        return net;
    }

    private UnicriterionFlows unicriterionFlows(int j) {
        return UnicriterionFlows.of(Gains.column(problem, j), functions[j]);
    }

    private static double[] divided(double[] sums, double divisor) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= divisor;
        }
        return sums;
    }

    double[] weights() {
        return weights.clone();
    }

    /** The preference index π(a, b), in O(m). */
    double preferenceIndex(int a, int b) {
        double sum = 0;
        for (int j = 0; j < columns.length; j++) {
            sum += weights[j] * functions[j].apply(problem.direction(j).sign() * (columns[j][a] - columns[j][b]));
        }
        return sum;
    }

    /** All preference indices; n by n. */
    double[][] preferenceIndices() {
        int n = problem.alternativeCount();
        double[][] pi = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                pi[a][b] = a == b ? 0 : preferenceIndex(a, b);
            }
        }
        return pi;
    }
}
