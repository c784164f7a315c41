package dev.fanfare.app;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Does work that nobody waits for, one piece after the other, on a thread of its own that is there only
/// while there is some.
final class Later implements Executor, AutoCloseable {
    private static final long LONGEST_END_SECONDS = 10;

    private final ThreadPoolExecutor worker;

    Later() {
        worker = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Later::thread);
        worker.allowCoreThreadTimeOut(true);
    }

    /// Does it some time; not at all once this is closed.
    @Override
    public void execute(Runnable work) {
        try {
            worker.execute(work);
        } catch (RejectedExecutionException _) {
            // what is left undone is found at the next start
        }
    }

    /// Drops what has not begun, interrupts what has and waits for it to end.
    @Override
    public void close() {
        worker.shutdownNow();
        try {
            worker.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "later");
        thread.setDaemon(true);
        return thread;
    }
}
