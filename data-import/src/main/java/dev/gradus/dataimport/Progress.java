package dev.gradus.dataimport;

/**
 * How far an import has come.
 *
 * @param source name of the input
 * @param bytes stored bytes read so far
 * @param total its size in bytes; -1 if not known
 * @param records records read so far
 */
public record Progress(String source, long bytes, long total, long records) {}
