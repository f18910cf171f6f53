package dev.gradus.scoring.method.sorting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.internal.Gains;
import dev.gradus.scoring.internal.Tolerance;
import dev.gradus.scoring.method.Assignment;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.outranking.CriterionThresholds;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** MR-Sort: assignment by a majority of criteria, with vetoes and dictators. */
final class MrSort implements RankingMethod {
    static final Parameter<Double> MAJORITY = Parameter.number(
                    "majority", 0.5, 0, 1, "least share of the weights that reaches a class limit")
            .aliased("majority-threshold", "majority_threshold");

    static final Parameter<MajorityRule> RULE = Parameter.choice(
                    "rule",
                    MajorityRule.VETO,
                    MajorityRule.class,
                    "how majority, veto and dictator decide; V, D, v, d, dV, Dv and dv of Meyer and Olteanu are read"
                            + " too")
            .synonyms(ImmutableMap.<String, String>builder()
                    .put("", "majority")
                    .put("V", "veto")
                    .put("D", "dictator")
                    .put("v", "veto-weakened-by-dictator")
                    .put("d", "dictator-weakened-by-veto")
                    .put("dV", "dominating-veto")
                    .put("Dv", "dominating-dictator")
                    .put("dv", "conflicting-veto-and-dictator")
                    .buildOrThrow());

    static final Parameter<ImmutableList<Optional<CriterionThresholds>>> VETOES = thresholds(
            "vetoes",
            "values that forbid reaching the limit, reached or passed in the bad direction, instead of the"
                    + " criteria's veto differences");

    static final Parameter<ImmutableList<Optional<CriterionThresholds>>> DICTATORS =
            thresholds("dictators", "values that alone speak for the limit, reached or passed in the good direction");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "mr-sort", "MR-Sort", MethodFamily.SORTING)
            .aliases("lpd-mr-sort")
            .summary("Assigns each alternative to the best class whose lower limit it reaches on enough criteria.")
            .formula("a reaches b_h if sum of w_j over g_j(a) >= b_hj is at least the majority, as vetoes and dictators"
                    + " allow;  class = the one above the highest limit reached")
            .citation("A. Leroy, V. Mousseau, M. Pirlot, Learning the parameters of a multiple criteria sorting method,"
                    + " ADT 2011, LNCS 6992, 219-233; veto and dictator: P. Meyer, A.-L. Olteanu, Integrating large"
                    + " positive and negative performance differences into multicriteria majority-rule sorting models,"
                    + " Computers & Operations Research 81 (2017) 216-230")
            .use(
                    "To sort by rules that can be said in a sentence: good enough on enough criteria.",
                    "When the size of a difference should count.")
            .complexity("O(nmk) time for k limits")
            .parameters(Profiles.LIMITS, MAJORITY, RULE, VETOES, DICTATORS, Profiles.CLASSES)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.REVERSAL_FREE,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("support", "assignment")
            .build();

    private static Parameter<ImmutableList<Optional<CriterionThresholds>>> thresholds(String name, String description) {
        return Parameter.<ImmutableList<Optional<CriterionThresholds>>>structure(
                        name,
                        "for each limit null or a list of numbers and nulls by criterion",
                        description,
                        (raw, at) -> {
                            ImmutableList.Builder<Optional<CriterionThresholds>> rows = ImmutableList.builder();
                            for (Object row : Parameter.list(raw, at)) {
                                rows.add(
                                        row == null
                                                ? Optional.empty()
                                                : Optional.of(CriterionThresholds.read(row, at)));
                            }
                            return rows.build();
                        })
                .optional();
    }

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[][] limits = Profiles.gains(problem, parameters.get(Profiles.LIMITS));
        double[][] rows = Gains.rows(problem);
        double[] weights = problem.weights();
        double majority = parameters.get(MAJORITY);
        MajorityRule rule = parameters.get(RULE);
        List<Optional<CriterionThresholds>> vetoes = rows(problem, parameters, VETOES, limits.length);
        List<Optional<CriterionThresholds>> dictators = rows(problem, parameters, DICTATORS, limits.length);
        boolean ownVetoes = parameters.find(VETOES).isPresent();
        double[][] support = new double[rows.length][limits.length];
        int[] classes = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int h = 0; h < limits.length; h++) {
                support[i][h] = support(rows[i], limits[h], weights);
                boolean veto =
                        ownVetoes ? passed(problem, rows[i], vetoes.get(h), -1) : vetoed(problem, rows[i], limits[h]);
                boolean dictator = passed(problem, rows[i], dictators.get(h), 1);
                if (rule.reaches(Tolerance.atLeast(support[i][h], majority), veto, dictator)) {
                    classes[i] = h + 1;
                }
            }
        }
        List<String> names = Profiles.classes(parameters, limits.length + 1);
        Details details = Details.builder()
                .put("support", support)
                .put("assignment", Arrays.stream(classes).mapToObj(names::get).toList())
                .build();
        return Assignment.of(problem, names, classes, classes, details, List.of());
    }

    private static List<Optional<CriterionThresholds>> rows(
            DecisionProblem problem,
            Parameters parameters,
            Parameter<ImmutableList<Optional<CriterionThresholds>>> parameter,
            int limits) {
        List<Optional<CriterionThresholds>> rows =
                parameters.find(parameter).orElse(ImmutableList.copyOf(Collections.nCopies(limits, Optional.empty())));
        if (rows.size() != limits) {
            throw Parameter.wrong(
                    "method.params." + parameter.name(),
                    rows.size() + " rows",
                    "one for each of the %s limits".formatted(limits));
        }
        rows.forEach(row -> row.ifPresent(values -> values.requireSize(problem.criterionCount())));
        return rows;
    }

    /** The weight of the criteria on which the limit is reached. */
    static double support(double[] a, double[] limit, double[] weights) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] >= limit[j] ? weights[j] : 0;
        }
        return sum;
    }

    /** Whether a value is reached or passed on some criterion: in the good direction (+1) or in the bad one (−1). */
    private static boolean passed(DecisionProblem problem, double[] a, Optional<CriterionThresholds> row, int sign) {
        if (row.isEmpty()) {
            return false;
        }
        for (int j = 0; j < a.length; j++) {
            OptionalDouble value = row.get().at(j);
            if (value.isPresent() && sign * a[j] >= sign * problem.direction(j).sign() * value.getAsDouble()) {
                return true;
            }
        }
        return false;
    }

    /** Whether some criterion lies below the limit by its veto difference or more. */
    private static boolean vetoed(DecisionProblem problem, double[] a, double[] limit) {
        for (int j = 0; j < a.length; j++) {
            OptionalDouble veto = problem.criteria().get(j).veto();
            if (veto.isPresent() && a[j] < limit[j] && limit[j] - a[j] >= veto.getAsDouble()) {
                return true;
            }
        }
        return false;
    }
}
