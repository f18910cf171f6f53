package dev.gradus.scoring.method.sorting;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.RankingMethod;

/** The methods that assign to ordered classes; a new one is one class and one line here. */
public final class SortingMethods {
    private static final ImmutableList<RankingMethod> ALL =
            ImmutableList.of(new ElectreTriB(), new MrSort(), new FlowSort(), new Reach());

    private SortingMethods() {}

    /** All of them. */
    public static ImmutableList<RankingMethod> all() {
        return ALL;
    }
}
