package dev.gradus.dataimport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts the bytes that pass and tells of every mebibyte. */
final class CountingStream extends FilterInputStream {
    private static final int STEP = 1 << 20;

    private final LongConsumer listener;
    private long count;
    private long next = STEP;

    CountingStream(InputStream in, LongConsumer listener) {
        super(in);
        this.listener = listener;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        passed(b < 0 ? -1 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        passed(n);
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        passed(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void passed(long n) {
        count += Math.max(0, n);
        if (count >= next || n < 0) {
            listener.accept(count);
            next = count + STEP;
        }
    }
}
