package dev.gradus.scoring.method.distance;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.RankingMethod;

/** The methods that measure distances to reference points; a new one is one class and one line here. */
public final class DistanceMethods {
    private static final ImmutableList<RankingMethod> ALL = ImmutableList.<RankingMethod>builder()
            .add(new Comet())
            .add(new Cradis())
            .add(new Ervd())
            .add(new GreyRelational())
            .add(new PreferenceVector())
            .add(Probid.full())
            .add(Probid.simplified())
            .add(new ProximityIndexedValue())
            .add(new ReferenceIdeal())
            .add(Spotis.plain())
            .add(Spotis.balanced())
            .build();

    private DistanceMethods() {}

    /** All of them. */
    public static ImmutableList<RankingMethod> all() {
        return ALL;
    }
}
