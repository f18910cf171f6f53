package dev.gradus.scoring.method.outranking;

import dev.gradus.scoring.internal.Gains;
import dev.gradus.scoring.internal.Tolerance;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.PartialPreorder;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.List;

/** ELECTRE IS: the kernel of an outranking relation with thresholds. */
final class Electre1s implements RankingMethod {
    static final Parameter<Double> CONCORDANCE_THRESHOLD = Parameter.number(
                    "concordance-threshold", 0.65, 0, 1, "least concordance of an outranking")
            .aliased("concordance_threshold", "lambda", "s");

    static final Parameter<Comparison> COMPARISON = Parameter.choice(
            "comparison",
            Comparison.AT_LEAST,
            Comparison.class,
            "how concordance meets its threshold: at-least (Roy; sums of weights up to rounding noise), or above, the"
                    + " strict comparison of unrounded double sums that EasyMCDM codes");

    /** How concordance meets its threshold. */
    enum Comparison {
        /** At least the threshold. */
        AT_LEAST,
        /** More than the threshold, to the last bit. */
        ABOVE;

        boolean holds(double concordance, double threshold) {
            return this == AT_LEAST ? Tolerance.atLeast(concordance, threshold) : concordance > threshold;
        }
    }

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "electre-1s", "ELECTRE IS", MethodFamily.OUTRANKING)
            .aliases("electre-is")
            .summary("Chooses a kernel as ELECTRE I does, with thresholds of indifference, preference and veto.")
            .formula(
                    "c_j(a,b) = 1 if g_j(b) - g_j(a) <= q_j, 0 if >= p_j, linear between;  c(a,b) = sum_j w_j c_j(a,b);"
                            + "  a S b if c(a,b) >= c* and g_j(b) - g_j(a) < v_j for all j.  The relation is not transitive")
            .citation("B. Roy, J. M. Skalka, ELECTRE IS: aspects methodologiques et guide d'utilisation, Document du"
                    + " LAMSADE 30, Universite Paris-Dauphine (1984)")
            .use(
                    "To narrow a list where small differences mean nothing and large ones must not be made good.",
                    "When an order is needed: take electre-3.")
            .complexity("O(m n^2) time, O(n^2) memory")
            .parameters(
                    CONCORDANCE_THRESHOLD,
                    PseudoCriteria.Q,
                    PseudoCriteria.P,
                    PseudoCriteria.V,
                    COMPARISON,
                    Kernel.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.TRANSLATION_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("concordance", "veto", "outranking", "kernel")
            .largestProblem(2_000)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        PseudoCriteria criteria = PseudoCriteria.of(problem, parameters);
        double[][] rows = Gains.rows(problem);
        double[] weights = problem.weights();
        int n = rows.length;
        double threshold = parameters.get(CONCORDANCE_THRESHOLD);
        Comparison comparison = parameters.get(COMPARISON);
        double[][] concordance = Pairs.table(n, 1, (a, b) -> criteria.concordance(rows[a], rows[b], weights));
        boolean[][] veto = Pairs.relation(n, (a, b) -> vetoed(criteria, rows[a], rows[b]));
        boolean[][] outranks =
                Pairs.relation(n, (a, b) -> comparison.holds(concordance[a][b], threshold) && !veto[a][b]);
        Details details = Details.builder()
                .put("concordance", concordance)
                .put("veto", Pairs.written(veto))
                .put("outranking", Pairs.written(outranks))
                .put("kernel", parameters.get(Kernel.PARAMETER).of(outranks, problem.alternatives()))
                .build();
        return PartialPreorder.of(problem, outranks, details, List.of());
    }

    /** Whether a criterion forbids that a outranks b. */
    private static boolean vetoed(PseudoCriteria criteria, double[] a, double[] b) {
        for (int j = 0; j < a.length; j++) {
            if (b[j] > a[j] && criteria.vetoes(j, b[j], a[j])) {
                return true;
            }
        }
        return false;
    }
}
