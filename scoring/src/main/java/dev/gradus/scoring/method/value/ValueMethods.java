package dev.gradus.scoring.method.value;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.RankingMethod;

/** The value, distance and ratio methods; a new one is one class and one line here. */
public final class ValueMethods {
    private static final ImmutableList<RankingMethod> ALL = ImmutableList.<RankingMethod>builder()
            .add(new Aras())
            .add(new Cocoso())
            .add(new Codas())
            .add(new Copras())
            .add(new Edas())
            .add(new FullMultiplicativeForm())
            .add(new Mabac())
            .add(new Mairca())
            .add(new Marcos())
            .add(new MooraRatio())
            .add(new MooraReferencePoint())
            .add(new Moosra())
            .add(new Multimoora())
            .add(new Topsis())
            .add(new Vikor())
            .add(new Waspas())
            .add(new WeightedProduct())
            .add(new WeightedSum())
            .build();

    private ValueMethods() {}

    /** All of them. */
    public static ImmutableList<RankingMethod> all() {
        return ALL;
    }
}
