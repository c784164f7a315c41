package dev.fanfare.store.embedded;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// What is known under a key: how often it was counted, and the value it was marked with.
record Fact(long n, Optional<String> value) {
    static final Fact NONE = new Fact(0, Optional.empty());

    /// Reads the columns `n` and `value`.
    static Fact read(ResultSet row) throws SQLException {
        return new Fact(row.getLong("n"), Optional.ofNullable(row.getString("value")));
    }

    Fact counted() {
        return new Fact(n + 1, value);
    }

    Fact marked(String mark) {
        return new Fact(n, Optional.of(mark));
    }

    /// Where a fact stands.
    ///
    /// @param owner the visitor's id, or `SHARED`
    record Id(String campaign, String owner, String name) {
        static final String SHARED = "";
    }
}
