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
            .complexity("O(m n^2) time, O(n^2) memory")
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
            .largestProblem(2_000)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        ClassicalIndices indices = ClassicalIndices.of(problem, parameters);
        double[][] concordance = indices.concordance();
        double[][] discordance = indices.discordance();
        double least = parameters.get(CONCORDANCE_THRESHOLD);
        double greatest = parameters.get(DISCORDANCE_THRESHOLD);
        boolean[][] outranks = Pairs.relation(
                concordance.length,
                (a, b) ->
                        Tolerance.atLeast(concordance[a][b], least) && Tolerance.atLeast(greatest, discordance[a][b]));
        Details details = Details.builder()
                .put("concordance", concordance)
                .put("discordance", discordance)
                .put("outranking", Pairs.written(outranks))
                .put("kernel", parameters.get(Kernel.PARAMETER).of(outranks, problem.alternatives()))
                .build();
        return PartialPreorder.of(problem, outranks, details, List.of());
    }
}
