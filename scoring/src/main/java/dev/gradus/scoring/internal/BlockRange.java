package dev.gradus.scoring.internal;

/** The smallest and largest of many numbers, found block by block on several threads while each block is in the cache. */
public final class BlockRange {
    private final double[] x;
    private final double[] smallest;
    private final double[] largest;

    /** The range of these numbers, at least one; each block is {@linkplain #look looked at} before it is asked for. */
    public BlockRange(double[] x) {
        int blocks = (x.length + RowBlocks.BLOCK - 1) / RowBlocks.BLOCK;
        this.x = x;
        this.smallest = new double[blocks];
        this.largest = new double[blocks];
    }

    /** Looks at all blocks from one index (inclusive), where a block starts, to another (exclusive). */
    public void look(int from, int to) {
        for (int start = from; start < to; start += RowBlocks.BLOCK) {
            double min = x[start];
            double max = x[start];
            for (int i = start; i < Math.min(to, start + RowBlocks.BLOCK); i++) {
                if (x[i] < min) {
                    min = x[i];
                }
                if (x[i] > max) {
                    max = x[i];
                }
            }
            smallest[start / RowBlocks.BLOCK] = min;
            largest[start / RowBlocks.BLOCK] = max;
        }
    }

    /** The smallest number. */
    public double smallest() {
        return Columns.min(smallest);
    }

    /** The largest number. */
    public double largest() {
        return Columns.max(largest);
    }

    /** Whether all tie, so that differences are rounding. */
    public boolean isTied() {
        double min = smallest();
        double max = largest();
        return Ranks.tie(min, max, Math.max(Math.abs(min), Math.abs(max)));
    }
}
