package dev.gradus.examples.cli;

import dev.gradus.core.catalog.Program;
import dev.gradus.scoring.Ranking;
import dev.gradus.scoring.document.RankingDocument;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Programmes in order of how well they fit. */
@Command(
        name = "rank",
        header = "Rank programmes for a goal.",
        description = {
            "",
            "Ranks the programmes of the sample catalogue, or of another one, and says what each criterion contributes, what is not known, and what was left out and why.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gradus rank --role nlp-engineer --residency international --budget 60000",
            "  gradus rank --role data-scientist --mode part-time,online --top 5",
            "  gradus rank --role nlp-engineer --weights curriculum-fit=2,total-cost=1",
            "  gradus rank --spec my-spec.json --format json"
        })
final class RankCommand implements Callable<Integer> {
    private enum Form {
        TABLE("table"),
        JSON("json"),
        CSV("csv"),
        MARKDOWN("markdown"),
        HTML("html");

        private final String id;

        Form(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    private static final class FormReader extends WordReader<Form> {
        FormReader() {
            super("form", Form.class, Form::id);
        }
    }

    @Mixin
    private RankingOptions options = new RankingOptions();

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many to show (default: ${DEFAULT-VALUE}).")
    private int top;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            converter = FormReader.class,
            description = "table, json, csv, markdown or html (default: ${DEFAULT-VALUE}).")
    private Form form = Form.TABLE;

    @Mixin
    private WidthOption width = new WidthOption();

    private final Console console;

    RankCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (top < 1) {
            throw CommandFailure.wrongUsage("The number to show is %s.\nMaybe give at least 1.".formatted(top));
        }
        int columns = width.columns(console);
        RankingOptions.Asked asked = options.rank(console);
        Ranking<Program> ranking = asked.ranking().ranking();
        switch (form) {
            case TABLE -> new RankTable(console, columns, asked, top).print();
            case JSON -> ListFormat.json(console, RankingDocument.of(asked.ranking(), top));
            case CSV -> console.out().print(new RankExports(ranking, top).csv());
            case MARKDOWN -> console.out().print(new RankExports(ranking, top).markdown());
            case HTML -> console.out().print(new RankExports(ranking, top).html());
        }
        return ExitCode.DONE;
    }
}
