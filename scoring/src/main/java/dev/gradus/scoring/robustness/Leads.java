package dev.gradus.scoring.robustness;

/** What gaps leave open of the order of each two alternatives, proved for every way in which they may turn out. */
interface Leads {
    /** Whether {@code a} may stand strictly before {@code b}. */
    boolean mayBeBefore(int a, int b);

    /** Whether {@code a} stands strictly before {@code b} however the gaps turn out. */
    boolean mustBeBefore(int a, int b);
}
