package dev.gradus.scoring.internal;

/**
 * Orders of numbers without boxing, equal ones in order of index. Numbers compare as {@link Double#compare} says.
 *
 * <p>Few are merged. Of many, the 33 highest bits in which they differ at all are sorted digit by digit (radix sort, least
 * digit first), which leaves next to nothing to do for the insertion sort that follows; where it does leave much, since
 * numbers crowd in one place of their range, the other digits are sorted, too. O(n) for numbers of fixed size; 24 bytes
 * of scratch for each.
 */
public final class ArgSort {
    private static final int FEW = 768;
    private static final int DIGIT = 11;
    private static final int DIGITS = 3;
    private static final int BUCKETS = 1 << DIGIT;
    /** How many steps the insertion sort may take for each number. */
    private static final int MOST_STEPS = 8;

    private ArgSort() {}

    /** The indices of the numbers, the smallest first. */
    public static int[] ascending(double[] x) {
        return order(x, 0);
    }

    /** The indices of the numbers, the largest first. */
    public static int[] descending(double[] x) {
        return order(x, -1);
    }

    private static int[] order(double[] x, long flip) {
        int n = x.length;
        long[] keys = new long[n];
        int[] order = new int[n];
        long varying = 0;
        long first = n == 0 ? 0 : key(x[0], flip);
        for (int i = 0; i < n; i++) {
            keys[i] = key(x[i], flip);
            order[i] = i;
            varying |= keys[i] ^ first;
        }
        if (varying == 0) {
            return order;
        }
        return n < FEW ? merged(keys, order) : radix(keys, order, 64 - Long.numberOfLeadingZeros(varying));
    }

    /** A number of the same order as the double, from Long.MIN_VALUE on. */
    private static long key(double x, long flip) {
        long bits = Double.doubleToLongBits(x);
        return bits ^ ((bits >> 63) & Long.MAX_VALUE) ^ flip;
    }

    private static int[] merged(long[] keys, int[] order) {
        int n = order.length;
        int[] from = order;
        int[] to = new int[n];
        for (int width = 1; width < n; width *= 2) {
            for (int start = 0; start < n; start += 2 * width) {
                merge(keys, from, to, start, Math.min(n, start + width), Math.min(n, start + 2 * width));
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        return from;
    }

    private static void merge(long[] keys, int[] from, int[] to, int start, int middle, int end) {
        int left = start;
        int right = middle;
        for (int k = start; k < end; k++) {
            boolean takeLeft = right == end || (left < middle && keys[from[left]] <= keys[from[right]]);
            to[k] = takeLeft ? from[left++] : from[right++];
        }
    }

    /** @param varyingBits above this many bits all keys are the same */
    private static int[] radix(long[] keys, int[] order, int varyingBits) {
        Pass pass = new Pass(keys, order);
        int high = Math.max(0, varyingBits - DIGITS * DIGIT);
        pass.sort(high, varyingBits);
        if (high > 0 && !pass.finish()) {
            pass.sort(0, varyingBits);
        }
        return pass.order;
    }

    /** Keys with the indices they came from, sorted from one pair of arrays to another and back. */
    private static final class Pass {
        private long[] keys;
        private int[] order;
        private long[] nextKeys;
        private int[] nextOrder;

        Pass(long[] keys, int[] order) {
            this.keys = keys;
            this.order = order;
            this.nextKeys = new long[keys.length];
            this.nextOrder = new int[keys.length];
        }

        /** Sorts by the bits from {@code low} on. The sign bit, where it varies, counts the other way round. */
        void sort(int low, int varyingBits) {
            for (int shift = low; shift < varyingBits; shift += DIGIT) {
                digit(shift, shift + DIGIT >= 64 ? 1 << (63 - shift) : 0);
            }
        }

        private void digit(int shift, int signOfDigit) {
            int n = keys.length;
            int[] starts = new int[BUCKETS];
            for (int i = 0; i < n; i++) {
                starts[(int) (keys[i] >>> shift) & (BUCKETS - 1)]++;
            }
            int sum = 0;
            for (int bucket = 0; bucket < BUCKETS; bucket++) {
                int place = bucket ^ signOfDigit;
                int count = starts[place];
                starts[place] = sum;
                sum += count;
            }
            for (int i = 0; i < n; i++) {
                int to = starts[(int) (keys[i] >>> shift) & (BUCKETS - 1)]++;
                nextKeys[to] = keys[i];
                nextOrder[to] = order[i];
            }
            long[] sortedKeys = nextKeys;
            nextKeys = keys;
            keys = sortedKeys;
            int[] sortedOrder = nextOrder;
            nextOrder = order;
            order = sortedOrder;
        }

        /** Insertion sort of what is nearly in order; false if it gives up. */
        boolean finish() {
            long steps = (long) MOST_STEPS * keys.length;
            for (int i = 1; i < keys.length; i++) {
                long key = keys[i];
                if (keys[i - 1] > key) {
                    int index = order[i];
                    int at = i;
                    while (at > 0 && keys[at - 1] > key) {
                        keys[at] = keys[at - 1];
                        order[at] = order[at - 1];
                        at--;
                        steps--;
                    }
                    keys[at] = key;
                    order[at] = index;
                    if (steps < 0) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
