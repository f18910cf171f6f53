package dev.gradus.scoring.method.consensus;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.RankingMethod;

/** The consensus rules; a new one is one class and one line here. */
public final class ConsensusRules {
    private static final ImmutableList<RankingMethod> ALL = ImmutableList.of(
            new Borda(),
            new Copeland(),
            new Schulze(),
            new RankedPairs(),
            new Kemeny(),
            new Footrule(),
            new MedianRank(),
            new DominanceDirectedGraph(),
            new RankPosition());

    private ConsensusRules() {}

    /** All of them. */
    public static ImmutableList<RankingMethod> all() {
        return ALL;
    }
}
