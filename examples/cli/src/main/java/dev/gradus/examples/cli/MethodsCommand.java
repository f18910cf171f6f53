package dev.gradus.examples.cli;

import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.ProblemException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The ranking methods there are. */
@Command(
        name = "methods",
        header = "List ranking methods, or describe one.",
        footer = {"", "Examples:", "  gradus methods", "  gradus methods topsis", "  gradus methods --format json"})
final class MethodsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", arity = "0..1", description = "The method to describe.")
    private @Nullable String id;

    @Mixin
    private ListFormat format = new ListFormat();

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
        if (format.isJson()) {
            MethodListing.json(console, methods);
        } else if (id == null) {
            new MethodListing(console, width.columns(console)).list(methods);
        } else {
            new MethodListing(console, width.columns(console)).detail(methods.get(0));
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
