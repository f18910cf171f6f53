package dev.gradus.dataimport;

import java.io.IOException;
import java.util.Optional;

/**
 * A way in which data about programmes is published. A format knows bytes and structure; what it reads goes to the sink,
 * and so does everything that it could not read, with its place.
 *
 * <p>Formats have no state: one object reads any number of inputs, also at the same time. A jar adds a format by naming
 * its class, with a public constructor without parameters, for {@link java.util.ServiceLoader}.
 */
public interface Format {
    /** What it is called and what it takes. */
    FormatDescription description();

    /**
     * Reads the inputs into the sink, record by record: memory does not grow with the inputs except by what the sink keeps.
     *
     * @throws IllegalArgumentException if an option has a value that this format does not take; the message repeats it
     * @throws IOException if an input cannot be read
     * @throws ImportException if an input as a whole is not in this format, or crosses a limit
     */
    void read(ImportRequest request, ImportSink sink) throws IOException;

    /** The writer for this format, if it can be written. */
    default Optional<FormatWriter> writer() {
        return Optional.empty();
    }
}
