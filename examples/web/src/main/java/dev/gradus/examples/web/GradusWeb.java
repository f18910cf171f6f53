package dev.gradus.examples.web;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.dataimport.json.CatalogFormatException;
import dev.gradus.dataimport.json.CatalogJson;
import dev.gradus.examples.catalog.SampleCatalog;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The program {@code gradus-web}. */
@Command(
        name = "gradus-web",
        header = "Rank programmes on a live page, and answer over HTTP.",
        description = {"", "Listens until it is stopped. The page is at /, the API is told in /openapi.json.", ""},
        mixinStandardHelpOptions = true,
        versionProvider = GradusWeb.Version.class,
        usageHelpAutoWidth = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:Stopped.", "1:It cannot listen there.", "2:Wrong usage.", "3:Unreadable catalogue."},
        footer = {"", "Examples:", "  gradus-web", "  gradus-web --port 9000 --catalog my-catalog.json"})
public final class GradusWeb implements Callable<Integer> {
    private static final int NOT_LISTENING = 1;
    private static final int UNREADABLE = 3;
    private static final int LAST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Where to listen (default: ${DEFAULT-VALUE}); 0 for any free port.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            defaultValue = "localhost",
            description = "For whom to listen (default: ${DEFAULT-VALUE}, this machine alone); 0.0.0.0 for everybody.")
    private String host = "localhost";

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "A catalogue as JSON, or as lines if its name ends in .ndjson or .jsonl (default: the sample"
                    + " catalogue).")
    private @Nullable String file;

    private final PrintStream out;
    private final PrintStream err;

    GradusWeb(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the program until it is stopped. */
    public static void main(String[] args) {
        System.exit(run(stream(FileDescriptor.out), stream(FileDescriptor.err), args));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Runs a command line; the exit code. */
    static int run(PrintStream out, PrintStream err, String... args) {
        GradusWeb program = new GradusWeb(out, err);
        return new CommandLine(program)
                .setParameterExceptionHandler((e, given) ->
                        program.failed(CommandLine.ExitCode.USAGE, e.getMessage() + "\nMaybe see --help."))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .execute(args);
    }

    @Override
    public Integer call() {
        if (port < 0 || port > LAST_PORT) {
            return failed(
                    CommandLine.ExitCode.USAGE, "The port is %s.\nMaybe give 0 to %s.".formatted(port, LAST_PORT));
        }
        Catalog catalog;
        try {
            catalog = catalog();
        } catch (IOException | InvalidPathException e) {
            return failed(UNREADABLE, "The file '%s' cannot be read: %s".formatted(file, e.getMessage()));
        } catch (CatalogFormatException e) {
            return failed(UNREADABLE, "%s".formatted(e.getMessage()));
        }
        return serve(catalog);
    }

    private Catalog catalog() throws IOException {
        if (file == null) {
            return SampleCatalog.load();
        }
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            throw new IOException("there is no such file.");
        }
        boolean lines = file.endsWith(".ndjson") || file.endsWith(".jsonl");
        SampleCatalog.Completed completed =
                SampleCatalog.complete(lines ? CatalogJson.readLines(path) : CatalogJson.read(path));
        completed.notes().forEach(this::report);
        return completed.catalog();
    }

    /** Serves until the process is told to end, or the thread is interrupted. */
    private int serve(Catalog catalog) {
        Service service;
        try {
            InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            return failed(
                    NOT_LISTENING,
                    "The host '%s' is not known.\nMaybe localhost, or 0.0.0.0 for everybody.".formatted(host));
        }
        try {
            service = Service.start(catalog, Limits.USUAL, new Failures(err), host, port);
        } catch (RuntimeException e) {
            return failed(NOT_LISTENING, cause(e));
        }
        Runtime.getRuntime().addShutdownHook(new Thread(service::close));
        out.println("Gradus is at http://%s:%s/ with %s programmes. Ctrl-C stops it."
                .formatted(host, service.port(), catalog.programs().size()));
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            service.close();
        }
        return CommandLine.ExitCode.OK;
    }

    private String cause(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return "The port %s of '%s' cannot be used: somebody else listens there, or it may not be opened.\nMaybe --port 0 for one that is free."
                        .formatted(port, host);
            }
        }
        return "It cannot listen at port %s of '%s': %s".formatted(port, host, e.getMessage());
    }

    private int failed(int exitCode, String message) {
        report(message);
        return exitCode;
    }

    private void report(String message) {
        err.println("gradus-web: " + message.replace("\n", "\n  "));
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = GradusWeb.class.getPackage().getImplementationVersion();
            return new String[] {"gradus-web " + (version == null ? "(development version)" : version)};
        }
    }
}
