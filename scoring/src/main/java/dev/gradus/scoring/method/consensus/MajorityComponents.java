package dev.gradus.scoring.method.consensus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/** The strongly connected components of the graph of strict majorities, in an order that no majority contradicts. */
final class MajorityComponents {
    private MajorityComponents() {}

    /**
     * By the two passes of Kosaraju, then from the front the component with the smallest index that nobody left beats.
     * O(n²).
     *
     * @return ascending indices by component
     */
    static List<int[]> of(double[][] preferring) {
        int n = preferring.length;
        int[] finished = finishing(preferring);
        int[] component = new int[n];
        Arrays.fill(component, -1);
        List<List<Integer>> members = new ArrayList<>();
        for (int k = n - 1; k >= 0; k--) {
            if (component[finished[k]] < 0) {
                members.add(backward(preferring, finished[k], members.size(), component));
            }
        }
        return ordered(preferring, component, members);
    }

    /** Indices in the order in which a depth-first search leaves them. */
    private static int[] finishing(double[][] preferring) {
        int n = preferring.length;
        int[] finished = new int[n];
        int count = 0;
        int[] next = new int[n];
        boolean[] seen = new boolean[n];
        Deque<Integer> path = new ArrayDeque<>();
        for (int root = 0; root < n; root++) {
            if (!seen[root]) {
                seen[root] = true;
                path.push(root);
            }
            while (!path.isEmpty()) {
                int i = path.peek();
                while (next[i] < n && (seen[next[i]] || !beats(preferring, i, next[i]))) {
                    next[i]++;
                }
                if (next[i] == n) {
                    finished[count] = path.pop();
                    count++;
                } else {
                    seen[next[i]] = true;
                    path.push(next[i]);
                }
            }
        }
        return finished;
    }

    /** All that reach {@code root} and have no component yet: they are its component. */
    private static List<Integer> backward(double[][] preferring, int root, int number, int[] component) {
        List<Integer> found = new ArrayList<>(List.of(root));
        component[root] = number;
        for (int k = 0; k < found.size(); k++) {
            for (int i = 0; i < preferring.length; i++) {
                if (component[i] < 0 && beats(preferring, i, found.get(k))) {
                    component[i] = number;
                    found.add(i);
                }
            }
        }
        return found;
    }

    private static List<int[]> ordered(double[][] preferring, int[] component, List<List<Integer>> members) {
        int[] beaters = new int[members.size()];
        for (int i = 0; i < component.length; i++) {
            for (int j = 0; j < component.length; j++) {
                beaters[component[j]] += component[i] != component[j] && beats(preferring, i, j) ? 1 : 0;
            }
        }
        List<int[]> sorted = members.stream()
                .map(found ->
                        found.stream().sorted().mapToInt(Integer::intValue).toArray())
                .toList();
        PriorityQueue<Integer> free = new PriorityQueue<>(Comparator.comparingInt(number -> sorted.get(number)[0]));
        for (int number = 0; number < beaters.length; number++) {
            if (beaters[number] == 0) {
                free.add(number);
            }
        }
        List<int[]> ordered = new ArrayList<>();
        while (!free.isEmpty()) {
            int number = free.remove();
            ordered.add(sorted.get(number));
            for (int i : sorted.get(number)) {
                for (int j = 0; j < component.length; j++) {
                    if (component[j] != number && beats(preferring, i, j)) {
                        beaters[component[j]]--;
                        if (beaters[component[j]] == 0) {
                            free.add(component[j]);
                        }
                    }
                }
            }
        }
        return ordered;
    }

    private static boolean beats(double[][] preferring, int i, int j) {
        return preferring[i][j] > preferring[j][i];
    }
}
