package dev.fanfare.action.script;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/// Runs scripts, one at a time, in a process that is started when the first is asked for and started again
/// after one has brought it down.
public final class Scripts implements AutoCloseable {
    /// How many may wait for their turn.
    static final int WAITING = 16;

    private final WorkerSearch search;
    private final ScriptLimits limits;
    private final Semaphore places = new Semaphore(1 + WAITING);
    private final ReentrantLock turn = new ReentrantLock(true);
    private volatile Optional<WorkerProcess> worker = Optional.empty();
    private volatile boolean closed;

    public Scripts(ScriptConfig config) {
        this(
                WorkerSearch.besideServer(config.command()),
                new ScriptLimits(config.timeout(), config.memory().asLongValue()));
    }

    Scripts(WorkerSearch search, ScriptLimits limits) {
        this.search = search;
        this.limits = limits;
    }

    /// Calls the function that a script ends with.
    ///
    /// @param source JavaScript whose last expression is a function: `(input) => output`
    /// @param input JSON
    public Evaluation evaluate(String source, String input) {
        if (!places.tryAcquire()) {
            return new Evaluation.Busy();
        }
        turn.lock();
        try {
            return running().evaluate(source, input);
        } catch (IOException missing) {
            return new Evaluation.Unavailable("the process that runs scripts was not started: " + missing.getMessage());
        } finally {
            turn.unlock();
            places.release();
        }
    }

    private WorkerProcess running() throws IOException {
        if (worker.isPresent() && !worker.get().isIdle()) {
            worker.get().close();
            worker = Optional.empty();
        }
        if (worker.isEmpty() && !closed) {
            worker = Optional.of(WorkerProcess.start(search.find(), limits));
        }
        if (closed) {
            throw new IOException("the server is shutting down");
        }
        return worker.orElseThrow();
    }

    /// Ends the process, if there is one, and with it the script that runs; those who wait are told so.
    @Override
    public void close() {
        closed = true;
        worker.ifPresent(WorkerProcess::kill);
        turn.lock();
        try {
            worker.ifPresent(WorkerProcess::close);
            worker = Optional.empty();
        } finally {
            turn.unlock();
        }
    }
}
