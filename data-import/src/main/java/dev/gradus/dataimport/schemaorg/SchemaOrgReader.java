package dev.gradus.dataimport.schemaorg;

import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Limit;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.interchange.Item;
import dev.gradus.dataimport.interchange.JsonText;
import dev.gradus.dataimport.interchange.LinkedData;
import dev.gradus.dataimport.interchange.Records;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds programmes and courses in documents and pages. */
final class SchemaOrgReader {
    private static final String[] PROGRAMS = {"EducationalOccupationalProgram", "WorkBasedProgram"};

    private final ImportRequest request;
    private final Records records;

    SchemaOrgReader(ImportRequest request, ImportSink sink, String name) {
        this.request = request;
        this.records = new Records(request, sink, name);
    }

    void read() throws IOException {
        for (ImportInput input : request.inputs()) {
            records.open(input);
            byte[] document = input.bytes();
            LinkedData graph = new LinkedData(
                    Properties.VOCABULARY,
                    (path, context) -> records.warn(
                            "context-not-known",
                            path,
                            context,
                            "Contexts are not fetched; terms that only this one defines are not understood."));
            if (isJson(document)) {
                graph.add(JsonText.read(input.name(), Place.WHOLE, document, request.limits()), "$");
            } else {
                page(input, document, graph);
            }
            read(graph);
        }
    }

    /** JSON starts with a brace or bracket, UTF-16 or not; anything else is a page. */
    private static boolean isJson(byte[] document) {
        for (byte each : document) {
            if (each == '{' || each == '[') {
                return true;
            }
            boolean nothing = each == ' ' || each == '\n' || each == '\r' || each == '\t' || each == 0;
            boolean mark = each == (byte) 0xef
                    || each == (byte) 0xbb
                    || each == (byte) 0xbf
                    || each == (byte) 0xfe
                    || each == (byte) 0xff;
            if (!nothing && !mark) {
                return false;
            }
        }
        return false;
    }

    private void page(ImportInput input, byte[] document, LinkedData graph) throws IOException {
        Parser parser = Parser.htmlParser();
        Document page = Jsoup.parse(new ByteArrayInputStream(document), null, "", parser);
        int number = 0;
        for (Element script : page.select("script[type^=application/ld+json]")) {
            String path = "script[%s]$".formatted(++number);
            String text = script.data();
            if (text.length() > request.limits().get(Limit.TEXT)) {
                throw request.limits().crossed(Limit.TEXT, input.name(), Place.path(path));
            }
            try {
                graph.add(JsonText.read(input.name(), Place.path(path), text, request.limits()), path);
            } catch (ImportException e) {
                records.sink().read();
                records.sink().rejected(e.place(), "unreadable-script", text.strip(), String.valueOf(e.getMessage()));
            }
        }
        int microdata = page.select("[itemscope]:not([itemprop])").size();
        int rdfa = page.select("[typeof]:not([property]):not([rel])").size();
        if (microdata + rdfa > 0) {
            records.info(
                    "other-syntax",
                    "",
                    "",
                    "%s things in microdata and %s in RDFa are not read: only JSON-LD is.".formatted(microdata, rdfa));
        }
        if (number == 0) {
            records.warn("no-json-ld", "", "", "There is no script of type application/ld+json in this page.");
        }
    }

    private void read(LinkedData graph) {
        Set<Item> done = new LinkedHashSet<>();
        for (Item thing : graph.things()) {
            if (thing.isA(PROGRAMS)) {
                done.add(thing.use());
                new SchemaOrgProgram(records, graph, thing).read();
            }
        }
        for (Item thing : graph.things()) {
            if (thing.isA("Course") && !thing.isUsed()) {
                done.add(thing.use());
                new SchemaOrgProgram(records, graph, thing).read();
            }
        }
        for (Item root : graph.roots()) {
            if (!root.isUsed()) {
                records.sink().read();
                records.sink().skipped("not-a-programme");
                records.notRepresented(root, "Neither a programme nor a course, but %s.".formatted(root.types()));
            } else {
                done.add(root);
            }
        }
        done.forEach(records::reportLeftovers);
    }
}
