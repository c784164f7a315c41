package dev.fanfare.store.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/// Opens connections to the database file with the settings of their use.
///
/// The file is never mapped into memory: a bad disk would then end the process with a signal
/// instead of an exception.
final class Connections {
    private static final int WRITER_CACHE_KIB = 32 * 1024;
    private static final int READER_CACHE_KIB = 2 * 1024;
    private static final int BUSY_MILLIS = 10_000;

    private final Path file;

    Connections(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    /// For whoever changes the schema or writes. A commit returns after its fsync; the log is
    /// carried over into the file by `Checkpoints` alone.
    SQLiteDataSource writing() {
        SQLiteConfig config = common(WRITER_CACHE_KIB);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        return source(config);
    }

    SQLiteDataSource reading() {
        SQLiteConfig config = common(READER_CACHE_KIB);
        config.setReadOnly(true);
        return source(config);
    }

    /// Opens a connection that writes and never checkpoints on its own.
    Connection openWriting() throws SQLException {
        Connection connection = writing().getConnection();
        execute(connection, "PRAGMA wal_autocheckpoint = 0");
        return connection;
    }

    Connection openReading() throws SQLException {
        return reading().getConnection();
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Runs one statement with its values and returns how many rows it changed.
    static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    static int readInt(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static SQLiteConfig common(int cacheKib) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-cacheKib);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "0");
        // Nobody asks for them; the driver would ask the database after each row that it adds.
        config.setGetGeneratedKeys(false);
        return config;
    }

    private SQLiteDataSource source(SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }
}
