package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.evidence.ClaimRule;
import dev.gradus.core.evidence.Evidence;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Fact.Selection;
import dev.gradus.core.evidence.MissingReason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Adds up what a programme offers of several things, where each that is not known may be anything from 0 to 1. */
final class Offers {
    private static final Span UNKNOWN = new Span(0, 1);

    private final ClaimRule rule;
    private final List<String> words = new ArrayList<>();
    private final ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
    private Span sum = Span.NONE;
    private boolean anyKnown;

    Offers(ClaimRule rule) {
        this.rule = rule;
    }

    /** Adds one thing: how much a value counts, and the value in words. */
    <T> void add(String what, Fact<T> fact, Function<T, Span> count, Function<T, String> inWords) {
        Lookup<T> lookup = Lookup.own(what, fact, rule);
        if (lookup.found().isPresent()) {
            Selection<T> selection = lookup.found().get();
            anyKnown = true;
            sum = sum.plus(count.apply(selection.value()));
            words.add(what + " " + inWords.apply(selection.value()));
            evidence.add(selection.evidence());
        } else {
            Measurement missing = lookup.missing().orElseThrow();
            sum = sum.plus(UNKNOWN);
            words.add(missing.derivation());
            evidence.addAll(missing.evidence());
        }
    }

    /** The sum; missing if nothing at all is known. */
    Measurement sum() {
        String derivation = String.join("; ", words);
        return anyKnown
                ? sum.because(derivation, evidence.build())
                : Measurement.missing(MissingReason.NOT_DERIVABLE, derivation).because(derivation, evidence.build());
    }
}
