package dev.gradus.examples.web;

import java.io.PrintStream;

/**
 * Mistakes of this program: told with everything on standard error, and without anything to those who asked.
 *
 * @param err standard error
 */
record Failures(PrintStream err) {
    /** Tells of a mistake; what to answer. */
    Refusal report(Throwable mistake) {
        err.println("gradus-web: This is a mistake in gradus-web. Maybe report it.");
        mistake.printStackTrace(err);
        return new Refusal(500, "internal", "", "This service made a mistake.");
    }
}
