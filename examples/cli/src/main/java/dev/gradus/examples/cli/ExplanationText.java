package dev.gradus.examples.cli;

import dev.gradus.scoring.explain.Sentences;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The document of an explanation as text: a table of what each criterion does, and the findings in sentences. */
final class ExplanationText {
    private final Console console;
    private final int width;
    private final Headings headings;
    private final Sentences sentences;

    ExplanationText(Console console, int width, Headings headings, Sentences sentences) {
        this.console = console;
        this.width = width;
        this.headings = headings;
        this.sentences = sentences;
    }

    void print(Map<String, @Nullable Object> document) {
        List<?> contributions = (List<?>) document.getOrDefault("contributions", List.of());
        if (contributions != null && !contributions.isEmpty()) {
            console.line(console.bold(headings.text("explain.contributions")));
            console.line("");
            TextTable table = new TextTable(console, width)
                    .wrapped(headings.text("explain.criterion"))
                    .right(headings.text("explain.value"))
                    .right(headings.text("explain.weight"))
                    .right(headings.text("explain.contribution"));
            for (Object each : contributions) {
                Map<?, ?> contribution = (Map<?, ?>) each;
                table.row(
                        sentences.name(String.valueOf(contribution.get("criterion"))),
                        value(contribution.get("value")),
                        contribution.get("weight") instanceof Number weight
                                ? sentences.percent(weight.doubleValue())
                                : "–",
                        number(contribution.get("contribution")));
            }
            table.print();
            console.line("");
        }
        printSentences(document);
    }

    void printSentences(Map<String, @Nullable Object> document) {
        console.line(console.bold(headings.text("explain.words")));
        console.line("");
        if (document.get("text") instanceof List<?> lines) {
            lines.forEach(line -> console.lines(Texts.wrap(String.valueOf(line), width)));
        }
    }

    private String value(@Nullable Object cell) {
        if (cell instanceof Map<?, ?> open) {
            return open.containsKey("missing") ? "?" : number(open.get("min")) + "–" + number(open.get("max"));
        }
        return number(cell);
    }

    private String number(@Nullable Object value) {
        return value instanceof Number number ? sentences.number(number.doubleValue()) : "–";
    }
}
