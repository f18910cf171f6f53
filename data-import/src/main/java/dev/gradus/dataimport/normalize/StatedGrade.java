package dev.gradus.dataimport.normalize;

import com.google.common.base.Preconditions;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A grade that is asked for, on the scale in which it is stated.
 *
 * @param scale the scale
 * @param name the class or letter, such as {@code 2:1}; empty for numbers
 * @param value the number; empty for classes and letters
 * @param best the best number of the scale, if it has numbers
 */
public record StatedGrade(GradeScale scale, Optional<String> name, OptionalDouble value, OptionalDouble best) {

    public StatedGrade {
        Preconditions.checkArgument(
                name.isPresent() != value.isPresent(), "A grade has a name or a number: %s, %s.", name, value);
        Preconditions.checkArgument(
                value.isPresent() == best.isPresent(), "A number and the best of its scale: %s, %s.", value, best);
    }

    /** A class or a letter. */
    static StatedGrade named(GradeScale scale, String name) {
        return new StatedGrade(scale, Optional.of(name), OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** A number. */
    static StatedGrade of(GradeScale scale, double value, double best) {
        return new StatedGrade(scale, Optional.empty(), OptionalDouble.of(value), OptionalDouble.of(best));
    }
}
