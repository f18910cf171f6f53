package dev.gradus.examples.cli;

import dev.gradus.scoring.document.RobustnessReportDocument;
import dev.gradus.scoring.explain.Sentences;
import dev.gradus.scoring.robustness.RobustnessReport;
import dev.gradus.scoring.robustness.RobustnessSettings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How far a ranking can be trusted. */
@Command(
        name = "robustness",
        header = "Say how far a ranking can be trusted.",
        description = {
            "",
            "Asks what would become of the places if the criteria counted differently, or if what is not known turned"
                    + " out one way or another: how far each weight may move, which places each alternative can get, how"
                    + " often it is first, and which can never be.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gradus robustness --role nlp-engineer --budget 60000",
            "  gradus robustness --role data-scientist --constraint \"curriculum-fit >= total-cost\"",
            "  gradus robustness --role nlp-engineer --budget 60000 --pictures doubt",
            "  gradus robustness --problem problem.json --samples 50000 --seed 7"
        })
final class RobustnessCommand implements Callable<Integer> {
    @Mixin
    private SubjectOptions options = new SubjectOptions();

    @Mixin
    private SamplingOptions sampling = new SamplingOptions();

    @Mixin
    private PicturesOption pictures = new PicturesOption();

    private final Console console;

    RobustnessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int columns = options.columns(console);
        Sentences sentences = options.sentences();
        Subject subject = options.subject(console);
        RobustnessSettings settings = sampling.settings(subject);
        try (Progress progress = Progress.start(console)) {
            RobustnessReport report = subject.robustness(settings, progress);
            progress.clear();
            if (options.isJson()) {
                ListFormat.json(console, RobustnessReportDocument.of(report, subject.solution()));
            } else {
                new RobustnessTables(console, columns, options.headings(), sentences.naming(subject.names()))
                        .print(subject, report);
            }
            pictures.draw(console, subject, report);
        }
        return ExitCode.DONE;
    }
}
