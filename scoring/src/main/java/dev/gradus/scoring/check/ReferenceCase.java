package dev.gradus.scoring.check;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.internal.Json;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A worked example: a problem with the numbers that a paper or a well-known program gives for it.
 *
 * @param id unique
 * @param method the method's name in the example, with underscores
 * @param source where the numbers come from
 * @param matrix rows are alternatives; empty for methods on other inputs
 * @param directions one for each criterion; empty where there is none
 * @param weights as given; empty where there are none
 * @param params the method's parameters under the names of the example, nulls left out
 * @param expectedScores plain JSON: a list of numbers, a list of lists, a number; empty if none
 * @param scoreOrder {@code higher_better}, {@code lower_better}, {@code weights} …; empty if none
 * @param expectedRanking 1 for the best, equal numbers tie; empty if none
 * @param tolerance absolute
 * @param extra intermediate results under the names of the example
 * @param notes cautions
 */
public record ReferenceCase(
        String id,
        String method,
        String source,
        Optional<double[][]> matrix,
        Optional<ImmutableList<Direction>> directions,
        Optional<double[]> weights,
        Map<String, Object> params,
        Optional<Object> expectedScores,
        Optional<String> scoreOrder,
        Optional<double[]> expectedRanking,
        double tolerance,
        Map<String, Object> extra,
        String notes) {

    public ReferenceCase {
        matrix = matrix.map(ReferenceCase::copy);
        weights = weights.map(double[]::clone);
        expectedRanking = expectedRanking.map(double[]::clone);
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    /** Rows are alternatives; empty for methods on other inputs. A copy. */
    @Override
    public Optional<double[][]> matrix() {
        return matrix.map(ReferenceCase::copy);
    }

    /** The weights as given; empty where there are none. A copy. */
    @Override
    public Optional<double[]> weights() {
        return weights.map(double[]::clone);
    }

    /** The expected ranks, 1 for the best; empty if none. A copy. */
    @Override
    public Optional<double[]> expectedRanking() {
        return expectedRanking.map(double[]::clone);
    }

    /**
     * Reads a JSON array of examples.
     *
     * @throws ProblemException if it is no such array, with the place
     */
    public static ImmutableList<ReferenceCase> parse(String json) {
        Object root = Json.parse(json);
        List<?> items = root instanceof List<?> list ? list : List.of(Json.map(root, ""));
        ImmutableList.Builder<ReferenceCase> cases = ImmutableList.builder();
        for (int k = 0; k < items.size(); k++) {
            cases.add(of(Json.map(items.get(k), "[" + k + "]"), "[" + k + "]"));
        }
        return cases.build();
    }

    private static ReferenceCase of(Map<String, @Nullable Object> fields, String at) {
        for (String required : List.of("id", "method")) {
            if (fields.get(required) == null) {
                throw new ProblemException(
                        Code.MISSING, at + "." + required, "The case has no '%s'.".formatted(required));
            }
        }
        return new ReferenceCase(
                Json.text(fields.get("id"), at + ".id"),
                Json.text(fields.get("method"), at + ".method"),
                String.valueOf(fields.getOrDefault("source", "")),
                Optional.ofNullable(fields.get("matrix")).map(matrix -> matrix(matrix, at + ".matrix")),
                Optional.ofNullable(fields.get("directions")).map(list -> directions(list, at + ".directions")),
                Optional.ofNullable(fields.get("weights"))
                        .filter(List.class::isInstance)
                        .map(weights -> Parameter.vector(weights, at + ".weights")),
                withoutNulls(fields.get("params"), at + ".params"),
                Optional.ofNullable(fields.get("expected_scores")),
                Optional.ofNullable(fields.get("score_order")).map(String::valueOf),
                Optional.ofNullable(fields.get("expected_ranking"))
                        .map(ranking -> Parameter.vector(ranking, at + ".expected_ranking")),
                fields.get("tolerance") instanceof Number tolerance ? tolerance.doubleValue() : 1e-9,
                withoutNulls(fields.get("extra"), at + ".extra"),
                String.valueOf(fields.getOrDefault("notes", "")));
    }

    private static double[][] matrix(Object raw, String at) {
        List<?> rows = Parameter.list(raw, at);
        double[][] matrix = new double[rows.size()][];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = Parameter.vector(rows.get(i), at + "[" + i + "]");
        }
        return matrix;
    }

    private static ImmutableList<Direction> directions(Object raw, String at) {
        ImmutableList.Builder<Direction> directions = ImmutableList.builder();
        List<?> words = Parameter.list(raw, at);
        for (int j = 0; j < words.size(); j++) {
            directions.add(direction(words.get(j), at + "[" + j + "]"));
        }
        return directions.build();
    }

    private static Direction direction(@Nullable Object word, String at) {
        for (Direction direction : Direction.values()) {
            if (direction.id().equals(word)) {
                return direction;
            }
        }
        throw Parameter.wrong(at, word, "\"max\" or \"min\"");
    }

    private static Map<String, Object> withoutNulls(@Nullable Object raw, String at) {
        Map<String, Object> kept = new LinkedHashMap<>();
        if (raw != null) {
            Json.map(raw, at).forEach((name, value) -> {
                if (value != null) {
                    kept.put(name, value);
                }
            });
        }
        return kept;
    }

    /** The number of alternatives: rows of the matrix, or the numbers in the expected ranking. */
    int alternativeCount() {
        if (matrix.isPresent()) {
            return matrix.get().length;
        }
        return expectedRanking.map(ranking -> ranking.length).orElse(1);
    }

    /** The example as a problem: alternatives A1…, criteria C1…, all benefits where no direction is given. */
    DecisionProblem problem() {
        List<String> alternatives = new ArrayList<>();
        for (int i = 1; i <= alternativeCount(); i++) {
            alternatives.add("A" + i);
        }
        int m = matrix.map(rows -> rows.length == 0 ? 0 : rows[0].length).orElse(0);
        List<ProblemCriterion> criteria = new ArrayList<>();
        for (int j = 0; j < m; j++) {
            int column = j;
            Direction direction = directions.map(given -> given.get(column)).orElse(Direction.MAXIMIZE);
            ProblemCriterion criterion = ProblemCriterion.unweighted("C" + (j + 1), direction);
            criteria.add(
                    weights.map(given -> criterion.withWeight(given[column])).orElse(criterion));
        }
        return DecisionProblem.ofRows(
                id, alternatives, criteria, matrix.orElseGet(() -> new double[alternatives.size()][0]));
    }
}
