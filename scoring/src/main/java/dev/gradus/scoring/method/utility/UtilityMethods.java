package dev.gradus.scoring.method.utility;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.RankingMethod;

/** The methods that add up, multiply or compare values, utilities and ranks; a new one is one class and one line here. */
public final class UtilityMethods {
    private static final ImmutableList<RankingMethod> ALL = ImmutableList.<RankingMethod>builder()
            .add(new AdditiveUtility())
            .add(new Aroman())
            .add(new Evamix())
            .add(new Fuca())
            .add(new LimitsOnProperties())
            .add(new LogarithmicWeights())
            .add(new Ocra())
            .add(new PreferenceSelectionIndex())
            .add(new Rafsi())
            .add(new RangeOfValue())
            .add(new RootAssessment())
            .add(new Smart())
            .add(new SumProduct())
            .add(new Todim())
            .build();

    private UtilityMethods() {}

    /** All of them. */
    public static ImmutableList<RankingMethod> all() {
        return ALL;
    }
}
