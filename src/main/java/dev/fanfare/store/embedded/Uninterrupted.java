package dev.fanfare.store.embedded;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// Waiting that an interrupt does not cut short: a write that has been handed over will be made,
/// and its caller has to learn how it ended.
final class Uninterrupted {
    private Uninterrupted() {}

    static <T> T take(BlockingQueue<T> queue) {
        return uninterrupted(queue::take);
    }

    static <T> void put(BlockingQueue<T> queue, T item) {
        uninterrupted(() -> {
            queue.put(item);
            return item;
        });
    }

    static void join(Thread thread) {
        uninterrupted(() -> {
            thread.join();
            return thread;
        });
    }

    static <T> T result(CompletableFuture<T> done) {
        return uninterrupted(() -> {
            try {
                return done.get();
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(failed.getCause());
            }
        });
    }

    private static <T> T uninterrupted(Waiting<T> waiting) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return waiting.end();
                } catch (InterruptedException _) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private interface Waiting<T> {
        T end() throws InterruptedException;
    }
}
