package dev.gradus.dataimport.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** Doubles the quotation marks within quoted cells that their writer forgot to double. */
final class QuoteRepair extends Reader {
    private final Reader in;
    private boolean quoted;
    private boolean cellStart = true;
    /** A mark that is still to be handed out; 0 if there is none. */
    private char pending;

    QuoteRepair(Reader in) {
        this.in = new BufferedReader(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int c = next();
            if (c < 0) {
                return count == 0 ? -1 : count;
            }
            buffer[offset + count++] = (char) c;
        }
        return count;
    }

    private int next() throws IOException {
        if (pending != 0) {
            char c = pending;
            pending = 0;
            return c;
        }
        int c = in.read();
        if (c == '"') {
            mark();
        } else if (!quoted) {
            cellStart = c == ',' || c == '\n' || c == '\r';
        }
        return c;
    }

    /** Opens, closes, or belongs to the cell: then it is doubled, unless it is. */
    private void mark() throws IOException {
        if (!quoted) {
            quoted = cellStart;
            cellStart = false;
            return;
        }
        in.mark(1);
        int after = in.read();
        if (after == '"') {
            pending = '"';
        } else {
            if (after >= 0) {
                in.reset();
            }
            if (after == ',' || after == '\n' || after == '\r' || after < 0) {
                quoted = false;
            } else {
                pending = '"';
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
