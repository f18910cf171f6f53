package dev.gradus.dataimport.interchange;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML: indented, with line feeds, escaped, and without the characters that XML cannot hold. */
public final class XmlText {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Writes the declaration. */
    public XmlText declaration() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return this;
    }

    /** Opens an element; attributes are names and values in turn, an empty value leaves one out. */
    public XmlText open(String name, String... attributes) {
        tag(name, attributes).append(">\n");
        open.addLast(name);
        return this;
    }

    /** Closes the element that was opened last. */
    public XmlText close() {
        String name = open.removeLast();
        indent().append("</").append(name).append(">\n");
        return this;
    }

    /** Writes an element with a text; attributes as in {@link #open}. */
    public XmlText element(String name, String text, String... attributes) {
        tag(name, attributes);
        if (text.isEmpty()) {
            out.append("/>\n");
        } else {
            out.append('>')
                    .append(escape(text, false))
                    .append("</")
                    .append(name)
                    .append(">\n");
        }
        return this;
    }

    private StringBuilder tag(String name, String... attributes) {
        indent().append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escape(attributes[i + 1], true))
                        .append('"');
            }
        }
        return out;
    }

    private StringBuilder indent() {
        return out.append("  ".repeat(open.size()));
    }

    private static String escape(String text, boolean attribute) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(XmlText::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append(attribute ? "&quot;" : "\"");
                case '\r' -> escaped.append("&#13;");
                case '\n' -> escaped.append(attribute ? "&#10;" : "\n");
                case '\t' -> escaped.append(attribute ? "&#9;" : "\t");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** The characters of XML 1.0, section 2.2. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xd7ff)
                || (c >= 0xe000 && c <= 0xfffd)
                || c >= 0x10000;
    }

    /** Whether a text can be the name of an element or type without a prefix. */
    public static boolean isName(String text) {
        return text.matches("[A-Za-z_][A-Za-z0-9_.-]{0,80}");
    }

    /** What was written. */
    @Override
    public String toString() {
        return out.toString();
    }
}
