package dev.gradus.dataimport.ooapi;

import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.interchange.Item;
import dev.gradus.dataimport.interchange.JsonItems;
import dev.gradus.dataimport.interchange.JsonText;
import dev.gradus.dataimport.interchange.Records;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Collects the entities of all inputs, which point to each other by id, and reads the programmes. */
final class OoapiReader {
    private final ImportRequest request;
    private final Records records;
    private final Entities entities = new Entities();
    private final Map<Item, ImportInput> programmes = new LinkedHashMap<>();
    private final Map<Item, ImportInput> others = new LinkedHashMap<>();

    OoapiReader(ImportRequest request, ImportSink sink, String name) {
        this.request = request;
        this.records = new Records(request, sink, name);
    }

    void read() throws IOException {
        for (ImportInput input : request.inputs()) {
            records.open(input);
            JsonNode document = JsonText.read(input.name(), Place.WHOLE, input.bytes(), request.limits());
            collect(JsonItems.of(document, "$"), input);
        }
        programmes.forEach((programme, input) -> {
            records.open(input);
            new OoapiProgramme(records, entities, programme).read();
            records.reportLeftovers(programme);
        });
        others.forEach((other, input) -> {
            records.open(input);
            if (other.isUsed()) {
                records.reportLeftovers(other);
            } else {
                records.sink().read();
                records.sink().skipped("not-a-programme");
                records.notRepresented(other, "It belongs to no programme that was read.");
            }
        });
    }

    /** Entities stand alone, in lists, in pages of a collection, or in lists by the name of their kind. */
    private void collect(Item item, ImportInput input) {
        Entities.Kind kind = Entities.kind(item);
        if (kind == Entities.Kind.NONE) {
            List<Item> within = new ArrayList<>();
            item.names().forEach(name -> within.addAll(item.all(name)));
            within.stream().filter(Item::hasParts).forEach(part -> collect(part, input));
        } else {
            if (kind == Entities.Kind.PROGRAMME) {
                programmes.put(item.use(), input);
            } else {
                others.put(item, input);
            }
            entities.add(kind, item);
        }
    }
}
