package dev.fanfare.store.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the rows that a transaction has for one table, as it ends: many with one statement, so that the driver is
/// called less often. It belongs to the writer's thread.
final class ManyRows implements AutoCloseable {
    private static final int AT_ONCE = 16;

    private final PreparedStatement many;
    private final PreparedStatement one;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /// @param into the statement up to its values: `INSERT INTO … (…)`
    /// @param columns how many values a row has
    /// @param rest what comes after the values, such as `ON CONFLICT …`; may be empty
    ManyRows(Connection connection, String into, int columns, String rest) throws SQLException {
        String row = "(" + String.join(",", Collections.nCopies(columns, "?")) + ")";
        many = connection.prepareStatement(
                into + " VALUES " + String.join(",", Collections.nCopies(AT_ONCE, row)) + " " + rest);
        one = connection.prepareStatement(into + " VALUES " + row + " " + rest);
    }

    /// Forgets what an earlier transaction left behind.
    void begin() {
        rows.clear();
    }

    void add(@Nullable Object... values) {
        rows.add(values);
    }

    /// Writes the rows in their order and returns how many there are.
    int flush() throws SQLException {
        int written = 0;
        while (written < rows.size()) {
            int next = rows.size() - written >= AT_ONCE ? AT_ONCE : 1;
            write(next == 1 ? one : many, rows.subList(written, written + next));
            written += next;
        }
        return written;
    }

    private static void write(PreparedStatement statement, List<@Nullable Object[]> rows) throws SQLException {
        int place = 1;
        for (@Nullable Object[] row : rows) {
            for (@Nullable Object value : row) {
                statement.setObject(place++, value);
            }
        }
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        many.close();
        one.close();
    }
}
