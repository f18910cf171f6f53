package dev.gradus.scoring.weighting.objective;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.weighting.WeightingMethod;

/** The weightings from data; a new one is one class and one line here. */
public final class ObjectiveWeightings {
    private static final ImmutableList<WeightingMethod> ALL = ImmutableList.of(
            new EqualWeights(),
            new DispersionWeights(DispersionWeights.Measure.STANDARD_DEVIATION),
            new DispersionWeights(DispersionWeights.Measure.VARIANCE),
            new CoefficientOfVariation(),
            new EntropyWeights(),
            new Critic(),
            new Merec(),
            new Cilos(),
            new Idocriw(),
            new GiniWeights(),
            new AngleWeights(),
            new Lopcow());

    private ObjectiveWeightings() {}

    /** All of them. */
    public static ImmutableList<WeightingMethod> all() {
        return ALL;
    }
}
