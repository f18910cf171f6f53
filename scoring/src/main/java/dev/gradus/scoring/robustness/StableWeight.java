package dev.gradus.scoring.robustness;

import java.util.Optional;

/**
 * How far the weight of one criterion can move before the answer changes. Within an interval the ranks stay as they are;
 * at an end two alternatives tie, or the weight can move no further. Where alternatives tie now and any move parts them,
 * the interval is the present weight alone.
 *
 * @param criterion the criterion whose weight moves
 * @param takenFrom the one other criterion that gives or takes; empty where all others keep their proportions
 * @param weight its present share of the sum of weights, 0 to 1
 * @param wholeOrder within it every rank stays
 * @param top within it the set of the first k stays
 * @param first within it the set of those ranked first stays
 * @param exact whether the ends are exact (closed form); otherwise they are bracketed by evaluating along the way, and a
 *     change that is undone again between two of the points looked at would be missed
 */
public record StableWeight(
        String criterion,
        Optional<String> takenFrom,
        double weight,
        WeightInterval wholeOrder,
        WeightInterval top,
        WeightInterval first,
        boolean exact) {}
