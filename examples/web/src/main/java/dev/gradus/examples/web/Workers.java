package dev.gradus.examples.web;

import com.google.common.base.Throwables;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Works on as many requests at a time as there are processors, lets a few wait, and turns the others away. */
final class Workers implements AutoCloseable {
    private final ThreadPoolExecutor threads;
    private final Duration patience;

    Workers(int waiting, Duration patience) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.threads = new ThreadPoolExecutor(
                processors, processors, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting), work -> {
                    Thread thread = new Thread(work, "gradus-worker");
                    thread.setDaemon(true);
                    return thread;
                });
        this.patience = patience;
    }

    /**
     * The result of some work.
     *
     * @throws Refusal if too many wait already, or it takes too long; then its thread is interrupted
     */
    <T> T run(Callable<T> work) {
        Future<T> future;
        try {
            future = threads.submit(work);
        } catch (RejectedExecutionException e) {
            throw Refusal.busy();
        }
        try {
            return future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw Refusal.tookTooLong(patience);
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw Refusal.busy();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            Throwables.throwIfUnchecked(cause);
            throw new IllegalStateException(cause);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
