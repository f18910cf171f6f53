package dev.gradus.dataimport.ctdl;

import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.interchange.Item;
import dev.gradus.dataimport.interchange.JsonText;
import dev.gradus.dataimport.interchange.LinkedData;
import dev.gradus.dataimport.interchange.Records;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds credentials and learning opportunities in payloads. */
final class CtdlReader {
    private final ImportRequest request;
    private final Records records;

    CtdlReader(ImportRequest request, ImportSink sink) {
        this.request = request;
        this.records = new Records(request, sink, "CTDL");
    }

    void read() throws IOException {
        for (ImportInput input : request.inputs()) {
            records.open(input);
            LinkedData graph = new LinkedData(
                    Terms.VOCABULARY,
                    (path, context) -> records.warn(
                            "context-not-known",
                            path,
                            context,
                            "Contexts are not fetched; prefixes of CTDL are known."));
            graph.add(JsonText.read(input.name(), Place.WHOLE, input.bytes(), request.limits()), "$");
            Set<Item> done = new LinkedHashSet<>();
            for (Item root : graph.roots()) {
                if (isProgram(root) && !root.isUsed()) {
                    new CtdlProgram(records, graph, root.use()).read();
                    done.add(root);
                }
            }
            for (Item root : graph.roots()) {
                if (!root.isUsed()) {
                    records.sink().read();
                    records.sink().skipped("not-a-programme");
                    records.notRepresented(
                            root, "Neither a credential nor a learning opportunity, but " + root.types());
                } else {
                    done.add(root);
                }
            }
            done.forEach(records::reportLeftovers);
        }
    }

    private static boolean isProgram(Item item) {
        return item.types().stream()
                .anyMatch(type -> Terms.OPPORTUNITIES.contains(type)
                        || Terms.DEGREES.containsKey(type)
                        || Terms.OTHER_CREDENTIALS.contains(type));
    }
}
