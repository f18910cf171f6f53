package dev.gradus.scoring.method;

import dev.gradus.scoring.method.PartialPreorder.Relation;
import java.util.ArrayList;
import java.util.List;

/**
 * A partial preorder as a drawing: one node for each class of indifferent alternatives, one arrow for each strict
 * preference that does not follow from others, in the DOT language of Graphviz ({@code dot -Tsvg}).
 *
 * <p>Where a result is not transitive (a raw outranking relation), nodes merge whatever is indifferent through others,
 * and every arrow is drawn, since none follows from others.
 */
public final class HasseDiagram {
    private HasseDiagram() {}

    /**
     * The diagram in DOT, best on top. Nodes and arrows stand in the order of the alternatives, so the same preorder
     * gives the same text. O(n³) time, O(n²) memory.
     */
    public static String dot(PartialPreorder preorder) {
        List<List<Integer>> classes = classes(preorder);
        boolean[][] covers = arrows(strict(preorder, classes));
        StringBuilder dot = new StringBuilder("digraph preorder {\n  rankdir=TB;\n  node [shape=box];\n");
        for (int c = 0; c < classes.size(); c++) {
            dot.append("  c").append(c + 1).append(" [label=\"");
            List<Integer> members = classes.get(c);
            for (int k = 0; k < members.size(); k++) {
                dot.append(k == 0 ? "" : "\\n")
                        .append(escaped(preorder.alternatives().get(members.get(k))));
            }
            dot.append("\"];\n");
        }
        for (int c = 0; c < covers.length; c++) {
            for (int d = 0; d < covers.length; d++) {
                if (covers[c][d]) {
                    dot.append("  c")
                            .append(c + 1)
                            .append(" -> c")
                            .append(d + 1)
                            .append(";\n");
                }
            }
        }
        return dot.append("}\n").toString();
    }

    /** Alternatives linked by indifference, in order of their first member. */
    private static List<List<Integer>> classes(PartialPreorder preorder) {
        int n = preorder.alternatives().size();
        boolean[] placed = new boolean[n];
        List<List<Integer>> classes = new ArrayList<>();
        for (int first = 0; first < n; first++) {
            if (!placed[first]) {
                List<Integer> members = new ArrayList<>(List.of(first));
                placed[first] = true;
                for (int next = 0; next < members.size(); next++) {
                    for (int b = 0; b < n; b++) {
                        if (!placed[b] && preorder.relation(members.get(next), b) == Relation.INDIFFERENT) {
                            placed[b] = true;
                            members.add(b);
                        }
                    }
                }
                members.sort(Integer::compare);
                classes.add(members);
            }
        }
        return classes;
    }

    /** One class stands before another if a member is preferred to a member and none the other way. */
    private static boolean[][] strict(PartialPreorder preorder, List<List<Integer>> classes) {
        int k = classes.size();
        boolean[][] preferred = new boolean[k][k];
        for (int c = 0; c < k; c++) {
            for (int d = 0; d < k; d++) {
                for (int a : classes.get(c)) {
                    for (int b : classes.get(d)) {
                        preferred[c][d] |= c != d && preorder.relation(a, b) == Relation.PREFERRED;
                    }
                }
            }
        }
        boolean[][] strict = new boolean[k][k];
        for (int c = 0; c < k; c++) {
            for (int d = 0; d < k; d++) {
                strict[c][d] = preferred[c][d] && !preferred[d][c];
            }
        }
        return strict;
    }

    /** The transitive reduction of a transitive relation, which has one; any other relation as it is. */
    private static boolean[][] arrows(boolean[][] strict) {
        int k = strict.length;
        boolean[][] covers = new boolean[k][];
        for (int c = 0; c < k; c++) {
            covers[c] = strict[c].clone();
        }
        for (int c = 0; c < k; c++) {
            for (int e = 0; e < k; e++) {
                for (int d = 0; strict[c][e] && d < k; d++) {
                    if (strict[e][d] && !strict[c][d]) {
                        return strict;
                    }
                    covers[c][d] &= !strict[e][d];
                }
            }
        }
        return covers;
    }

    private static String escaped(String id) {
        return id.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
    }
}
