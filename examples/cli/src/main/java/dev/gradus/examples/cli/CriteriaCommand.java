package dev.gradus.examples.cli;

import dev.gradus.core.criterion.CriterionDescription;
import dev.gradus.core.criterion.CriterionDescription.Need;
import dev.gradus.core.criterion.ProgramCriteria;
import dev.gradus.core.criterion.ProgramRequirements;
import dev.gradus.scoring.document.StandardCriteriaDocument;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The standard criteria and requirements. */
@Command(
        name = "criteria",
        header = "List what programmes can be compared by.",
        footer = {"", "Examples:", "  gradus criteria", "  gradus criteria --format json"})
final class CriteriaCommand implements Callable<Integer> {
    @Mixin
    private ListFormat format = new ListFormat();

    @Mixin
    private WidthOption width = new WidthOption();

    private final Console console;

    CriteriaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int columns = width.columns(console);
        if (format.isJson()) {
            ListFormat.json(console, StandardCriteriaDocument.all());
            return ExitCode.DONE;
        }
        TextTable criteria =
                new TextTable(console, columns).left("criterion").left("better").wrapped("what it measures");
        ProgramCriteria.all()
                .forEach(criterion -> criteria.row(
                        criterion.id(),
                        "max".equals(criterion.direction().id()) ? "more" : "less",
                        criterion.name() + (criterion.unit().isEmpty() ? "" : " in " + criterion.unit()) + ": "
                                + criterion.derivation() + needs(criterion)));
        criteria.print();
        console.line("");
        TextTable requirements =
                new TextTable(console, columns).left("requirement").wrapped("what it demands");
        ProgramRequirements.all()
                .forEach(requirement -> requirements.row(
                        requirement.id(),
                        requirement.description()
                                + (requirement.argument().isEmpty() ? "" : " Given: " + requirement.argument() + ".")));
        requirements.print();
        return ExitCode.DONE;
    }

    private static String needs(CriterionDescription criterion) {
        return criterion.needs().isEmpty()
                ? ""
                : " Needs " + criterion.needs().stream().map(Need::inWords).collect(Collectors.joining(", ")) + ".";
    }
}
