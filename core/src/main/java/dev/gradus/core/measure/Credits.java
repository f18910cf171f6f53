package dev.gradus.core.measure;

import com.google.common.base.Preconditions;
import java.util.OptionalDouble;

/**
 * A number of credits.
 *
 * @param value above 0, finite
 * @param system the system
 * @param unit the institution's name for its own unit; empty for the common systems
 */
public record Credits(double value, CreditSystem system, String unit) {

    public Credits {
        Preconditions.checkArgument(value > 0 && Double.isFinite(value), "%s credits.", value);
        Preconditions.checkArgument(
                system != CreditSystem.LOCAL || !unit.isBlank(), "Credits in a local unit without its name.");
    }

    /** Credits of a common system. */
    public static Credits of(double value, CreditSystem system) {
        return new Credits(value, system, "");
    }

    /** The same in ECTS credits where a fixed rate is agreed: two UK credits for one; empty for the others. */
    public OptionalDouble ects() {
        return switch (system) {
            case ECTS -> OptionalDouble.of(value);
            case UK_CATS -> OptionalDouble.of(value / 2);
            case US_SEMESTER_HOUR, US_QUARTER_HOUR, LOCAL -> OptionalDouble.empty();
        };
    }
}
