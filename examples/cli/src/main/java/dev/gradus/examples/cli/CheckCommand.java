package dev.gradus.examples.cli;

import dev.gradus.scoring.check.CaseChecker;
import dev.gradus.scoring.check.CaseReport;
import dev.gradus.scoring.check.CaseResult;
import dev.gradus.scoring.check.ReferenceCase;
import dev.gradus.scoring.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Worked examples held against the engine. */
@Command(
        name = "check",
        header = "Hold worked examples against the engine.",
        description = {
            "",
            "Reads worked examples of methods (expected scores, ranks and intermediate results with a tolerance), solves each and compares. The exit code is 1 if one differs or cannot be solved.",
            ""
        },
        footer = {"", "Examples:", "  gradus check topsis.json", "  gradus check --format json cases/*.json"})
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "CASES.json",
            arity = "1..*",
            description = "Files with worked examples; - is standard input.")
    private List<String> files = List.of();

    @Mixin
    private ListFormat format = new ListFormat();

    @Mixin
    private WidthOption width = new WidthOption();

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<ReferenceCase> cases = new ArrayList<>();
        for (String file : files) {
            cases.addAll(read(file));
        }
        List<CaseResult> results = CaseChecker.checkAll(cases);
        if (format.isJson()) {
            ListFormat.json(console, CaseReport.of(results));
        } else {
            print(results);
        }
        return results.stream().allMatch(CaseResult::withinTolerance) ? ExitCode.DONE : ExitCode.NOT_ANSWERED;
    }

    private List<ReferenceCase> read(String file) {
        try {
            return ReferenceCase.parse(Inputs.text(console, file));
        } catch (ProblemException e) {
            throw CommandFailure.invalidInput(Inputs.inWords(file) + ": " + Failures.inWords(e));
        }
    }

    private void print(List<CaseResult> results) {
        TextTable table = new TextTable(console, width.columns(console))
                .wrapped("case")
                .left("method")
                .left("result")
                .right("difference")
                .right("tolerance");
        for (CaseResult result : results) {
            table.row(
                    result.example().id(),
                    result.example().method(),
                    inWords(result),
                    difference(result.maxDifference()),
                    difference(result.example().tolerance()));
        }
        table.print();
        results.stream().filter(result -> !result.withinTolerance()).forEach(result -> {
            console.line("");
            console.line(console.bold(result.example().id()));
            result.differences()
                    .forEach(difference -> console.lines(Texts.indented(difference, 2, width.columns(console))));
        });
        long agree = results.stream().filter(CaseResult::withinTolerance).count();
        console.line("");
        console.line("%s of %s agree within their tolerance.".formatted(agree, results.size()));
    }

    private static String inWords(CaseResult result) {
        if (!result.supported()) {
            return "not solved";
        }
        return result.withinTolerance() ? "agrees" : "DIFFERS";
    }

    private static String difference(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.1e", value) : "–";
    }
}
