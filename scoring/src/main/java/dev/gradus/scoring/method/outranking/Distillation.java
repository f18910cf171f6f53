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
        int[] left = indices(classes);
        for (int k = 1; left.length > 0; k++) {
            for (int drawn : draw(left, sign)) {
                classes[drawn] = k;
            }
            left = indices(classes);
        }
        return classes;
    }

    /** Narrows a set down, level by level, until one alternative is left or the level is zero. */
    private int[] draw(int[] from, int sign) {
        int[] set = from;
        double level = highestBelow(set, Double.POSITIVE_INFINITY);
        while (set.length > 1 && level > 0) {
            double next = highestBelow(set, level - discrimination(level));
            set = extreme(set, next, sign);
            level = next;
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

    private static int[] indices(int[] classes) {
        int[] left = new int[classes.length];
        int count = 0;
        for (int i = 0; i < classes.length; i++) {
            if (classes[i] == 0) {
                left[count++] = i;
            }
        }
        return Arrays.copyOf(left, count);
    }
}
