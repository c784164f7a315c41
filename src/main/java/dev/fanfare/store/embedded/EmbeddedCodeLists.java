package dev.fanfare.store.embedded;

import dev.fanfare.action.CodeLists;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// Code lists in the embedded database. What a call adds is one transaction: visitors wait for no
/// more than that.
public final class EmbeddedCodeLists implements CodeLists {
    private static final int REMOVED_AT_ONCE = 5_000;

    private final Writer writer;
    private final Readers readers;

    public EmbeddedCodeLists(EmbeddedDatabase database) {
        this.writer = database.writer();
        this.readers = database.readers();
    }

    @Override
    public Added add(String campaign, String list, List<String> codes) {
        return writer.write(connection -> {
            Listed listed = Listed.make(connection, campaign, list);
            int added = 0;
            int beyond = 0;
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO codes (list, number, code, taken)"
                            + " VALUES (?, ?, ?, 0) ON CONFLICT (list, code) DO NOTHING");
                    PreparedStatement find =
                            connection.prepareStatement("SELECT 1 FROM codes WHERE list = ? AND code = ?")) {
                for (String code : codes) {
                    if (listed.held() + added >= MOST) {
                        beyond += isThere(find, listed.number(), code) ? 0 : 1;
                    } else {
                        insert.setLong(1, listed.number());
                        insert.setLong(2, listed.last() + added + 1);
                        insert.setString(3, code);
                        added += insert.executeUpdate();
                    }
                }
            }
            Connections.update(
                    connection,
                    "UPDATE code_lists SET held = held + ?1, last = last + ?1 WHERE number = ?2",
                    added,
                    listed.number());
            return new Added(added, codes.size() - added - beyond, beyond);
        });
    }

    @Override
    public Count count(String campaign, String list) {
        return readers.read(reader -> CodesLeft.count(reader, campaign, list));
    }

    @Override
    public List<String> untaken(String campaign, String list, int most) {
        return readers.read(reader -> CodesLeft.first(reader, campaign, list, most));
    }

    /// In parts, so that visitors do not wait for all of it.
    @Override
    public int removeUntaken(String campaign, String list) {
        int all = 0;
        int part = REMOVED_AT_ONCE;
        while (part == REMOVED_AT_ONCE) {
            part = writer.write(connection -> removePart(connection, campaign, list));
            all += part;
        }
        return all;
    }

    private static int removePart(Connection connection, String campaign, String list) throws SQLException {
        Listed listed = Listed.make(connection, campaign, list);
        int removed = Connections.update(
                connection,
                "DELETE FROM codes WHERE list = ?1 AND number IN (SELECT number FROM codes INDEXED BY codes_left"
                        + " WHERE list = ?1 AND taken = 0 ORDER BY number LIMIT ?2)",
                listed.number(),
                REMOVED_AT_ONCE);
        Connections.update(
                connection, "UPDATE code_lists SET held = held - ? WHERE number = ?", removed, listed.number());
        return removed;
    }

    private static boolean isThere(PreparedStatement find, long list, String code) throws SQLException {
        find.setLong(1, list);
        find.setString(2, code);
        try (ResultSet row = find.executeQuery()) {
            return row.next();
        }
    }

    /// @param last the number of the code added last
    private record Listed(long number, long last, int held) {
        static Listed make(Connection connection, String campaign, String list) throws SQLException {
            Connections.update(
                    connection,
                    "INSERT INTO code_lists (campaign, name, last, held, taken) VALUES (?, ?, 0, 0, 0)"
                            + " ON CONFLICT (campaign, name) DO NOTHING",
                    campaign,
                    list);
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT number, last, held FROM code_lists WHERE campaign = ? AND name = ?")) {
                statement.setString(1, campaign);
                statement.setString(2, list);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return new Listed(row.getLong(1), row.getLong(2), row.getInt(3));
                }
            }
        }
    }
}
