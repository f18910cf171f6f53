package dev.gradus.examples.cli;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.dataimport.Finding;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.Severity;
import dev.gradus.dataimport.identity.InstitutionRegistry;
import dev.gradus.dataimport.merge.CatalogMerge;
import dev.gradus.dataimport.report.ReportDocuments;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Several catalogues in, one out. */
@Command(
        name = "merge",
        header = "Make one catalogue of several.",
        description = {
            "",
            "Joins institutions and programmes that are one, by explicit rules; what disagrees stays side by side with both sources. Facts of a field or institution reach the programmes that they cover as what they are.",
            ""
        },
        footer = {"", "Examples:", "  gradus catalog merge mine.json scorecard.json ror.json -o all.json"})
final class CatalogMergeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "2..*", description = "Catalogues; the first gives ids and titles.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the catalogue goes (default: standard output).")
    private @Nullable String output;

    @Option(
            names = "--findings",
            paramLabel = "FILE",
            description =
                    "Writes every decision as a line of CSV: what was joined by which rule, what is ambiguous, what disagrees.")
    private @Nullable String findings;

    @Option(
            names = "--registry",
            paramLabel = "FILE",
            description = "Records of ROR: institutions that it knows as one become one.")
    private @Nullable String registry;

    private final Console console;

    CatalogMergeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Catalog> catalogs = new ArrayList<>();
        for (String file : files) {
            catalogs.add(CatalogOption.read(console, file));
        }
        List<Finding> found = new ArrayList<>();
        Catalog merged = merge(catalogs, found);
        Catalogs.write(console, merged, output);
        if (findings != null) {
            Outputs.write(console, findings, ReportDocuments.csv(found));
        }
        report(merged, found);
        return ExitCode.DONE;
    }

    private Catalog merge(List<Catalog> catalogs, List<Finding> found) {
        Consumer<Finding> take = finding -> found.add(new Finding(
                files.get(Integer.parseInt(finding.source().substring("catalogue ".length())) - 1),
                finding.place(),
                finding.rule(),
                finding.severity(),
                finding.raw(),
                finding.result()));
        try {
            return registry == null
                    ? CatalogMerge.merge(catalogs, take)
                    : CatalogMerge.merge(
                            catalogs, InstitutionRegistry.read(ImportInput.of(Inputs.path(registry))), take);
        } catch (ImportException e) {
            throw CommandFailure.invalidInput(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw CommandFailure.invalidInput(Inputs.cause(registry == null ? "" : registry, e));
        } catch (IllegalArgumentException e) {
            throw CommandFailure.notAnswered("These catalogues cannot be one: " + e.getMessage());
        }
    }

    private void report(Catalog merged, List<Finding> found) {
        Map<String, Integer> rules = new TreeMap<>();
        found.forEach(finding -> rules.merge(finding.rule(), 1, Integer::sum));
        StringBuilder counts = new StringBuilder();
        rules.forEach(
                (rule, count) -> counts.append(", ").append(count).append(' ').append(rule));
        console.report("%s programmes of %s institutions%s."
                .formatted(merged.programs().size(), merged.institutions().size(), counts));
        found.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .limit(20)
                .forEach(finding -> console.report(finding.toString()));
    }
}
