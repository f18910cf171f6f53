package dev.gradus.scoring.method;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.List;

/**
 * A partial preorder: of two alternatives one is preferred, or both are indifferent, or they cannot be compared.
 * Strict preference is transitive in most methods that answer in this shape; where it is not (a raw outranking
 * relation), the method's description says so.
 */
public final class PartialPreorder implements MethodResult {
    /** How two alternatives stand to each other. */
    public enum Relation {
        /** The first stands before the second. */
        PREFERRED,
        /** The second stands before the first. */
        REVERSED,
        /** As good as each other. */
        INDIFFERENT,
        /** There is no telling. */
        INCOMPARABLE
    }

    private final ImmutableList<String> alternatives;
    private final boolean[][] atLeastAsGood;
    private final Details details;
    private final ImmutableList<String> warnings;

    private PartialPreorder(
            ImmutableList<String> alternatives,
            boolean[][] atLeastAsGood,
            Details details,
            ImmutableList<String> warnings) {
        this.alternatives = alternatives;
        this.atLeastAsGood = atLeastAsGood;
        this.details = details;
        this.warnings = warnings;
    }

    /**
     * A partial preorder over the alternatives of a problem.
     *
     * @param atLeastAsGood {@code [a][b]}: a is at least as good as b; both ways is indifference, neither way is
     *     incomparability; the diagonal is ignored; copied
     */
    public static PartialPreorder of(
            DecisionProblem problem, boolean[][] atLeastAsGood, Details details, List<String> warnings) {
        boolean[][] copy = new boolean[problem.alternativeCount()][];
        for (int a = 0; a < copy.length; a++) {
            copy[a] = atLeastAsGood[a].clone();
            copy[a][a] = true;
        }
        return new PartialPreorder(problem.alternatives(), copy, details, ImmutableList.copyOf(warnings));
    }

    /** The order that any result implies: itself, or its ranks. O(n²) memory. */
    public static PartialPreorder of(MethodResult result) {
        if (result instanceof PartialPreorder preorder) {
            return preorder;
        }
        int[] ranks = result.ranks();
        boolean[][] atLeastAsGood = new boolean[ranks.length][ranks.length];
        for (int a = 0; a < ranks.length; a++) {
            for (int b = 0; b < ranks.length; b++) {
                atLeastAsGood[a][b] = ranks[a] <= ranks[b];
            }
        }
        return new PartialPreorder(result.alternatives(), atLeastAsGood, result.details(), result.warnings());
    }

    @Override
    public ImmutableList<String> alternatives() {
        return alternatives;
    }

    /** How alternative {@code a} stands to alternative {@code b}. */
    public Relation relation(int a, int b) {
        if (atLeastAsGood[a][b]) {
            return atLeastAsGood[b][a] ? Relation.INDIFFERENT : Relation.PREFERRED;
        }
        return atLeastAsGood[b][a] ? Relation.REVERSED : Relation.INCOMPARABLE;
    }

    @Override
    public int[] ranks() {
        int n = alternatives.size();
        int[] ranks = new int[n];
        for (int a = 0; a < n; a++) {
            ranks[a] = 1;
            for (int b = 0; b < n; b++) {
                if (relation(b, a) == Relation.PREFERRED) {
                    ranks[a]++;
                }
            }
        }
        return ranks;
    }

    @Override
    public Details details() {
        return details;
    }

    @Override
    public ImmutableList<String> warnings() {
        return warnings;
    }
}
