package dev.gradus.examples.cli;

import dev.gradus.core.catalog.Program;
import dev.gradus.scoring.Contrast;
import dev.gradus.scoring.Exclusion;
import dev.gradus.scoring.Explanation;
import dev.gradus.scoring.Ranked;
import dev.gradus.scoring.Ranking;
import dev.gradus.scoring.document.RankingDocument;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Why a programme stands where it stands. */
@Command(
        name = "explain",
        header = "Say why a programme stands where it stands.",
        description = {
            "",
            "Ranks as 'gradus rank' does with the same options, and takes one programme apart: each criterion with its value, how it was derived, its sources, and what it contributes; the courses that meet the role's demand, and the gaps by name.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gradus explain eth-msc-ds --role nlp-engineer --budget 60000",
            "  gradus explain eth-msc-ds --versus tuebingen-ml --role nlp-engineer"
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PROGRAM", description = "Id of the programme, as 'gradus rank' shows it.")
    private String program = "";

    @Option(names = "--versus", paramLabel = "OTHER", description = "Id of a programme to compare it with.")
    private @Nullable String versus;

    @Mixin
    private RankingOptions options = new RankingOptions();

    @Mixin
    private ListFormat format = new ListFormat();

    @Mixin
    private WidthOption width = new WidthOption();

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int columns = width.columns(console);
        RankingOptions.Asked asked = options.rank(console);
        Ranking<Program> ranking = asked.ranking().ranking();
        Optional<Exclusion<Program>> out = ranking.whyExcluded(find(asked, program));
        if (out.isPresent()) {
            if (format.isJson()) {
                ListFormat.json(console, RankingDocument.of(out.get()));
            } else {
                console.lines(Texts.wrap(
                        "%s is not in the ranking: %s.".formatted(program, Words.reasons(out.get())), columns));
            }
            return ExitCode.DONE;
        }
        Ranked<Program> item = ranking.find(program);
        Optional<Contrast<Program>> contrast =
                Optional.ofNullable(versus).map(other -> ranking.contrast(item, ranked(asked, other)));
        Explanation<Program> explanation = ranking.explain(item);
        if (format.isJson()) {
            ListFormat.json(console, RankingDocument.of(explanation, contrast));
        } else {
            ExplainText text = new ExplainText(console, columns, asked);
            text.print(explanation);
            contrast.ifPresent(text::print);
        }
        return ExitCode.DONE;
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
        ranking.whyExcluded(find(asked, id)).ifPresent(out -> {
            throw CommandFailure.notAnswered("%s is not in the ranking: %s.".formatted(id, Words.reasons(out)));
        });
        return ranking.find(id);
    }
}
