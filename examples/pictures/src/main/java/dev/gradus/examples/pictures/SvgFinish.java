package dev.gradus.examples.pictures;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes of what the chart library draws a picture that is the same bytes on any machine, can stand beside others in one
 * page, and can be read by those who do not see it: random ids and the style sheet go (each text carries its own
 * properties), numbers are rounded to hundredths of a pixel, and a title, a description and tooltips come in.
 */
final class SvgFinish {
    private static final String FONT = "system-ui, 'Segoe UI', Helvetica, Arial, sans-serif";
    private static final Pattern RULE = Pattern.compile("\\.([a-z-]+)\\s*\\{([^}]*)}");
    private static final Pattern PROPERTY = Pattern.compile("([a-z-]+)\\s*:\\s*([^;]+);");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+(?:[eE]-?\\d+)?|-?\\d+[eE]-?\\d+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final ImmutableSet<String> KEPT = ImmutableSet.of("fill", "font-size", "font-weight", "font-style");
    private static final ImmutableSet<String> DROPPED_ELEMENTS = ImmutableSet.of("style", "defs");
    private static final ImmutableSet<String> DROPPED_ATTRIBUTES =
            ImmutableSet.of("class", "id", "clip-path", "clip-bounds-jfx", "style", "xmlns:xlink", "display");
    private static final ImmutableMap<String, String> SILENT = ImmutableMap.of(
            "fill-opacity", "1",
            "stroke-opacity", "1",
            "stroke-width", "1",
            "font-weight", "normal",
            "font-style", "normal");

    private final ImmutableMap<String, Map<String, String>> styles;
    private final Tooltips tooltips;
    private final StringBuilder out = new StringBuilder();

    private SvgFinish(ImmutableMap<String, Map<String, String>> styles, Tooltips tooltips) {
        this.styles = styles;
        this.tooltips = tooltips;
    }

    /**
     * The finished picture.
     *
     * @param drawn as the library draws it
     * @param heading what stands above it
     * @param description what it says
     * @param tooltips what shortened texts stand for
     */
    static String finish(String drawn, Heading heading, String description, Tooltips tooltips) {
        Element root = parse(drawn);
        SvgFinish finish = new SvgFinish(styles(root), tooltips);
        String width = number(root.getAttribute("width"));
        String height = number(Double.toString(Double.parseDouble(root.getAttribute("height")) + heading.height()));
        finish.out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\"".formatted(width, height));
        finish.out.append(" width=\"%s\" height=\"%s\" role=\"img\"".formatted(width, height));
        finish.out.append(" font-family=\"%s\">\n".formatted(FONT));
        finish.out.append("<title>").append(escape(heading.title())).append("</title>\n");
        finish.out.append("<desc>").append(escape(description)).append("</desc>\n");
        finish.out.append("<rect width=\"%s\" height=\"%s\" fill=\"%s\"/>\n".formatted(width, height, Palette.PAPER));
        heading.lines()
                .forEach(
                        line -> finish.out.append("<text x=\"%s\" y=\"%s\" fill=\"%s\" font-size=\"%spx\"%s>%s</text>\n"
                                .formatted(
                                        Heading.LEFT,
                                        line.y(),
                                        line.bold() ? Palette.INK : Palette.QUIET,
                                        line.size(),
                                        line.bold() ? " font-weight=\"bold\"" : "",
                                        escape(line.text()))));
        finish.out.append("<g transform=\"translate(0 %s)\">\n".formatted(heading.height()));
        finish.children(root);
        finish.out.append("</g>\n");
        return finish.out.append("</svg>\n").toString();
    }

    private static Element parse(String drawn) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(drawn)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The chart library drew what is no SVG: " + e.getMessage(), e);
        }
    }

    /** The properties of texts by class. */
    private static ImmutableMap<String, Map<String, String>> styles(Element root) {
        Map<String, Map<String, String>> styles = new TreeMap<>();
        Matcher rule = RULE.matcher(root.getElementsByTagName("style").item(0).getTextContent());
        while (rule.find()) {
            Map<String, String> properties = new LinkedHashMap<>();
            Matcher property = PROPERTY.matcher(rule.group(2));
            while (property.find()) {
                if (KEPT.contains(property.group(1))) {
                    properties.put(property.group(1), property.group(2).strip());
                }
            }
            styles.put(rule.group(1), properties);
        }
        return ImmutableMap.copyOf(styles);
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && !DROPPED_ELEMENTS.contains(element.getTagName())) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        if (isText(element)) {
            text(element);
            return;
        }
        if (isInvisible(element)) {
            return;
        }
        int start = out.length();
        open(element);
        out.append(">\n");
        int inside = out.length();
        children(element);
        if (out.length() > inside) {
            out.append("</").append(element.getTagName()).append(">\n");
        } else if (element.getTagName().equals("g") || element.getTagName().equals("svg")) {
            out.setLength(start);
        } else {
            out.setLength(inside - 2);
            out.append("/>\n");
        }
    }

    private static boolean isText(Element element) {
        return element.getTagName().equals("text");
    }

    /** A frame of no width around everything, say. */
    private static boolean isInvisible(Element element) {
        boolean unfilled = element.getAttribute("fill").equals("none") || isZero(element.getAttribute("fill-opacity"));
        boolean undrawn =
                isZero(element.getAttribute("stroke-width")) || isZero(element.getAttribute("stroke-opacity"));
        return unfilled && undrawn;
    }

    private static boolean isZero(String number) {
        return !number.isEmpty() && number.matches("0(\\.0*)?");
    }

    private void text(Element text) {
        open(text);
        out.append('>');
        String whole = SPACE.matcher(text.getTextContent()).replaceAll(" ").strip();
        tooltips.of(whole)
                .ifPresent(name -> out.append("<title>").append(escape(name)).append("</title>"));
        boolean plain = true;
        for (Node child = text.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element part) {
                plain = false;
                open(part);
                out.append('>')
                        .append(escape(part.getTextContent().strip()))
                        .append("</")
                        .append(part.getTagName())
                        .append('>');
            }
        }
        out.append(plain ? escape(whole) : "").append("</text>\n");
    }

    private void open(Element element) {
        out.append('<').append(element.getTagName());
        Map<String, String> attributes = new LinkedHashMap<>();
        Optional.ofNullable(styles.get(element.getAttribute("class"))).ifPresent(attributes::putAll);
        Matcher inline = PROPERTY.matcher(element.getAttribute("style") + ";");
        while (inline.find()) {
            if (KEPT.contains(inline.group(1))) {
                attributes.put(inline.group(1), inline.group(2).strip());
            }
        }
        NamedNodeMap given = element.getAttributes();
        Map<String, String> sorted = new TreeMap<>();
        for (int k = 0; k < given.getLength(); k++) {
            sorted.put(given.item(k).getNodeName(), given.item(k).getNodeValue());
        }
        attributes.putAll(sorted);
        attributes.forEach((name, value) -> {
            String rounded = number(value.strip());
            if (!DROPPED_ATTRIBUTES.contains(name) && !rounded.equals(SILENT.get(name)) && !rounded.isEmpty()) {
                out.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(escape(rounded))
                        .append('"');
            }
        });
    }

    /** The same text with every number rounded to hundredths, without trailing zeros; a colour is no number. */
    private static String number(String text) {
        if (text.startsWith("#")) {
            return text;
        }
        return NUMBER.matcher(text).replaceAll(found -> {
            BigDecimal rounded = new BigDecimal(found.group()).setScale(2, RoundingMode.HALF_UP);
            return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        });
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
