package dev.gradus.dataimport.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes whose encoding is given or found out while reading: a byte order mark says it; else nothing is decided as
 * long as there is nothing but ASCII, and then by what follows, up to 64 KiB. What is no character becomes U+FFFD and is
 * counted.
 */
final class DecodingReader extends Reader {
    private static final int BUFFER = 1 << 16;
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer spare = CharBuffer.allocate(2).flip();
    private @Nullable CharsetDecoder decoder;
    private boolean started;
    private boolean exhausted;
    private long undecodable;

    DecodingReader(InputStream in, Optional<Charset> given) {
        this.in = in;
        given.ifPresent(this::decide);
    }

    /** The encoding as far as it is known: where there was nothing but ASCII yet, it is UTF-8. */
    Charset encoding() {
        return decoder == null ? StandardCharsets.UTF_8 : decoder.charset();
    }

    long undecodable() {
        return undecodable;
    }

    private CharsetDecoder decide(Charset charset) {
        CharsetDecoder chosen = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        decoder = chosen;
        return chosen;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!started) {
            started = true;
            skipMark();
        }
        if (length == 1 || spare.hasRemaining()) {
            return readSpare(target, offset);
        }
        return decode(CharBuffer.wrap(target, offset, length));
    }

    /** One character, which may be half of a pair. */
    private int readSpare(char[] target, int offset) throws IOException {
        if (!spare.hasRemaining()) {
            spare.clear();
            int n = decode(spare);
            spare.flip();
            if (n < 0) {
                return -1;
            }
        }
        target[offset] = spare.get();
        return 1;
    }

    private int decode(CharBuffer target) throws IOException {
        int before = target.position();
        while (target.position() == before) {
            if (!bytes.hasRemaining() && !fill()) {
                return -1;
            }
            @Nullable CharsetDecoder known = decoder;
            if (known == null) {
                if (ascii(target)) {
                    continue;
                }
                fill();
                known = decide(Encodings.guess(bytes.array(), bytes.position(), bytes.limit(), exhausted));
            }
            CoderResult result = known.decode(bytes, target, exhausted);
            if (result.isError()) {
                if (!target.hasRemaining()) {
                    break;
                }
                undecodable++;
                bytes.position(bytes.position() + result.length());
                target.put('\ufffd');
            } else if (result.isUnderflow() && target.position() == before && !fill() && !bytes.hasRemaining()) {
                return -1;
            }
        }
        return target.position() - before;
    }

    /** Copies what is ASCII; false if there is nothing of it here. */
    private boolean ascii(CharBuffer target) {
        byte[] source = bytes.array();
        int from = bytes.position();
        int length = asciiLength(Math.min(bytes.remaining(), target.remaining()));
        char[] chars = target.array();
        int to = target.arrayOffset() + target.position();
        for (int i = 0; i < length; i++) {
            chars[to + i] = (char) source[from + i];
        }
        bytes.position(from + length);
        target.position(target.position() + length);
        return length > 0;
    }

    /** How many of the next bytes are ASCII. */
    private int asciiLength(int most) {
        int from = bytes.position();
        int length = 0;
        while (length + Long.BYTES <= most && (bytes.getLong(from + length) & NOT_ASCII) == 0) {
            length += Long.BYTES;
        }
        while (length < most && bytes.get(from + length) >= 0) {
            length++;
        }
        return length;
    }

    /** Fills the buffer as far as it goes; false if nothing came. */
    private boolean fill() throws IOException {
        bytes.compact();
        int before = bytes.position();
        while (!exhausted && bytes.hasRemaining()) {
            int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (n < 0) {
                exhausted = true;
            } else {
                bytes.position(bytes.position() + n);
            }
        }
        boolean more = bytes.position() > before;
        bytes.flip();
        return more;
    }

    private void skipMark() throws IOException {
        fill();
        if (startsWith(0xef, 0xbb, 0xbf)) {
            mark(3, StandardCharsets.UTF_8);
        } else if (startsWith(0xff, 0xfe)) {
            mark(2, StandardCharsets.UTF_16LE);
        } else if (startsWith(0xfe, 0xff)) {
            mark(2, StandardCharsets.UTF_16BE);
        }
    }

    private boolean startsWith(int... mark) {
        if (bytes.remaining() < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes.get(bytes.position() + i) & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A mark decides unless the encoding was given; it is no text where it fits the encoding. */
    private void mark(int length, Charset charset) {
        CharsetDecoder known = decoder == null ? decide(charset) : decoder;
        if (known.charset().equals(charset)) {
            bytes.position(bytes.position() + length);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
