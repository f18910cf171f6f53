package dev.gradus.core.evidence;

/**
 * A value that holds under a qualification: a fee for an audience and year, a duration for full-time study. Two claims
 * contradict each other only if they differ under the same qualification.
 */
public interface Qualified {
    /** What the value holds for; compared by {@code equals}. */
    Object qualification();
}
