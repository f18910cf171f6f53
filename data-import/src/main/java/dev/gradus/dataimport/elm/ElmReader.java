package dev.gradus.dataimport.elm;

import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.interchange.Item;
import dev.gradus.dataimport.interchange.Records;
import dev.gradus.dataimport.interchange.XmlItems;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Collects what a document describes, by id, and reads the learning opportunities. */
final class ElmReader {
    private static final String OPPORTUNITY = "learningOpportunity";

    private final ImportRequest request;
    private final Records records;

    ElmReader(ImportRequest request, ImportSink sink) {
        this.request = request;
        this.records = new Records(request, sink, "the European Learning Model 3.1");
    }

    void read() throws IOException {
        for (ImportInput input : request.inputs()) {
            records.open(input);
            Item root = XmlItems.read(input, Optional.empty(), "", (document, record) -> {});
            Map<String, Item> byId = new LinkedHashMap<>();
            Map<Item, Boolean> all = new LinkedHashMap<>();
            for (String section : root.names()) {
                if (section.endsWith("References")) {
                    root.all(section)
                            .forEach(list -> list.names()
                                    .forEach(kind -> list.peek(kind).forEach(each -> {
                                        each.words("@id").ifPresent(id -> known(byId, id, each));
                                        all.put(each, kind.equals(OPPORTUNITY));
                                    })));
                }
            }
            if (all.isEmpty()) {
                throw new ImportException(
                        input.name(),
                        Place.path(root.path()),
                        "This lists no learning opportunities.\nMaybe another format: its root is '%s'."
                                .formatted(root.path()));
            }
            all.forEach((item, isOpportunity) -> {
                if (isOpportunity) {
                    new ElmOpportunity(records, byId, item.use()).read();
                }
            });
            finish(root, all);
        }
    }

    private void known(Map<String, Item> byId, String id, Item item) {
        if (byId.putIfAbsent(id, item) != null) {
            records.warn("duplicate-id", item.path(), id, "The first description under this id is taken.");
        }
    }

    private void finish(Item root, Map<Item, Boolean> all) {
        all.forEach((item, isOpportunity) -> {
            if (item.isUsed()) {
                records.reportLeftovers(item);
            } else {
                records.sink().read();
                records.sink().skipped("not-a-programme");
                records.notRepresented(
                        item, "It belongs to no learning opportunity, or a catalogue has no place for it.");
                item.useAll();
            }
        });
        root.ignore("@schemaLocation", "@xsdVersion");
        root.leftovers((name, part) -> {
            if (!all.containsKey(part)) {
                records.notRepresented(part, "A catalogue has no place for '%s'.".formatted(name));
            }
        });
    }
}
