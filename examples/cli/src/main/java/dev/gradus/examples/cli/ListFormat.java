package dev.gradus.examples.cli;

import dev.gradus.scoring.document.JsonText;
import picocli.CommandLine.Option;

/** The option {@code --format} of commands that list things, and the width of what they list. */
final class ListFormat {
    /** The forms of a list. */
    enum Form {
        TABLE,
        JSON;

        String id() {
            return this == TABLE ? "table" : "json";
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            converter = FormReader.class,
            description = "table or json (default: ${DEFAULT-VALUE}).")
    private Form form = Form.TABLE;

    private static final class FormReader extends WordReader<Form> {
        FormReader() {
            super("form", Form.class, Form::id);
        }
    }

    boolean isJson() {
        return form == Form.JSON;
    }

    static void json(Console console, Object value) {
        console.line(JsonText.pretty(value));
    }
}
