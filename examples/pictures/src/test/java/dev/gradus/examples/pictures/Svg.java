package dev.gradus.examples.pictures;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A picture, read again. */
record Svg(Element root) {
    static Svg of(String picture) {
        try {
            return new Svg(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(picture)))
                    .getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError("This is no XML: " + picture, e);
        }
    }

    /** All elements of this name, in order. */
    List<Element> all(String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int k = 0; k < found.getLength(); k++) {
            elements.add((Element) found.item(k));
        }
        return elements;
    }

    /** What is written in the picture, without tooltips. */
    List<String> texts() {
        return all("text").stream().map(Svg::written).toList();
    }

    private static String written(Element text) {
        StringBuilder written = new StringBuilder();
        for (Node child = text.getFirstChild(); child != null; child = child.getNextSibling()) {
            written.append(child.getNodeName().equals("title") ? "" : child.getTextContent());
        }
        return written.toString();
    }

    /** What a reader sees who points at this text. */
    String tooltip(String text) {
        return all("text").stream()
                .filter(element -> written(element).equals(text))
                .map(element -> element.getElementsByTagName("title"))
                .filter(titles -> titles.getLength() > 0)
                .map(titles -> titles.item(0).getTextContent())
                .findFirst()
                .orElseThrow();
    }

    String description() {
        return all("desc").get(0).getTextContent();
    }
}
