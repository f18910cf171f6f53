package dev.gradus.scoring;

/**
 * A score with what gaps leave open.
 *
 * @param guaranteed with every gap filled for the worst; the ranking goes by it
 * @param potential with every gap filled for the best; the same where nothing is open
 */
public record ScoreInterval(double guaranteed, double potential) {
    /** Whether gaps leave something open. */
    public boolean isOpen() {
        return guaranteed != potential;
    }
}
