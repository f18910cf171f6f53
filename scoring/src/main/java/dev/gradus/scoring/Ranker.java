package dev.gradus.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.criterion.Criterion;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.core.criterion.Requirement;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.MissingPolicy;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import dev.gradus.scoring.problem.UncertainProblem;
import dev.gradus.scoring.weighting.ConfiguredWeighting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Ranks alternatives of any kind by several criteria. Immutable and safe for use by many threads.
 *
 * {@snippet :
 * Ranking<Laptop> ranking = Ranker.<Laptop>builder()
 *         .criterion(Criterion.maximize("battery hours", Laptop::batteryHours), weight(2))
 *         .criterion(Criterion.minimize("price", Laptop::price), weight(3))
 *         .method(RankingMethods.topsis())
 *         .build()
 *         .rank(laptops);
 * }
 *
 * @param <T> the kind of alternative
 */
public final class Ranker<T> {
    private final ImmutableList<Weighted<T>> criteria;
    private final ImmutableList<Requirement<? super T>> requirements;
    private final ConfiguredMethod method;
    private final Optional<ConfiguredWeighting> weighting;
    private final Function<? super T, String> ids;

    private record Weighted<T>(
            Criterion<? super T> criterion, ProblemCriterion described, Optional<MissingPolicy> policy) {}

    private final MissingPolicy defaultPolicy;

    private Ranker(Builder<T> builder) {
        criteria = ImmutableList.copyOf(builder.criteria.values());
        requirements = ImmutableList.copyOf(builder.requirements);
        method = builder.method;
        weighting = Optional.ofNullable(builder.weighting);
        ids = builder.ids;
        defaultPolicy = builder.defaultPolicy;
    }

    /** Starts a ranker. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * Ranks alternatives.
     *
     * @param alternatives at least one must meet the requirements; their ids differ
     * @throws NothingLeftException if none meets the requirements, with every reason
     * @throws ProblemException if two have the same id, a criterion fails on one, none is left by the policies for
     *     missing values, or the method is not defined for their values
     */
    public Ranking<T> rank(Collection<? extends T> alternatives) {
        return rank(ImmutableList.copyOf(alternatives), ImmutableSet.of());
    }

    /** @param admitted ids of alternatives whose requirements are waived */
    private Ranking<T> rank(ImmutableList<T> alternatives, ImmutableSet<String> admitted) {
        if (alternatives.isEmpty()) {
            throw new ProblemException(Code.MISSING, "alternatives", "There is no alternative to rank.");
        }
        Map<String, T> kept = new LinkedHashMap<>();
        Map<String, ImmutableList<String>> undecided = new LinkedHashMap<>();
        ImmutableList.Builder<Exclusion<T>> excluded = ImmutableList.builder();
        Map<String, T> all = new LinkedHashMap<>();
        for (T alternative : alternatives) {
            String id = identify(alternative);
            if (all.putIfAbsent(id, alternative) != null) {
                throw new ProblemException(
                        Code.INVALID,
                        "alternatives",
                        "Two alternatives have the id '%s'.".formatted(id),
                        "tell the ranker how to tell them apart: .identifiedBy(…).");
            }
            Screening screening = screen(alternative);
            if (screening.reasons().isEmpty() || admitted.contains(id)) {
                kept.put(id, alternative);
                undecided.put(id, screening.undecided());
            } else {
                excluded.add(new Exclusion<>(alternative, id, screening.reasons()));
            }
        }
        ImmutableList<Exclusion<T>> failed = excluded.build();
        if (kept.isEmpty()) {
            throw new NothingLeftException(failed);
        }
        return solve(
                kept,
                undecided,
                failed,
                id -> rank(
                        alternatives,
                        ImmutableSet.<String>builder().addAll(admitted).add(id).build()));
    }

    private String identify(T alternative) {
        String id = ids.apply(alternative);
        if (id == null || id.isBlank()) {
            throw new ProblemException(
                    Code.INVALID,
                    "alternatives",
                    "The id of the alternative '%s' is blank.".formatted(alternative),
                    "give .identifiedBy(…) a function that is never blank.");
        }
        String unnamed =
                "%s@%s".formatted(alternative.getClass().getName(), Integer.toHexString(alternative.hashCode()));
        if (id.equals(unnamed)) { // what Object.toString says: it differs from run to run
            throw new ProblemException(
                    Code.INVALID,
                    "alternatives",
                    "The alternative '%s' has no name to be told apart by.".formatted(id),
                    "say what to call it: .identifiedBy(…).");
        }
        return id;
    }

    private record Screening(ImmutableList<Exclusion.Reason> reasons, ImmutableList<String> undecided) {}

    private Screening screen(T alternative) {
        ImmutableList.Builder<Exclusion.Reason> reasons = ImmutableList.builder();
        ImmutableList.Builder<String> undecided = ImmutableList.builder();
        for (Requirement<? super T> requirement : requirements) {
            Requirement.Verdict verdict = requirement.check(alternative);
            switch (verdict.status()) {
                case MET -> {}
                case NOT_MET ->
                    reasons.add(new Exclusion.Reason(
                            requirement.id(), requirement.description(), verdict.reason(), verdict.shortfall()));
                case UNDECIDED -> undecided.add("%s: %s".formatted(requirement.description(), verdict.reason()));
            }
        }
        return new Screening(reasons.build(), undecided.build());
    }

    private Ranking<T> solve(
            Map<String, T> kept,
            Map<String, ImmutableList<String>> undecided,
            ImmutableList<Exclusion<T>> failed,
            Function<String, Ranking<T>> admission) {
        ImmutableList.Builder<ImmutableList<Measurement>> columns = ImmutableList.builder();
        ImmutableList.Builder<MissingPolicy> policies = ImmutableList.builder();
        for (Weighted<T> weighted : criteria) {
            columns.add(measure(weighted.criterion(), kept));
            policies.add(weighted.policy().orElse(defaultPolicy));
        }
        UncertainProblem problem = new UncertainProblem(
                "ranking",
                ImmutableList.copyOf(kept.keySet()),
                criteria.stream().map(Weighted::described).collect(ImmutableList.toImmutableList()),
                policies.build(),
                columns.build());
        Solution solution = Solution.of(problem, method, weighting);
        return new Ranking<>(
                solution,
                problem,
                ImmutableMap.copyOf(kept),
                ImmutableMap.copyOf(undecided),
                failed,
                criteria.stream().map(Weighted::criterion).collect(ImmutableList.toImmutableList()),
                admission);
    }

    private static <T> ImmutableList<Measurement> measure(Criterion<? super T> criterion, Map<String, T> kept) {
        ImmutableList.Builder<Measurement> column = ImmutableList.builder();
        kept.forEach((id, alternative) -> {
            try {
                column.add(criterion.measure(alternative));
            } catch (RuntimeException e) {
                ProblemException located = new ProblemException(
                        Code.INVALID,
                        "values",
                        "The criterion '%s' fails on '%s': %s".formatted(criterion.id(), id, e.getMessage()),
                        "let it answer Measurement.missing(…) where there is no value.");
                located.initCause(e);
                throw located;
            }
        });
        return column.build();
    }

    /** Collects what a ranking needs: at least one criterion; the method is the weighted sum unless another is named. */
    public static final class Builder<T> {
        private final Map<String, Weighted<T>> criteria = new LinkedHashMap<>();
        private final List<Requirement<? super T>> requirements = new ArrayList<>();
        private ConfiguredMethod method = RankingMethods.weightedSum();
        private @Nullable ConfiguredWeighting weighting;
        private MissingPolicy defaultPolicy = MissingPolicy.INTERVAL;
        private Function<? super T, String> ids = String::valueOf;

        private Builder() {}

        /**
         * Adds a criterion with its weight.
         *
         * @throws ProblemException if the criterion is there already
         */
        public Builder<T> criterion(Criterion<? super T> criterion, Weight weight) {
            return criterion(criterion, weight, described -> described);
        }

        /**
         * Adds a criterion with its weight and more about its column: a preference function or veto threshold for
         * outranking methods, a value function for value methods.
         *
         * @param more adds to the column; its id, direction and weight are those of the first two arguments
         * @throws ProblemException if the criterion is there already, or {@code more} changes what is not its to change
         */
        public Builder<T> criterion(
                Criterion<? super T> criterion, Weight weight, UnaryOperator<ProblemCriterion> more) {
            ProblemCriterion plain = ProblemCriterion.of(criterion.id(), criterion.direction(), weight.value());
            ProblemCriterion described = more.apply(plain);
            if (!described.id().equals(plain.id())
                    || described.direction() != plain.direction()
                    || !described.weight().equals(plain.weight())) {
                throw new ProblemException(
                        Code.INVALID,
                        "criteria",
                        "The column of the criterion '%s' is given another id, direction or weight."
                                .formatted(criterion.id()),
                        "use only withPreference, withVeto and withValue.");
            }
            return add(criterion, described);
        }

        /** Adds a criterion whose weight is derived by the {@link #weighting}. */
        public Builder<T> criterion(Criterion<? super T> criterion) {
            return add(criterion, ProblemCriterion.unweighted(criterion.id(), criterion.direction()));
        }

        private Builder<T> add(Criterion<? super T> criterion, ProblemCriterion described) {
            if (criteria.put(criterion.id(), new Weighted<>(criterion, described, Optional.empty())) != null) {
                throw new ProblemException(
                        Code.INVALID, "criteria", "The criterion '%s' is given twice.".formatted(criterion.id()));
            }
            return this;
        }

        /**
         * Says what stands for a missing value of one criterion.
         *
         * @param criterion id of a criterion that was added before
         * @throws ProblemException if there is none, with the nearest known ids
         */
        public Builder<T> whenMissing(String criterion, MissingPolicy policy) {
            Weighted<T> weighted = criteria.get(criterion);
            if (weighted == null) {
                throw new ProblemException(
                        Code.UNKNOWN, "criteria", Names.unknown("criterion", criterion, criteria.keySet()));
            }
            criteria.put(criterion, new Weighted<>(weighted.criterion(), weighted.described(), Optional.of(policy)));
            return this;
        }

        /** Says what stands for a missing value of any criterion without a policy of its own. */
        public Builder<T> whenMissing(MissingPolicy policy) {
            defaultPolicy = policy;
            return this;
        }

        /**
         * Adds something every alternative must meet. What is not decided stays in, and the ranking says so.
         *
         * @throws ProblemException if there is a requirement of this id already: reasons are told apart by it
         */
        public Builder<T> require(Requirement<? super T> requirement) {
            if (requirements.stream().anyMatch(known -> known.id().equals(requirement.id()))) {
                throw new ProblemException(
                        Code.INVALID,
                        "requirements",
                        "The requirement '%s' is given twice.".formatted(requirement.id()),
                        "give one of them another id.");
            }
            requirements.add(requirement);
            return this;
        }

        /** The method. */
        public Builder<T> method(ConfiguredMethod chosen) {
            method = chosen;
            return this;
        }

        /** Derives the weights of all criteria, in place of those that were given. */
        public Builder<T> weighting(ConfiguredWeighting chosen) {
            weighting = chosen;
            return this;
        }

        /** How alternatives are told apart, by ids that differ and are not blank; their {@code toString} unless given. */
        public Builder<T> identifiedBy(Function<? super T, String> id) {
            ids = id;
            return this;
        }

        /**
         * The ranker.
         *
         * @throws ProblemException if there is no criterion
         */
        public Ranker<T> build() {
            if (criteria.isEmpty()) {
                throw new ProblemException(Code.MISSING, "criteria", "There is no criterion to rank by.");
            }
            return new Ranker<>(this);
        }
    }
}
