package dev.gradus.scoring.method;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.gradus.core.internal.Names;

/**
 * What a method promises for its default parameters. Each promise is held to by a property test over generated
 * problems; what a method does not claim is not promised.
 */
public enum MethodProperty {
    /** Needs at least one criterion with values (others take all their input in parameters). */
    NEEDS_MATRIX,
    /** Needs a weight for every criterion. */
    NEEDS_WEIGHTS,
    /** Refuses negative values, and zero where it would divide by it or take its logarithm. */
    NEEDS_POSITIVE_DATA,
    /** A loss on one criterion can be made good by a gain on another. */
    COMPENSATORY,
    /** Adding or removing an alternative never changes the order of the others. */
    REVERSAL_FREE,
    /** Multiplying a column by a positive number changes no rank. */
    SCALE_INVARIANT,
    /** Adding a number to a column changes no rank. */
    TRANSLATION_INVARIANT,
    /** An alternative never stands behind one that it dominates. */
    DOMINANCE_MONOTONE,
    /** Improving one value of an alternative never worsens its rank. */
    IMPROVEMENT_MONOTONE,
    /** Identical rows get identical ranks. */
    DUPLICATES_TIE,
    /** Scores are linear in the weights. */
    LINEAR_IN_WEIGHTS,
    /** Multiplying all weights by a positive number changes nothing. */
    WEIGHT_SCALE_INVARIANT;

    /** The written form, lower case with hyphens. */
    @JsonValue
    public String id() {
        return Names.idOf(this);
    }
}
