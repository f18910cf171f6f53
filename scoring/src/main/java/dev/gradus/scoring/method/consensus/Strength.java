package dev.gradus.scoring.method.consensus;

import dev.gradus.scoring.method.Parameter;

/** How strong a majority is. */
enum Strength {
    /** The weight of those in favour; where it is the same, the less weight against, the stronger. */
    WINNING_VOTES {
        @Override
        double of(double inFavour, double against) {
            return inFavour;
        }
    },
    /** The weight of those in favour less that of those against. */
    MARGINS {
        @Override
        double of(double inFavour, double against) {
            return inFavour - against;
        }
    };

    /** The parameter, for a rule whose source counts so. */
    static Parameter<Strength> parameter(Strength ofTheSource) {
        return Parameter.choice(
                "strength",
                ofTheSource,
                Strength.class,
                "winning-votes: a majority is as strong as the weight in favour, and of equal ones that with less against"
                        + " is the stronger; margins: as strong as the weight in favour less that against; the two differ"
                        + " only where voters are indifferent");
    }

    /** The number that counts first. */
    abstract double of(double inFavour, double against);
}
