package dev.gradus.scoring.robustness;

import com.google.common.collect.ImmutableList;

/**
 * For which share of weights and values each alternative is put into each class. Immutable.
 *
 * @param alternatives their ids, in the order of the problem
 * @param classes their names, worst first
 * @param lowest for each alternative the share of each class as the lowest (pessimistic) one; sums to 1
 * @param highest the same for the highest (optimistic) class; the same as {@code lowest} for methods with one rule
 * @param origin how many samples were drawn, and how; the standard error of a share b is √(b(1 − b)/samples)
 */
public record ClassAcceptability(
        ImmutableList<String> alternatives,
        ImmutableList<String> classes,
        ImmutableList<ImmutableList<Double>> lowest,
        ImmutableList<ImmutableList<Double>> highest,
        Acceptability.Origin origin) {}
