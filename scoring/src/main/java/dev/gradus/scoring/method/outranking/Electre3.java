package dev.gradus.scoring.method.outranking;

import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.problem.DecisionProblem;

/** ELECTRE III: a partial preorder from a credibility relation. */
final class Electre3 implements RankingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "electre-3", "ELECTRE III", MethodFamily.OUTRANKING)
            .aliases("electre-iii", "electre-iii-credibility")
            .summary("Orders by two distillations of how credible it is that one alternative is as good as another.")
            .formula("c(a,b) = sum_j w_j c_j(a,b);  d_j(a,b) = 0 up to p_j, 1 from v_j, linear between;  sigma(a,b) ="
                    + " c(a,b) prod over d_j > c of (1 - d_j)/(1 - c);  descending and ascending distillation with"
                    + " s(lambda) = alpha + beta lambda;  final preorder: their intersection;  median preorder: by level"
                    + " in the final one, then by the difference of the two positions")
            .citation("B. Roy, ELECTRE III: un algorithme de classements fonde sur une representation floue des"
                    + " preferences en presence de criteres multiples, Cahiers du CERO 20 (1978) 3-24")
            .use(
                    "When criteria are imprecise, a very bad value must not be made good, and incomparability is an"
                            + " answer.",
                    "When the answer must be simple to explain: distillations react to far-away alternatives.")
            .complexity(
                    "O(m n^2) time for the credibilities, O(n^2) for each cutting level of the distillations; O(n^2) memory")
            .parameters(PseudoCriteria.Q, PseudoCriteria.P, PseudoCriteria.V, Distillation.ALPHA, Distillation.BETA)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.TRANSLATION_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("concordance", "credibility", "descending", "ascending", "levels", "median")
            .largestProblem(1_000)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        OutrankingIndices indices = OutrankingIndices.of(problem, PseudoCriteria.of(problem, parameters));
        double[][] concordance = indices.concordance();
        double[][] credibility = indices.credibility(concordance);
        Distillation distillation = Distillation.of(credibility, parameters);
        Details.Builder details =
                Details.builder().put("concordance", concordance).put("credibility", credibility);
        return new TwoPreorders(distillation.descending(), distillation.ascending()).result(problem, details);
    }
}
