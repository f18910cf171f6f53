package dev.gradus.scoring.weighting.subjective;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.weighting.WeightingMethod;

/** The weightings from statements of people; a new one is one class and one line here. */
public final class SubjectiveWeightings {
    private static final ImmutableList<WeightingMethod> ALL = ImmutableList.of(
            new DirectWeights(),
            new SwingWeights(),
            new SurrogateWeights(SurrogateWeights.Formula.RANK_ORDER_CENTROID),
            new SurrogateWeights(SurrogateWeights.Formula.RANK_SUM),
            new SurrogateWeights(SurrogateWeights.Formula.RANK_RECIPROCAL),
            new RevisedSimos(),
            new Swara(),
            new Fucom(),
            new Rancom(),
            new Dematel(),
            new BestWorstMethod(),
            new AhpWeights());

    private SubjectiveWeightings() {}

    /** All of them. */
    public static ImmutableList<WeightingMethod> all() {
        return ALL;
    }
}
