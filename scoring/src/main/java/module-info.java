/** The ranking engine of Gradus: decision problems, methods, weights, explanations and robustness. */
@org.jspecify.annotations.NullMarked
module dev.gradus.scoring {
    requires com.google.common;
    requires transitive dev.gradus.core;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires ojalgo;
    requires org.apache.commons.rng.api;
    requires org.apache.commons.rng.simple;
    requires tools.jackson.databind;

    exports dev.gradus.scoring;
    exports dev.gradus.scoring.check;
    exports dev.gradus.scoring.document;
    exports dev.gradus.scoring.dominance;
    exports dev.gradus.scoring.consensus;
    exports dev.gradus.scoring.explain;
    exports dev.gradus.scoring.method;
    exports dev.gradus.scoring.preference;
    exports dev.gradus.scoring.problem;
    exports dev.gradus.scoring.robustness;
    exports dev.gradus.scoring.weighting;

    uses dev.gradus.scoring.method.RankingMethod;
    uses dev.gradus.scoring.weighting.WeightingMethod;
}
