package dev.gradus.scoring.robustness;

/** Watches a simulation and can stop it. Called from the thread that asked for the simulation, after every round of blocks. */
@FunctionalInterface
public interface SamplingMonitor {
    /** Lets it run to the end. */
    SamplingMonitor NONE = (drawn, planned) -> true;

    /**
     * Told how far it got.
     *
     * @param drawn samples drawn so far
     * @param planned samples that will be drawn at most
     * @return whether to go on; if not, the result is that of the samples drawn so far, and says so
     */
    boolean goesOn(long drawn, long planned);
}
