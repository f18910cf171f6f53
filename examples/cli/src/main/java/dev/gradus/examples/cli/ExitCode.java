package dev.gradus.examples.cli;

/** What a command says to the shell. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** The input could be read but not answered. */
    static final int NOT_ANSWERED = 1;
    /** The command line itself is wrong. */
    static final int WRONG_USAGE = 2;
    /** A file or document cannot be read or is not valid. */
    static final int INVALID_INPUT = 3;

    private ExitCode() {}
}
