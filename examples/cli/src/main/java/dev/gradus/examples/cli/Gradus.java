package dev.gradus.examples.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
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
    private static final ImmutableSet<String> VERSION = ImmutableSet.of("--version", "-V");

    private Gradus() {}

    /** Runs the program and leaves with its exit code. */
    public static void main(String[] args) {
        System.exit(run(Console.ofProcess(), args));
    }

    /** Runs a command line; the exit code. */
    static int run(Console console, String... args) {
        Failures failures = new Failures(console);
        try {
            return commandLine(console, failures, args).execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return failures.report(e);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    /**
     * The command line with the commands that these arguments may need: all of them, unless the first argument names one or
     * asks for the version. Making them all takes longer than many of them run.
     */
    private static CommandLine commandLine(Console console, Failures failures, String... args) {
        CommandLine gradus = new CommandLine(new Gradus());
        ImmutableMap<String, Supplier<Object>> commands = commands(console);
        String first = args.length == 0 ? "" : args[0];
        commands.forEach((name, command) -> {
            boolean isNeeded = commands.containsKey(first) ? name.equals(first) : !VERSION.contains(first);
            if (isNeeded) {
                gradus.addSubcommand(command.get());
            }
        });
        return gradus.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.ansi()))
                .setUsageHelpWidth(Math.min(120, console.width()))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    /** What makes each command, by name, in the order of the usage. */
    private static ImmutableMap<String, Supplier<Object>> commands(Console console) {
        return ImmutableMap.<String, Supplier<Object>>builder()
                .put("rank", () -> new RankCommand(console))
                .put("explain", () -> new ExplainCommand(console))
                .put("robustness", () -> new RobustnessCommand(console))
                .put("audit", () -> new AuditCommand(console))
                .put("group", () -> new GroupCommand(console))
                .put("import", () -> new ImportCommand(console))
                .put(
                        "catalog",
                        () -> new CommandLine(new CatalogCommand(console))
                                .addSubcommand(new CatalogMergeCommand(console))
                                .addSubcommand(new CatalogDiffCommand(console))
                                .addSubcommand(new CatalogExportCommand(console)))
                .put("solve", () -> new SolveCommand(console))
                .put("check", () -> new CheckCommand(console))
                .put("normalize", () -> new NormalizeCommand(console))
                .put("methods", () -> new MethodsCommand(console))
                .put("weightings", () -> new WeightingsCommand(console))
                .put("criteria", () -> new CriteriaCommand(console))
                .put("roles", () -> new RolesCommand(console))
                .put("topics", () -> new TopicsCommand(console))
                .put("schema", () -> new SchemaCommand(console))
                .buildOrThrow();
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
