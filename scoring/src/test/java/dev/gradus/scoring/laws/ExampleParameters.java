package dev.gradus.scoring.laws;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Parameters for the methods that cannot do without. They follow the ids and directions of the problem, never the order
 * of its rows and columns, and where a method promises to judge each alternative by itself, never the values of others.
 */
final class ExampleParameters {
    /** On the scale of {@link Problems}. */
    private static final double LOW = 4;

    private static final double HIGH = 70;

    private static final ImmutableMap<String, Function<DecisionProblem, Map<String, Object>>> EXAMPLES =
            ImmutableMap.<String, Function<DecisionProblem, Map<String, Object>>>builder()
                    .put(
                            "ahp",
                            problem -> Map.of(
                                    "alternative-comparisons",
                                    ratios(problem),
                                    "criteria-comparisons",
                                    byName(problem)))
                    .put("electre-tri-b", problem -> Map.of("profiles", profiles(problem)))
                    .put("flowsort", problem -> Map.of("profiles", profiles(problem)))
                    .put("mr-sort", problem -> Map.of("profiles", profiles(problem)))
                    .put("srmp", problem -> Map.of("reference-profiles", profiles(problem)))
                    .put("lopm", problem -> Map.of("limits", Collections.nCopies(problem.criterionCount(), LOW)))
                    .put("promethee-flows", problem -> Map.of("pi", shares(problem)))
                    .put("uta", problem -> Map.of("reference-order", firstTwo(problem)))
                    .put("utastar", problem -> Map.of("reference-order", firstTwo(problem)))
                    .put(
                            "utadis",
                            problem -> Map.of(
                                    "classes",
                                    List.of("low", "high"),
                                    "examples",
                                    Map.of(
                                            firstTwo(problem).get(0),
                                            "high",
                                            firstTwo(problem).get(1),
                                            "low")))
                    .buildOrThrow();

    private ExampleParameters() {}

    /** The parameters; empty where the problem is too small for any. */
    static Optional<Map<String, Object>> of(RankingMethod method, DecisionProblem problem) {
        if (method.descriptor().parameters().stream().noneMatch(Parameter::isRequired)) {
            return Optional.of(Map.of());
        }
        Function<DecisionProblem, Map<String, Object>> example =
                EXAMPLES.get(method.descriptor().id());
        if (example == null) {
            throw new AssertionError("'%s' needs parameters: give an example here."
                    .formatted(method.descriptor().id()));
        }
        boolean byExamples = Iterables.any(
                method.descriptor().parameters(),
                parameter -> List.of("reference-order", "examples").contains(parameter.name()));
        return byExamples && problem.alternativeCount() < 2 ? Optional.empty() : Optional.of(example.apply(problem));
    }

    /** Whether the method reads pairwise comparisons, here made of the values, and not the values. */
    static boolean holdTheValues(RankingMethod method) {
        return List.of("ahp", "promethee-flows").contains(method.descriptor().id());
    }

    /** Two profiles, the worse one first. */
    private static double[][] profiles(DecisionProblem problem) {
        double[][] profiles = new double[2][problem.criterionCount()];
        for (int j = 0; j < problem.criterionCount(); j++) {
            boolean benefit = problem.direction(j) == Direction.MAXIMIZE;
            profiles[0][j] = benefit ? LOW : HIGH;
            profiles[1][j] = benefit ? HIGH : LOW;
        }
        return profiles;
    }

    private static List<String> firstTwo(DecisionProblem problem) {
        return problem.alternatives().stream().sorted().limit(2).toList();
    }

    /** For each criterion how many times better one alternative is than another. */
    private static List<double[][]> ratios(DecisionProblem problem) {
        return IntStream.range(0, problem.criterionCount())
                .mapToObj(j -> pairs(
                        problem,
                        (i, k) -> Math.pow(
                                problem.value(i, j) / problem.value(k, j),
                                problem.direction(j).sign())))
                .toList();
    }

    /** Criterion c1 is twice as important as c0, and so on. */
    private static double[][] byName(DecisionProblem problem) {
        double[] importance = problem.criteria().stream()
                .mapToDouble(criterion -> 1 + Integer.parseInt(criterion.id().substring(1)))
                .toArray();
        return table(importance.length, (j, k) -> importance[j] / importance[k]);
    }

    /** The share of the criteria on which one alternative is better than another. */
    private static double[][] shares(DecisionProblem problem) {
        double m = problem.criterionCount();
        return pairs(
                problem,
                (i, k) -> IntStream.range(0, problem.criterionCount())
                                .filter(j ->
                                        problem.direction(j).sign() * (problem.value(i, j) - problem.value(k, j)) > 0)
                                .count()
                        / m);
    }

    @FunctionalInterface
    private interface Pair {
        double of(int i, int k);
    }

    private static double[][] pairs(DecisionProblem problem, Pair pair) {
        return table(problem.alternativeCount(), pair);
    }

    private static double[][] table(int size, Pair pair) {
        double[][] table = new double[size][size];
        for (int i = 0; i < table.length; i++) {
            int row = i;
            Arrays.setAll(table[i], k -> pair.of(row, k));
        }
        return table;
    }
}
