package dev.gradus.dataimport.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells encodings apart by their bytes: UTF-8 if it is valid, else the code page in which the text looks like words. */
final class Encodings {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset DOS = Charset.forName("IBM850");
    private static final String COMMON = "äöüßéèêàâáíóúñçåøæôÄÖÜÉÈÀÁÍÓÚÑÇÅØÆ";
    private static final String RARE = "ëîïòùûìãõœÿðýþÊËÂÎÏÔÒÙÛÌÃÕŒÐÝÞ";
    private static final String PUNCTUATION = "–—‘’“”„…·•«»\u00a0";
    private static final String BESIDE_NUMBERS = "€£¥§°±½¼¾²³";

    private Encodings() {}

    /**
     * The encoding of some bytes.
     *
     * @param whole whether they end where the text ends, so that no character can be cut off
     */
    static Charset guess(byte[] bytes, int from, int to, boolean whole) {
        if (isUtf8(bytes, from, to, whole)) {
            return StandardCharsets.UTF_8;
        }
        Charset best = WINDOWS;
        long bestScore = Long.MIN_VALUE;
        for (Charset page : List.of(WINDOWS, DOS)) {
            long score = score(bytes, from, to, page);
            if (score > bestScore) {
                best = page;
                bestScore = score;
            }
        }
        return best;
    }

    private static boolean isUtf8(byte[] bytes, int from, int to, boolean whole) {
        CharBuffer ignored = CharBuffer.allocate(1 << 10);
        ByteBuffer rest = ByteBuffer.wrap(bytes, from, to - from);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(rest, ignored, whole);
        while (result.isOverflow()) {
            ignored.clear();
            result = decoder.decode(rest, ignored, whole);
        }
        return !result.isError();
    }

    /** How much the text looks like words of a Western European language. */
    private static long score(byte[] bytes, int from, int to, Charset page) {
        String table = table(page);
        long score = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            char c = table.charAt(bytes[i] & 0x7f);
            char before = i > from ? plain(bytes[i - 1]) : ' ';
            char after = i + 1 < to ? plain(bytes[i + 1]) : ' ';
            score += plausibility(c, before, after);
        }
        return score;
    }

    /** A byte as ASCII; of others nothing is known, so that they count as letters. */
    private static char plain(byte b) {
        return b >= 0 ? (char) b : 'x';
    }

    private static int plausibility(char c, char before, char after) {
        boolean inWord = Character.isLetter(before) || Character.isLetter(after);
        boolean beside = Character.isDigit(before) || Character.isDigit(after);
        if (COMMON.indexOf(c) >= 0 || RARE.indexOf(c) >= 0) {
            boolean misplaced = !inWord || (Character.isUpperCase(c) && Character.isLowerCase(before));
            return misplaced ? -2 : COMMON.indexOf(c) >= 0 ? 3 : 1;
        }
        if (PUNCTUATION.indexOf(c) >= 0) {
            return Character.isLetter(before) && Character.isLetter(after) && c != '’' ? -1 : 1;
        }
        if (BESIDE_NUMBERS.indexOf(c) >= 0) {
            return beside ? 2 : inWord ? -1 : 1;
        }
        return c == '\ufffd' || (c >= '\u2500' && c < '\u25a1') ? -5 : -1;
    }

    /** What the bytes from 0x80 on stand for. */
    private static String table(Charset page) {
        byte[] upper = new byte[0x80];
        for (int i = 0; i < upper.length; i++) {
            upper[i] = (byte) (0x80 + i);
        }
        return new String(upper, page);
    }
}
