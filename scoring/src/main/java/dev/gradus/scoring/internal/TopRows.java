package dev.gradus.scoring.internal;

/**
 * The best few of many numbers, by a heap of the best so far: most numbers are dropped by one comparison with its worst.
 * O(n) for numbers in no particular order, O(n log k) at worst; O(k) memory.
 */
public final class TopRows {
    private final double[] x;
    private final int sign;
    private final int[] heap;
    private int size;

    private TopRows(double[] x, int sign, int k) {
        this.x = x;
        this.sign = sign;
        this.heap = new int[k];
    }

    /** The indices of the best {@code k} numbers, or of all if there are fewer, best first; equal ones by index. */
    public static int[] of(double[] x, boolean higherIsBetter, int k) {
        if (k >= x.length) {
            return higherIsBetter ? ArgSort.descending(x) : ArgSort.ascending(x);
        }
        if (k == 0) {
            return new int[0];
        }
        TopRows top = new TopRows(x, higherIsBetter ? 1 : -1, k);
        for (int i = 0; i < k; i++) {
            top.push(i);
        }
        double worst = top.sign * x[top.heap[0]];
        for (int i = k; i < x.length; i++) {
            if (top.sign * x[i] > worst) { // an equal one comes later, so it is not better
                top.replaceWorst(i);
                worst = top.sign * x[top.heap[0]];
            }
        }
        return top.bestFirst();
    }

    private boolean isWorse(int one, int other) {
        double difference = sign * x[one] - sign * x[other];
        return difference < 0 || (difference == 0 && one > other);
    }

    private void push(int index) {
        int at = size++;
        while (at > 0 && isWorse(index, heap[(at - 1) / 2])) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = index;
    }

    private void replaceWorst(int index) {
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && isWorse(heap[child + 1], heap[child])) {
                child++;
            }
            if (!isWorse(heap[child], index)) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = index;
    }

    private int[] bestFirst() {
        int[] order = new int[size];
        for (int place = order.length - 1; place >= 0; place--) {
            order[place] = heap[0];
            size--;
            if (size > 0) {
                replaceWorst(heap[size]);
            }
        }
        return order;
    }
}
