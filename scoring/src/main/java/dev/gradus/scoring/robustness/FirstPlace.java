package dev.gradus.scoring.robustness;

import com.google.common.collect.ImmutableMap;

/** Whether an alternative can be first, with the proof. */
public sealed interface FirstPlace {

    /** The alternative's id. */
    String alternative();

    /**
     * It is first, alone or with others, under these weights.
     *
     * @param weights by criterion, normalised; those that put it as far ahead of its nearest rival as can be
     * @param lead by how much it is then ahead, as a share of the spread of the most spread criterion; 0 for a tie
     */
    record Possible(String alternative, ImmutableMap<String, Double> weights, double lead) implements FirstPlace {}

    /**
     * It is never first: a mixture of rivals is ahead of it under all allowed weights, so one of them always is.
     *
     * @param mixture the shares of the rivals, above 0, with sum 1
     * @param deficit by how much the mixture is at least ahead, as a share of the spread of the most spread criterion
     */
    record Impossible(String alternative, ImmutableMap<String, Double> mixture, double deficit) implements FirstPlace {}
}
