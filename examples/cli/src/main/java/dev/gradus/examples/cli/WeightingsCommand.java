package dev.gradus.examples.cli;

import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weightings;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The weightings there are. */
@Command(
        name = "weightings",
        header = "List ways to weigh criteria, or describe one.",
        footer = {
            "",
            "Examples:",
            "  gradus weightings",
            "  gradus weightings entropy",
            "  gradus weightings --format json"
        })
final class WeightingsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", arity = "0..1", description = "The weighting to describe.")
    private @Nullable String id;

    @Mixin
    private ListFormat format = new ListFormat();

    @Mixin
    private WidthOption width = new WidthOption();

    private final Console console;

    WeightingsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<MethodDescriptor> methods = id == null
                ? Weightings.all().stream().map(WeightingMethod::descriptor).toList()
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
            return Weightings.byId(id).method().descriptor();
        } catch (ProblemException e) {
            throw CommandFailure.wrongUsage(String.valueOf(e.getMessage()));
        }
    }
}
