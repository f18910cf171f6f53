package dev.gradus.scoring.method.outranking;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.RankingMethod;

/** The outranking methods; a new one is one class and one line here. */
public final class OutrankingMethods {
    private static final ImmutableList<RankingMethod> ALL = ImmutableList.of(
            new Promethee1(),
            new Promethee2(),
            new Promethee3(),
            new Promethee5(),
            new PrometheeGaia(),
            new PrometheeFlows(),
            new ProsaC(),
            new Electre1(),
            new ElectreNetSuperiority(),
            new Electre1s(),
            new Electre2(),
            new Electre3(),
            new Electre4());

    private OutrankingMethods() {}

    /** All of them. */
    public static ImmutableList<RankingMethod> all() {
        return ALL;
    }
}
