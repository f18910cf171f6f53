package dev.gradus.scoring.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.gradus.scoring.internal.Registry;
import dev.gradus.scoring.method.consensus.ConsensusRules;
import dev.gradus.scoring.method.distance.DistanceMethods;
import dev.gradus.scoring.method.learning.LearningMethods;
import dev.gradus.scoring.method.optimization.OptimizationMethods;
import dev.gradus.scoring.method.ordinal.OrdinalMethods;
import dev.gradus.scoring.method.outranking.OutrankingMethods;
import dev.gradus.scoring.method.pairwise.PairwiseMethods;
import dev.gradus.scoring.method.sorting.SortingMethods;
import dev.gradus.scoring.method.uncertainty.UncertaintyMethods;
import dev.gradus.scoring.method.utility.UtilityMethods;
import dev.gradus.scoring.method.value.ValueMethods;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The ranking methods there are: those of this library and those of every other jar that names one for the
 * {@link ServiceLoader}. An id or alias that two methods claim is an error at the first use, with both class names.
 */
public final class RankingMethods {
    private RankingMethods() {}

    /** All methods, in order of id. */
    public static ImmutableList<RankingMethod> all() {
        return Loaded.METHODS.all();
    }

    /** The method with this id or alias, if there is one. */
    public static Optional<RankingMethod> find(String id) {
        return Loaded.METHODS.find(id);
    }

    /**
     * The method with this id or alias, with its defaults.
     *
     * @throws dev.gradus.scoring.problem.ProblemException if there is none, with the nearest known ids
     */
    public static ConfiguredMethod byId(String id) {
        return ConfiguredMethod.of(Loaded.METHODS.get(id, "method.id"));
    }

    /** The weighted sum of normalised values. */
    public static ConfiguredMethod weightedSum() {
        return byId("wsm");
    }

    /** The weighted product of normalised values. */
    public static ConfiguredMethod weightedProduct() {
        return byId("wpm");
    }

    /** Closeness to the ideal and distance from the anti-ideal. */
    public static ConfiguredMethod topsis() {
        return byId("topsis");
    }

    /** Loaded at the first use. */
    private static final class Loaded {
        static final Registry<RankingMethod> METHODS = new Registry<>(
                "method",
                Streams.concat(
                        DistanceMethods.all().stream(),
                        UtilityMethods.all().stream(),
                        OptimizationMethods.all().stream(),
                        UncertaintyMethods.all().stream(),
                        ValueMethods.all().stream(),
                        OutrankingMethods.all().stream(),
                        OrdinalMethods.all().stream(),
                        SortingMethods.all().stream(),
                        LearningMethods.all().stream(),
                        ConsensusRules.all().stream(),
                        PairwiseMethods.all().stream(),
                        ServiceLoader.load(RankingMethod.class).stream().map(ServiceLoader.Provider::get)),
                RankingMethod::descriptor);
    }
}
