package dev.gradus.scoring.method.outranking;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.preference.PreferenceFunction;
import dev.gradus.scoring.preference.PreferenceFunction.Type;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/** The preference functions of a problem: from the criteria, and from parameters where those are given. */
public final class PreferenceParameters {
    private static final ImmutableMap<String, Type> NAMES = names();

    /** The shapes, for all criteria or by criterion. */
    public static final Parameter<ImmutableList<Type>> FUNCTIONS = Parameter.<ImmutableList<Type>>structure(
                    "functions",
                    "one of usual | u-shape | v-shape | level | linear | gaussian, or a list of them by criterion",
                    "preference functions, instead of those of the criteria; linear is v-shape-with-indifference",
                    PreferenceParameters::types)
            .optional();

    /** Indifference thresholds. */
    public static final Parameter<CriterionThresholds> Q =
            CriterionThresholds.parameter("q", "indifference thresholds, at least 0");

    /** Preference thresholds. */
    public static final Parameter<CriterionThresholds> P =
            CriterionThresholds.parameter("p", "preference thresholds, at least q");

    /** Inflection points of gaussian functions. */
    public static final Parameter<CriterionThresholds> S =
            CriterionThresholds.parameter("s", "inflection points of gaussian functions, above 0");

    private PreferenceParameters() {}

    /** The preference function of each criterion; the usual one where nothing is said. */
    public static PreferenceFunction[] functions(DecisionProblem problem, Parameters parameters) {
        int m = problem.criterionCount();
        Optional<ImmutableList<Type>> types = parameters.find(FUNCTIONS);
        if (types.isPresent() && types.get().size() != 1 && types.get().size() != m) {
            throw new ProblemException(
                    Code.INVALID,
                    "method.params.functions",
                    "There are %s functions for %s criteria."
                            .formatted(types.get().size(), m),
                    "give one for all, or one for each.");
        }
        PreferenceFunction[] functions = new PreferenceFunction[m];
        for (int j = 0; j < m; j++) {
            functions[j] = function(problem, parameters, types, j);
        }
        return functions;
    }

    private static PreferenceFunction function(
            DecisionProblem problem, Parameters parameters, Optional<ImmutableList<Type>> types, int j) {
        Optional<PreferenceFunction> ofCriterion = problem.criteria().get(j).preference();
        Optional<Type> type = types.map(given -> given.get(given.size() == 1 ? 0 : j))
                .or(() -> ofCriterion.map(PreferenceFunction::type));
        if (type.isEmpty()) {
            if (anyGiven(problem, parameters, j)) {
                throw new ProblemException(
                        Code.MISSING,
                        "method.params.functions",
                        "Criterion '%s' has thresholds but no preference function."
                                .formatted(problem.criteria().get(j).id()),
                        "give functions, such as \"linear\".");
            }
            return PreferenceFunction.usual();
        }
        double q = value(problem, parameters, Q, j, type.get(), ofCriterion.map(PreferenceFunction::q));
        double p = value(problem, parameters, P, j, type.get(), ofCriterion.map(PreferenceFunction::p));
        double s = value(problem, parameters, S, j, type.get(), ofCriterion.map(PreferenceFunction::s));
        try {
            return new PreferenceFunction(type.get(), q, p, s);
        } catch (ProblemException e) {
            throw new ProblemException(
                    e.code(),
                    "criteria[%s].preference".formatted(j),
                    "Criterion '%s': %s".formatted(problem.criteria().get(j).id(), e.getMessage()));
        }
    }

    private static boolean anyGiven(DecisionProblem problem, Parameters parameters, int j) {
        int m = problem.criterionCount();
        return ImmutableList.of(Q, P, S).stream()
                .anyMatch(threshold -> parameters
                        .find(threshold)
                        .map(given -> given.requireSize(m).at(j).orElse(0) != 0)
                        .orElse(false));
    }

    /** The threshold of a criterion; 0 where the shape does not use it. */
    private static double value(
            DecisionProblem problem,
            Parameters parameters,
            Parameter<CriterionThresholds> threshold,
            int j,
            Type type,
            Optional<Double> ofCriterion) {
        if (!uses(type, threshold)) {
            return 0;
        }
        OptionalDouble given = parameters
                .find(threshold)
                .map(all -> all.requireSize(problem.criterionCount()).at(j))
                .orElse(OptionalDouble.empty());
        if (given.isPresent()) {
            return given.getAsDouble();
        }
        return ofCriterion.orElseThrow(() -> new ProblemException(
                Code.MISSING,
                "criteria[%s].preference.%s".formatted(j, threshold.name()),
                "The preference function '%s' of criterion '%s' needs the threshold %s."
                        .formatted(type.id(), problem.criteria().get(j).id(), threshold.name())));
    }

    private static boolean uses(Type type, Parameter<CriterionThresholds> threshold) {
        return switch (type) {
            case USUAL -> false;
            case U_SHAPE -> threshold == Q;
            case V_SHAPE -> threshold == P;
            case LEVEL, V_SHAPE_WITH_INDIFFERENCE -> threshold == Q || threshold == P;
            case GAUSSIAN -> threshold == S;
        };
    }

    private static ImmutableList<Type> types(Object raw, String at) {
        if (raw instanceof String || raw instanceof Number) {
            return ImmutableList.of(type(raw, at));
        }
        return Parameter.list(raw, at).stream().map(item -> type(item, at)).collect(ImmutableList.toImmutableList());
    }

    private static Type type(Object raw, String at) {
        Type type = NAMES.get(
                Ascii.toLowerCase(String.valueOf(raw)).replace("-", "").replace("_", ""));
        if (type == null) {
            throw new ProblemException(
                    Code.UNKNOWN,
                    at,
                    Names.unknown(
                            "preference function",
                            String.valueOf(raw),
                            Arrays.stream(Type.values()).map(Type::id).toList()));
        }
        return type;
    }

    /** The names in use, without separators; t1 to t6 are the types I to VI of Brans. */
    private static ImmutableMap<String, Type> names() {
        ImmutableMap.Builder<String, Type> names = ImmutableMap.builder();
        for (Type type : Type.values()) {
            names.put(type.id().replace("-", ""), type);
            names.put("t" + (type.ordinal() + 1), type);
            names.put("type" + (type.ordinal() + 1), type);
            names.put(Integer.toString(type.ordinal() + 1), type);
        }
        return names.put("linear", Type.V_SHAPE_WITH_INDIFFERENCE)
                .put("vshape2", Type.V_SHAPE_WITH_INDIFFERENCE)
                .put("vshapeindifference", Type.V_SHAPE_WITH_INDIFFERENCE)
                .put("quasi", Type.U_SHAPE)
                .put("gauss", Type.GAUSSIAN)
                .buildOrThrow();
    }
}
