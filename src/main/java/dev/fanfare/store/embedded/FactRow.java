package dev.fanfare.store.embedded;

import dev.fanfare.action.Fact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// A row of the table `facts`.
final class FactRow {
    private FactRow() {}

    /// Reads the columns `n` and `value`, which stand side by side.
    ///
    /// @param n the place of the first, from 1: by its name the driver would look for it in every row
    static Fact read(ResultSet row, int n) throws SQLException {
        return new Fact(row.getLong(n), Optional.ofNullable(row.getString(n + 1)));
    }

    /// Where a fact stands.
    ///
    /// @param owner the visitor's id, or `SHARED`
    record Id(String campaign, String owner, String name) {
        static final String SHARED = "";
    }
}
