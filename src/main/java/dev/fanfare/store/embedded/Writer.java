package dev.fanfare.store.embedded;

import dev.fanfare.action.Ledger;
import dev.fanfare.action.LedgerBusy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// The one thread that writes. It takes what is waiting, makes one transaction of it and waits for
/// its fsync; only then does anybody hear of it.
final class Writer implements AutoCloseable {
    /// How many commits one transaction holds at most.
    static final int BATCH = 512;

    /// How many commits may wait: a fraction of a second's work.
    static final int WAITING = 4_096;

    private final Path file;
    private final Connection connection;
    private final Checkpoints checkpoints;
    private Books books;
    private boolean broken;
    private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread;
    private volatile boolean closing;
    private volatile boolean ended;

    Writer(Path file, Connection connection, Checkpoints checkpoints) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.checkpoints = checkpoints;
        this.books = new Books(connection);
        this.thread = Thread.ofPlatform().name("fanfare-writer").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /// Has a commit made together with others; its stage fails at once when too many are waiting.
    void offer(Booking booking) {
        if (closing) {
            booking.fail(closed());
        } else if (queue.offer(booking)) {
            failIfLeftBehind(booking);
        } else {
            booking.fail(new LedgerBusy(WAITING));
        }
    }

    /// Does something in a transaction of its own and waits until it is on disk.
    <T> T write(Work<T> work) {
        Task<T> task = new Task<>(work, new CompletableFuture<>());
        if (closing) {
            throw closed();
        }
        Uninterrupted.put(queue, task);
        failIfLeftBehind(task);
        return Uninterrupted.result(task.done());
    }

    /// Writes all that is waiting, then ends.
    @Override
    public void close() throws SQLException {
        closing = true;
        Uninterrupted.put(queue, new Stop());
        Uninterrupted.join(thread);
        connection.close();
    }

    private void failIfLeftBehind(Item item) {
        if (ended && queue.remove(item)) {
            item.fail(closed());
        }
    }

    private IllegalStateException closed() {
        return new IllegalStateException("the database " + file + " is closed");
    }

    private void run() {
        Item item = Uninterrupted.take(queue);
        while (!(item instanceof Stop)) {
            Item next = switch (item) {
                case Booking first -> writeWithFollowers(first);
                case Task<?> task -> writeAlone(task);
                case Stop _ -> item;
            };
            item = next == null ? Uninterrupted.take(queue) : next;
        }
        ended = true;
        List<Item> late = new ArrayList<>();
        queue.drainTo(late);
        late.forEach(one -> one.fail(closed()));
    }

    /// Returns the item that came after the batch, if it was taken already.
    private @Nullable Item writeWithFollowers(Booking first) {
        List<Booking> batch = new ArrayList<>();
        @Nullable Item next = first;
        while (next instanceof Booking booking) {
            batch.add(booking);
            next = batch.size() < BATCH ? queue.poll() : null;
        }
        writeTogether(batch);
        return next;
    }

    private void writeTogether(List<Booking> batch) {
        List<Ledger.Result> results = new ArrayList<>(batch.size());
        try {
            transaction(() -> {
                Books open = books();
                for (Booking booking : batch) {
                    results.add(open.book(booking));
                }
                return open.flush();
            });
        } catch (SQLException | RuntimeException | Error failure) {
            broken = true;
            DatabaseFailed failed = new DatabaseFailed("write", file, failure);
            batch.forEach(booking -> booking.fail(failed));
            return;
        }
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).complete(results.get(i));
        }
    }

    /// The driver gives up a statement that failed: after a failure all are prepared anew.
    private Books books() throws SQLException {
        if (broken) {
            books.close();
            books = new Books(connection);
            broken = false;
        }
        books.begin();
        return books;
    }

    private <T> @Nullable Item writeAlone(Task<T> task) {
        List<T> result = new ArrayList<>(1);
        try {
            transaction(() -> {
                result.add(task.work().in(connection));
                return 1;
            });
        } catch (SQLException failure) {
            task.fail(new DatabaseFailed("write", file, failure));
            return null;
        } catch (RuntimeException | Error failure) {
            task.fail(failure);
            return null;
        }
        task.done().complete(result.getFirst());
        return null;
    }

    private void transaction(Rows body) throws SQLException {
        int written = 0;
        checkpoints.beginWriting();
        try {
            Connections.execute(connection, "BEGIN IMMEDIATE");
            int rows = body.write();
            Connections.execute(connection, "COMMIT");
            written = rows;
        } catch (SQLException | RuntimeException | Error failure) {
            rollBack(failure);
            throw failure;
        } finally {
            checkpoints.endWriting(written);
        }
    }

    private void rollBack(Throwable failure) {
        try {
            Connections.execute(connection, "ROLLBACK");
        } catch (SQLException noTransactionLeft) {
            failure.addSuppressed(noTransactionLeft);
        }
    }

    /// Something that waits to be written.
    sealed interface Item permits Booking, Task, Stop {
        void fail(Throwable failure);
    }

    /// What a caller does with the writing connection, inside a transaction.
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private interface Rows {
        int write() throws SQLException;
    }

    private record Task<T>(Work<T> work, CompletableFuture<T> done) implements Item {
        @Override
        public void fail(Throwable failure) {
            done.completeExceptionally(failure);
        }
    }

    private record Stop() implements Item {
        @Override
        public void fail(Throwable failure) {}
    }
}
