package dev.gradus.examples.cli;

import dev.gradus.core.catalog.Program;
import dev.gradus.scoring.Exclusion;
import dev.gradus.scoring.Ranked;
import dev.gradus.scoring.Ranking;
import dev.gradus.scoring.Solution;
import dev.gradus.scoring.document.ExplanationDocument;
import dev.gradus.scoring.document.ExplanationSettings;
import dev.gradus.scoring.explain.Sentences;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Why a programme, or an alternative of a problem, stands where it stands, and what would change it. */
@Command(
        name = "explain",
        header = "Say why a programme stands where it stands, and what would change it.",
        description = {
            "",
            "Ranks as 'gradus rank' does with the same options, and takes one programme apart: each criterion with its"
                    + " value, how it was derived, its sources, and what it contributes; the courses that meet the role's"
                    + " demand, and the gaps by name; then which weights and which values would bring it to the first"
                    + " place. With --problem, an alternative of a problem document.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gradus explain eth-msc-ds --role nlp-engineer --budget 60000",
            "  gradus explain eth-msc-ds --versus tuebingen-ml --role nlp-engineer",
            "  gradus explain A2 --versus A1 --problem problem.json"
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PROGRAM",
            description = "Id of the programme, as 'gradus rank' shows it, or of the alternative.")
    private String alternative = "";

    @Option(names = "--versus", paramLabel = "OTHER", description = "Id of another one to compare it with.")
    private @Nullable String versus;

    @Option(
            names = "--top",
            paramLabel = "K",
            defaultValue = "3",
            description = "Also say what would bring it among the first K (default: ${DEFAULT-VALUE}).")
    private int top;

    @Mixin
    private SubjectOptions options = new SubjectOptions();

    @Mixin
    private PicturesOption pictures = new PicturesOption();

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (top < 1) {
            throw CommandFailure.wrongUsage("The first %s are asked for.\nMaybe ask for at least 1.".formatted(top));
        }
        int columns = options.columns(console);
        Sentences plain = options.sentences();
        Subject subject = options.subject(console);
        Sentences sentences = plain.naming(subject.names());
        ExplanationSettings settings = ExplanationSettings.DEFAULT.withPlaces(top);
        if (versus != null) {
            settings = settings.against(versus);
        }
        if (subject instanceof Subject.Programs programs) {
            explain(programs.asked(), settings, sentences, columns);
        } else {
            explain(subject, settings, sentences, columns);
        }
        pictures.draw(console, subject, alternative, settings.versus());
        return ExitCode.DONE;
    }

    private void explain(Subject subject, ExplanationSettings settings, Sentences sentences, int columns) {
        Map<String, @Nullable Object> document;
        Solution solution = subject.requireSolution();
        try {
            document = ExplanationDocument.of(solution, subject.measured(), alternative, settings, sentences);
        } catch (ProblemException e) {
            boolean unknown = e.code() == Code.UNKNOWN && "alternatives".equals(e.at());
            throw unknown ? CommandFailure.wrongUsage(String.valueOf(e.getMessage())) : e;
        }
        if (options.isJson()) {
            ListFormat.json(console, document);
        } else {
            new ExplanationText(console, columns, options.headings(), sentences).print(document);
        }
    }

    private void explain(RankingOptions.Asked asked, ExplanationSettings settings, Sentences sentences, int columns) {
        Ranking<Program> ranking = asked.ranking().ranking();
        boolean isOut = ranking.whyExcluded(find(asked, alternative)).isPresent();
        Optional<Ranked<Program>> other =
                isOut ? Optional.empty() : settings.versus().map(id -> ranked(asked, id));
        Map<String, @Nullable Object> document = ExplanationDocument.of(ranking, alternative, settings, sentences);
        if (options.isJson()) {
            ListFormat.json(console, document);
            return;
        }
        if (!isOut && options.isEnglish()) {
            ExplainText text = new ExplainText(console, columns, asked);
            Ranked<Program> item = ranking.find(alternative);
            text.print(ranking.explain(item));
            other.ifPresent(found -> text.print(ranking.contrast(item, found)));
            console.line("");
        }
        ExplanationText text = new ExplanationText(console, columns, options.headings(), sentences);
        if (isOut || options.isEnglish()) {
            text.printSentences(document);
        } else {
            text.print(document);
        }
    }

    private static Program find(RankingOptions.Asked asked, String id) {
        try {
            return asked.catalog().program(id);
        } catch (NoSuchElementException e) {
            throw CommandFailure.wrongUsage(String.valueOf(e.getMessage()));
        }
    }

    private static Ranked<Program> ranked(RankingOptions.Asked asked, String id) {
        Ranking<Program> ranking = asked.ranking().ranking();
        Optional<Exclusion<Program>> out = ranking.whyExcluded(find(asked, id));
        if (out.isPresent()) {
            throw CommandFailure.notAnswered("%s is not in the ranking: %s.".formatted(id, Words.reasons(out.get())));
        }
        return ranking.find(id);
    }
}
