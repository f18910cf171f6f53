package dev.gradus.dataimport.table;

import java.io.IOException;
import java.io.Reader;

/** A reader whose beginning can be looked at before it is read. */
final class HeadReader extends Reader {
    private final Reader rest;
    private char[] head = new char[0];
    private int position;

    HeadReader(Reader rest) {
        this.rest = rest;
    }

    /** The first characters, as many as there are up to a number; once, before anything is read. */
    String peek(int most) throws IOException {
        char[] buffer = new char[most];
        int length = 0;
        while (length < most) {
            int n = rest.read(buffer, length, most - length);
            if (n < 0) {
                break;
            }
            length += n;
        }
        String text = new String(buffer, 0, length);
        head = text.toCharArray();
        return text;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (position < head.length) {
            int n = Math.min(length, head.length - position);
            System.arraycopy(head, position, target, offset, n);
            position += n;
            if (position == head.length) {
                head = new char[0];
                position = 0;
            }
            return n;
        }
        return rest.read(target, offset, length);
    }

    @Override
    public void close() throws IOException {
        rest.close();
    }
}
