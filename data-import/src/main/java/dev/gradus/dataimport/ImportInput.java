package dev.gradus.dataimport;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Something to read: a file, an entry of an archive, or bytes in memory. What is compressed by gzip is opened
 * decompressed. No more is handed out than the limits allow.
 */
public final class ImportInput {
    private static final int BUFFER = 1 << 16;
    private static final int STEP = 1 << 20;
    /** So many bytes may come of anything, however well it was compressed. */
    private static final long FREE = 1 << 20;

    private final String name;
    private final OptionalLong size;
    private final Opener opener;
    private final Limits limits;
    private final LongConsumer progress;

    /** Opens the bytes as they are stored. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    ImportInput(String name, OptionalLong size, Opener opener) {
        this(name, size, opener, Limits.standard(), bytes -> {});
    }

    private ImportInput(String name, OptionalLong size, Opener opener, Limits limits, LongConsumer progress) {
        this.name = name;
        this.size = size;
        this.opener = opener;
        this.limits = limits;
        this.progress = progress;
    }

    /**
     * A file.
     *
     * @throws IOException if it cannot be read
     */
    public static ImportInput of(Path file) throws IOException {
        return new ImportInput(file.toString(), OptionalLong.of(Files.size(file)), () -> Files.newInputStream(file));
    }

    /**
     * Bytes in memory; they are not copied.
     *
     * @param name what they are called in messages
     */
    public static ImportInput of(String name, byte[] bytes) {
        return new ImportInput(name, OptionalLong.of(bytes.length), () -> new ByteArrayInputStream(bytes));
    }

    /** The same within bounds. */
    public ImportInput within(Limits bounds) {
        return new ImportInput(name, size, opener, bounds, progress);
    }

    /** The same within bounds; {@code progress} takes the number of stored bytes read so far, now and then. */
    ImportInput within(Limits bounds, LongConsumer listener) {
        return new ImportInput(name, size, opener, bounds, listener);
    }

    /**
     * The files that it stands for: those in it if its name ends in {@code .zip}, else itself.
     *
     * @throws IOException if it cannot be read
     * @throws ImportException if it is no readable archive, or crosses a limit
     */
    public ImmutableList<ImportInput> files() throws IOException {
        return Archives.expand(this);
    }

    /** What it is called in messages. */
    public String name() {
        return name;
    }

    /** The last part of the name, without a folder and without {@code .gz}. */
    public String fileName() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.endsWith(".gz") ? last.substring(0, last.length() - 3) : last;
    }

    /** Its size as stored, in bytes, if known. */
    public OptionalLong size() {
        return size;
    }

    /** The bounds in force. */
    public Limits limits() {
        return limits;
    }

    /**
     * Opens it, decompressed. The stream throws {@link ImportException} when a limit is crossed.
     *
     * @throws IOException if it cannot be read
     */
    public InputStream open() throws IOException {
        MeteredStream stored = new MeteredStream(opener.open(), name, steps());
        InputStream buffered = new BufferedInputStream(stored, BUFFER);
        buffered.mark(2);
        boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return new MeteredStream(gzip ? decompressed(buffered) : buffered, name, (count, atEnd) -> {
            if (count > limits.get(Limit.BYTES)) {
                throw limits.crossed(Limit.BYTES, name, Place.WHOLE);
            }
            if (count > FREE && count / limits.get(Limit.INFLATION) > stored.count()) {
                throw limits.crossed(Limit.INFLATION, name, Place.WHOLE);
            }
        });
    }

    private InputStream decompressed(InputStream packed) throws IOException {
        try {
            return new GZIPInputStream(packed, BUFFER);
        } catch (ZipException | EOFException e) {
            throw MeteredStream.damaged(name, e);
        }
    }

    /** Hands on every mebibyte, and the end. */
    private MeteredStream.Meter steps() {
        return new MeteredStream.Meter() {
            private long next = STEP;

            @Override
            public void passed(long count, boolean atEnd) {
                if (count >= next || atEnd) {
                    progress.accept(count);
                    next = count + STEP;
                }
            }
        };
    }

    /**
     * All of it, for formats that need the whole.
     *
     * @throws IOException if it cannot be read
     * @throws ImportException if it is larger than {@link Limit#DOCUMENT}
     */
    public byte[] bytes() throws IOException {
        int most = limits.size(Limit.DOCUMENT);
        try (InputStream in = open()) {
            byte[] bytes = ByteStreams.toByteArray(ByteStreams.limit(in, most));
            if (bytes.length == most && in.read() >= 0) {
                throw limits.crossed(Limit.DOCUMENT, name, Place.WHOLE);
            }
            return bytes;
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
