package dev.gradus.scoring;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.criterion.Requirement;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.internal.Ranks;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.preference.ValueFunction;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A ranking that is asked again and again while somebody moves a weight, adds a requirement or corrects a value: only what
 * changed is worked out anew, and the best are found without sorting all. The answer is always the one that a ranking of
 * the changed problem would give, bit for bit.
 *
 * <p>Moving a weight costs one pass over the columns, O(nm) without the measuring, screening and sorting of a whole ranking;
 * a requirement asks each alternative once, when it is added. Not safe for use by several threads at a time.
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
    private DecisionProblem all;
    private DecisionProblem valued;
    private Optional<DecisionProblem> kept = Optional.empty();
    private Optional<int[]> keptRows = Optional.empty();
    private Optional<Scores> scores = Optional.empty();

    private RankingSession(DecisionProblem problem, ConfiguredMethod method, ImmutableList<T> alternatives) {
        this.method = method;
        this.alternatives = alternatives;
        this.all = problem;
        this.valued = problem.valued();
        ImmutableMap.Builder<String, Integer> byId = ImmutableMap.builderWithExpectedSize(problem.alternativeCount());
        for (int i = 0; i < problem.alternativeCount(); i++) {
            byId.put(problem.alternative(i), i);
        }
        this.rows = byId.buildOrThrow();
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
        return new RankingSession<>(problem, method, problem.alternatives());
    }

    /**
     * A session that starts with a ranking: with the alternatives that it ranked, its method, its weights, even if they were
     * derived, and the values that are guaranteed.
     */
    public static <T> RankingSession<T> of(Ranking<T> ranking) {
        DecisionProblem problem = ranking.solution().problem();
        ImmutableMap<String, T> byId =
                ranking.items().stream().collect(ImmutableMap.toImmutableMap(Ranked::id, Ranked::alternative));
        return new RankingSession<>(
                problem,
                ranking.solution().method(),
                problem.alternatives().stream()
                        .map(id -> Preconditions.checkNotNull(byId.get(id)))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Gives a criterion another weight. Weights need not sum to one.
     *
     * @param weight finite and at least 0
     * @return this session
     * @throws ProblemException if there is no such criterion, the others have no weights, or the weight is none
     */
    public RankingSession<T> weight(String criterion, double weight) {
        double[] weights = all.givenWeights();
        weights[indexOf(criterion)] = weight;
        return weights(weights);
    }

    /**
     * Gives all criteria other weights, in their order.
     *
     * @return this session
     */
    public RankingSession<T> weights(double... weights) {
        DecisionProblem weighted = all.withWeights(weights);
        valued = valued.withWeights(weights);
        kept = kept.map(problem -> problem.withWeights(weights));
        return changed(weighted);
    }

    /**
     * Gives an alternative another value, in the unit of the criterion.
     *
     * @param value finite
     * @return this session
     * @throws ProblemException if there is no such alternative or criterion, or the value is none
     */
    public RankingSession<T> value(String alternative, String criterion, double value) {
        Integer row = rows.get(alternative);
        if (row == null) {
            throw new ProblemException(
                    Code.UNKNOWN, "alternatives", Names.unknown("alternative", alternative, rows.keySet()));
        }
        int j = indexOf(criterion);
        DecisionProblem corrected = all.withValue(row, j, value);
        Optional<ValueFunction> function = all.criteria().get(j).value();
        valued = valued.withValue(
                row, j, function.map(worth -> worth.apply(value)).orElse(value));
        kept = Optional.empty();
        return changed(corrected);
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
        return requirements.isEmpty() ? all : all.keeping(keptRows());
    }

    /**
     * The best {@code k}, or all if there are fewer; ties in order of id.
     *
     * @param k at least 0
     * @throws ProblemException if nothing meets the requirements, or the method has no answer or gives no scores
     */
    public ImmutableList<Place<T>> top(int k) {
        Scores found = scores.orElseGet(this::solve);
        scores = Optional.of(found);
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
        return new Place<>(alternatives.get(row), all.alternative(row), rank, score);
    }

    private Scores solve() {
        DecisionProblem problem = valued;
        if (!requirements.isEmpty()) {
            problem = kept.orElseGet(() -> valued.keeping(keptRows()));
            kept = Optional.of(problem);
        }
        MethodResult result = method.evaluate(problem);
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
            return meeting.stream().toArray();
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

    private RankingSession<T> changed(DecisionProblem problem) {
        all = problem;
        scores = Optional.empty();
        return this;
    }

    private int indexOf(String criterion) {
        for (int j = 0; j < all.criterionCount(); j++) {
            if (all.criteria().get(j).id().equals(criterion)) {
                return j;
            }
        }
        throw new ProblemException(
                Code.UNKNOWN,
                "criteria",
                Names.unknown(
                        "criterion",
                        criterion,
                        all.criteria().stream().map(ProblemCriterion::id).toList()));
    }
}
