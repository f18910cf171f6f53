package dev.gradus.scoring.robustness;

/** Watches long work and can stop it. Called from the thread that asked for the work. */
@FunctionalInterface
public interface Monitor {
    /** Lets everything run to the end. */
    Monitor NONE = (work, done, planned) -> true;

    /** What is being done. */
    enum Work {
        /** The ranks that any weights give; counted in alternatives. */
        ATTAINABLE_RANKS,
        /** Weights, and values that are uncertain, are drawn; counted in samples. */
        WEIGHTS,
        /** Values that are uncertain are drawn with the weights as they are; counted in samples. */
        VALUES
    }

    /**
     * Told how far it got.
     *
     * @param done how much is done
     * @param planned how much will be done at most
     * @return whether to go on; if not, the result is that of what was done so far, and says so
     */
    boolean goesOn(Work work, long done, long planned);
}
