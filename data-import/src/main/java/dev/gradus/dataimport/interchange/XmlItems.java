package dev.gradus.dataimport.interchange;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.google.common.collect.ImmutableSet;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.Limit;
import dev.gradus.dataimport.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML as items. Names are local names, attributes start with {@code @}: prefixes and redeclared default namespaces play no
 * part. XHTML within an element is its text, with a line for each block. There are no document types and no entities but
 * the five of XML itself.
 */
public final class XmlItems {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final ImmutableSet<String> BLOCKS =
            ImmutableSet.of("p", "div", "li", "br", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dt", "dd");

    private final ImportInput input;
    private final List<String> record;
    private final BiConsumer<Item, Item> onRecord;
    private final Deque<Open> open = new ArrayDeque<>();
    private Item root = new Item("");
    private int markup;

    /** An element that is not closed yet. */
    private static final class Open {
        private final Item item;
        private final String name;
        private final String language;
        private final StringBuilder text = new StringBuilder();
        private final Map<String, Integer> counts = new HashMap<>();

        Open(Item item, String name, String language) {
            this.item = item;
            this.name = name;
            this.language = language;
        }
    }

    private XmlItems(ImportInput input, String record, BiConsumer<Item, Item> onRecord) {
        this.input = input;
        this.record = record.isEmpty() ? List.of() : List.of(record.split("/", -1));
        this.onRecord = onRecord;
    }

    /**
     * Reads a document.
     *
     * @param encoding the encoding, where that which the document states is wrong
     * @param record name of the elements below the root that are handed out, or names on the way down to them, such as
     *     {@code Cube/Cube}; each is handed out with the root as far as it is read, and then forgotten; empty to keep all, of
     *     a document no larger than its limit
     * @return the root, without what was handed out
     * @throws ImportException if it is no well-formed XML, or crosses a limit
     */
    public static Item read(
            ImportInput input, Optional<Charset> encoding, String record, BiConsumer<Item, Item> onRecord)
            throws IOException {
        XmlItems items = new XmlItems(input, record, onRecord);
        try (InputStream in = record.isEmpty() ? new ByteArrayInputStream(input.bytes()) : input.open()) {
            XMLStreamReader reader = reader(in, encoding);
            try {
                items.read(reader);
            } catch (UncheckedStreamException e) {
                // texts are decoded when they are asked for, where the interface knows no exception
                throw e.getCause() instanceof XMLStreamException cause ? items.damaged(cause) : e;
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw items.damaged(e);
        }
        return items.root;
    }

    private static XMLStreamReader reader(InputStream in, Optional<Charset> encoding) throws XMLStreamException {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        if (encoding.isPresent()) {
            return factory.createXMLStreamReader(new InputStreamReader(
                    in,
                    encoding.get()
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
        }
        return factory.createXMLStreamReader(in);
    }

    private ImportException damaged(XMLStreamException e) {
        if (e.getNestedException() instanceof ImportException crossed) {
            return crossed;
        }
        Location location = e.getLocation();
        int line = location == null ? 0 : Math.max(0, location.getLineNumber());
        String problem = String.valueOf(e.getMessage()).lines().findFirst().orElse("not well-formed");
        String advice = problem.contains("UTF-8")
                ? "\nMaybe it is in another encoding: the option 'encoding' says in which, such as windows-1252."
                : "";
        return new ImportException(
                input.name(), new Place(line, where()), "This is no readable XML: " + problem + advice, e);
    }

    private String where() {
        return open.isEmpty() ? "" : open.getLast().item.path();
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    characters(reader);
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_DECLARATION ->
                    throw refused(reader, "Document types are not read, since they can define entities.");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw refused(reader, "The entity '%s' is not known.".formatted(reader.getLocalName()));
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
    }

    private ImportException refused(XMLStreamReader reader, String problem) {
        return new ImportException(
                input.name(), new Place(Math.max(0, reader.getLocation().getLineNumber()), where()), problem);
    }

    private void start(XMLStreamReader reader) {
        if (open.size() + markup >= input.limits().get(Limit.DEPTH)) {
            throw input.limits().crossed(Limit.DEPTH, input.name(), Place.path(where()));
        }
        String name = reader.getLocalName();
        if (markup > 0 || (XHTML.equals(reader.getNamespaceURI()) && !open.isEmpty())) {
            markup++;
            if (BLOCKS.contains(name)) {
                open.getLast().text.append('\n');
            }
            return;
        }
        String path = open.isEmpty() ? "/" + name : pathBelow(open.getLast(), name);
        Item item = new Item(path);
        String language = open.isEmpty() ? "" : open.getLast().language;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i);
            if (attribute.equals("lang") || attribute.equals("language")) {
                language = reader.getAttributeValue(i).strip();
                continue;
            }
            Item value = new Item(path + "/@" + attribute);
            value.say(reader.getAttributeValue(i), "");
            item.add("@" + attribute, value);
        }
        if (open.isEmpty()) {
            root = item;
        }
        open.addLast(new Open(item, name, language));
    }

    private static String pathBelow(Open parent, String name) {
        int count = parent.counts.merge(name, 1, Integer::sum);
        return parent.item.path() + "/" + name + (count == 1 ? "" : "[" + count + "]");
    }

    private void characters(XMLStreamReader reader) {
        if (open.isEmpty()) {
            return;
        }
        StringBuilder own = open.getLast().text;
        own.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        if (own.length() > input.limits().get(Limit.TEXT)) {
            throw input.limits().crossed(Limit.TEXT, input.name(), Place.path(where()));
        }
    }

    private void end() {
        if (markup > 0) {
            markup--;
            return;
        }
        Open closed = open.removeLast();
        String own = closed.text.toString();
        closed.item.say(own.isBlank() ? "" : own, closed.language);
        if (open.isEmpty()) {
            return;
        }
        if (open.size() == record.size() && isRecord(closed)) {
            onRecord.accept(root, closed.item);
        } else {
            open.getLast().item.add(closed.name, closed.item);
        }
    }

    /** Whether an element that was closed as deep as the records are has the names on the way down to it. */
    private boolean isRecord(Open closed) {
        if (!closed.name.equals(record.get(record.size() - 1))) {
            return false;
        }
        int depth = -1;
        for (Open above : open) {
            if (depth >= 0 && !above.name.equals(record.get(depth))) {
                return false;
            }
            depth++;
        }
        return true;
    }
}
