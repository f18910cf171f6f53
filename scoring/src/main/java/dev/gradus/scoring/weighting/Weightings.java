package dev.gradus.scoring.weighting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.gradus.scoring.internal.Registry;
import dev.gradus.scoring.weighting.objective.ObjectiveWeightings;
import dev.gradus.scoring.weighting.subjective.SubjectiveWeightings;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The weightings there are: those of this library and those that other jars name for the {@link ServiceLoader}. */
public final class Weightings {
    private Weightings() {}

    /** All weightings, in order of id. */
    public static ImmutableList<WeightingMethod> all() {
        return Loaded.WEIGHTINGS.all();
    }

    /** The weighting with this id or alias, if there is one. */
    public static Optional<WeightingMethod> find(String id) {
        return Loaded.WEIGHTINGS.find(id);
    }

    /**
     * The weighting with this id or alias, with its defaults.
     *
     * @throws dev.gradus.scoring.problem.ProblemException if there is none, with the nearest known ids
     */
    public static ConfiguredWeighting byId(String id) {
        return ConfiguredWeighting.of(Loaded.WEIGHTINGS.get(id, "weighting.id"));
    }

    /** Loaded at the first use. */
    private static final class Loaded {
        static final Registry<WeightingMethod> WEIGHTINGS = new Registry<>(
                "weighting",
                Streams.concat(
                        Stream.of(ObjectiveWeightings.all(), SubjectiveWeightings.all())
                                .flatMap(List::stream),
                        ServiceLoader.load(WeightingMethod.class).stream().map(ServiceLoader.Provider::get)),
                WeightingMethod::descriptor);
    }
}
