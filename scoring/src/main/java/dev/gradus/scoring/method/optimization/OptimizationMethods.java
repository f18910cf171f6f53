package dev.gradus.scoring.method.optimization;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.RankingMethod;

/** The methods that solve mathematical programmes; a new one is one class and one line here. */
public final class OptimizationMethods {
    private static final ImmutableList<RankingMethod> ALL = ImmutableList.of(new Seca(), new Simus());

    private OptimizationMethods() {}

    /** All of them. */
    public static ImmutableList<RankingMethod> all() {
        return ALL;
    }
}
