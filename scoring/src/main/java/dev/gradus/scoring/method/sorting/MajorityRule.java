package dev.gradus.scoring.method.sorting;

/**
 * When an alternative reaches a class limit, given a majority of weights for it, a veto against it (a very bad value)
 * and a dictator for it (a very good value).
 */
enum MajorityRule {
    /** The majority alone. */
    MAJORITY,
    /** V: a majority without a veto. */
    VETO,
    /** D: a majority or a dictator. */
    DICTATOR,
    /** v: a majority without a veto, unless a dictator cancels the veto. */
    VETO_WEAKENED_BY_DICTATOR,
    /** d: a majority, or a dictator without a veto. */
    DICTATOR_WEAKENED_BY_VETO,
    /** dV: a majority or a dictator, but never against a veto. */
    DOMINATING_VETO,
    /** Dv: a dictator, or a majority without a veto. */
    DOMINATING_DICTATOR,
    /** dv: veto and dictator cancel each other, which leaves the majority to decide. */
    CONFLICTING_VETO_AND_DICTATOR;

    boolean reaches(boolean majority, boolean veto, boolean dictator) {
        return switch (this) {
            case MAJORITY -> majority;
            case VETO -> majority && !veto;
            case DICTATOR -> majority || dictator;
            case VETO_WEAKENED_BY_DICTATOR -> majority && (!veto || dictator);
            case DICTATOR_WEAKENED_BY_VETO -> majority || (dictator && !veto);
            case DOMINATING_VETO -> !veto && (majority || dictator);
            case DOMINATING_DICTATOR -> dictator || (majority && !veto);
            case CONFLICTING_VETO_AND_DICTATOR -> veto == dictator ? majority : dictator;
        };
    }
}
