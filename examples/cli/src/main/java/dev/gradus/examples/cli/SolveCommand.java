package dev.gradus.examples.cli;

import dev.gradus.scoring.document.ResultDocument;
import dev.gradus.scoring.document.ResultDocument.Status;
import dev.gradus.scoring.method.HasseDiagram;
import dev.gradus.scoring.method.PartialPreorder;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Problem documents in, result documents out. */
@Command(
        name = "solve",
        header = "Solve problem documents.",
        description = {
            "",
            "Reads decision problems as JSON and writes the answers as JSON: one document for one document, an array for an array, one line for each line of NDJSON, in order and as they come. With several files, one line for each problem.",
            "A problem without an answer gets a document with the error; the others are answered all the same.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gradus solve problem.json",
            "  cat problems.ndjson | gradus solve - > results.ndjson",
            "  gradus solve --format dot partial-order.json | dot -Tsvg > order.svg"
        })
final class SolveCommand implements Callable<Integer> {
    private enum Form {
        JSON,
        DOT;

        String id() {
            return this == JSON ? "json" : "dot";
        }
    }

    private static final class FormReader extends WordReader<Form> {
        FormReader() {
            super("form", Form.class, Form::id);
        }
    }

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files with problem documents; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "json",
            converter = FormReader.class,
            description =
                    "json for result documents; dot for the Hasse diagram of each answer in the language of Graphviz.")
    private Form form = Form.JSON;

    private final Console console;

    SolveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Writer writer = new Writer();
        for (String file : files) {
            writer.file = file;
            Inputs.read(console, file, reader -> {
                ProblemStream.solve(file, reader, writer);
                return file;
            });
        }
        return switch (writer.worst) {
            case SOLVED -> ExitCode.DONE;
            case UNSOLVABLE -> ExitCode.NOT_ANSWERED;
            case INVALID -> ExitCode.INVALID_INPUT;
        };
    }

    /** Writes the answers, and remembers the worst that came. */
    private final class Writer implements ProblemStream.Answers {
        private Status worst = Status.SOLVED;
        private String file = "";

        @Override
        public void single(ResultDocument result) {
            note(Inputs.inWords(file), result);
            write(result, files.size() == 1 ? result.toJson() : result.toJsonLine());
        }

        @Override
        public void line(long number, ResultDocument result) {
            note("%s: line %s".formatted(Inputs.inWords(file), number), result);
            write(result, result.toJsonLine());
        }

        @Override
        public void array(Iterable<ResultDocument> results) {
            boolean alone = files.size() == 1 && form == Form.JSON;
            String before = alone ? "[\n" : "";
            int number = 0;
            for (ResultDocument result : results) {
                note("%s: [%s]".formatted(Inputs.inWords(file), number++), result);
                console.out().print(before);
                if (alone) {
                    console.out().print(result.toJsonLine());
                } else {
                    write(result, result.toJsonLine());
                }
                before = alone ? ",\n" : "";
            }
            if (alone) {
                console.line(number == 0 ? "[]" : "\n]");
            }
        }

        private void write(ResultDocument result, String json) {
            if (form == Form.JSON) {
                console.line(json);
            } else {
                result.result().ifPresent(answer -> console.out().print(HasseDiagram.dot(PartialPreorder.of(answer))));
            }
        }

        private void note(String place, ResultDocument result) {
            result.error().ifPresent(e -> console.report(place + ": " + Failures.inWords(e)));
            if (result.status().compareTo(worst) > 0) {
                worst = result.status();
            }
        }
    }
}
