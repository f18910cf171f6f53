package dev.gradus.scoring.robustness;

/**
 * The ranks an alternative may turn out to have once the gaps are filled, the weights as they are.
 *
 * @param alternative its id
 * @param best 1 or more
 * @param worst at least {@code best}
 */
public record RankInterval(String alternative, int best, int worst) {}
