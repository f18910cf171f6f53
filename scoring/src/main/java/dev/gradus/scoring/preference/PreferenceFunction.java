package dev.gradus.scoring.preference;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;

/**
 * One of the six preference functions of PROMETHEE: how strongly a difference {@code d > 0} in a criterion's favour
 * speaks for an alternative, from 0 (not at all) to 1 (fully). For {@code d <= 0} every function is 0.
 *
 * <p>Source: Brans, Vincke and Mareschal, "How to select and how to rank projects: the PROMETHEE method", European
 * Journal of Operational Research 24 (1986) 228–238. At equality with a threshold the functions follow that paper:
 * indifference up to and including {@code q}, full preference only beyond {@code p} for {@link Type#LEVEL}.
 *
 * @param type the shape
 * @param q indifference threshold, at least 0; used by u-shape, level and v-shape-with-indifference
 * @param p preference threshold, at least q; used by v-shape, level and v-shape-with-indifference
 * @param s inflection point of the gaussian, above 0; used by gaussian only
 */
public record PreferenceFunction(Type type, double q, double p, double s) {

    /** The shape of a preference function. */
    public enum Type {
        /** 1 for any difference. */
        USUAL,
        /** 0 up to q, 1 beyond. */
        U_SHAPE,
        /** Linear from 0 at 0 to 1 at p. */
        V_SHAPE,
        /** 0 up to q, ½ up to p, 1 beyond. */
        LEVEL,
        /** 0 up to q, linear to 1 at p. */
        V_SHAPE_WITH_INDIFFERENCE,
        /** 1 − exp(−d² / 2s²). */
        GAUSSIAN;

        /** The written form, such as {@code v-shape-with-indifference}. */
        @JsonValue
        public String id() {
            return Names.idOf(this);
        }
    }

    public PreferenceFunction {
        check(q >= 0 && Double.isFinite(q), "indifference threshold q", q, "a finite number of at least 0");
        check(p >= 0 && Double.isFinite(p), "preference threshold p", p, "a finite number of at least 0");
        check(s >= 0 && Double.isFinite(s), "gaussian parameter s", s, "a finite number above 0");
        switch (type) {
            case LEVEL, V_SHAPE_WITH_INDIFFERENCE -> check(p >= q, "preference threshold p", p, "at least q = " + q);
            case GAUSSIAN -> check(s > 0, "gaussian parameter s", s, "above 0");
            default -> {}
        }
    }

    /** The usual criterion: any difference is a full preference. */
    public static PreferenceFunction usual() {
        return new PreferenceFunction(Type.USUAL, 0, 0, 0);
    }

    /** The quasi-criterion: indifferent up to q, full preference beyond. */
    public static PreferenceFunction uShape(double q) {
        return new PreferenceFunction(Type.U_SHAPE, q, 0, 0);
    }

    /** Linear preference up to p; with p = 0 the usual criterion. */
    public static PreferenceFunction vShape(double p) {
        return new PreferenceFunction(Type.V_SHAPE, 0, p, 0);
    }

    /** Indifferent up to q, half a preference up to p, full beyond. */
    public static PreferenceFunction level(double q, double p) {
        return new PreferenceFunction(Type.LEVEL, q, p, 0);
    }

    /** Indifferent up to q, linear from q to p. */
    public static PreferenceFunction linear(double q, double p) {
        return new PreferenceFunction(Type.V_SHAPE_WITH_INDIFFERENCE, q, p, 0);
    }

    /** Smooth preference with inflection point s. */
    public static PreferenceFunction gaussian(double s) {
        return new PreferenceFunction(Type.GAUSSIAN, 0, 0, s);
    }

    /** The degree of preference, from 0 to 1, for a difference {@code d} in the criterion's direction. */
    public double apply(double d) {
        if (d <= 0) {
            return 0;
        }
        return switch (type) {
            case USUAL -> 1;
            case U_SHAPE -> d > q ? 1 : 0;
            case V_SHAPE -> d >= p ? 1 : d / p;
            case LEVEL -> d <= q ? 0 : d <= p ? 0.5 : 1;
            case V_SHAPE_WITH_INDIFFERENCE -> d <= q ? 0 : d >= p ? 1 : (d - q) / (p - q);
            case GAUSSIAN -> -StrictMath.expm1(-(d / s) * (d / s) / 2);
        };
    }

    private static void check(boolean ok, String what, double value, String right) {
        if (!ok) {
            throw new ProblemException(
                    Code.INVALID, "", "The %s is %s.".formatted(what, value), "give %s.".formatted(right));
        }
    }
}
