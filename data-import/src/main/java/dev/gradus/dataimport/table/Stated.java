package dev.gradus.dataimport.table;

import dev.gradus.core.evidence.MissingReason;
import dev.gradus.dataimport.Place;
import java.util.Optional;

/**
 * What a row states for a field: a text, or the reason why there is none.
 *
 * @param raw the text as it came; empty for none
 * @param text the text put right; empty exactly if it is missing
 * @param missing why there is none
 * @param place the cell
 */
record Stated(String raw, String text, Optional<MissingReason> missing, Place place) {
    static Stated missing(String raw, MissingReason reason, Place place) {
        return new Stated(raw, "", Optional.of(reason), place);
    }

    boolean isPresent() {
        return missing.isEmpty();
    }

    Optional<String> optional() {
        return isPresent() ? Optional.of(text) : Optional.empty();
    }

    /** The same cell with another text. */
    Stated with(String other) {
        return other.isEmpty()
                ? missing(raw, MissingReason.NOT_REPORTED, place)
                : new Stated(raw, other, missing, place);
    }
}
