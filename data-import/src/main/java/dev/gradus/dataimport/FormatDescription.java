package dev.gradus.dataimport;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;

/**
 * What a format is called and what it takes.
 *
 * @param id lower case with hyphens, such as {@code xcri-cap}
 * @param name what people call it
 * @param what what its files hold, in one sentence
 * @param example a command line that reads it, after {@code gradus import}
 * @param reference where it is defined; empty if nowhere
 * @param options what can be set
 */
public record FormatDescription(
        String id, String name, String what, String example, String reference, ImmutableList<Option> options) {

    /**
     * Something that can be set for a format.
     *
     * @param id lower case with hyphens, such as {@code from-year}
     * @param what what it does, with its unit and range
     * @param kind what is given
     * @param standard the value where none is given; empty if there is none
     */
    public record Option(String id, String what, Kind kind, String standard) {
        /** What is given for an option. */
        public enum Kind {
            /** A text. */
            TEXT,
            /** A whole number. */
            NUMBER,
            /** The name of a file. */
            FILE
        }

        public Option {
            Preconditions.checkArgument(id.matches("[a-z0-9]+(-[a-z0-9]+)*"), "The option '%s' is no id.", id);
        }

        /** An option that takes a text. */
        public static Option text(String id, String what, String standard) {
            return new Option(id, what, Kind.TEXT, standard);
        }

        /** An option that takes a whole number. */
        public static Option number(String id, String what, long standard) {
            return new Option(id, what, Kind.NUMBER, Long.toString(standard));
        }

        /** An option that names a file. */
        public static Option file(String id, String what) {
            return new Option(id, what, Kind.FILE, "");
        }
    }

    public FormatDescription {
        Preconditions.checkArgument(id.matches("[a-z0-9]+(-[a-z0-9]+)*"), "The format '%s' has no id.", id);
    }
}
