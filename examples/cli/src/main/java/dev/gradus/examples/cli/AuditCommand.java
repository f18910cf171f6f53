package dev.gradus.examples.cli;

import dev.gradus.scoring.Solution;
import dev.gradus.scoring.explain.Audit;
import dev.gradus.scoring.explain.Sentences;
import dev.gradus.scoring.explain.Variant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a careful analyst would check about a ranking. */
@Command(
        name = "audit",
        header = "Check a ranking as a careful analyst would.",
        description = {
            "",
            "Looks for what a ranking should not hang on: who else is in the list, the method, the normalisation; for"
                    + " criteria that say the same or decide nothing, and for alternatives that are worse than another in"
                    + " every respect.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gradus audit --role nlp-engineer --budget 60000",
            "  gradus audit --problem problem.json --format text"
        })
final class AuditCommand implements Callable<Integer> {
    @Mixin
    private SubjectOptions options = new SubjectOptions();

    @Option(
            names = "--removals",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many alternatives are left out or doubled one after the other, the best first (default:"
                    + " ${DEFAULT-VALUE}).")
    private int removals;

    @Option(
            names = "--compared",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many alternatives, the best, are ranked by other methods and normalisations (default:"
                    + " ${DEFAULT-VALUE}).")
    private int compared;

    @Option(
            names = "--correlation",
            paramLabel = "R",
            defaultValue = "0.9",
            description = "From which correlation, 0 to 1, two criteria are reported (default: ${DEFAULT-VALUE}).")
    private double correlation;

    private final Console console;

    AuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int columns = options.columns(console);
        Sentences sentences = options.sentences();
        Audit.Settings settings = settings();
        Subject subject = options.subject(console);
        Solution solution = subject.requireSolution();
        Audit audit = Audit.of(solution.problem(), solution.method(), settings);
        if (options.isJson()) {
            ListFormat.json(console, audit.document());
        } else {
            print(audit, sentences.naming(subject.names()), columns);
        }
        return ExitCode.DONE;
    }

    private Audit.Settings settings() {
        try {
            return new Audit.Settings(removals, compared, correlation);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.wrongUsage(String.valueOf(e.getMessage()));
        }
    }

    private void print(Audit audit, Sentences sentences, int columns) {
        Headings headings = options.headings();
        console.line(console.bold(headings.text("audit.heading")));
        console.line("");
        audit.lines(sentences).forEach(line -> console.lines(Texts.wrap(line, columns)));
        boolean compared = variants(audit.methods(), "audit.methods", "audit.method", sentences, columns);
        compared |= variants(audit.normalizations(), "audit.normalizations", "audit.normalization", sentences, columns);
        if (compared) {
            console.line("");
            console.lines(Texts.wrap(headings.text("audit.agreement.legend"), columns));
        }
    }

    private boolean variants(List<Variant> variants, String title, String column, Sentences sentences, int columns) {
        if (variants.isEmpty()) {
            return false;
        }
        Headings headings = options.headings();
        console.line("");
        console.line(console.bold(headings.text(title)));
        console.line("");
        TextTable table = new TextTable(console, columns)
                .left(headings.text(column))
                .right(headings.text("audit.agreement"))
                .wrapped(headings.text("audit.first"));
        for (Variant variant : variants) {
            OptionalDouble agreement = variant.agreement();
            table.row(
                    variant.id(),
                    agreement.isPresent() ? sentences.number(agreement.getAsDouble()) : "–",
                    agreement.isPresent()
                            ? headings.text(variant.isFirstKept() ? "audit.kept" : "audit.changed")
                            : headings.text("audit.none"));
        }
        table.print();
        return true;
    }
}
