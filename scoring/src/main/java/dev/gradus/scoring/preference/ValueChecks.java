package dev.gradus.scoring.preference;

import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;

/** Checks of the numbers that make up a value function. */
final class ValueChecks {
    private ValueChecks() {}

    static void check(boolean ok, String what, double value, String right) {
        if (!ok) {
            throw new ProblemException(
                    Code.INVALID,
                    "",
                    "The %s of a value function is %s.".formatted(what, value),
                    "give %s.".formatted(right));
        }
    }

    static void finite(String what, double value) {
        check(Double.isFinite(value), what, value, "a finite number");
    }

    static void unit(String what, double value) {
        check(value >= 0 && value <= 1, what, value, "a number from 0 to 1");
    }

    /** The share of the way from {@code worst} to {@code best} at which {@code x} lies, cut to 0 and 1. */
    static double share(double x, double worst, double best) {
        // halves, so that the distance of huge bounds cannot overflow
        double share = (x / 2 - worst / 2) / (best / 2 - worst / 2);
        return Math.max(0, Math.min(1, share));
    }

    static void bounds(double worst, double best) {
        finite("worst", worst);
        finite("best", best);
        check(worst != best, "best", best, "a number other than worst = " + worst);
    }
}
