package dev.gradus.scoring.method;

import com.google.common.collect.ImmutableList;

/** The answer of a method in one of three shapes: a complete preorder, a partial preorder, an assignment to classes. */
public sealed interface MethodResult permits Scores, PartialPreorder, Assignment {

    /** The ids of the alternatives, in the order of the problem. */
    ImmutableList<String> alternatives();

    /**
     * The rank of each alternative, 1 for the best, in the order of the problem. For every shape: one more than the
     * number of alternatives that stand strictly before it.
     */
    int[] ranks();

    /** The method's own intermediate results, by their usual names. */
    Details details();

    /** What the reader should know, in full sentences; empty in the good case. */
    ImmutableList<String> warnings();
}
