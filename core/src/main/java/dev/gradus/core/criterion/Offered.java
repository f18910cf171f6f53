package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.criterion.Requirement.Status;
import dev.gradus.core.criterion.Requirement.Verdict;
import dev.gradus.core.evidence.ClaimRule;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.measure.Availability;
import java.util.ArrayList;
import java.util.List;

/** Whether at least one of several things is offered. */
final class Offered {
    private Offered() {}

    /** Met by the first that is offered; undecided while one may be. */
    static Verdict anyOf(ImmutableMap<String, Fact<Availability>> facts, ClaimRule rule) {
        List<String> reasons = new ArrayList<>();
        boolean undecided = false;
        for (var entry : facts.entrySet()) {
            Verdict verdict = check(entry.getKey(), Lookup.own(entry.getKey(), entry.getValue(), rule));
            if (verdict.status() == Status.MET) {
                return verdict;
            }
            undecided |= verdict.status() == Status.UNDECIDED;
            reasons.add(verdict.reason());
        }
        String reason = String.join("; ", reasons);
        return undecided ? Verdict.undecided(reason) : Verdict.notMet(reason);
    }

    private static Verdict check(String what, Lookup<Availability> lookup) {
        if (lookup.found().isEmpty()) {
            return Verdict.undecided(lookup.missing().orElseThrow().derivation());
        }
        return switch (lookup.found().get().value()) {
            case YES -> Verdict.met(what + " is offered");
            case NO -> Verdict.notMet(what + " is not offered");
            case CONDITIONAL ->
                Verdict.undecided(what + " is offered under conditions: "
                        + lookup.found().get().chosen().asStated());
        };
    }
}
