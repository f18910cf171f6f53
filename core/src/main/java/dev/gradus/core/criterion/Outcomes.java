package dev.gradus.core.criterion;

import dev.gradus.core.catalog.Outcome;
import dev.gradus.core.catalog.Outcome.Measure;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.ClaimRule;
import java.util.Comparator;
import java.util.Optional;

/** Picks the graduates' outcome of one kind. */
final class Outcomes {
    /** Medians before means, then the newest cohort; a cohort that is not stated is older than any. */
    private static final Comparator<Outcome> PREFERRED = Comparator.<Outcome, Boolean>comparing(
                    outcome -> !outcome.statistic().equals("median"))
            .thenComparing(outcome -> outcome.cohort().orElse(""), Comparator.reverseOrder());

    private Outcomes() {}

    static Lookup<Outcome> lookup(String what, Program program, Measure measure, ClaimRule rule) {
        return Lookup.own(what, program.outcomes(), rule, outcome -> outcome.measure() == measure, PREFERRED);
    }

    /** Statistic, time and cohort, in words. */
    static String describe(Outcome outcome) {
        String after = outcome.monthsAfter().isPresent()
                ? " " + outcome.monthsAfter().getAsInt() + " months after graduation"
                : "";
        String cohort = Optional.of(outcome)
                .flatMap(Outcome::cohort)
                .map(text -> ", cohort " + text)
                .orElse("");
        String sample =
                outcome.sample().isPresent() ? ", n = " + outcome.sample().getAsInt() : "";
        return outcome.statistic() + after + cohort + sample;
    }
}
