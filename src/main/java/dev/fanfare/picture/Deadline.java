package dev.fanfare.picture;

import java.time.Duration;

/// Interrupts the thread that made it when it is not closed in time.
final class Deadline implements AutoCloseable {
    private final Thread guarded = Thread.currentThread();
    private final Thread watch;
    private boolean closed;

    Deadline(Duration time) {
        watch = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(time);
                strike();
            } catch (InterruptedException inTime) {
                // nothing to do
            }
        });
    }

    private synchronized void strike() {
        if (!closed) {
            guarded.interrupt();
        }
    }

    /// Afterwards nothing is interrupted any more.
    @Override
    public synchronized void close() {
        closed = true;
        watch.interrupt();
        Thread.interrupted();
    }
}
