package dev.gradus.scoring.method.outranking;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.internal.Numbered;
import dev.gradus.scoring.internal.WeightScale;
import dev.gradus.scoring.method.Assignment;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** PROMETHEE V: the portfolio of greatest net flow under linear constraints. */
final class Promethee5 implements RankingMethod {
    static final Parameter<double[]> NET_FLOWS = Parameter.numbers(
                    "net-flows", "net flows of the alternatives, instead of those of PROMETHEE II on the values")
            .aliased("net_flows")
            .optional();

    static final Parameter<ImmutableList<PortfolioConstraint>> CONSTRAINTS = Parameter.structure(
                    "constraints",
                    "list of {coefficients: [number for each alternative], min: number, max: number}",
                    "sums over the chosen alternatives that must stay within bounds; min or max may be left out",
                    PortfolioConstraint::readAll)
            .optional();

    static final Parameter<double[]> BUDGET_COEFFICIENTS = Parameter.numbers(
                    "budget-coefficients", "what each alternative costs; short for one constraint")
            .aliased("budget_coefficients")
            .optional();

    static final Parameter<Double> BUDGET_MAX = Parameter.number(
                    "budget-max", 0, 0, Double.POSITIVE_INFINITY, "what the chosen alternatives may cost together")
            .aliased("budget_max")
            .optional();

    private static final ImmutableList<String> CLASSES = ImmutableList.of("rejected", "selected");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "promethee-5", "PROMETHEE V", MethodFamily.OUTRANKING)
            .aliases("promethee-v")
            .summary("Chooses the set of alternatives with the greatest sum of net flows under constraints.")
            .formula("max sum_i phi(a_i) x_i  subject to  min_k <= sum_i c_ki x_i <= max_k,  x_i in {0, 1}; with"
                    + " negative net flows left out unless a constraint needs them")
            .citation("J. P. Brans, B. Mareschal, PROMETHEE V: MCDM problems with segmentation constraints, INFOR 30"
                    + " (1992) 85-96, doi:10.1080/03155986.1992.11732186")
            .use(
                    "When several alternatives are chosen together under a budget or quotas.",
                    "When the value of a set is not the sum of its members' values.")
            .complexity("that of promethee-2, and an integer program of n variables (exponential in the worst case)")
            .parameters(
                    NET_FLOWS,
                    CONSTRAINTS,
                    BUDGET_COEFFICIENTS,
                    BUDGET_MAX,
                    PreferenceParameters.FUNCTIONS,
                    PreferenceParameters.Q,
                    PreferenceParameters.P,
                    PreferenceParameters.S,
                    PrometheeModel.FLOW_DIVISOR,
                    WeightScale.PARAMETER)
            .properties(MethodProperty.NEEDS_WEIGHTS)
            .details("phi", "selected", "objective")
            .largestProblem(2_000)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        int n = problem.alternativeCount();
        double[] phi = parameters.find(NET_FLOWS).orElseGet(() -> flows(problem, parameters));
        if (phi.length != n) {
            throw Parameter.wrong(
                    "method.params.net-flows",
                    phi.length + " numbers",
                    "one number for each of the " + n + " alternatives");
        }
        boolean[] chosen = Portfolio.best(phi, constraints(parameters, n));
        int[] classes = new int[n];
        List<String> selected = new ArrayList<>();
        double objective = 0;
        for (int i = 0; i < n; i++) {
            if (chosen[i]) {
                classes[i] = 1;
                selected.add(problem.alternatives().get(i));
                objective += phi[i];
            }
        }
        Details details = Details.builder()
                .put("phi", phi)
                .put("selected", selected)
                .put("objective", objective)
                .build();
        return Assignment.of(problem, CLASSES, classes, classes, details, List.of());
    }

    @Override
    public List<String> alternativesIn(Parameters parameters) {
        return Numbered.alternatives(
                parameters.find(NET_FLOWS).map(flows -> flows.length).orElse(0));
    }

    private static double[] flows(DecisionProblem problem, Parameters parameters) {
        Promethee3.requireMatrix(problem);
        return PrometheeModel.of(problem, parameters)
                .flows(parameters.get(PrometheeModel.FLOW_DIVISOR).of(problem.alternativeCount()))
                .net();
    }

    private static ImmutableList<PortfolioConstraint> constraints(Parameters parameters, int n) {
        ImmutableList.Builder<PortfolioConstraint> constraints = ImmutableList.builder();
        constraints.addAll(parameters.find(CONSTRAINTS).orElse(ImmutableList.of()));
        Optional<double[]> costs = parameters.find(BUDGET_COEFFICIENTS);
        if (costs.isPresent() || parameters.find(BUDGET_MAX).isPresent()) {
            constraints.add(new PortfolioConstraint(
                    parameters.get(BUDGET_COEFFICIENTS), Optional.empty(), Optional.of(parameters.get(BUDGET_MAX))));
        }
        ImmutableList<PortfolioConstraint> all = constraints.build();
        all.forEach(constraint -> constraint.requireSize(n));
        return all;
    }
}
