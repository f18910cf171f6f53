package dev.gradus.scoring.internal;

import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Work on many rows, cut into parts of fixed size whatever the number of threads, so that a sum over parts is added up in
 * the same order everywhere. Large work is spread over the common pool (or the pool from whose thread it is asked for);
 * its size is set as for every parallel stream, by {@code java.util.concurrent.ForkJoinPool.common.parallelism}.
 */
public final class RowBlocks {
    /** Rows of a block: four columns of it and the result stay in the first-level cache. */
    public static final int BLOCK = 2_048;

    private static final int PART = 16 * BLOCK;

    /** From this many cells on, more threads are worth their while. */
    private static final long PARALLEL_CELLS = 1L << 20;

    /** As the number of cells: each index is worth a thread. */
    public static final long MANY_CELLS = Long.MAX_VALUE;

    private RowBlocks() {}

    /** Work on the rows from the first (inclusive) to the last (exclusive). */
    @FunctionalInterface
    public interface Work {
        void on(int from, int to);
    }

    /** Work on the rows from the first (inclusive) to the last (exclusive) that needs some room. */
    @FunctionalInterface
    public interface WorkWith<S> {
        void on(S scratch, int from, int to);
    }

    /** What comes of the rows from the first (inclusive) to the last (exclusive). */
    @FunctionalInterface
    public interface Yield<T> {
        T of(int from, int to);
    }

    /** Does the work block by block. */
    public static void forEach(int rows, int cellsInRow, Work work) {
        forEach(rows, cellsInRow, () -> "", (none, from, to) -> work.on(from, to));
    }

    /**
     * Does the work block by block.
     *
     * @param scratch makes the room for the blocks of a part, one after the other
     */
    public static <S> void forEach(int rows, int cellsInRow, Supplier<S> scratch, WorkWith<S> work) {
        forEachIndex(parts(rows), (long) rows * cellsInRow, part -> {
            S room = scratch.get();
            int end = endOf(part, rows);
            for (int from = part * PART; from < end; from += BLOCK) {
                work.on(room, from, Math.min(end, from + BLOCK));
            }
        });
    }

    /** What comes of each part, in order of rows. */
    public static <T> T[] map(int rows, int cellsInRow, IntFunction<T[]> array, Yield<T> yield) {
        T[] results = array.apply(parts(rows));
        forEachIndex(
                results.length,
                (long) rows * cellsInRow,
                part -> results[part] = yield.of(part * PART, endOf(part, rows)));
        return results;
    }

    /**
     * Does work for each index, on several threads if all together reads enough cells. If some of it fails, the exception is that
     * of the first index at which it does, whichever thread was quicker.
     */
    public static void forEachIndex(int count, long cells, IntConsumer work) {
        if (cells < PARALLEL_CELLS) {
            for (int index = 0; index < count; index++) {
                work.accept(index);
            }
            return;
        }
        Optional<RuntimeException> first = IntStream.range(0, count)
                .parallel()
                .mapToObj(index -> failure(work, index))
                .flatMap(Optional::stream)
                .findFirst();
        if (first.isPresent()) {
            throw first.get();
        }
    }

    private static Optional<RuntimeException> failure(IntConsumer work, int index) {
        try {
            work.accept(index);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    private static int parts(int rows) {
        return (int) ((rows + (long) PART - 1) / PART);
    }

    private static int endOf(int part, int rows) {
        return (int) Math.min(rows, (part + 1L) * PART);
    }
}
