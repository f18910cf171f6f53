package dev.gradus.examples.cli;

/** Why a command stops: one message for people, advice on a second line that starts with "Maybe", and an exit code. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandFailure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The input could be read but not answered. */
    static CommandFailure notAnswered(String message) {
        return new CommandFailure(ExitCode.NOT_ANSWERED, message);
    }

    /** An argument is wrong. */
    static CommandFailure wrongUsage(String message) {
        return new CommandFailure(ExitCode.WRONG_USAGE, message);
    }

    /** A file or document cannot be read or is not valid. */
    static CommandFailure invalidInput(String message) {
        return new CommandFailure(ExitCode.INVALID_INPUT, message);
    }

    int exitCode() {
        return exitCode;
    }
}
