package dev.gradus.scoring;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.criterion.Criterion;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.method.TiePolicy;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import dev.gradus.scoring.problem.UncertainProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    Ranking(
            Solution solution,
            UncertainProblem measured,
            ImmutableMap<String, T> alternatives,
            ImmutableMap<String, ImmutableList<String>> undecided,
            ImmutableList<Exclusion<T>> failed,
            ImmutableList<Criterion<? super T>> criteria) {
        this.solution = solution;
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
                    ImmutableList.of(new Exclusion.Reason("missing-value", "every value is known", out.reason()))));
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

    /** What speaks for one alternative and what for the other. */
    public Contrast<T> contrast(Ranked<T> one, Ranked<T> other) {
        return Contrast.of(explain(one), explain(other));
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
