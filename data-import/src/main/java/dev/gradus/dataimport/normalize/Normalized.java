package dev.gradus.dataimport.normalize;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import dev.gradus.core.evidence.MissingReason;
import java.util.Optional;

/**
 * What a text says: values, or the reason why it states none, or a finding because it could not be read. Exactly one of
 * the three is there.
 *
 * @param raw the text as it came
 * @param values what it states
 * @param missing why it states nothing
 * @param finding what could not be read, in words
 * @param confidence 0 to 1: 1 where everything is written out, less where a convention had to fill in; it ranks readings
 *     and is no probability; 0 with a finding
 * @param notes what was assumed, left out or repaired, in words
 */
public record Normalized<T>(
        String raw,
        ImmutableList<T> values,
        Optional<MissingReason> missing,
        Optional<String> finding,
        double confidence,
        ImmutableList<String> notes) {

    public Normalized {
        int answers = (values.isEmpty() ? 0 : 1) + (missing.isPresent() ? 1 : 0) + (finding.isPresent() ? 1 : 0);
        Preconditions.checkArgument(answers == 1, "%s answers to '%s' instead of one.", answers, raw);
        Preconditions.checkArgument(
                confidence >= 0 && confidence <= 1, "The confidence %s is not in 0 to 1.", confidence);
    }
}
