package dev.gradus.examples.cli;

/** Bars of block characters, an eighth of a column fine. */
final class Bars {
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

    private Bars() {}

    /** A bar for a share of the width, 0 to 1; anything above nothing is seen. */
    static String bar(double share, int width) {
        int eighths = (int) Math.round(Math.max(0, Math.min(1, share)) * width * 8);
        if (eighths == 0 && share > 0) {
            eighths = 1;
        }
        String whole = "█".repeat(eighths / 8);
        return eighths % 8 == 0 ? whole : whole + EIGHTHS.charAt(eighths % 8);
    }

    /** A bar up to what is guaranteed, lighter up to what is possible. */
    static String interval(double guaranteed, double potential, int width) {
        String sure = bar(guaranteed, width);
        int end = (int) Math.ceil(Math.min(1, potential) * width - 1e-9);
        return potential > guaranteed ? sure + "░".repeat(Math.max(0, end - sure.length())) : sure;
    }
}
