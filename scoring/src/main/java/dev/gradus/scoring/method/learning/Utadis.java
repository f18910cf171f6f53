package dev.gradus.scoring.method.learning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.internal.Json;
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
import java.util.List;

/** UTADIS: value functions and class limits from examples of classes. */
final class Utadis implements RankingMethod {
    static final Parameter<ImmutableList<String>> CLASSES =
            Parameter.texts("classes", "names of the classes, worst first");

    static final Parameter<ImmutableMap<String, String>> EXAMPLES = Parameter.structure(
                    "examples",
                    "object of class by id of alternative",
                    "alternatives whose class is known",
                    (raw, at) -> {
                        ImmutableMap.Builder<String, String> examples = ImmutableMap.builder();
                        Json.map(raw, at).forEach((id, name) -> examples.put(id, String.valueOf(name)));
                        return examples.buildOrThrow();
                    })
            .aliased("assignments");

    static final Parameter<Double> DELTA = Parameter.number(
            "delta", 0.001, 0, 1, "least distance of an example's value below the upper limit of its class");

    static final Parameter<Double> GAP =
            Parameter.number("gap", 0.01, 0, 1, "least distance between neighbouring limits");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "utadis", "UTADIS", MethodFamily.LEARNING)
            .summary("Learns piecewise linear value functions and class limits from examples, then sorts all.")
            .formula(
                    "u as in UTA;  a in class h: u(a) >= t_h - e+(a) and u(a) <= t_h+1 - delta + e-(a);  t_h+1 - t_h >="
                            + " gap;  min sum over classes of the mean error of their examples;  then the mean of the optima"
                            + " that make each u_j(best) largest")
            .citation("J. M. Devaud, G. Groussaud, E. Jacquet-Lagreze, UTADIS: une methode de construction de fonctions"
                    + " d'utilite additives rendant compte de jugements globaux, European Working Group on"
                    + " Multicriteria Decision Aid, Bochum (1980); C. Zopounidis, M. Doumpos, A multicriteria decision"
                    + " aid methodology for sorting decision problems: the case of financial distress, Computational"
                    + " Economics 14 (1999) 197-218")
            .use(
                    "When people can say for some alternatives they know which class they belong to.",
                    "When limits can be stated on each criterion: take mr-sort or electre-tri-b.")
            .complexity("m + 1 linear programs of about (segments m + 2 examples) variables")
            .parameters(
                    CLASSES,
                    EXAMPLES,
                    StepModel.SEGMENTS,
                    StepModel.SCALES,
                    DELTA,
                    GAP,
                    OrderRegression.POST_OPTIMALITY)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.DUPLICATES_TIE)
            .details("values", "limits", "weights", "breakpoints", "marginalValues", "totalError")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        ImmutableList<String> classes = parameters.get(CLASSES);
        if (classes.size() < 2) {
            throw Parameter.wrong("method.params.classes", classes, "at least two classes");
        }
        StepModel model = StepModel.of(problem, parameters);
        ClassRegression regression = new ClassRegression(
                model,
                ClassExamples.of(problem, classes, parameters.get(EXAMPLES)),
                parameters.get(DELTA),
                parameters.get(GAP));
        double[] optimum = regression.optimum();
        double error = regression.errorOf(optimum);
        double[] point = parameters.get(OrderRegression.POST_OPTIMALITY)
                ? regression.meanOfLargestWeights(problem.criterionCount(), error)
                : optimum;
        double[] values = model.values(point);
        double[] limits = regression.limits(point);
        int[] assigned = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            for (double limit : limits) {
                assigned[i] += values[i] >= limit - 1e-7 ? 1 : 0; // solvers meet constraints up to about 1e-9
            }
        }
        Details details = model.describe(Details.builder().put("values", values).put("limits", limits), point)
                .put("totalError", error)
                .build();
        List<String> warnings = error > 1e-6
                ? List.of("No additive value functions with these segments reproduce all examples; the mean errors of"
                        + " the classes sum to %s.".formatted(error))
                : List.of();
        return Assignment.of(problem, classes, assigned, assigned, details, warnings);
    }
}
