package dev.gradus.examples.cli;

import dev.gradus.scoring.robustness.Monitor;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Shows on standard error how far long work got, on a terminal only, and stops it when the process is interrupted
 * (Ctrl-C): what was found so far is then still written.
 */
final class Progress implements Monitor, AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    private final Console console;
    private final ProgressLine line;
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "gradus-interrupted");
    private volatile boolean stopped;

    private Progress(Console console) {
        this.console = console;
        this.line = new ProgressLine(console);
    }

    /** Starts to watch; to be closed once the results are written. */
    static Progress start(Console console) {
        Progress progress = new Progress(console);
        Runtime.getRuntime().addShutdownHook(progress.hook);
        return progress;
    }

    /** Asks the work to stop and waits until its results are written; the process ends with this thread. */
    private void stop() {
        stopped = true;
        try {
            if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                console.report("It did not stop in time; nothing was written.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean goesOn(Work work, long done, long planned) {
        if (line.isDue()) {
            line.text(
                    switch (work) {
                        case ATTAINABLE_RANKS -> "ranks under all weights: %s of %s".formatted(done, planned);
                        case WEIGHTS -> "random weights: %s of %s".formatted(done, planned);
                        case VALUES -> "random values: %s of %s".formatted(done, planned);
                    });
        }
        return !stopped;
    }

    /** Clears the line before results are written. */
    void clear() {
        line.close();
        if (stopped) {
            console.report("Interrupted; these are the results of what was done so far.");
        }
    }

    @Override
    public void close() {
        clear();
        console.out().flush();
        finished.countDown();
        if (!stopped) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                stopped = true; // the process ends already, and the hook with it
            }
        }
    }
}
