package dev.gradus.scoring.method.ordinal;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.RankingMethod;

/** The methods that use only the order of values; a new one is one class and one line here. */
public final class OrdinalMethods {
    private static final ImmutableList<RankingMethod> ALL =
            ImmutableList.of(new DominanceCount(), new Oreste(), new Qualiflex(), new Regime(), new Srmp());

    private OrdinalMethods() {}

    /** All of them. */
    public static ImmutableList<RankingMethod> all() {
        return ALL;
    }
}
