package dev.gradus.scoring.method.outranking;

import dev.gradus.scoring.internal.Numbered;
import dev.gradus.scoring.internal.WeightScale;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.PartialPreorder;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/** PROMETHEE III: interval order of net flows. */
final class Promethee3 implements RankingMethod {
    static final Parameter<Double> ALPHA = Parameter.number(
            "alpha", 0.15, 0, Double.POSITIVE_INFINITY, "half the length of an interval, in standard deviations");

    static final Parameter<double[][]> PI = PrometheeFlows.PI.optional();

    static final Parameter<double[]> PHI_PLUS = Parameter.numbers(
                    "phi-plus", "positive flows, where they do not follow from pi and flow-divisor")
            .aliased("phi_plus")
            .optional();

    static final Parameter<double[]> PHI_MINUS = Parameter.numbers(
                    "phi-minus", "negative flows, where they do not follow from pi and flow-divisor")
            .aliased("phi_minus")
            .optional();

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "promethee-3", "PROMETHEE III", MethodFamily.OUTRANKING)
            .aliases("promethee-iii")
            .summary("Holds alternatives for indifferent while the intervals around their net flows overlap.")
            .formula("sigma(a)^2 = (1/n) sum_b (pi(a,b) - pi(b,a) - phi(a))^2;  x(a) = phi(a) - alpha sigma(a);"
                    + "  y(a) = phi(a) + alpha sigma(a);  a P b if x(a) > y(b), otherwise indifferent."
                    + " Indifference is not transitive")
            .citation(Promethee2.CITATION)
            .use(
                    "When small differences of net flow should not order alternatives.",
                    "When the answer must be a ranking: an interval order has indifferences that do not chain.")
            .complexity("O(m n^2) time, O(n^2) memory for the relation")
            .parameters(
                    ALPHA,
                    PreferenceParameters.FUNCTIONS,
                    PreferenceParameters.Q,
                    PreferenceParameters.P,
                    PreferenceParameters.S,
                    PrometheeModel.FLOW_DIVISOR,
                    WeightScale.PARAMETER,
                    PI,
                    PHI_PLUS,
                    PHI_MINUS)
            .properties(
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.TRANSLATION_INVARIANT,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("phiPlus", "phiMinus", "phi", "sigma", "intervals")
            .largestProblem(5_000)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** How strongly one alternative is preferred to another. */
    private interface PreferenceIndex {
        double of(int a, int b);
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        int n = problem.alternativeCount();
        double divisor = parameters.get(PrometheeModel.FLOW_DIVISOR).of(n);
        Optional<double[][]> given = parameters.find(PI);
        Flows flows;
        PreferenceIndex index;
        if (given.isPresent()) {
            double[][] pi = PrometheeFlows.requireSquare(given.get(), n);
            flows = Flows.of(pi, divisor);
            index = (a, b) -> pi[a][b];
        } else {
            requireMatrix(problem);
            PrometheeModel model = PrometheeModel.of(problem, parameters);
            flows = model.flows(divisor);
            index = model::preferenceIndex;
        }
        flows = new Flows(given(parameters, PHI_PLUS, flows.plus()), given(parameters, PHI_MINUS, flows.minus()));
        return intervalOrder(problem, flows, index, parameters.get(ALPHA));
    }

    @Override
    public List<String> alternativesIn(Parameters parameters) {
        return Numbered.alternatives(
                parameters.find(PI).map(rows -> rows.length).orElse(0));
    }

    private static PartialPreorder intervalOrder(
            DecisionProblem problem, Flows flows, PreferenceIndex index, double alpha) {
        int n = problem.alternativeCount();
        double[] phi = flows.net();
        double[] sigma = new double[n];
        double[][] intervals = new double[n][];
        for (int i = 0; i < n; i++) {
            int a = i;
            sigma[a] = deviation(n, b -> a == b ? -phi[a] : index.of(a, b) - index.of(b, a) - phi[a]);
            intervals[a] = new double[] {phi[a] - alpha * sigma[a], phi[a] + alpha * sigma[a]};
        }
        boolean[][] relation = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                relation[a][b] = !(intervals[b][0] > intervals[a][1] + 1e-12 * Math.abs(intervals[a][1]));
            }
        }
        Details details =
                flows.details().put("sigma", sigma).put("intervals", intervals).build();
        return PartialPreorder.of(problem, relation, details, List.of());
    }

    private static double deviation(int n, IntToDoubleFunction differences) {
        double sum = 0;
        for (int b = 0; b < n; b++) {
            double difference = differences.applyAsDouble(b);
            sum += difference * difference;
        }
        return Math.sqrt(sum / n);
    }

    private static double[] given(Parameters parameters, Parameter<double[]> flow, double[] otherwise) {
        double[] values = parameters.find(flow).orElse(otherwise);
        if (values.length != otherwise.length) {
            throw Parameter.wrong(
                    "method.params." + flow.name(),
                    values.length + " numbers",
                    "one number for each of the " + otherwise.length + " alternatives");
        }
        return values;
    }

    static void requireMatrix(DecisionProblem problem) {
        if (problem.criterionCount() == 0) {
            throw new ProblemException(
                    Code.MISSING,
                    "criteria",
                    "There are neither criteria nor preference indices.",
                    "give one of them.");
        }
    }
}
