package dev.gradus.dataimport;

import com.google.common.base.Ascii;

/** Bounds on what is read, so that no input can exhaust the machine. Each can be set; crossing one is an error. */
public enum Limit {
    /** Bytes of one input, after decompression. */
    BYTES(16L << 30, "bytes of one input, after decompression"),
    /** Times that a compressed input may grow, once it is larger than a mebibyte. */
    INFLATION(200, "times that a compressed input may grow, once it is larger than 1 MiB"),
    /** Files in one archive. */
    ENTRIES(10_000, "files in one archive"),
    /** Nesting of a JSON, XML or HTML document. */
    DEPTH(100, "nesting of a document"),
    /** Characters of one text in a document. */
    TEXT(4_000_000, "characters of one text in a document"),
    /** Characters of one cell of a table. */
    CELL(1_000_000, "characters of one cell"),
    /** Columns of a table. */
    COLUMNS(20_000, "columns of a table"),
    /** Characters of one record of a table, or of a line. */
    RECORD(16_000_000, "characters of one record"),
    /** Bytes of a document that can only be read as a whole, such as a page or a workbook. */
    DOCUMENT(256L << 20, "bytes of a document that is read as a whole"),
    /** Findings that the report keeps of one rule in one input; all are counted. */
    FINDINGS(1_000, "findings kept of one rule in one input");

    private final long standard;
    private final String what;

    Limit(long standard, String what) {
        this.standard = standard;
        this.what = what;
    }

    /** The written form, lower case. */
    public String id() {
        return Ascii.toLowerCase(name());
    }

    /** The bound where none is set. */
    public long standard() {
        return standard;
    }

    /** What is bounded, with its unit. */
    public String what() {
        return what;
    }
}
