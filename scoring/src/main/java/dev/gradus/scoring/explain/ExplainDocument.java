package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.explain.CriterionShares.Settings;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The explanation of one alternative as plain values for JSON: its place, what each criterion does for the score and for
 * the rank, how it stands to another, and what would bring it to the first place.
 */
public final class ExplainDocument {
    private ExplainDocument() {}

    /**
     * The document; a field for which there is no answer is null.
     *
     * @param versus id of an alternative to hold against it; empty for none
     * @param settings how shares of the rank are found; beyond 12 criteria most of the cost is in them
     * @param sentences for the texts in it
     * @throws dev.gradus.scoring.problem.ProblemException if an id is unknown or the method has no answer to the problem
     */
    public static Map<String, @Nullable Object> of(
            DecisionProblem problem,
            ConfiguredMethod method,
            String alternative,
            Optional<String> versus,
            Settings settings,
            Sentences sentences) {
        int i = problem.indexOf(alternative);
        MethodResult result = method.evaluate(problem);
        OptionalDouble score =
                result instanceof Scores scores ? OptionalDouble.of(scores.value(i)) : OptionalDouble.empty();
        List<String> text = new ArrayList<>();
        text.add(sentences.place(alternative, result.ranks()[i], problem.alternativeCount(), score));
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("alternative", alternative);
        fields.put("rank", result.ranks()[i]);
        fields.put("score", score.isPresent() ? score.getAsDouble() : null);
        Optional<ScoreContributions> contributions = ScoreContributions.of(method, problem, i);
        fields.put("contributions", contributions(problem, contributions, i));
        contributions.ifPresent(found -> fields.put("base", found.base()));
        fields.put(
                "versus",
                versus.map(other ->
                                versus(Argument.of(problem, method, alternative, other), alternative, sentences, text))
                        .orElse(null));
        fields.put("shapley", shapley(CriterionShares.of(problem, method, alternative, Outcome.rank(), settings)));
        fields.put(
                "toBecomeFirst",
                problem.isWeighted() ? toBecomeFirst(problem, method, alternative, sentences, text) : null);
        ValueChanges changes = ValueChanges.of(problem, method, alternative, Goal.first());
        text.addAll(sentences.valueChanges(changes));
        fields.put("valueChange", valueChanges(changes));
        fields.put("excluded", null);
        fields.put("text", text);
        return fields;
    }

    /** The document of an alternative that was left out: nothing but why. */
    public static Map<String, @Nullable Object> excluded(
            String alternative, List<Shortfall> shortfalls, Sentences sentences) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("alternative", alternative);
        fields.put("rank", null);
        fields.put(
                "excluded",
                shortfalls.stream()
                        .map(shortfall -> {
                            Map<String, @Nullable Object> reason = new LinkedHashMap<>();
                            reason.put("required", shortfall.required());
                            reason.put("found", shortfall.found());
                            reason.put(
                                    "by",
                                    shortfall.by().isPresent() ? shortfall.by().getAsDouble() : null);
                            return reason;
                        })
                        .toList());
        fields.put("text", sentences.excluded(alternative, shortfalls));
        return fields;
    }

    private static ImmutableList<ImmutableMap<String, Object>> contributions(
            DecisionProblem problem, Optional<ScoreContributions> contributions, int i) {
        ImmutableList.Builder<ImmutableMap<String, Object>> items = ImmutableList.builder();
        contributions.ifPresent(found -> {
            double[] weights = problem.isWeighted() ? problem.weights() : new double[0];
            for (int j = 0; j < problem.criterionCount(); j++) {
                ImmutableMap.Builder<String, Object> item = ImmutableMap.builder();
                item.put("criterion", problem.criteria().get(j).id());
                item.put("value", problem.value(i, j));
                if (weights.length > 0) {
                    item.put("weight", weights[j]);
                }
                item.put("contribution", found.amounts()[j]);
                items.add(item.buildOrThrow());
            }
        });
        return items.build();
    }

    /** Signs are turned so that above 0 speaks for the alternative that is explained. */
    private static Map<String, @Nullable Object> versus(
            Argument argument, String alternative, Sentences sentences, List<String> text) {
        boolean before = argument.before().equals(alternative);
        int sign = before ? 1 : -1;
        String sentence = sentences.argument(argument);
        text.add(sentence);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("alternative", before ? argument.behind() : argument.before());
        fields.put("difference", sign * argument.difference() + 0.0);
        fields.put(
                "contributions",
                argument.differences().stream()
                        .map(reason -> ImmutableMap.of(
                                "criterion", reason.criterion(), "contribution", sign * reason.amount() + 0.0))
                        .toList());
        fields.put("tipping", argument.tipping().orElse(null));
        fields.put("argument", sentence);
        return fields;
    }

    private static ImmutableMap<String, Object> shapley(CriterionShares shares) {
        ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
        fields.put("game", shares.outcome());
        fields.put("baseline", shares.baseline().id());
        fields.put("without", shares.without());
        fields.put("values", shares.values());
        if (!shares.isExact()) {
            fields.put("standardErrors", shares.standardErrors());
        }
        return fields.buildOrThrow();
    }

    private static ImmutableMap<String, Object> toBecomeFirst(
            DecisionProblem problem,
            ConfiguredMethod method,
            String alternative,
            Sentences sentences,
            List<String> text) {
        WeightChange change = WeightChange.of(problem, method, alternative, Goal.first(), Norm.L1);
        text.add(sentences.weightChange(change, problem.weightsById()));
        ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
        fields.put("possible", change.isPossible());
        fields.put("status", change.status().id());
        if (change.isPossible()) {
            fields.put("weights", change.weights());
            fields.put("l1", change.distance());
        }
        if (!change.betterMixture().isEmpty()) {
            fields.put("betterMixture", change.betterMixture());
        }
        return fields.buildOrThrow();
    }

    private static List<ImmutableMap<String, Object>> valueChanges(ValueChanges changes) {
        List<ImmutableMap<String, Object>> items = new ArrayList<>();
        changes.single().forEach(change -> items.add(change(change)));
        changes.pair().ifPresent(change -> items.add(change(change)));
        return items;
    }

    private static ImmutableMap<String, Object> change(ValueChanges.Change change) {
        return ImmutableMap.of(
                "steps",
                change.steps().stream()
                        .map(step ->
                                ImmutableMap.of("criterion", step.criterion(), "from", step.from(), "to", step.to()))
                        .collect(ImmutableList.toImmutableList()),
                "size",
                change.size(),
                "smallest",
                change.isSmallest());
    }
}
