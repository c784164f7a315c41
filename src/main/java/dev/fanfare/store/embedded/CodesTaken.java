package dev.fanfare.store.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The codes that the commits of one transaction take; they are written when it ends. It belongs to
/// the writer's thread.
final class CodesTaken implements AutoCloseable {
    private final PreparedStatement isLeft;
    private final PreparedStatement take;
    private final PreparedStatement count;
    private final Set<ListedCode> taken = new LinkedHashSet<>();
    private final Set<ListedCode> ofCommit = new HashSet<>();

    CodesTaken(Connection connection) throws SQLException {
        isLeft = connection.prepareStatement("SELECT 1 FROM codes WHERE list ="
                + " (SELECT number FROM code_lists WHERE campaign = ? AND name = ?) AND code = ? AND taken = 0");
        take = connection.prepareStatement("UPDATE codes SET taken = 1 WHERE list ="
                + " (SELECT number FROM code_lists WHERE campaign = ? AND name = ?) AND code = ?");
        count = connection.prepareStatement("UPDATE code_lists SET taken = taken + 1 WHERE campaign = ? AND name = ?");
    }

    void begin() {
        taken.clear();
    }

    void beginCommit() {
        ofCommit.clear();
    }

    /// False when somebody has it.
    boolean take(ListedCode code) throws SQLException {
        return !taken.contains(code) && isLeft(code) && ofCommit.add(code);
    }

    /// Keeps what the commit took.
    void keep() {
        taken.addAll(ofCommit);
    }

    /// Returns how many rows it wrote.
    int flush() throws SQLException {
        for (ListedCode code : taken) {
            set(take, code);
            take.setString(3, code.code());
            take.executeUpdate();
            set(count, code);
            count.executeUpdate();
        }
        return 2 * taken.size();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : List.of(isLeft, take, count)) {
            statement.close();
        }
    }

    private boolean isLeft(ListedCode code) throws SQLException {
        set(isLeft, code);
        isLeft.setString(3, code.code());
        try (ResultSet row = isLeft.executeQuery()) {
            return row.next();
        }
    }

    private static void set(PreparedStatement statement, ListedCode code) throws SQLException {
        statement.setString(1, code.campaign());
        statement.setString(2, code.list());
    }
}
