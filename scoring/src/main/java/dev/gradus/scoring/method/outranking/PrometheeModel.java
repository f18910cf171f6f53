package dev.gradus.scoring.method.outranking;

import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.internal.Gains;
import dev.gradus.scoring.internal.WeightScale;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.preference.PreferenceFunction;
import dev.gradus.scoring.problem.DecisionProblem;

/** A problem as PROMETHEE sees it: gains, preference functions and weights. */
final class PrometheeModel {
    static final Parameter<FlowDivisor> FLOW_DIVISOR = Parameter.choice(
                    "flow-divisor",
                    FlowDivisor.N_MINUS_1,
                    FlowDivisor.class,
                    "what flows are divided by: n-minus-1 (Brans and Mareschal), n (R's MCDA package),"
                            + " none (sums, as in the paper of 1985)")
            .aliased("flow_divisor")
            .synonyms(ImmutableMap.of("n-1", "n-minus-1", "1", "none"));

    private final double[][] columns;
    private final PreferenceFunction[] functions;
    private final double[] weights;

    private PrometheeModel(double[][] columns, PreferenceFunction[] functions, double[] weights) {
        this.columns = columns;
        this.functions = functions;
        this.weights = weights;
    }

    static PrometheeModel of(DecisionProblem problem, Parameters parameters) {
        return new PrometheeModel(
                Gains.columns(problem),
                PreferenceParameters.functions(problem, parameters),
                WeightScale.weights(problem, parameters));
    }

    int alternativeCount() {
        return columns[0].length;
    }

    /** The flows, in O(m n log n) for piecewise linear functions. */
    Flows flows(double divisor) {
        int n = alternativeCount();
        double[] plus = new double[n];
        double[] minus = new double[n];
        for (int j = 0; j < columns.length; j++) {
            UnicriterionFlows flows = UnicriterionFlows.of(columns[j], functions[j]);
            double[] up = flows.positive();
            double[] down = flows.negative();
            for (int i = 0; i < n; i++) {
                plus[i] += weights[j] * (up[i] / divisor);
                minus[i] += weights[j] * (down[i] / divisor);
            }
        }
        return new Flows(plus, minus);
    }

    /** The net flows on each criterion alone, before weights: {@code [criterion][alternative]}. */
    double[][] unicriterionNetFlows(double divisor) {
        double[][] net = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            UnicriterionFlows flows = UnicriterionFlows.of(columns[j], functions[j]);
            net[j] = new Flows(divided(flows.positive(), divisor), divided(flows.negative(), divisor)).net();
        }
        return net;
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
            sum += weights[j] * functions[j].apply(columns[j][a] - columns[j][b]);
        }
        return sum;
    }

    /** All preference indices; n by n. */
    double[][] preferenceIndices() {
        int n = alternativeCount();
        double[][] pi = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                pi[a][b] = a == b ? 0 : preferenceIndex(a, b);
            }
        }
        return pi;
    }
}
