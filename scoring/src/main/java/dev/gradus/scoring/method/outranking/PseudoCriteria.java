package dev.gradus.scoring.method.outranking;

import dev.gradus.scoring.internal.Tolerance;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.preference.PreferenceFunction;
import dev.gradus.scoring.preference.PreferenceFunction.Type;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Criteria with thresholds of indifference q, preference p and veto v, as the ELECTRE methods use them, and the indices
 * made of them. Rows are gains: more is better on every criterion.
 *
 * <p>Source: B. Roy, "The outranking approach and the foundations of ELECTRE methods", Theory and Decision 31 (1991)
 * 49–73.
 */
public final class PseudoCriteria {
    /** Indifference thresholds. */
    public static final Parameter<CriterionThresholds> Q = CriterionThresholds.parameter(
                    "q", "indifference thresholds, at least 0, instead of those of the criteria; 0 where not given")
            .aliased("indifference_thresholds", "indifference-thresholds");

    /** Preference thresholds. */
    public static final Parameter<CriterionThresholds> P = CriterionThresholds.parameter(
                    "p", "preference thresholds, at least q, instead of those of the criteria; q where not given")
            .aliased("preference_thresholds", "preference-thresholds");

    /** Veto thresholds. */
    public static final Parameter<CriterionThresholds> V = CriterionThresholds.parameter(
                    "v", "veto thresholds, at least p, instead of those of the criteria; no veto where not given")
            .aliased("vetoes", "veto_thresholds", "veto-thresholds");

    private final double[] q;
    private final double[] p;
    private final double[] v;

    private PseudoCriteria(double[] q, double[] p, double[] v) {
        this.q = q;
        this.p = p;
        this.v = v;
    }

    /** The thresholds of a problem: from parameters, or from the criteria's preference functions and vetoes. */
    public static PseudoCriteria of(DecisionProblem problem, Parameters parameters) {
        int m = problem.criterionCount();
        double[] q = new double[m];
        double[] p = new double[m];
        double[] v = new double[m];
        for (int j = 0; j < m; j++) {
            ProblemCriterion criterion = problem.criteria().get(j);
            q[j] = given(parameters, Q, m, j).orElse(indifference(criterion, j));
            p[j] = given(parameters, P, m, j).orElse(Math.max(q[j], preference(criterion)));
            v[j] = given(parameters, V, m, j).orElse(criterion.veto().orElse(Double.POSITIVE_INFINITY));
            if (!(q[j] >= 0 && p[j] >= q[j] && v[j] >= p[j])) {
                throw new ProblemException(
                        Code.INVALID,
                        "criteria[%s].preference".formatted(j),
                        "Criterion '%s' has the thresholds q = %s, p = %s, v = %s."
                                .formatted(criterion.id(), q[j], p[j], v[j]),
                        "give 0 <= q <= p <= v.");
            }
        }
        return new PseudoCriteria(q, p, v);
    }

    private static OptionalDouble given(Parameters parameters, Parameter<CriterionThresholds> threshold, int m, int j) {
        Optional<CriterionThresholds> all = parameters.find(threshold);
        return all.isPresent() ? all.get().requireSize(m).at(j) : OptionalDouble.empty();
    }

    private static double indifference(ProblemCriterion criterion, int j) {
        if (criterion.preference().map(PreferenceFunction::type).equals(Optional.of(Type.GAUSSIAN))) {
            throw new ProblemException(
                    Code.INVALID,
                    "criteria[%s].preference".formatted(j),
                    "Criterion '%s' has a gaussian preference function, which has no thresholds."
                            .formatted(criterion.id()),
                    "use v-shape-with-indifference for ELECTRE methods.");
        }
        return criterion.preference().map(PreferenceFunction::q).orElse(0.0);
    }

    private static double preference(ProblemCriterion criterion) {
        return criterion.preference().map(PreferenceFunction::p).orElse(0.0);
    }

    double q(int j) {
        return q[j];
    }

    double p(int j) {
        return p[j];
    }

    double v(int j) {
        return v[j];
    }

    boolean hasVeto(int j) {
        return v[j] != Double.POSITIVE_INFINITY;
    }

    /** How far criterion {@code j} agrees that a is at least as good as b, from 0 to 1. */
    public double concordance(int j, double a, double b) {
        double difference = b - a;
        if (difference <= q[j]) {
            return 1;
        }
        return difference >= p[j] ? 0 : (p[j] - difference) / (p[j] - q[j]);
    }

    /** The weighted mean of the criteria's concordance. */
    public double concordance(double[] a, double[] b, double[] weights) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += weights[j] * concordance(j, a[j], b[j]);
        }
        return sum;
    }

    /** How far criterion {@code j} opposes that a is at least as good as b, from 0 to 1. */
    public double discordance(int j, double a, double b) {
        double difference = b - a;
        if (difference <= p[j] || v[j] == Double.POSITIVE_INFINITY) {
            return 0;
        }
        return difference >= v[j] ? 1 : (difference - p[j]) / (v[j] - p[j]);
    }

    /** The credibility of "a is at least as good as b": concordance, weakened by criteria that oppose it more. */
    public double credibility(double[] a, double[] b, double[] weights) {
        double concordance = concordance(a, b, weights);
        if (Tolerance.atLeast(concordance, 1)) {
            return 1; // no discordance exceeds it, and 1 − c is no divisor
        }
        double credibility = concordance;
        for (int j = 0; j < a.length; j++) {
            double discordance = discordance(j, a[j], b[j]);
            if (discordance > concordance) {
                credibility *= (1 - discordance) / (1 - concordance);
            }
        }
        return credibility;
    }

    /**
     * Whether a is better than b on criterion {@code j} by at least the veto threshold.
     *
     * @param eta the share of the indifference threshold by which the veto threshold is lowered, from 0 to 1
     */
    boolean vetoes(int j, double a, double b, double eta) {
        if (!(a > b) || v[j] == Double.POSITIVE_INFINITY) {
            return false;
        }
        // what is lowered is a quotient of sums of weights, whose rounding must not decide
        double lowered = eta * q[j] == 0 ? v[j] : v[j] - eta * q[j] - Tolerance.NOISE * v[j];
        return a - b >= lowered;
    }

    /** Whether a is better than b by more than the veto threshold. */
    boolean exceedsVeto(int j, double a, double b) {
        return a - b > v[j];
    }

    /** Whether a is better than b by more than the preference threshold. */
    boolean strictlyPrefers(int j, double a, double b) {
        return a - b > p[j];
    }

    /** Whether a is better than b by more than the indifference threshold, but not more than the preference threshold. */
    boolean weaklyPrefers(int j, double a, double b) {
        return a - b > q[j] && a - b <= p[j];
    }
}
