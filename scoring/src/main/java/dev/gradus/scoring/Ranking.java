package dev.gradus.scoring;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.criterion.Criterion;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.explain.Argument;
import dev.gradus.scoring.explain.Audit;
import dev.gradus.scoring.explain.CriterionShares;
import dev.gradus.scoring.explain.Goal;
import dev.gradus.scoring.explain.GroupDecision;
import dev.gradus.scoring.explain.Norm;
import dev.gradus.scoring.explain.Outcome;
import dev.gradus.scoring.explain.ValueChanges;
import dev.gradus.scoring.explain.WeightChange;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.method.TiePolicy;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import dev.gradus.scoring.problem.UncertainProblem;
import dev.gradus.scoring.robustness.Monitor;
import dev.gradus.scoring.robustness.RobustnessReport;
import dev.gradus.scoring.robustness.RobustnessSettings;
import dev.gradus.scoring.robustness.Sampling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Alternatives in order, with what was left out and why, and the answers to questions about them. Immutable.
 *
 * @param <T> the kind of alternative
 */
public final class Ranking<T> {
    private final Solution solution;
    private final UncertainProblem measured;
    private final ImmutableList<Criterion<? super T>> criteria;
    private final ImmutableList<Ranked<T>> items;
    private final ImmutableList<Exclusion<T>> excluded;
    private final Function<String, Ranking<T>> admission;

    /** @param admission makes the ranking with the alternative of this id let in */
    Ranking(
            Solution solution,
            UncertainProblem measured,
            ImmutableMap<String, T> alternatives,
            ImmutableMap<String, ImmutableList<String>> undecided,
            ImmutableList<Exclusion<T>> failed,
            ImmutableList<Criterion<? super T>> criteria,
            Function<String, Ranking<T>> admission) {
        this.solution = solution;
        this.admission = admission;
        this.measured = measured;
        this.criteria = criteria;
        this.items = order(solution, measured, alternatives, undecided);
        this.excluded = exclusions(solution, alternatives, failed);
    }

    private static <T> ImmutableList<Ranked<T>> order(
            Solution solution,
            UncertainProblem measured,
            ImmutableMap<String, T> alternatives,
            ImmutableMap<String, ImmutableList<String>> undecided) {
        ImmutableList<String> ids = solution.problem().alternatives();
        ImmutableMap<String, Integer> rows = rows(measured.alternatives());
        int[] ranks = solution.result().ranks();
        List<Ranked<T>> ordered = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            int row = require(rows, id);
            ImmutableMap.Builder<String, Measurement> measurements = ImmutableMap.builder();
            for (int j = 0; j < measured.criteria().size(); j++) {
                measurements.put(
                        measured.criteria().get(j).id(),
                        measured.columns().get(j).get(row));
            }
            ordered.add(new Ranked<>(
                    require(alternatives, id),
                    id,
                    ranks[i],
                    solution.score(i),
                    solution.classes(i),
                    solution.knownShare(i),
                    measurements.buildOrThrow(),
                    require(undecided, id)));
        }
        ordered.sort(Comparator.<Ranked<T>>comparingInt(Ranked::rank).thenComparing(Ranked::id));
        return ImmutableList.copyOf(ordered);
    }

    private static ImmutableMap<String, Integer> rows(List<String> ids) {
        ImmutableMap.Builder<String, Integer> rows = ImmutableMap.builder();
        for (int i = 0; i < ids.size(); i++) {
            rows.put(ids.get(i), i);
        }
        return rows.buildOrThrow();
    }

    private static <V> V require(ImmutableMap<String, V> map, String id) {
        V value = map.get(id);
        if (value == null) {
            throw new IllegalStateException("The alternative '%s' is lost.".formatted(id));
        }
        return value;
    }

    private static <T> ImmutableList<Exclusion<T>> exclusions(
            Solution solution, ImmutableMap<String, T> alternatives, ImmutableList<Exclusion<T>> failed) {
        ImmutableList.Builder<Exclusion<T>> all = ImmutableList.builder();
        all.addAll(failed);
        for (UncertainProblem.LeftOut out : solution.leftOut()) {
            all.add(new Exclusion<>(
                    require(alternatives, out.alternative()),
                    out.alternative(),
                    ImmutableList.of(new Exclusion.Reason(
                            "missing-value", "every value is known", out.reason(), Optional.empty()))));
        }
        return all.build();
    }

    /** All ranked alternatives, best first; ties in order of id. */
    public ImmutableList<Ranked<T>> items() {
        return items;
    }

    /**
     * The best {@code k}, or all if there are fewer.
     *
     * @param k at least 0
     */
    public ImmutableList<Ranked<T>> top(int k) {
        Preconditions.checkArgument(k >= 0, "The best %s: it must be at least 0.", k);
        return items.subList(0, Math.min(k, items.size()));
    }

    /** The first of the best; where several tie, the one whose id comes first. */
    public Ranked<T> first() {
        return items.get(0);
    }

    /**
     * The rank of every alternative under a tie policy, by id, best first. Methods that give no scores have competition
     * ranks whatever the policy.
     */
    public ImmutableMap<String, Double> ranks(TiePolicy policy) {
        double[] ranks = solution.result() instanceof Scores scores ? scores.ranks(policy) : new double[0];
        ImmutableMap<String, Integer> rows = rows(solution.problem().alternatives());
        ImmutableMap.Builder<String, Double> byId = ImmutableMap.builder();
        for (Ranked<T> item : items) {
            byId.put(item.id(), ranks.length == 0 ? item.rank() : ranks[require(rows, item.id())]);
        }
        return byId.buildOrThrow();
    }

    /** What is not in the ranking, with every reason. */
    public ImmutableList<Exclusion<T>> excluded() {
        return excluded;
    }

    /** Why an alternative is not in the ranking; empty if it is in it. */
    public Optional<Exclusion<T>> whyExcluded(T alternative) {
        return excluded.stream()
                .filter(exclusion -> exclusion.alternative().equals(alternative))
                .findFirst();
    }

    /**
     * The ranked alternative with this id.
     *
     * @throws ProblemException if there is none, with the nearest known ids, or with the reasons why it is excluded
     */
    public Ranked<T> find(String id) {
        Optional<Exclusion<T>> out =
                excluded.stream().filter(exclusion -> exclusion.id().equals(id)).findFirst();
        if (out.isPresent()) {
            throw new ProblemException(
                    Code.MISSING,
                    "alternatives",
                    "'%s' is not in the ranking: %s."
                            .formatted(
                                    id,
                                    String.join(
                                            "; ",
                                            out.get().reasons().stream()
                                                    .map(reason -> "required is '%s', but %s"
                                                            .formatted(reason.required(), reason.found()))
                                                    .toList())));
        }
        return items.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Code.UNKNOWN,
                        "alternatives",
                        Names.unknown(
                                "alternative",
                                id,
                                items.stream().map(Ranked::id).toList())));
    }

    /** Why an alternative stands where it stands. */
    public Explanation<T> explain(Ranked<T> item) {
        return Explanation.of(this, item);
    }

    /** What speaks for one alternative and what for the other, and why the better of them stands before the other. */
    public Contrast<T> contrast(Ranked<T> one, Ranked<T> other) {
        ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
        criteria.forEach(criterion -> names.put(criterion.id(), criterion.name()));
        return Contrast.of(
                explain(one),
                explain(other),
                Argument.of(solution.problem(), solution.method(), one.id(), other.id()),
                names.buildOrThrow());
    }

    /**
     * What is owed to each criterion: of the rank, of being among the first, of standing before another; as Shapley
     * values with the values as they are guaranteed. {@code 2^m} runs of the method for m criteria, more beyond 12.
     *
     * @throws ProblemException if there is no criterion, or the method is not defined for mean values
     */
    public CriterionShares shares(Ranked<T> item, Outcome outcome) {
        return CriterionShares.of(
                solution.problem(), solution.method(), item.id(), outcome, CriterionShares.Settings.DEFAULT);
    }

    /**
     * The smallest change of weights that brings an alternative where it is to be, with the values as they are guaranteed.
     *
     * @throws ProblemException if the ranking has no weights
     */
    public WeightChange weightChange(Ranked<T> item, Goal goal, Norm norm) {
        return WeightChange.of(solution.problem(), solution.method(), item.id(), goal, norm);
    }

    /** The smallest changes of its values that bring an alternative where it is to be. */
    public ValueChanges valueChanges(Ranked<T> item, Goal goal) {
        return ValueChanges.of(solution.problem(), solution.method(), item.id(), goal);
    }

    /** How far the ranking can be trusted: for any weights, and drawing so many samples where that is needed. */
    public Robustness<T> robustness(Sampling sampling) {
        return robustness(RobustnessSettings.DEFAULT.withSampling(sampling), Monitor.NONE);
    }

    /**
     * How far the ranking can be trusted.
     *
     * @param monitor watches the work and can stop it
     * @throws ProblemException if no weights satisfy the constraints, or the method is not defined for what is drawn
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public Robustness<T> robustness(RobustnessSettings settings, Monitor monitor) {
        return new Robustness<>(
                this, RobustnessReport.of(solution.method(), solution.problem(), measured, settings, monitor));
    }

    /** What a careful analyst would check about the ranking. */
    public Audit audit(Audit.Settings settings) {
        return Audit.of(solution.problem(), solution.method(), settings);
    }

    /**
     * One ranking of several people's.
     *
     * @param weights by person and id of criterion; a criterion that is not named has none
     * @throws ProblemException if there is nobody, a criterion is unknown, or somebody's weights are none
     */
    public GroupDecision group(Map<String, Map<String, Double>> weights, GroupDecision.Settings settings) {
        return GroupDecision.ofWeightsById(solution.problem(), solution.method(), weights, settings);
    }

    /**
     * The ranking as it would be with one more alternative let in, its requirements waived: where would it stand?
     *
     * @param alternative one that a requirement keeps out
     * @throws ProblemException if no requirement keeps it out, or its values are missing where they must be known
     */
    public Ranking<T> admitting(T alternative) {
        Exclusion<T> out = whyExcluded(alternative)
                .orElseThrow(() -> new ProblemException(
                        Code.INVALID, "alternatives", "'%s' is not kept out.".formatted(alternative)));
        Ranking<T> with = admission.apply(out.id());
        if (with.whyExcluded(alternative).isPresent()) {
            throw new ProblemException(
                    Code.MISSING,
                    "alternatives",
                    "'%s' is kept out by a missing value, which cannot be waived.".formatted(out.id()));
        }
        return with;
    }

    /** The criteria, in order. */
    public ImmutableList<Criterion<? super T>> criteria() {
        return criteria;
    }

    /** What the reader should know, in full sentences; empty in the good case. */
    public ImmutableList<String> warnings() {
        return solution.warnings();
    }

    /** The problem in numbers, the method and its answer. */
    public Solution solution() {
        return solution;
    }

    /** What was measured, with its gaps. */
    public UncertainProblem measured() {
        return measured;
    }

    @Override
    public String toString() {
        return "Ranking[%s by %s, %s excluded]"
                .formatted(items.size(), solution.method().id(), excluded.size());
    }
}
