package dev.gradus.scoring;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.core.criterion.Requirement;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.explain.ScoreContributions;
import dev.gradus.scoring.internal.Ranks;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import dev.gradus.scoring.problem.UncertainProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A ranking that is asked again and again while somebody moves a weight, adds a requirement or corrects a value: only what
 * changed is worked out anew, and the best are found without sorting all. The answer is always the one that a ranking of
 * the changed problem would give, bit for bit.
 *
 * <p>Moving a weight costs one pass over the columns, O(nm) without the measuring, screening and sorting of a whole ranking;
 * a requirement asks each alternative once, when it is added. Where gaps are left, what fills them depends on the others:
 * after a value or a requirement they are filled anew, O(nm) once. Not safe for use by several threads at a time.
 *
 * {@snippet :
 * RankingSession<Laptop> session = RankingSession.of(ranking);
 * session.weight("price", 5);
 * session.top(3).forEach(System.out::println);
 * }
 *
 * @param <T> the kind of alternative
 */
public final class RankingSession<T> {
    private final ConfiguredMethod method;
    private final ImmutableList<T> alternatives;
    private final ImmutableMap<String, Integer> rows;
    private final Map<String, BitSet> requirements = new LinkedHashMap<>();
    private Filled all;
    private Optional<UncertainProblem> gaps; // present where one is left: what fills it depends on the others
    private Optional<Filled> kept = Optional.empty();
    private Optional<int[]> keptRows = Optional.empty();
    private Optional<Scores> scores = Optional.empty();

    private RankingSession(
            Filled all, Optional<UncertainProblem> gaps, ConfiguredMethod method, ImmutableList<T> alternatives) {
        this.method = method;
        this.alternatives = alternatives;
        this.all = all;
        this.gaps = gaps;
        ImmutableMap.Builder<String, Integer> byId = ImmutableMap.builderWithExpectedSize(alternatives.size());
        for (int i = 0; i < alternatives.size(); i++) {
            byId.put(all.numbers().alternative(i), i);
        }
        this.rows = byId.buildOrThrow();
    }

    /**
     * Numbers, and the values that methods see in their place.
     *
     * @param numbers with every gap filled for the worst
     * @param worst their values; the same object where they are their own
     * @param best the values with every gap filled for the best; the same object where there is none
     */
    private record Filled(DecisionProblem numbers, DecisionProblem worst, DecisionProblem best) {
        static Filled of(DecisionProblem guaranteed, DecisionProblem potential) {
            DecisionProblem worst = guaranteed.valued();
            return new Filled(guaranteed, worst, guaranteed == potential ? worst : potential.valued());
        }

        /** The gaps filled anew, with the weights of now. */
        Filled refilled(UncertainProblem gaps) {
            UncertainProblem.Completion completion = gaps.complete();
            Filled filled = of(completion.guaranteed(), completion.potential());
            return numbers.isWeighted() ? filled.withWeights(numbers.givenWeights()) : filled;
        }

        Filled withWeights(double... weights) {
            return changed(problem -> problem.withWeights(weights));
        }

        Filled keeping(int... kept) {
            return changed(problem -> problem.keeping(kept));
        }

        Filled withValue(int row, int j, double value) {
            double worth = numbers.criteria()
                    .get(j)
                    .value()
                    .map(function -> function.apply(value))
                    .orElse(value);
            DecisionProblem newWorst = worst.withValue(row, j, worth);
            return new Filled(
                    worst == numbers && worth == value ? newWorst : numbers.withValue(row, j, value),
                    newWorst,
                    best == worst ? newWorst : best.withValue(row, j, worth));
        }

        /** What is the same object stays one, and is changed once. */
        private Filled changed(UnaryOperator<DecisionProblem> change) {
            DecisionProblem newWorst = change.apply(worst);
            return new Filled(
                    worst == numbers ? newWorst : change.apply(numbers),
                    newWorst,
                    best == worst ? newWorst : change.apply(best));
        }
    }

    /**
     * An alternative with its place.
     *
     * @param alternative the alternative
     * @param id its id
     * @param rank 1 for the best; equal ranks are ties
     * @param score as the method gives it
     */
    public record Place<T>(T alternative, String id, int rank, double score) {}

    /** A session over numbers; alternatives are their ids. */
    public static RankingSession<String> of(DecisionProblem problem, ConfiguredMethod method) {
        return new RankingSession<>(Filled.of(problem, problem), Optional.empty(), method, problem.alternatives());
    }

    /**
     * A session that starts with a ranking: with the alternatives that it ranked, its method, its weights, even if they were
     * derived, and the values that are guaranteed.
     */
    public static <T> RankingSession<T> of(Ranking<T> ranking) {
        Solution solution = ranking.solution();
        DecisionProblem problem = solution.problem();
        ImmutableMap<String, T> byId =
                ranking.items().stream().collect(ImmutableMap.toImmutableMap(Ranked::id, Ranked::alternative));
        UncertainProblem measured = ranking.measured().keeping(rowsOf(problem, ranking.measured()));
        boolean hasGaps = measured.columns().stream()
                .flatMap(ImmutableList::stream)
                .anyMatch(measurement -> !(measurement instanceof Measurement.Exact));
        return new RankingSession<>(
                Filled.of(problem, solution.isOpen() ? solution.potentialProblem() : problem),
                hasGaps ? Optional.of(measured) : Optional.empty(),
                solution.method(),
                problem.alternatives().stream()
                        .map(id -> Preconditions.checkNotNull(byId.get(id)))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Where the alternatives of a solved problem stand in what was measured: some may have been left out. */
    private static int[] rowsOf(DecisionProblem problem, UncertainProblem measured) {
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < measured.alternatives().size(); i++) {
            byId.put(measured.alternatives().get(i), i);
        }
        return problem.alternatives().stream()
                .mapToInt(id -> Preconditions.checkNotNull(byId.get(id)))
                .toArray();
    }

    /**
     * Gives a criterion another weight. Weights need not sum to one.
     *
     * @param weight finite and at least 0
     * @return this session
     * @throws ProblemException if there is no such criterion, the others have no weights, or the weight is none
     */
    public RankingSession<T> weight(String criterion, double weight) {
        double[] weights = all.numbers().givenWeights();
        weights[indexOf(criterion)] = weight;
        return weights(weights);
    }

    /**
     * Gives all criteria other weights, in their order.
     *
     * @return this session
     */
    public RankingSession<T> weights(double... weights) {
        Filled weighted = all.withWeights(weights);
        kept = kept.map(filled -> filled.withWeights(weights));
        return changed(weighted);
    }

    /**
     * Gives an alternative another value, in the unit of the criterion. If it was open, it is not any more.
     *
     * @param value finite
     * @return this session
     * @throws ProblemException if there is no such alternative or criterion, or the value is none
     */
    public RankingSession<T> value(String alternative, String criterion, double value) {
        int row = row(alternative);
        int j = indexOf(criterion);
        Filled corrected = all.withValue(row, j, value);
        Optional<UncertainProblem> left =
                gaps.map(problem -> problem.withMeasurement(row, j, Measurement.exact(value)));
        Filled filled = left.map(corrected::refilled).orElse(corrected);
        gaps = left;
        kept = Optional.empty();
        return changed(filled);
    }

    /**
     * Adds a requirement, or replaces the one of the same id. Alternatives that do not meet it are out; those of which it is
     * undecided stay.
     *
     * @return this session
     */
    public RankingSession<T> require(Requirement<? super T> requirement) {
        BitSet meeting = new BitSet(alternatives.size());
        for (int i = 0; i < alternatives.size(); i++) {
            meeting.set(i, requirement.check(alternatives.get(i)).status() != Requirement.Status.NOT_MET);
        }
        requirements.put(requirement.id(), meeting);
        kept = Optional.empty();
        keptRows = Optional.empty();
        return changed(all);
    }

    /**
     * Takes a requirement back that was added to this session.
     *
     * @return this session
     * @throws ProblemException if there is none of this id
     */
    public RankingSession<T> withdraw(String requirement) {
        if (requirements.remove(requirement) == null) {
            throw new ProblemException(
                    Code.UNKNOWN, "requirements", Names.unknown("requirement", requirement, requirements.keySet()));
        }
        kept = Optional.empty();
        keptRows = Optional.empty();
        return changed(all);
    }

    /** The problem as it stands: what meets the requirements, with the weights and values of now. */
    public DecisionProblem problem() {
        return ranked().numbers();
    }

    /**
     * The best {@code k}, or all if there are fewer; ties in order of id.
     *
     * @param k at least 0
     * @throws ProblemException if nothing meets the requirements, or the method has no answer or gives no scores
     */
    public ImmutableList<Place<T>> top(int k) {
        Scores found = found();
        double[] values = found.values();
        double magnitude = 0;
        for (double value : values) {
            magnitude = Math.max(magnitude, Math.abs(value));
        }
        int[] best = found.best(k);
        List<Place<T>> places = new ArrayList<>();
        int first = 0; // of the ties that the place belongs to
        for (int place = 0; place < best.length; place++) {
            if (!Ranks.tie(values[best[first]], values[best[place]], magnitude)) {
                first = place;
            }
            places.add(place(best[place], first + 1, values[best[place]]));
        }
        addTies(places, best, first, values, magnitude, found.order());
        places.sort(Comparator.<Place<T>>comparingInt(Place::rank).thenComparing(Place::id));
        return ImmutableList.copyOf(places.subList(0, best.length));
    }

    /**
     * The potential score of each of these places, in their order: with its own gaps filled for the best, as in
     * {@link Ranked#score}; the score itself where nothing is open. One evaluation for each place with gaps, or one for all
     * where scores do not depend on the others.
     *
     * @param places of this session as it stands
     * @throws ProblemException if one of them is not in the ranking, or the method gives no scores
     */
    public double[] potential(List<Place<T>> places) {
        int[] rankedRows = rankedRows(places);
        Scores found = found();
        return PotentialScores.of(method, ranked().worst(), ranked().best(), found, rankedRows, new ArrayList<>());
    }

    /**
     * The parts that the score of each of these places is the sum of, in their order; none where the method's score is no
     * sum. One pass over the columns.
     *
     * @param places of this session as it stands
     * @throws ProblemException if one of them is not in the ranking
     */
    public ImmutableList<ScoreContributions> contributions(List<Place<T>> places) {
        return ScoreContributions.partsOfSums(method, ranked().worst(), rankedRows(places));
    }

    /** Where the alternatives of these places stand in the problem that is ranked. */
    private int[] rankedRows(List<Place<T>> places) {
        return places.stream().mapToInt(place -> rankedRow(place.id())).toArray();
    }

    private int rankedRow(String id) {
        int row = row(id);
        int index = requirements.isEmpty() ? row : Arrays.binarySearch(keptRows(), row);
        if (index < 0) {
            throw new ProblemException(
                    Code.MISSING,
                    "alternatives",
                    "'%s' does not meet the requirements %s.".formatted(id, requirements.keySet()));
        }
        return index;
    }

    /** What ties with the last group and is not in it yet: by id it may come before some that are. */
    private void addTies(
            List<Place<T>> places, int[] best, int first, double[] values, double magnitude, ScoreOrder order) {
        if (best.length == 0) {
            return;
        }
        double leader = values[best[first]];
        BitSet there = new BitSet();
        Arrays.stream(best).forEach(there::set);
        for (int i = 0; i < values.length; i++) {
            boolean behind = order == ScoreOrder.HIGHER_IS_BETTER ? values[i] <= leader : values[i] >= leader;
            if (behind && !there.get(i) && Ranks.tie(leader, values[i], magnitude)) {
                places.add(place(i, first + 1, values[i]));
            }
        }
    }

    private Place<T> place(int index, int rank, double score) {
        int row = requirements.isEmpty() ? index : keptRows()[index];
        return new Place<>(alternatives.get(row), all.numbers().alternative(row), rank, score);
    }

    private Scores found() {
        Scores found = scores.orElseGet(this::solve);
        scores = Optional.of(found);
        return found;
    }

    /** What is ranked: what meets the requirements. */
    private Filled ranked() {
        if (requirements.isEmpty()) {
            return all;
        }
        Filled filled = kept.orElseGet(() -> {
            int[] keptRows = keptRows();
            return gaps.map(problem -> all.refilled(problem.keeping(keptRows))).orElseGet(() -> all.keeping(keptRows));
        });
        kept = Optional.of(filled);
        return filled;
    }

    private Scores solve() {
        MethodResult result = method.evaluate(ranked().worst());
        if (!(result instanceof Scores answer)) {
            throw new ProblemException(
                    Code.UNDEFINED,
                    "method",
                    "The method '%s' gives no scores.".formatted(method.id()),
                    "use one that does, such as wsm.");
        }
        return answer;
    }

    private int[] keptRows() {
        int[] found = keptRows.orElseGet(() -> {
            BitSet meeting = new BitSet(alternatives.size());
            meeting.set(0, alternatives.size());
            requirements.values().forEach(meeting::and);
            int[] rows = new int[meeting.cardinality()];
            for (int k = 0, row = meeting.nextSetBit(0); row >= 0; row = meeting.nextSetBit(row + 1)) {
                rows[k++] = row;
            }
            return rows;
        });
        if (found.length == 0) {
            throw new ProblemException(
                    Code.MISSING,
                    "requirements",
                    "Nothing meets all of the requirements %s.".formatted(requirements.keySet()),
                    "withdraw one.");
        }
        keptRows = Optional.of(found);
        return found;
    }

    private RankingSession<T> changed(Filled filled) {
        all = filled;
        scores = Optional.empty();
        return this;
    }

    private int row(String alternative) {
        Integer row = rows.get(alternative);
        if (row == null) {
            throw new ProblemException(
                    Code.UNKNOWN, "alternatives", Names.unknown("alternative", alternative, rows.keySet()));
        }
        return row;
    }

    private int indexOf(String criterion) {
        ImmutableList<ProblemCriterion> criteria = all.numbers().criteria();
        for (int j = 0; j < criteria.size(); j++) {
            if (criteria.get(j).id().equals(criterion)) {
                return j;
            }
        }
        throw new ProblemException(
                Code.UNKNOWN,
                "criteria",
                Names.unknown(
                        "criterion",
                        criterion,
                        criteria.stream().map(ProblemCriterion::id).toList()));
    }
}
