package dev.gradus.examples.cli;

import dev.gradus.scoring.NothingLeftException;
import dev.gradus.scoring.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into one message and an exit code; never a stack trace. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        String message = String.valueOf(e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched) {
            message = unknown(unmatched);
        }
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        console.report(message + "\nSee '%s --help'.".formatted(command));
        return ExitCode.WRONG_USAGE;
    }

    private static String unknown(UnmatchedArgumentException e) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        String argument = e.getUnmatched().get(0);
        if (e.isUnknownOption()) {
            String name = argument.substring(0, argument.indexOf('=') < 0 ? argument.length() : argument.indexOf('='));
            return Nearest.unknown("option", name, spec.optionsMap().keySet());
        }
        return spec.subcommands().isEmpty()
                ? "The argument '%s' is one too many.".formatted(argument)
                : Nearest.unknown("command", argument, spec.subcommands().keySet());
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        return report(e);
    }

    /** Reports it; the exit code. */
    int report(Throwable e) {
        if (e instanceof CommandFailure failure) {
            console.report(String.valueOf(e.getMessage()));
            return failure.exitCode();
        }
        if (e instanceof NothingLeftException) {
            console.report(String.valueOf(e.getMessage()));
            return ExitCode.NOT_ANSWERED;
        }
        if (e instanceof ProblemException problem) {
            console.report(inWords(problem));
            return ExitCode.NOT_ANSWERED;
        }
        if (e instanceof OutOfMemoryError) {
            console.report("There is not enough memory.\nMaybe give more: java -Xmx4g -jar gradus.jar …");
            return ExitCode.NOT_ANSWERED;
        }
        console.report("This is a mistake in gradus: %s.\nMaybe report it with the command and its input."
                .formatted(e.getMessage() == null ? e.getClass().getSimpleName() : e));
        return ExitCode.NOT_ANSWERED;
    }

    /** The place, if known, and the message. */
    static String inWords(ProblemException e) {
        return e.at().isEmpty() ? String.valueOf(e.getMessage()) : e.at() + ": " + e.getMessage();
    }
}
