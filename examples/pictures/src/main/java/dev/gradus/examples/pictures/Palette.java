package dev.gradus.examples.pictures;

import com.google.common.collect.ImmutableList;

/**
 * The colours of all pictures. Those of kinds are the ones that M. Okabe and K. Ito chose so that people with any of the
 * usual colour blindnesses tell them apart (Color Universal Design, 2008); nothing is said by colour alone.
 */
final class Palette {
    static final String BLUE = "#0072B2";
    static final String ORANGE = "#D55E00";
    static final String SKY = "#56B4E9";
    static final String INK = "#1F2937";
    static final String QUIET = "#6B7280";
    static final String PALE = "#C3C8D0";
    static final String TRACK = "#EEF0F3";
    static final String GRID = "#E1E4E8";
    static final String PAPER = "#FFFFFF";

    /** Of kinds, in the order in which they are given out. */
    static final ImmutableList<String> KINDS = ImmutableList.of(BLUE, ORANGE, "#009E73", "#CC79A7", "#E69F00", SKY);

    private static final int[] LIGHT = {0xF3, 0xF7, 0xFB};
    private static final int[] MIDDLE = {0x4F, 0x9B, 0xCB};
    private static final int[] DARK = {0x08, 0x30, 0x6B};

    private Palette() {}

    /** The colour of a share of 0 to 1, from light to dark. The eye sees steps at the light end that are small shares. */
    static String share(double share) {
        double t = Math.sqrt(Math.max(0, Math.min(1, share)));
        return t < 0.5 ? between(LIGHT, MIDDLE, 2 * t) : between(MIDDLE, DARK, 2 * t - 1);
    }

    /** The colour of a text that stands on the colour of this share. */
    static String onShare(double share) {
        return share > 0.36 ? PAPER : INK;
    }

    private static String between(int[] from, int[] to, double t) {
        StringBuilder colour = new StringBuilder("#");
        for (int k = 0; k < 3; k++) {
            long part = Math.round(from[k] + t * (to[k] - from[k]));
            colour.append(Character.forDigit((int) (part >> 4), 16)).append(Character.forDigit((int) (part & 15), 16));
        }
        return colour.toString();
    }
}
