package dev.gradus.examples.cli;

import com.google.common.base.Ascii;
import dev.gradus.dataimport.MappingDocuments;
import dev.gradus.dataimport.json.CatalogJson;
import dev.gradus.scoring.document.DocumentSchemas;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The JSON Schemas of what goes in. */
@Command(
        name = "schema",
        header = "Print the JSON Schema of a kind of document.",
        description = {
            "",
            "For editors that complete and check documents as they are written. Methods of other jars on the class path are in it.",
            ""
        },
        footer = {"", "Examples:", "  gradus schema problem > problem.schema.json", "  gradus schema spec"})
final class SchemaCommand implements Callable<Integer> {
    /** The kinds of documents. */
    private enum Kind {
        PROBLEM,
        SPEC,
        CATALOG,
        MAPPING;

        String id() {
            return Ascii.toLowerCase(name());
        }
    }

    private static final class KindReader extends WordReader<Kind> {
        KindReader() {
            super("kind of document", Kind.class, Kind::id);
        }
    }

    @Parameters(paramLabel = "KIND", converter = KindReader.class, description = "problem, spec, catalog or mapping.")
    private Kind kind = Kind.PROBLEM;

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String schema = switch (kind) {
            case PROBLEM -> DocumentSchemas.problem();
            case SPEC -> DocumentSchemas.spec();
            case CATALOG -> CatalogJson.schema();
            case MAPPING -> MappingDocuments.schema();
        };
        console.line(schema.stripTrailing());
        return ExitCode.DONE;
    }
}
