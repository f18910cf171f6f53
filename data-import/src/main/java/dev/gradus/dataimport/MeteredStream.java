package dev.gradus.dataimport;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** Tells a meter of every byte that passes, and says of which input damaged compressed data are. */
final class MeteredStream extends FilterInputStream {
    private final String name;
    private final Meter meter;
    private long count;

    /** Told after each read; may throw {@link ImportException} to end it. */
    @FunctionalInterface
    interface Meter {
        void passed(long count, boolean atEnd);
    }

    MeteredStream(InputStream in, String name, Meter meter) {
        super(in);
        this.name = name;
        this.meter = meter;
    }

    /** The complaint that compressed data are damaged. */
    static ImportException damaged(String name, IOException cause) {
        return new ImportException(
                name,
                Place.WHOLE,
                "The compressed data are damaged: %s.\nMaybe the file was not copied whole."
                        .formatted(cause.getMessage()),
                cause);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        try {
            int b = super.read();
            passed(b < 0 ? -1 : 1);
            return b;
        } catch (ZipException | EOFException e) {
            throw damaged(name, e);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int n = super.read(buffer, offset, length);
            passed(n);
            return n;
        } catch (ZipException | EOFException e) {
            throw damaged(name, e);
        }
    }

    @Override
    public long skip(long n) throws IOException {
        try {
            long skipped = super.skip(n);
            passed(skipped);
            return skipped;
        } catch (ZipException | EOFException e) {
            throw damaged(name, e);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void passed(long n) {
        count += Math.max(0, n);
        meter.passed(count, n < 0);
    }
}
