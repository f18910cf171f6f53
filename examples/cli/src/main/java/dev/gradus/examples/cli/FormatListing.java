package dev.gradus.examples.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatDescription;
import dev.gradus.dataimport.Formats;
import dev.gradus.dataimport.Limit;
import java.util.Map;

/** Lists the formats of the importer. */
final class FormatListing {
    private final Console console;
    private final int width;

    FormatListing(Console console, int width) {
        this.console = console;
        this.width = width;
    }

    void list(boolean json) {
        if (json) {
            ListFormat.json(
                    console, Formats.all().stream().map(FormatListing::document).toList());
            return;
        }
        for (Format format : Formats.all()) {
            FormatDescription description = format.description();
            String both = format.writer().isPresent() ? " (also written)" : "";
            console.line(console.bold(description.id()));
            console.lines(Texts.indented(description.name() + both + ". " + description.what(), 2, width));
            if (!description.reference().isEmpty()) {
                console.lines(Texts.indented("See " + description.reference(), 2, width));
            }
            description
                    .options()
                    .forEach(option -> console.lines(Texts.indented(
                            "--option %s=%s: %s%s"
                                    .formatted(
                                            option.id(),
                                            option.kind(),
                                            option.what(),
                                            option.standard().isEmpty() ? "" : " (default: " + option.standard() + ")"),
                            4,
                            width)));
            console.lines(Texts.indented("gradus import " + description.example(), 2, width));
            console.line("");
        }
        console.line(console.bold("Limits"));
        for (Limit limit : Limit.values()) {
            console.lines(Texts.indented(
                    "--limit %s=NUMBER: %s (default: %s)".formatted(limit.id(), limit.what(), limit.standard()),
                    2,
                    width));
        }
    }

    private static Map<String, Object> document(Format format) {
        FormatDescription description = format.description();
        return ImmutableMap.of(
                "id", description.id(),
                "name", description.name(),
                "what", description.what(),
                "writes", format.writer().isPresent(),
                "example", "gradus import " + description.example(),
                "reference", description.reference(),
                "options",
                        description.options().stream()
                                .map(option -> ImmutableMap.of(
                                        "id",
                                        option.id(),
                                        "what",
                                        option.what(),
                                        "kind",
                                        Ascii.toLowerCase(option.kind().name()),
                                        "default",
                                        option.standard()))
                                .toList());
    }
}
