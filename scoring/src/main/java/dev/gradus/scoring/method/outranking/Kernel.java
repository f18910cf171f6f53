package dev.gradus.scoring.method.outranking;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.Parameter;
import java.util.ArrayList;
import java.util.List;

/** The alternatives that an outranking relation leaves to choose from. */
enum Kernel {
    /** The kernel of the graph after Roy: no member outranks another, every other alternative is outranked by one. */
    GRAPH,
    /** The alternatives that no other outranks, as many programs have it; may be empty where there are circuits. */
    NOT_OUTRANKED;

    static final Parameter<Kernel> PARAMETER = Parameter.choice(
            "kernel",
            GRAPH,
            Kernel.class,
            "graph: no member outranks another and every other alternative is outranked by a member, circuits counting"
                    + " as one alternative (Roy); not-outranked: those that nothing outranks (scikit-criteria,"
                    + " EasyMCDM)");

    /** The ids of the members, in order of the alternatives. O(n²). */
    ImmutableList<String> of(boolean[][] outranks, List<String> alternatives) {
        boolean[] members = this == GRAPH ? graphKernel(outranks) : notOutranked(outranks);
        ImmutableList.Builder<String> ids = ImmutableList.builder();
        for (int a = 0; a < members.length; a++) {
            if (members[a]) {
                ids.add(alternatives.get(a));
            }
        }
        return ids.build();
    }

    private static boolean[] notOutranked(boolean[][] outranks) {
        boolean[] members = new boolean[outranks.length];
        for (int b = 0; b < members.length; b++) {
            members[b] = true;
            for (int a = 0; a < members.length; a++) {
                members[b] &= a == b || !outranks[a][b];
            }
        }
        return members;
    }

    /** Circuits in topological order: one is in the kernel if no circuit of the kernel outranks it. */
    private static boolean[] graphKernel(boolean[][] outranks) {
        int n = outranks.length;
        boolean[] members = new boolean[n];
        for (List<Integer> circuit : circuits(outranks)) {
            boolean outranked = false;
            for (int b : circuit) {
                for (int a = 0; a < n; a++) {
                    outranked |= members[a] && outranks[a][b];
                }
            }
            for (int b : circuit) {
                members[b] = !outranked;
            }
        }
        return members;
    }

    /** The strongly connected components, sources first (S. R. Kosaraju's two passes). */
    private static List<List<Integer>> circuits(boolean[][] outranks) {
        int n = outranks.length;
        List<Integer> finished = new ArrayList<>();
        boolean[] seen = new boolean[n];
        for (int a = 0; a < n; a++) {
            visit(a, outranks, seen, finished, true);
        }
        List<List<Integer>> circuits = new ArrayList<>();
        boolean[] collected = new boolean[n];
        for (int k = n - 1; k >= 0; k--) {
            List<Integer> circuit = new ArrayList<>();
            visit(finished.get(k), outranks, collected, circuit, false);
            if (!circuit.isEmpty()) {
                circuits.add(circuit);
            }
        }
        return circuits;
    }

    /** Depth first without recursion; vertices are added when they are done. */
    private static void visit(int start, boolean[][] outranks, boolean[] seen, List<Integer> done, boolean forward) {
        if (seen[start]) {
            return;
        }
        int n = outranks.length;
        int[] path = new int[n];
        int[] next = new int[n];
        int depth = 0;
        path[0] = start;
        seen[start] = true;
        while (depth >= 0) {
            int a = path[depth];
            int b = next[a];
            if (b == n) {
                done.add(a);
                depth--;
                continue;
            }
            next[a]++;
            boolean arc = a != b && (forward ? outranks[a][b] : outranks[b][a]);
            if (arc && !seen[b]) {
                seen[b] = true;
                path[++depth] = b;
            }
        }
    }
}
