package dev.gradus.examples.cli;

import dev.gradus.scoring.document.ProblemDocument;
import dev.gradus.scoring.explain.Sentences;
import dev.gradus.scoring.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of analyses: what they are about, and in which form and language they answer. */
final class SubjectOptions {
    private enum Form {
        TEXT,
        JSON;

        String id() {
            return this == TEXT ? "text" : "json";
        }
    }

    private static final class FormReader extends WordReader<Form> {
        FormReader() {
            super("form", Form.class, Form::id);
        }
    }

    @Option(
            names = "--problem",
            paramLabel = "FILE",
            description =
                    "A problem document in place of a catalogue; - is standard input. See 'gradus schema problem'.")
    private @Nullable String problem;

    @Mixin
    private RankingOptions ranking = new RankingOptions();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = FormReader.class,
            description = "text or json (default: json with --problem, else text).")
    private @Nullable Form form;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            defaultValue = "en",
            description = "The language of sentences: en or de (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Mixin
    private WidthOption width = new WidthOption();

    boolean isJson() {
        return form == null ? problem != null : form == Form.JSON;
    }

    int columns(Console console) {
        return width.columns(console);
    }

    /** What it is about. */
    Subject subject(Console console) {
        if (problem == null) {
            return new Subject.Programs(ranking.rank(console));
        }
        ranking.firstGiven().ifPresent(option -> {
            throw CommandFailure.wrongUsage(
                    "%s is about a catalogue and does not go with --problem.\nMaybe leave one of them out, or say it in the problem document."
                            .formatted(option));
        });
        String json = Inputs.text(console, problem);
        try {
            return new Subject.Problem(ProblemDocument.parse(json));
        } catch (ProblemException e) {
            throw CommandFailure.invalidInput(Inputs.inWords(problem) + ": " + Failures.inWords(e));
        }
    }

    /** Sentences in the language asked for. */
    Sentences sentences() {
        try {
            return Sentences.in(language);
        } catch (ProblemException e) {
            throw CommandFailure.wrongUsage(String.valueOf(e.getMessage()));
        }
    }

    boolean isEnglish() {
        return "en".equals(language);
    }

    /** The texts of this program in the language asked for. */
    Headings headings() {
        return Headings.of(language);
    }
}
