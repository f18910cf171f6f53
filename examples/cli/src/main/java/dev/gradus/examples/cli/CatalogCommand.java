package dev.gradus.examples.cli;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Source;
import dev.gradus.dataimport.json.CatalogJson;
import dev.gradus.scoring.document.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Looks into a catalogue. */
@Command(
        name = "catalog",
        header = "Look into a catalogue.",
        footer = {
            "",
            "Examples:",
            "  gradus catalog show",
            "  gradus catalog show eth-msc-ds",
            "  gradus catalog stats --format json",
            "  gradus catalog validate --catalog my-catalog.json"
        })
final class CatalogCommand {
    private final Console console;

    CatalogCommand(Console console) {
        this.console = console;
    }

    @Command(
            name = "show",
            header = "List the programmes, or show every fact of one with its sources.",
            footer = {"", "Examples:", "  gradus catalog show", "  gradus catalog show eth-msc-ds"})
    int show(
            @Mixin CatalogOption catalog,
            @Mixin ListFormat format,
            @Mixin WidthOption width,
            @Parameters(paramLabel = "PROGRAM", arity = "0..1", description = "Id of a programme.") @Nullable
                    String id) {
        int columns = width.columns(console);
        Catalog loaded = catalog.load(console);
        if (id == null && !format.isJson()) {
            TextTable table = new TextTable(console, columns)
                    .left("id")
                    .wrapped("programme")
                    .left("country");
            loaded.programs().forEach(program -> table.row(program.id(), program.citation(), program.country()));
            table.print();
            return ExitCode.DONE;
        }
        List<Program> programs = id == null ? loaded.programs() : List.of(find(loaded, id));
        if (format.isJson()) {
            Catalog.Builder shown = Catalog.builder().topics(loaded.topics());
            programs.forEach(shown::add);
            ListFormat.json(console, require(JsonText.parse(CatalogJson.write(shown.build()))));
        } else {
            show(programs.get(0), columns);
        }
        return ExitCode.DONE;
    }

    private static Object require(@Nullable Object value) {
        return value == null ? Map.of() : value;
    }

    private static Program find(Catalog catalog, String id) {
        try {
            return catalog.program(id);
        } catch (NoSuchElementException e) {
            throw CommandFailure.wrongUsage(String.valueOf(e.getMessage()));
        }
    }

    private void show(Program program, int columns) {
        console.lines(Texts.wrap(program.citation() + " (" + program.id() + ")", columns));
        program.url().ifPresent(console::line);
        program.facts().forEach((name, fact) -> {
            console.line("");
            String missing =
                    fact.missing().map(reason -> ": " + reason.inWords()).orElse("");
            console.line(console.bold(name + missing + (fact.isConflicting() ? "  (sources disagree)" : "")));
            if (!fact.note().isEmpty()) {
                console.lines(Texts.indented(fact.note(), 2, columns));
            }
            fact.claims().forEach(claim -> {
                console.lines(Texts.indented("“" + claim.asStated() + "”", 2, columns));
                for (Source source : claim.sources()) {
                    console.lines(Texts.indented(
                            "%s, %s, %s: %s"
                                    .formatted(source.publisher(), source.kind().id(), source.asOf(), source.address()),
                            4,
                            columns));
                }
            });
        });
    }

    @Command(
            name = "stats",
            header = "Count what is in it, and which share of programmes has which fact.",
            footer = {"", "Examples:", "  gradus catalog stats", "  gradus catalog stats --catalog my-catalog.json"})
    int stats(@Mixin CatalogOption catalog, @Mixin ListFormat format, @Mixin WidthOption width) {
        int columns = width.columns(console);
        Catalog loaded = catalog.load(console);
        Map<String, Integer> known = new LinkedHashMap<>();
        Map<String, Integer> conflicts = new LinkedHashMap<>();
        for (Program program : loaded.programs()) {
            program.facts().forEach((name, fact) -> {
                known.merge(name, fact.isKnown() ? 1 : 0, Integer::sum);
                conflicts.merge(name, fact.isConflicting() ? 1 : 0, Integer::sum);
            });
        }
        Map<String, Integer> countries = new TreeMap<>();
        loaded.programs().forEach(program -> countries.merge(program.country(), 1, Integer::sum));
        ImmutableMap<String, Integer> counts = ImmutableMap.of(
                "programs", loaded.programs().size(),
                "institutions", loaded.institutions().size(),
                "countries", countries.size(),
                "roles", loaded.roles().size(),
                "salaries", loaded.salaries().size(),
                "sources", loaded.sources().size());
        if (format.isJson()) {
            ListFormat.json(
                    console,
                    ImmutableMap.of(
                            "counts", counts, "byCountry", countries, "known", known, "conflicting", conflicts));
            return ExitCode.DONE;
        }
        counts.forEach((what, count) -> console.line("%s %s".formatted(Texts.right(count.toString(), 5), what)));
        console.line("");
        TextTable table = new TextTable(console, columns)
                .left("fact")
                .right("known")
                .right("share")
                .right("sources disagree")
                .left("");
        int all = Math.max(1, loaded.programs().size());
        known.forEach((name, count) -> table.row(
                name,
                count.toString(),
                Texts.percent((double) count / all),
                String.valueOf(conflicts.get(name)),
                Bars.bar((double) count / all, 20)));
        table.print();
        return ExitCode.DONE;
    }

    @Command(
            name = "validate",
            header = "Check that a catalogue can be read and every fact has its evidence.",
            footer = {"", "Examples:", "  gradus catalog validate --catalog my-catalog.json"})
    int validate(@Mixin CatalogOption catalog, @Mixin ListFormat format) {
        Catalog loaded = catalog.load(console);
        long facts = loaded.programs().stream()
                .flatMap(program -> program.facts().values().stream())
                .filter(Fact::isKnown)
                .count();
        if (format.isJson()) {
            ListFormat.json(
                    console,
                    ImmutableMap.of("valid", true, "programs", loaded.programs().size(), "facts", facts));
        } else {
            console.line("Valid: %s programmes with %s known facts, each with its source."
                    .formatted(loaded.programs().size(), facts));
        }
        return ExitCode.DONE;
    }
}
