package dev.gradus.dataimport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Hands out no more bytes than the limits allow, whatever a compressed input promises. */
final class BoundedStream extends FilterInputStream {
    private static final long FREE = 1 << 20;

    private final LongSupplier stored;
    private final String name;
    private final Limits limits;
    private long count;

    BoundedStream(InputStream in, LongSupplier stored, String name, Limits limits) {
        super(in);
        this.stored = stored;
        this.name = name;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        check(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        check(n);
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        check(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void check(long n) {
        count += Math.max(0, n);
        if (count > limits.get(Limit.BYTES)) {
            throw limits.crossed(Limit.BYTES, name, Place.WHOLE);
        }
        if (count > FREE && count / limits.get(Limit.INFLATION) > stored.getAsLong()) {
            throw limits.crossed(Limit.INFLATION, name, Place.WHOLE);
        }
    }
}
