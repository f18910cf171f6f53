package dev.gradus.scoring.method.outranking;

import dev.gradus.scoring.internal.Tolerance;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import java.util.Arrays;

/**
 * The two distillations of a credibility relation: complete preorders built by repeatedly drawing the best (descending)
 * or the worst (ascending) alternatives, at cutting levels that fall by the discrimination threshold s(λ) = α + β λ.
 *
 * <p>Source: B. Roy, "ELECTRE III: un algorithme de classements fondé sur une représentation floue des préférences en
 * présence de critères multiples", Cahiers du CERO 20 (1978) 3–24.
 */
final class Distillation {
    static final Parameter<Double> ALPHA = Parameter.number(
            "alpha", 0.30, 0, 1, "constant of the discrimination threshold s(lambda) = alpha + beta lambda");
    static final Parameter<Double> BETA =
            Parameter.number("beta", -0.15, -1, 1, "slope of the discrimination threshold s(lambda)");

    private final double[][] credibility;
    private final double alpha;
    private final double beta;

    private Distillation(double[][] credibility, double alpha, double beta) {
        this.credibility = credibility;
        this.alpha = alpha;
        this.beta = beta;
    }

    static Distillation of(double[][] credibility, Parameters parameters) {
        return new Distillation(credibility, parameters.get(ALPHA), parameters.get(BETA));
    }

    /** The class of each alternative, 1 for the first drawn as best. */
    int[] descending() {
        return distil(1);
    }

    /** The class of each alternative, 1 for the best, which is drawn last. */
    int[] ascending() {
        int[] drawn = distil(-1);
        int last = Arrays.stream(drawn).max().orElse(0);
        return Arrays.stream(drawn).map(k -> last + 1 - k).toArray();
    }

    private double discrimination(double lambda) {
        return Math.max(0, alpha + beta * lambda);
    }

    /** Classes in the order drawn; {@code sign} +1 draws the highest qualification, −1 the lowest. */
    private int[] distil(int sign) {
        int[] classes = new int[credibility.length];
        Remaining remaining = new Remaining();
        for (int k = 1; remaining.count > 0; k++) {
            int[] drawn = draw(remaining, sign);
            for (int a : drawn) {
                classes[a] = k;
            }
            remaining.remove(drawn);
        }
        return classes;
    }

    /** Narrows what is left down, level by level, until one alternative is left or the level is zero. */
    private int[] draw(Remaining remaining, int sign) {
        double level = remaining.highestBelow(Double.POSITIVE_INFINITY);
        if (remaining.count == 1 || level == 0) {
            return remaining.members();
        }
        double next = remaining.highestBelow(level - discrimination(level));
        int[] set = remaining.extreme(next, sign);
        while (set.length > 1 && next > 0) {
            level = next;
            next = highestBelow(set, level - discrimination(level));
            set = extreme(set, next, sign);
        }
        return set;
    }

    /** The highest credibility between members that is below the limit; 0 if there is none. */
    private double highestBelow(int[] set, double limit) {
        double highest = 0;
        for (int a : set) {
            for (int b : set) {
                if (a != b && limit > credibility[a][b] + Tolerance.NOISE) {
                    highest = Math.max(highest, credibility[a][b]);
                }
            }
        }
        return highest;
    }

    /** The members of the highest (or lowest) qualification: how many they outrank at the level, less by how many. */
    private int[] extreme(int[] set, double level, int sign) {
        int[] qualification = new int[set.length];
        for (int x = 0; x < set.length; x++) {
            for (int y = 0; y < set.length; y++) {
                if (x != y && outranks(set[x], set[y], level)) {
                    qualification[x] += sign;
                    qualification[y] -= sign;
                }
            }
        }
        return best(set, qualification);
    }

    private static int[] best(int[] set, int[] qualification) {
        int best = Arrays.stream(qualification).max().orElse(0);
        int[] members = new int[set.length];
        int count = 0;
        for (int x = 0; x < set.length; x++) {
            if (qualification[x] == best) {
                members[count++] = set[x];
            }
        }
        return Arrays.copyOf(members, count);
    }

    private boolean outranks(int a, int b, double level) {
        double there = credibility[a][b];
        return Tolerance.above(there, level) && Tolerance.above(there, credibility[b][a] + discrimination(there));
    }

    /**
     * The alternatives that are not drawn yet. The first step of every draw looks at all of them, so what it asks is kept
     * and put right as alternatives go: O(n) for each that goes, O(n²) when a level changes.
     */
    private final class Remaining {
        private final boolean[] gone = new boolean[credibility.length];
        private final Peaks highest = new Peaks();
        private final Peaks highestBelow = new Peaks();
        /** How many each outranks at the cutting level, less by how many it is outranked. */
        private final int[] qualification = new int[credibility.length];

        private double cut = Double.NaN;
        private int count = credibility.length;

        int[] members() {
            int[] members = new int[count];
            int next = 0;
            for (int a = 0; a < gone.length; a++) {
                if (!gone[a]) {
                    members[next++] = a;
                }
            }
            return members;
        }

        double highestBelow(double limit) {
            return (limit == Double.POSITIVE_INFINITY ? highest : highestBelow).below(limit);
        }

        int[] extreme(double level, int sign) {
            if (level != cut) {
                cut = level;
                Arrays.fill(qualification, 0);
                for (int a = 0; a < gone.length; a++) {
                    for (int b = 0; b < gone.length && !gone[a]; b++) {
                        if (a != b && !gone[b] && outranks(a, b, level)) {
                            qualification[a]++;
                            qualification[b]--;
                        }
                    }
                }
            }
            int[] members = members();
            int[] signed = new int[count];
            for (int x = 0; x < count; x++) {
                signed[x] = sign * qualification[members[x]];
            }
            return best(members, signed);
        }

        void remove(int[] drawn) {
            for (int a : drawn) {
                gone[a] = true;
                count--;
            }
            for (int b = 0; b < gone.length && !Double.isNaN(cut); b++) {
                for (int a : drawn) {
                    if (!gone[b]) {
                        qualification[b] -= outranks(b, a, cut) ? 1 : 0;
                        qualification[b] += outranks(a, b, cut) ? 1 : 0;
                    }
                }
            }
        }

        /** For each alternative the other one that it outranks most credibly, below a limit. */
        private final class Peaks {
            private final int[] peak = new int[credibility.length];
            private double limit = Double.NaN;

            double below(double newLimit) {
                boolean isNew = newLimit != limit;
                limit = newLimit;
                double best = 0;
                for (int a = 0; a < peak.length; a++) {
                    if (!gone[a]) {
                        if (isNew || (peak[a] >= 0 && gone[peak[a]])) {
                            peak[a] = find(a);
                        }
                        best = peak[a] < 0 ? best : Math.max(best, credibility[a][peak[a]]);
                    }
                }
                return best;
            }

            private int find(int a) {
                int found = -1;
                double best = 0;
                double[] row = credibility[a];
                for (int b = 0; b < row.length; b++) {
                    if (row[b] > best && a != b && !gone[b] && limit > row[b] + Tolerance.NOISE) {
                        best = row[b];
                        found = b;
                    }
                }
                return found;
            }
        }
    }
}
