package dev.fanfare.store.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/// Some connections that only read, each used by one caller at a time and opened when first
/// needed.
final class Readers implements AutoCloseable {
    private static final int MOST = 4;

    private final Connections connections;
    private final Semaphore free = new Semaphore(MOST);
    private final Deque<Reader> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    Readers(Connections connections) {
        this.connections = connections;
    }

    /// Reads with one connection. What one statement reads, it reads at one instant.
    <T> T read(Query<T> query) {
        free.acquireUninterruptibly();
        try {
            if (closed) {
                throw new IllegalStateException("the database " + connections.file() + " is closed");
            }
            return readWith(take(), query);
        } catch (SQLException failure) {
            throw new DatabaseFailed("read", connections.file(), failure);
        } finally {
            free.release();
        }
    }

    /// Waits for those who are reading, and lets nobody read any more.
    @Override
    public void close() throws SQLException {
        free.acquireUninterruptibly(MOST);
        closed = true;
        try {
            for (Reader reader : idle) {
                reader.connection.close();
            }
        } finally {
            free.release(MOST);
        }
    }

    private Reader take() throws SQLException {
        Reader reader = idle.poll();
        return reader == null ? new Reader(connections.openReading()) : reader;
    }

    /// A connection that failed is not used again.
    private <T> T readWith(Reader reader, Query<T> query) throws SQLException {
        boolean sound = false;
        try {
            T result = query.on(reader);
            sound = true;
            return result;
        } finally {
            if (sound) {
                idle.push(reader);
            } else {
                reader.connection.close();
            }
        }
    }

    /// What a caller reads.
    interface Query<T> {
        T on(Reader reader) throws SQLException;
    }

    /// A connection and the statements prepared on it so far.
    static final class Reader {
        private final Connection connection;
        private final Map<String, PreparedStatement> prepared = new HashMap<>();

        private Reader(Connection connection) {
            this.connection = connection;
        }

        PreparedStatement prepare(String sql) throws SQLException {
            PreparedStatement known = prepared.get(sql);
            if (known == null) {
                known = connection.prepareStatement(sql);
                prepared.put(sql, known);
            }
            return known;
        }

        PreparedStatement prepare(String sql, String... values) throws SQLException {
            PreparedStatement statement = prepare(sql);
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            return statement;
        }
    }
}
