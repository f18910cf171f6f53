package dev.gradus.scoring.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Runs a simulation in blocks of fixed size, each with random numbers of its own, and adds up their tallies in order: the
 * sum is the same bits whatever the number of threads. Whether to stop is looked at after rounds of fixed size, for the
 * same reason.
 */
final class Blocks {
    private static final int BLOCK = 500;
    private static final int ROUND = 8;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Blocks() {}

    /** Counts of one block, to which those of the next can be added. */
    interface Tally<T> {
        void add(T other);
    }

    /** Draws a number of samples into a fresh tally. */
    interface Block<T> {
        T draw(UniformRandomProvider random, int samples);
    }

    /**
     * What came out.
     *
     * @param tally over all samples drawn
     * @param samples how many
     * @param cancelled whether the monitor stopped it
     */
    record Outcome<T>(T tally, long samples, boolean cancelled) {}

    /**
     * Runs blocks until all samples are drawn, the tally is precise enough, or the monitor stops it.
     *
     * @throws CancellationException if the thread is interrupted; it stays interrupted
     */
    static <T extends Tally<T>> Outcome<T> run(
            Sampling sampling, Block<T> block, Predicate<T> precise, Monitor.Work work, Monitor monitor) {
        long blocks = (sampling.samples() + BLOCK - 1) / BLOCK;
        ExecutorService executor = Executors.newFixedThreadPool(sampling.threads(), task -> {
            Thread thread = new Thread(task, "gradus-sampling");
            thread.setDaemon(true);
            return thread;
        });
        try {
            T total = null;
            long drawn = 0;
            for (long first = 0; first < blocks; first += ROUND) {
                List<Callable<T>> round = new ArrayList<>();
                for (long b = first; b < Math.min(blocks, first + ROUND); b++) {
                    int size = (int) Math.min(BLOCK, sampling.samples() - b * BLOCK);
                    long seed = seed(sampling.seed(), b);
                    round.add(() -> block.draw(RandomSource.XO_RO_SHI_RO_128_PP.create(seed), size));
                    drawn += size;
                }
                for (Future<T> future : executor.invokeAll(round)) {
                    T tally = future.get();
                    if (total == null) {
                        total = tally;
                    } else {
                        total.add(tally);
                    }
                }
                boolean goesOn = monitor.goesOn(work, drawn, sampling.samples());
                boolean last = drawn == sampling.samples();
                if (total != null && (last || !goesOn || precise.test(total))) {
                    return new Outcome<>(total, drawn, !goesOn && !last);
                }
            }
            throw new IllegalStateException("Nothing was drawn.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The simulation was interrupted.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("The simulation failed.", e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    /** Seeds that differ in many bits from block to block (the mixing function of SplitMix64). */
    private static long seed(long seed, long block) {
        long z = seed + (block + 1) * GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
