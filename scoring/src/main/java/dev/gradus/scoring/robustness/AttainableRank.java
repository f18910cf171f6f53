package dev.gradus.scoring.robustness;

/**
 * The ranks that an alternative can have under the weights that are allowed. Alternatives that tie share the better rank.
 *
 * @param alternative its id
 * @param best no allowed weights give it a better rank
 * @param worst no allowed weights give it a worse rank
 * @param seenBest the best rank for which weights were found; the same as {@code best} where that is exact
 * @param seenWorst the worst rank for which weights were found
 */
public record AttainableRank(String alternative, int best, int worst, int seenBest, int seenWorst) {
    /** Whether both bounds are attained. */
    public boolean isExact() {
        return best == seenBest && worst == seenWorst;
    }
}
