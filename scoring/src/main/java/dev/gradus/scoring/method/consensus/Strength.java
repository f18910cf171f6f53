package dev.gradus.scoring.method.consensus;

import dev.gradus.scoring.method.Parameter;

/** How strong a majority is. */
enum Strength {
    /** The weight of those in favour. */
    WINNING_VOTES,
    /** The weight of those in favour less that of those against. */
    MARGINS;

    static final Parameter<Strength> PARAMETER = Parameter.choice(
            "strength",
            WINNING_VOTES,
            Strength.class,
            "how strong a majority is; the two differ only where voters are indifferent");

    /** The strength of {@code i} over {@code j}; 0 where there is no majority for {@code i}. */
    double of(double[][] preferring, int i, int j) {
        if (preferring[i][j] <= preferring[j][i]) {
            return 0;
        }
        return this == WINNING_VOTES ? preferring[i][j] : preferring[i][j] - preferring[j][i];
    }
}
