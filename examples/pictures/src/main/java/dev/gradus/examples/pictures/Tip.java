package dev.gradus.examples.pictures;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text at the tip of an arrow, in pixels.
 *
 * @param x where it begins
 * @param y its middle
 */
record Tip(String text, double x, double y) {
    private static final double CHARACTER = 7.4;
    private static final double HALF = 8;
    private static final double AWAY = 5;
    private static final int STEPS = 4;
    /** What a step away from the tip weighs against covering something, in square pixels. */
    private static final double STEP = 25;

    private record Candidate(Tip tip, int step) {
        double cost(List<Box> full, Box frame) {
            double cost = STEP * step + 10 * tip.box().outside(frame);
            for (Box other : full) {
                cost += tip.box().overlap(other);
            }
            return cost;
        }
    }

    /** A rectangle. */
    record Box(double left, double right, double bottom, double top) {
        /** That around a disc. */
        static Box around(double x, double y, double radius) {
            return new Box(x - radius, x + radius, y - radius, y + radius);
        }

        double overlap(Box other) {
            double width = Math.min(right, other.right) - Math.max(left, other.left);
            double height = Math.min(top, other.top) - Math.max(bottom, other.bottom);
            return width > 0 && height > 0 ? width * height : 0;
        }

        /** The area of it that is not within. */
        double outside(Box frame) {
            return (right - left) * (top - bottom) - overlap(frame);
        }
    }

    private Box box() {
        return new Box(x, x + width(text), y - HALF, y + HALF);
    }

    private static double width(String text) {
        return CHARACTER * text.codePointCount(0, text.length());
    }

    /**
     * Places texts at tips, one after the other, each where it covers least of what is there and of those before: beside
     * its tip on either side, above or below it.
     *
     * @param tips the texts, with the points of the arrows
     * @param taken what should not be covered
     * @param frame what should not be left
     */
    static ImmutableList<Tip> placed(List<Tip> tips, List<Box> taken, Box frame) {
        List<Box> full = new ArrayList<>(taken);
        ImmutableList.Builder<Tip> placed = ImmutableList.builder();
        for (Tip tip : tips) {
            Tip best = candidates(tip, frame).stream()
                    .min(Comparator.comparingDouble(candidate -> candidate.cost(full, frame)))
                    .orElseThrow()
                    .tip();
            full.add(best.box());
            placed.add(best);
        }
        return placed.build();
    }

    /** The better first, since the first of the best is taken. */
    private static ImmutableList<Candidate> candidates(Tip tip, Box frame) {
        boolean toTheLeft = tip.x < (frame.left() + frame.right()) / 2;
        double left = tip.x - AWAY - width(tip.text);
        double right = tip.x + AWAY;
        double middle = tip.x - width(tip.text) / 2;
        ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
        for (int step = 0; step <= STEPS; step++) {
            for (int sign : new int[] {1, -1}) {
                double y = tip.y + sign * step * HALF;
                double beyond = tip.y + sign * (HALF + AWAY + step * HALF);
                candidates.add(new Candidate(new Tip(tip.text, toTheLeft ? left : right, y), step));
                candidates.add(new Candidate(new Tip(tip.text, middle, beyond), step));
                candidates.add(new Candidate(new Tip(tip.text, toTheLeft ? right : left, y), step + 1));
            }
        }
        return candidates.build();
    }
}
