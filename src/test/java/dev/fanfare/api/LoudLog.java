package dev.fanfare.api;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Listens to what the server logs as a warning or worse; other tests may run beside it, on threads of JUnit.
final class LoudLog extends Handler implements AutoCloseable {
    private static final String THREADS_OF_JUNIT = "ForkJoinPool-";

    private final Thread listener = Thread.currentThread();
    private final List<String> records = new CopyOnWriteArrayList<>();

    LoudLog() {
        setLevel(Level.WARNING);
        Logger.getLogger("").addHandler(this);
    }

    List<String> records() {
        return List.copyOf(records);
    }

    @Override
    public void publish(LogRecord entry) {
        Thread now = Thread.currentThread();
        boolean heard = now == listener || !now.getName().startsWith(THREADS_OF_JUNIT);
        if (heard && entry.getLevel().intValue() >= Level.WARNING.intValue()) {
            records.add(entry.getLevel() + " " + entry.getLoggerName() + ": " + entry.getMessage());
        }
    }

    @Override
    public void flush() {
        // nothing is kept back
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
