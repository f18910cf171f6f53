package dev.gradus.scoring.method.value;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.RankingMethod;

/** The value, distance and ratio methods; a new one is one class and one line here. */
public final class ValueMethods {
    private static final ImmutableList<RankingMethod> ALL = ImmutableList.<RankingMethod>builder()
            .add(new Topsis())
            .add(new WeightedProduct())
            .add(new WeightedSum())
            .build();

    private ValueMethods() {}

    /** All of them. */
    public static ImmutableList<RankingMethod> all() {
        return ALL;
    }
}
