package dev.gradus.scoring.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.Exclusion;
import dev.gradus.scoring.Ranking;
import dev.gradus.scoring.ScoreInterval;
import dev.gradus.scoring.Solution;
import dev.gradus.scoring.explain.Argument;
import dev.gradus.scoring.explain.CriterionShares;
import dev.gradus.scoring.explain.Goal;
import dev.gradus.scoring.explain.Norm;
import dev.gradus.scoring.explain.Outcome;
import dev.gradus.scoring.explain.ScoreContributions;
import dev.gradus.scoring.explain.Sentences;
import dev.gradus.scoring.explain.Shortfall;
import dev.gradus.scoring.explain.ValueChanges;
import dev.gradus.scoring.explain.WeightChange;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.UncertainProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The explanation of one alternative as plain values for JSON: its place, what each criterion does for its score and for
 * its rank, how it stands to another, and what would bring it to the first place or among the first. The fields are told
 * in {@code docs/documents.md}; one for which there is no answer is null.
 */
public final class ExplanationDocument {
    private final Solution solution;
    private final UncertainProblem measured;
    private final DecisionProblem problem;
    private final ConfiguredMethod method;
    private final String alternative;
    private final int row;
    private final ExplanationSettings settings;
    private final Sentences sentences;
    private final List<String> text = new ArrayList<>();
    private final List<String> why = new ArrayList<>();
    private final List<String> shares = new ArrayList<>();
    private final List<String> change = new ArrayList<>();

    private ExplanationDocument(
            Solution solution,
            UncertainProblem measured,
            String alternative,
            ExplanationSettings settings,
            Sentences sentences) {
        this.solution = solution;
        this.measured = measured;
        this.problem = solution.problem();
        this.method = solution.method();
        this.alternative = alternative;
        this.row = problem.indexOf(alternative);
        this.settings = settings;
        this.sentences = sentences;
    }

    /**
     * The document of an alternative of a solved problem. Runs of the method for m criteria: some {@code 2^m} (see
     * {@link CriterionShares}) and those of the smallest changes of weights and values.
     *
     * @param measured what {@code solution} solves
     * @throws ProblemException if an id is unknown or the method has no answer to the problem
     */
    public static Map<String, @Nullable Object> of(
            Solution solution,
            UncertainProblem measured,
            String alternative,
            ExplanationSettings settings,
            Sentences sentences) {
        Optional<UncertainProblem.LeftOut> out = solution.leftOut().stream()
                .filter(left -> left.alternative().equals(alternative))
                .findFirst();
        if (out.isPresent()) {
            return excluded(
                    alternative,
                    ImmutableList.of(
                            new Shortfall("every value is known", out.get().reason(), OptionalDouble.empty(), "")),
                    sentences);
        }
        return new ExplanationDocument(solution, measured, alternative, settings, sentences).fields();
    }

    /**
     * The document of an alternative of a ranking, in it or kept out of it; with units, with how each value was derived,
     * and with the evidence it rests on.
     *
     * @param alternative its id
     */
    public static <T> Map<String, @Nullable Object> of(
            Ranking<T> ranking, String alternative, ExplanationSettings settings, Sentences sentences) {
        Optional<Exclusion<T>> out = ranking.excluded().stream()
                .filter(exclusion -> exclusion.id().equals(alternative))
                .findFirst();
        if (out.isPresent()) {
            Map<String, @Nullable Object> fields =
                    excluded(alternative, out.get().shortfalls(), sentences);
            admitted(ranking, out.get()).ifPresent(with -> {
                int rank = with.find(alternative).rank();
                int of = with.items().size();
                fields.put("ifAdmitted", ImmutableMap.of("rank", rank, "of", of));
                List<String> text = new ArrayList<>(
                        sentences.excluded(alternative, out.get().shortfalls()));
                text.add(sentences.ifAdmitted(alternative, rank, of));
                fields.put("text", text);
            });
            return fields;
        }
        Map<String, @Nullable Object> fields =
                of(ranking.solution(), ranking.measured(), alternative, settings, sentences);
        fields.putAll(RankingDocument.entryWithEvidence(ranking.explain(ranking.find(alternative))));
        return fields;
    }

    /** The ranking with it let in; empty where a missing value keeps it out, or the method has no answer to its values. */
    private static <T> Optional<Ranking<T>> admitted(Ranking<T> ranking, Exclusion<T> out) {
        try {
            return Optional.of(ranking.admitting(out.alternative()));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /**
     * How an alternative stands to another, and nothing else: its place and score, {@code versus} as in the whole document,
     * and {@code text}.
     *
     * @throws ProblemException if an id is unknown or the method has no answer to the problem
     */
    public static Map<String, @Nullable Object> contrast(
            Solution solution, UncertainProblem measured, String alternative, String other, Sentences sentences) {
        ExplanationDocument document = new ExplanationDocument(
                solution, measured, alternative, ExplanationSettings.DEFAULT.against(other), sentences);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("alternative", alternative);
        document.standing(fields);
        fields.put("versus", document.versus(other));
        fields.put("text", document.text);
        return fields;
    }

    /** The document of an alternative that was left out: nothing but why, by how much, and what would let it in. */
    public static Map<String, @Nullable Object> excluded(
            String alternative, List<Shortfall> shortfalls, Sentences sentences) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("alternative", alternative);
        fields.put("rank", null);
        fields.put("score", null);
        fields.put("contributions", List.of());
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
                            reason.put("unit", shortfall.unit());
                            return reason;
                        })
                        .toList());
        fields.put("text", sentences.excluded(alternative, shortfalls));
        return fields;
    }

    private Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("alternative", alternative);
        standing(fields);
        place();
        fields.put("knownShare", solution.knownShare(row));
        Optional<ScoreContributions> contributions = ScoreContributions.of(method, problem, row);
        contributions.ifPresent(found -> fields.put("base", found.base()));
        fields.put("basis", basis(contributions));
        fields.put("contributions", contributions(contributions));
        fields.put("versus", settings.versus().map(this::versus).orElse(null));
        fields.put("shapley", shapley(Outcome.rank(), true));
        fields.put("shapleyTop", shapley(Outcome.top(settings.places()), false));
        fields.put("toBecomeFirst", weightChange(Goal.first()));
        fields.put("toReachTop", settings.places() == 1 ? null : weightChange(Goal.top(settings.places())));
        fields.put("valueChange", valueChanges(Goal.first()));
        fields.put("valueChangeTop", settings.places() == 1 ? null : valueChanges(Goal.top(settings.places())));
        fields.put("excluded", null);
        fields.put("text", text);
        fields.put("sentences", ImmutableMap.of("why", why, "shares", shares, "change", change));
        return fields;
    }

    /** In the text, and among the sentences of its kind. */
    private void tell(List<String> kind, String sentence) {
        text.add(sentence);
        kind.add(sentence);
    }

    private void standing(Map<String, @Nullable Object> fields) {
        fields.put("rank", solution.result().ranks()[row]);
        fields.put("score", solution.score(row).map(ScoreInterval::guaranteed).orElse(null));
        solution.score(row)
                .filter(score -> solution.isOpen())
                .ifPresent(score -> fields.put("potentialScore", score.potential()));
    }

    private void place() {
        OptionalDouble guaranteed = solution.score(row)
                .map(score -> OptionalDouble.of(score.guaranteed()))
                .orElse(OptionalDouble.empty());
        OptionalDouble potential = solution.score(row)
                .map(score -> OptionalDouble.of(score.potential()))
                .orElse(OptionalDouble.empty());
        tell(why, sentences.place(alternative, solution.result().ranks()[row], problem.alternativeCount(), guaranteed));
        if (solution.isOpen()) {
            tell(why, sentences.gaps(alternative, solution.knownShare(row), guaranteed, potential));
        }
    }

    private static String basis(Optional<ScoreContributions> contributions) {
        return contributions
                .map(found -> found.isSum() ? "parts-of-the-sum" : "shapley")
                .orElse("none");
    }

    private ImmutableList<ImmutableMap<String, Object>> contributions(Optional<ScoreContributions> contributions) {
        ImmutableList.Builder<ImmutableMap<String, Object>> items = ImmutableList.builder();
        int measuredRow = measured.alternatives().indexOf(alternative);
        contributions.ifPresent(found -> {
            double[] weights = problem.isWeighted() ? problem.weights() : new double[0];
            for (int j = 0; j < problem.criterionCount(); j++) {
                ImmutableMap.Builder<String, Object> item = ImmutableMap.builder();
                item.put("criterion", problem.criteria().get(j).id());
                item.put(
                        "value", RankingDocument.value(measured.columns().get(j).get(measuredRow)));
                if (weights.length > 0) {
                    item.put("weight", weights[j]);
                }
                item.put("contribution", found.amounts().get(j));
                items.add(item.buildOrThrow());
            }
        });
        return items.build();
    }

    /** Signs are turned so that above 0 speaks for the alternative that is explained. */
    private Map<String, @Nullable Object> versus(String other) {
        Argument argument = Argument.of(problem, method, alternative, other);
        boolean before = argument.before().equals(alternative);
        int sign = before ? 1 : -1;
        String sentence = sentences.argument(argument);
        tell(why, sentence);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("alternative", other);
        fields.put("difference", sign * argument.difference() + 0.0);
        fields.put("basis", argument.basis().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        fields.put(
                "contributions",
                reasons(before ? argument.differences() : argument.differences().reverse(), sign));
        fields.put("tipping", argument.tipping().orElse(null));
        fields.put("reasons", reasons(argument.reasons(), sign));
        fields.put("objections", reasons(argument.objections(), sign));
        fields.put("argument", sentence);
        fields.put("shapley", shapley(Outcome.before(other), false));
        fields.put("toDrawLevel", weightChange(Goal.before(other)));
        return fields;
    }

    private static List<ImmutableMap<String, Object>> reasons(List<Argument.Reason> reasons, int sign) {
        return reasons.stream()
                .map(reason -> ImmutableMap.<String, Object>of(
                        "criterion", reason.criterion(), "contribution", sign * reason.amount() + 0.0))
                .toList();
    }

    private ImmutableMap<String, Object> shapley(Outcome outcome, boolean isTold) {
        CriterionShares shares = CriterionShares.of(problem, method, alternative, outcome, settings.shares());
        if (isTold) {
            tell(this.shares, sentences.shares(shares));
        }
        ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
        fields.put("game", shares.outcome());
        fields.put("baseline", shares.baseline().id());
        fields.put("without", shares.without());
        fields.put("with", shares.with());
        fields.put("values", shares.values());
        if (!shares.isExact()) {
            fields.put("standardErrors", shares.standardErrors());
            fields.put("sampledOrders", shares.sampledOrders());
        }
        return fields.buildOrThrow();
    }

    /** By the sum of changes, and beside it by the root of the sum of their squares. */
    private @Nullable Map<String, @Nullable Object> weightChange(Goal goal) {
        if (!problem.isWeighted()) {
            return null;
        }
        WeightChange change = WeightChange.of(problem, method, alternative, goal, Norm.L1);
        if (change.status() != WeightChange.Status.ALREADY) {
            tell(this.change, sentences.weightChange(change, problem.weightsById()));
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("goal", goal.id());
        fields.put("possible", change.isPossible());
        fields.put("status", change.status().id());
        if (change.isPossible()) {
            fields.put("weights", change.weights());
            fields.put("l1", change.distance());
            WeightChange squared = WeightChange.of(problem, method, alternative, goal, Norm.L2);
            if (squared.isPossible()) {
                fields.put(
                        "byL2",
                        ImmutableMap.of(
                                "status", squared.status().id(),
                                "weights", squared.weights(),
                                "l2", squared.distance()));
            }
        }
        if (!change.betterMixture().isEmpty()) {
            fields.put("betterMixture", change.betterMixture());
        }
        return fields;
    }

    private List<ImmutableMap<String, Object>> valueChanges(Goal goal) {
        ValueChanges changes = ValueChanges.of(problem, method, alternative, goal);
        if (!changes.isThere()) {
            sentences.valueChanges(changes).forEach(sentence -> tell(change, sentence));
        }
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
