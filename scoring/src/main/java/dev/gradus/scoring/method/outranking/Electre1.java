package dev.gradus.scoring.method.outranking;

import dev.gradus.scoring.internal.Tolerance;
import dev.gradus.scoring.internal.WeightScale;
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

/** ELECTRE I: the kernel of an outranking relation. */
final class Electre1 implements RankingMethod {
    static final Parameter<Double> CONCORDANCE_THRESHOLD = Parameter.number(
                    "concordance-threshold", 0.65, 0, 1, "least concordance of an outranking")
            .aliased("p_concordance", "p", "concordance_threshold");

    static final Parameter<Double> DISCORDANCE_THRESHOLD = Parameter.number(
                    "discordance-threshold", 0.35, 0, 1, "greatest discordance of an outranking")
            .aliased("q_discordance", "q", "discordance_threshold");

    /** Most alternatives for which the tables of the indices are among the details. */
    private static final int LARGEST_PUBLISHED = 500;

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "electre-1", "ELECTRE I", MethodFamily.OUTRANKING)
            .aliases("electre-i")
            .summary(
                    "Chooses a kernel: alternatives that do not outrank each other, while each other one is outranked.")
            .formula("c(a,b) = sum of w_j over g_j(a) >= g_j(b);  d(a,b) = max_j (g_j(b) - g_j(a)) / delta;"
                    + "  a S b if c(a,b) >= c* and d(a,b) <= d*.  The relation is not transitive")
            .citation("B. Roy, Classement et choix en presence de points de vue multiples (la methode ELECTRE), RIRO 2"
                    + " (1968) 57-75")
            .use(
                    "To narrow a list to a few that cannot be told apart by a majority without a strong objection.",
                    "When differences below some size mean nothing (take electre-1s), or when an order is needed.")
            .complexity("O(m n^2) time, 2 n^2 bytes; up to 500 alternatives also the tables of the indices")
            .parameters(
                    CONCORDANCE_THRESHOLD,
                    DISCORDANCE_THRESHOLD,
                    ClassicalIndices.NORMALIZATION,
                    ClassicalIndices.DENOMINATOR,
                    Kernel.PARAMETER,
                    WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.TRANSLATION_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("concordance", "discordance", "outranking", "kernel")
            .largestProblem(5_000)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        ClassicalIndices indices = ClassicalIndices.of(problem, parameters);
        double least = parameters.get(CONCORDANCE_THRESHOLD);
        double greatest = parameters.get(DISCORDANCE_THRESHOLD);
        ClassicalIndices.Test test = (concordance, discordance) ->
                Tolerance.atLeast(concordance, least) && Tolerance.atLeast(greatest, discordance);
        Details.Builder details = Details.builder();
        boolean[][] outranks;
        if (problem.alternativeCount() <= LARGEST_PUBLISHED) {
            double[][] concordance = indices.concordance();
            double[][] discordance = indices.discordance();
            outranks = Pairs.relation(concordance.length, (a, b) -> test.holds(concordance[a][b], discordance[a][b]));
            details.put("concordance", concordance)
                    .put("discordance", discordance)
                    .put("outranking", Pairs.written(outranks));
        } else {
            outranks = indices.relation(test);
        }
        details.put("kernel", parameters.get(Kernel.PARAMETER).of(outranks, problem.alternatives()));
        return PartialPreorder.of(problem, outranks, details.build(), List.of());
    }
}
