/** A ranking method and a weighting that Gradus finds when this module is there. */
@org.jspecify.annotations.NullMarked
module org.example.lexicographic {
    requires com.google.common;
    requires dev.gradus.scoring;
    requires static org.jspecify;

    provides dev.gradus.scoring.method.RankingMethod with
            org.example.lexicographic.Lexicographic;
    provides dev.gradus.scoring.weighting.WeightingMethod with
            org.example.lexicographic.SumReciprocal;
}
