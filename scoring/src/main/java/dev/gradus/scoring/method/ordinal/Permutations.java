package dev.gradus.scoring.method.ordinal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** All orders of the numbers from 0, in lexicographic order. */
final class Permutations {
    private Permutations() {}

    static int[][] of(int n) {
        List<int[]> all = new ArrayList<>();
        int[] current = IntStream.range(0, n).toArray();
        do {
            all.add(current.clone());
        } while (advance(current));
        return all.toArray(int[][]::new);
    }

    private static boolean advance(int[] order) {
        int pivot = order.length - 2;
        while (pivot >= 0 && order[pivot] > order[pivot + 1]) {
            pivot--;
        }
        if (pivot < 0) {
            return false;
        }
        int other = order.length - 1;
        while (order[other] < order[pivot]) {
            other--;
        }
        swap(order, pivot, other);
        for (int low = pivot + 1, high = order.length - 1; low < high; low++, high--) {
            swap(order, low, high);
        }
        return true;
    }

    private static void swap(int[] order, int x, int y) {
        int kept = order[x];
        order[x] = order[y];
        order[y] = kept;
    }
}
