package dev.gradus.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/** The program {@code gradus}. */
@Command(
        name = "gradus",
        header = "Which programme fits, why, and how sure can we be?",
        description = {"", "Ranks programmes of study, or anything else, by many criteria.", ""},
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Gradus.Version.class,
        usageHelpAutoWidth = false,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Done.",
            "1:The input could be read but not answered: nothing meets the requirements, say.",
            "2:Wrong usage.",
            "3:Unreadable or invalid input."
        },
        commandListHeading = "%nCommands:%n",
        footerHeading = "")
public final class Gradus {
    private Gradus() {}

    /** Runs the program and leaves with its exit code. */
    public static void main(String[] args) {
        System.exit(run(Console.ofProcess(), args));
    }

    /** Runs a command line; the exit code. */
    static int run(Console console, String... args) {
        Failures failures = new Failures(console);
        try {
            return commandLine(console, failures).execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return failures.report(e);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    private static CommandLine commandLine(Console console, Failures failures) {
        CommandLine gradus = new CommandLine(new Gradus())
                .addSubcommand(new RankCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new RobustnessCommand(console))
                .addSubcommand(new AuditCommand(console))
                .addSubcommand(new GroupCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new CommandLine(new CatalogCommand(console))
                        .addSubcommand(new CatalogMergeCommand(console))
                        .addSubcommand(new CatalogDiffCommand(console))
                        .addSubcommand(new CatalogExportCommand(console)))
                .addSubcommand(new SolveCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new NormalizeCommand(console))
                .addSubcommand(new MethodsCommand(console))
                .addSubcommand(new WeightingsCommand(console))
                .addSubcommand(new CriteriaCommand(console))
                .addSubcommand(new RolesCommand(console))
                .addSubcommand(new TopicsCommand(console))
                .addSubcommand(new SchemaCommand(console));
        return gradus.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.ansi()))
                .setUsageHelpWidth(Math.min(120, console.width()))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Gradus.class.getPackage().getImplementationVersion();
            return new String[] {"gradus " + (version == null ? "(development version)" : version)};
        }
    }
}
