package dev.gradus.scoring.method;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;

/** How methods are grouped in the reference. */
public enum MethodFamily {
    /** Additive and multiplicative value models. */
    VALUE,
    /** Distance to reference points. */
    DISTANCE,
    /** Ratios of benefit to cost. */
    RATIO,
    /** Outranking relations. */
    OUTRANKING,
    /** Methods that use only the order of values. */
    ORDINAL,
    /** Assignment to ordered classes. */
    SORTING,
    /** Decisions under uncertainty: columns are states of the world. */
    UNCERTAINTY,
    /** Pairwise comparisons by people. */
    PAIRWISE,
    /** Combination of several rankings. */
    CONSENSUS,
    /** Models learned from example rankings. */
    LEARNING,
    /** Weights derived from the data. */
    OBJECTIVE_WEIGHTS,
    /** Weights stated by people. */
    SUBJECTIVE_WEIGHTS;

    /** The written form, lower case with hyphens. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }
}
