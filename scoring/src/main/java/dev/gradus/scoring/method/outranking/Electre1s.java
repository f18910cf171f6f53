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
import java.util.stream.IntStream;

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

    static final Parameter<Boolean> STRENGTHENED_VETO = Parameter.flag(
            "strengthened-veto",
            true,
            "whether vetoes weigh more the less the other criteria agree, as Roy and Skalka have it; otherwise the"
                    + " threshold counts alone, as in EasyMCDM; without indifference thresholds it is the same");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "electre-1s", "ELECTRE IS", MethodFamily.OUTRANKING)
            .aliases("electre-is")
            .summary("Chooses a kernel as ELECTRE I does, with thresholds of indifference, preference and veto.")
            .formula(
                    "c_j(a,b) = 1 if g_j(b) - g_j(a) <= q_j, 0 if >= p_j, linear between;  c(a,b) = sum_j w_j c_j(a,b);"
                            + "  a S b if c(a,b) >= c* and g_j(b) - g_j(a) < v_j - q_j eta_j for all j,"
                            + " eta_j = (1 - c(a,b) - w_j)/(1 - c* - w_j).  The relation is not transitive")
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
                    STRENGTHENED_VETO,
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
        boolean strengthened = parameters.get(STRENGTHENED_VETO);
        boolean[][] veto = Pairs.relation(
                n,
                (a, b) -> IntStream.range(0, weights.length)
                        .anyMatch(j -> criteria.vetoes(
                                j,
                                rows[b][j],
                                rows[a][j],
                                strengthened ? eta(concordance[a][b], threshold, weights[j]) : 0)));
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

    /**
     * The share of what can at most disagree beside a criterion, for concordance to meet its threshold, that does: 0 where
     * all others agree, 1 where they agree just enough or less.
     */
    private static double eta(double concordance, double threshold, double weight) {
        double disagreeing = 1 - concordance - weight;
        double most = 1 - threshold - weight;
        if (disagreeing <= Tolerance.NOISE) {
            return 0;
        }
        return disagreeing < most ? disagreeing / most : 1;
    }
}
