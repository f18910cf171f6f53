package dev.gradus.scoring.internal;

import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.internal.PairwiseComparisons.Derivation;
import dev.gradus.scoring.method.Parameter;

/** Parameters that AHP as a weighting and AHP as a ranking method share. */
public final class AhpTerms {
    /** How priorities come out of comparisons. */
    public static final Parameter<Derivation> DERIVATION = Parameter.choice(
                    "derivation",
                    Derivation.EIGENVECTOR,
                    Derivation.class,
                    "eigenvector is Saaty's (pymcdm, pyrepo, R MCDA); geometric-mean is pyDecision's and MCDASupport's;"
                            + " column-mean is JMcDM's")
            .aliased("method")
            .synonyms(ImmutableMap.<String, String>builder()
                    .put("principal eigenvector", "eigenvector")
                    .put("principal-eigenvector", "eigenvector")
                    .put("principal_eigenvector", "eigenvector")
                    .put("geometric mean", "geometric-mean")
                    .put("geometric", "geometric-mean")
                    .put("row geometric mean", "geometric-mean")
                    .put("column mean", "column-mean")
                    .put("column means", "column-mean")
                    .put("column-means", "column-mean")
                    .put("column_means", "column-mean")
                    .put("mean", "column-mean")
                    .buildOrThrow());

    /** Which table of random consistency indices the consistency ratio is relative to. */
    public static final Parameter<RandomIndex> RANDOM_INDEX = Parameter.choice(
                    "random-index",
                    RandomIndex.SAATY_1980,
                    RandomIndex.class,
                    "the table of random consistency indices; R MCDA takes that of Aguaron and Moreno-Jimenez")
            .aliased("random_index");

    private AhpTerms() {}
}
