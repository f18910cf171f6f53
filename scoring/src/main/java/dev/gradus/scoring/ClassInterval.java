package dev.gradus.scoring;

/**
 * The classes that an alternative may belong to, where a method sorts into ordered classes.
 *
 * @param lowest the class that is guaranteed: by the method's pessimistic rule, every gap filled for the worst
 * @param highest the class that is possible: by its optimistic rule, every gap filled for the best
 */
public record ClassInterval(String lowest, String highest) {
    /** Whether gaps, or the two rules of the method, leave something open. */
    public boolean isOpen() {
        return !lowest.equals(highest);
    }
}
