package dev.gradus.examples.cli;

import com.google.common.base.Ascii;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.ProblemException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The ranking methods there are. */
@Command(
        name = "methods",
        header = "List ranking methods, or describe one.",
        footer = {
            "",
            "Examples:",
            "  gradus methods",
            "  gradus methods topsis",
            "  gradus methods --format json",
            "  gradus methods --format markdown > methods.md"
        })
final class MethodsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", arity = "0..1", description = "The method to describe.")
    private @Nullable String id;

    private enum Form {
        TABLE,
        JSON,
        MARKDOWN;

        String id() {
            return Ascii.toLowerCase(name());
        }
    }

    private static final class FormReader extends WordReader<Form> {
        FormReader() {
            super("form", Form.class, Form::id);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            converter = FormReader.class,
            description = "table, json or markdown (default: ${DEFAULT-VALUE}); all methods as markdown are the whole"
                    + " reference, with weightings and functions.")
    private Form form = Form.TABLE;

    @Mixin
    private WidthOption width = new WidthOption();

    private final Console console;

    MethodsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<MethodDescriptor> methods = id == null
                ? RankingMethods.all().stream().map(RankingMethod::descriptor).toList()
                : List.of(find(id));
        switch (form) {
            case JSON -> MethodListing.json(console, methods);
            case MARKDOWN ->
                console.out().print(id == null ? MethodReference.page() : MethodReference.entry(methods.get(0), "#"));
            case TABLE -> {
                MethodListing listing = new MethodListing(console, width.columns(console));
                if (id == null) {
                    listing.list(methods);
                } else {
                    listing.detail(methods.get(0));
                }
            }
        }
        return ExitCode.DONE;
    }

    private static MethodDescriptor find(String id) {
        try {
            return RankingMethods.byId(id).method().descriptor();
        } catch (ProblemException e) {
            throw CommandFailure.wrongUsage(String.valueOf(e.getMessage()));
        }
    }
}
