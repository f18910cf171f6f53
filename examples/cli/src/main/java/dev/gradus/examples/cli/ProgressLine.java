package dev.gradus.examples.cli;

import dev.gradus.dataimport.Progress;
import java.util.Locale;

/** One line on standard error that says how far a long task has come; nothing where nobody looks. */
final class ProgressLine implements AutoCloseable {
    private static final long FIRST_AFTER_NANOS = 1_000_000_000L;
    private static final long EVERY_NANOS = 200_000_000L;

    private final Console console;
    private final long start = System.nanoTime();
    private long next = start + FIRST_AFTER_NANOS;
    private int shown;

    ProgressLine(Console console) {
        this.console = console;
    }

    /** Whether somebody looks and the last text is old enough. */
    boolean isDue() {
        long now = System.nanoTime();
        if (!console.ansi().enabled() || now < next) {
            return false;
        }
        next = now + EVERY_NANOS;
        return true;
    }

    /** Shows how far an import has come. */
    void show(Progress progress) {
        if (!isDue()) {
            return;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double rate = progress.bytes() / seconds;
        String left = progress.total() > 0
                ? ", %s left".formatted(duration((progress.total() - progress.bytes()) / Math.max(1, rate)))
                : "";
        String share = progress.total() > 0
                ? String.format(Locale.ROOT, "%3.0f %% ", 100.0 * progress.bytes() / progress.total())
                : "";
        text(String.format(
                Locale.ROOT,
                "%s%s: %,d records, %.1f MB/s%s",
                share,
                progress.source(),
                progress.records(),
                rate / 1e6,
                left));
    }

    /** Shows a text in place of the last one. */
    void text(String text) {
        String line = text.length() < console.width() ? text : text.substring(0, console.width() - 1);
        console.err().print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        console.err().flush();
        shown = line.length();
    }

    private static String duration(double seconds) {
        long whole = Math.round(seconds);
        return whole < 60 ? whole + " s" : "%s min %s s".formatted(whole / 60, whole % 60);
    }

    /** Wipes the line. */
    @Override
    public void close() {
        if (shown > 0) {
            console.err().print("\r" + " ".repeat(shown) + "\r");
            console.err().flush();
            shown = 0;
        }
    }
}
