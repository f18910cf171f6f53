package dev.gradus.scoring.document;

import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.explain.GroupDecision;
import dev.gradus.scoring.internal.Json;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a group think, as a document: for each person either the weights of criteria, or a ranking of
 * alternatives, the best first and ties as a list of their own.
 *
 * @param weights by person and criterion; empty where people gave rankings
 * @param rankings by person and alternative, 1 for the best; empty where people gave weights
 */
public record GroupDocument(
        ImmutableMap<String, Map<String, Double>> weights, ImmutableMap<String, Map<String, Integer>> rankings) {

    /**
     * Reads a document such as {@code {"Ana": {"cost": 2, "fit": 1}}} or {@code {"Ana": ["A", ["B", "C"]]}}.
     *
     * @throws ProblemException if it is none, with the place; also if some gave weights and others rankings, or the
     *     rankings are not of the same alternatives
     */
    public static GroupDocument parse(String json) {
        Map<String, @Nullable Object> people = Json.map(Json.parse(json), "");
        if (people.isEmpty()) {
            throw new ProblemException(Code.MISSING, "", "There is nobody to decide.", "give at least one person.");
        }
        ImmutableMap.Builder<String, Map<String, Double>> weights = ImmutableMap.builder();
        ImmutableMap.Builder<String, Map<String, Integer>> rankings = ImmutableMap.builder();
        people.forEach((person, said) -> {
            if (said instanceof List<?> ranking) {
                rankings.put(person, ranks(ranking, person));
            } else {
                weights.put(person, numbers(said, person));
            }
        });
        GroupDocument group = new GroupDocument(weights.buildOrThrow(), rankings.buildOrThrow());
        if (!group.weights.isEmpty() && !group.rankings.isEmpty()) {
            throw new ProblemException(
                    Code.INVALID, "", "Some people gave weights and others rankings.", "let all give the same kind.");
        }
        group.requireSameAlternatives();
        return group;
    }

    private static Map<String, Double> numbers(@Nullable Object said, String person) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        Json.map(said, person)
                .forEach((criterion, weight) ->
                        numbers.put(criterion, Parameter.number(weight, person + "." + criterion)));
        return numbers;
    }

    private static Map<String, Integer> ranks(List<?> ranking, String person) {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        for (int place = 0; place < ranking.size(); place++) {
            String at = "%s[%s]".formatted(person, place);
            int rank = ranks.size() + 1;
            List<?> level =
                    ranking.get(place) instanceof List<?> tied ? tied : List.of(Json.text(ranking.get(place), at));
            for (Object each : level) {
                String alternative = Json.text(each, at);
                if (ranks.put(alternative, rank) != null) {
                    throw new ProblemException(
                            Code.INVALID, at, "'%s' is ranked twice by %s.".formatted(alternative, person));
                }
            }
        }
        return ranks;
    }

    private void requireSameAlternatives() {
        rankings.forEach((person, ranks) -> {
            Map.Entry<String, Map<String, Integer>> first =
                    rankings.entrySet().iterator().next();
            if (!ranks.keySet().equals(first.getValue().keySet())) {
                throw new ProblemException(
                        Code.INVALID,
                        person,
                        "%s and %s do not rank the same alternatives.".formatted(first.getKey(), person),
                        "put those that are not ranked level at the end, as a list.");
            }
        });
    }

    /** Whether people gave rankings. */
    public boolean isRankings() {
        return !rankings.isEmpty();
    }

    /**
     * Makes one ranking of the rankings.
     *
     * @throws ProblemException if people gave weights: then a problem is needed to rank by them
     */
    public GroupDecision decide(GroupDecision.Settings settings) {
        if (!isRankings()) {
            throw new ProblemException(
                    Code.MISSING, "", "Weights alone rank nothing.", "name the problem that is to be ranked by them.");
        }
        List<String> alternatives =
                new ArrayList<>(rankings.values().iterator().next().keySet());
        alternatives.sort(null);
        Map<String, int[]> inOrder = new LinkedHashMap<>();
        rankings.forEach((person, ranks) ->
                inOrder.put(person, alternatives.stream().mapToInt(ranks::get).toArray()));
        return GroupDecision.ofRankings(alternatives, inOrder, settings);
    }
}
