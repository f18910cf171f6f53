package dev.gradus.examples.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.dataimport.merge.CatalogDiff;
import dev.gradus.dataimport.merge.CatalogDiff.Change;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What changed from one catalogue to the next. */
@Command(
        name = "diff",
        header = "Show what a new release of a catalogue changed.",
        footer = {
            "",
            "Examples:",
            "  gradus catalog diff last-year.json this-year.json",
            "  gradus catalog diff old.json new.json --format json"
        })
final class CatalogDiffCommand implements Callable<Integer> {
    @Parameters(paramLabel = "OLD", index = "0", description = "The earlier catalogue.")
    private String before = "";

    @Parameters(paramLabel = "NEW", index = "1", description = "The later catalogue.")
    private String after = "";

    @Mixin
    private ListFormat format = new ListFormat();

    @Mixin
    private WidthOption width = new WidthOption();

    private final Console console;

    CatalogDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int columns = width.columns(console);
        Catalog old = CatalogOption.read(console, before);
        Catalog fresh = CatalogOption.read(console, after);
        ImmutableList<Change> changes = CatalogDiff.between(old, fresh);
        if (format.isJson()) {
            ListFormat.json(
                    console, changes.stream().map(CatalogDiffCommand::document).toList());
            return ExitCode.DONE;
        }
        for (Change change : changes) {
            String fact = change.fact().isEmpty() ? "" : ", " + change.fact();
            console.line(console.bold(
                    "%s %s %s%s".formatted(Ascii.toLowerCase(change.kind().name()), change.what(), change.id(), fact)));
            if (change.kind() == CatalogDiff.Kind.CHANGED) {
                console.lines(Texts.indented("- " + change.before(), 2, columns));
                console.lines(Texts.indented("+ " + change.after(), 2, columns));
            }
        }
        console.line("%s changes.".formatted(changes.size()));
        return ExitCode.DONE;
    }

    private static ImmutableMap<String, String> document(Change change) {
        return ImmutableMap.of(
                "kind", Ascii.toLowerCase(change.kind().name()),
                "what", change.what(),
                "id", change.id(),
                "fact", change.fact(),
                "before", change.before(),
                "after", change.after());
    }
}
