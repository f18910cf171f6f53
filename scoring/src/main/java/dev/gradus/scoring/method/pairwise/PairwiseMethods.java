package dev.gradus.scoring.method.pairwise;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.RankingMethod;

/** The methods of pairwise comparison; a new one is one class and one line here. */
public final class PairwiseMethods {
    private static final ImmutableList<RankingMethod> ALL = ImmutableList.of(new Ahp());

    private PairwiseMethods() {}

    /** All of them. */
    public static ImmutableList<RankingMethod> all() {
        return ALL;
    }
}
