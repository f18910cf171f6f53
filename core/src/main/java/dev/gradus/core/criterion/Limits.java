package dev.gradus.core.criterion;

import dev.gradus.core.criterion.Requirement.Verdict;

/** Compares a measurement with a limit. */
final class Limits {
    private Limits() {}

    /** Met if all of it is at most the limit, not met if all is above, else undecided; {@code verb}: "costs". */
    static Verdict atMost(double limit, Measurement measurement, String verb, String unit) {
        if (!measurement.isKnown()) {
            return Verdict.undecided(measurement.derivation());
        }
        Span span = Span.of(measurement);
        String reason = "%s %s %s (%s)".formatted(verb, Words.span(span), unit, measurement.derivation());
        if (span.high() <= limit) {
            return Verdict.met(reason);
        }
        return span.low() > limit ? Verdict.notMet(reason, span.low() - limit, unit) : Verdict.undecided(reason);
    }
}
