package dev.gradus.scoring.method.learning;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.RankingMethod;

/** The methods that learn from examples; a new one is one class and one line here. */
public final class LearningMethods {
    private static final ImmutableList<RankingMethod> ALL = ImmutableList.of(new Uta(), new Utastar(), new Utadis());

    private LearningMethods() {}

    /** All of them. */
    public static ImmutableList<RankingMethod> all() {
        return ALL;
    }
}
