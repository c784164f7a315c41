package dev.fanfare.store.embedded;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/// Carries the write-ahead log over into the database file while the writer goes on writing.
///
/// SQLite before 3.51.3 can lose a transaction when a checkpoint begins at the instant at which a
/// commit starts the log anew. A log can only start anew after a checkpoint that took all of it,
/// and only until the next commit is added to it. So no checkpoint begins here before a
/// transaction that began after the last checkpoint has been committed, or else it has the writer
/// wait.
final class Checkpoints implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Checkpoints.class);

    /// Rows after which the log is carried over: some megabytes of pages.
    private static final int ROWS = 8_000;

    /// Pages (of 4 KiB) after which the log must start anew, even if the writer has to wait.
    private static final int PAGES = 16_384;

    private final Connection connection;
    private final Thread thread;
    private final Semaphore due = new Semaphore(0);
    private final ReentrantLock writing = new ReentrantLock(true);
    private int rows;
    private volatile boolean closed;

    Checkpoints(Connection connection) {
        this.connection = connection;
        this.thread = Thread.ofPlatform().name("fanfare-checkpoints").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /// Called by the writer before it begins a transaction.
    void beginWriting() {
        writing.lock();
    }

    /// Called by the writer after its transaction has ended.
    ///
    /// @param written how many rows were committed
    void endWriting(int written) {
        boolean before = rows >= ROWS;
        rows += written;
        boolean after = rows >= ROWS;
        writing.unlock();
        if (after && !before) {
            due.release();
        }
    }

    private void run() {
        due.acquireUninterruptibly();
        while (!closed) {
            carryOver();
            due.acquireUninterruptibly();
        }
    }

    private void carryOver() {
        int pages = checkpoint();
        writing.lock();
        try {
            if (pages > PAGES) {
                // What the writer added meanwhile is all that is left to carry over.
                checkpoint();
            }
            rows = 0;
        } finally {
            writing.unlock();
        }
    }

    /// Returns how many pages are in the log, carried over or not.
    private int checkpoint() {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(PASSIVE)")) {
            row.next();
            return row.getInt("log");
        } catch (SQLException failure) {
            LOG.warnf("the log could not be carried over into the database, trying again later: %s", failure);
            return 0;
        }
    }

    /// To be called when the writer has ended.
    @Override
    public void close() throws SQLException {
        closed = true;
        due.release();
        Uninterrupted.join(thread);
        connection.close();
    }
}
