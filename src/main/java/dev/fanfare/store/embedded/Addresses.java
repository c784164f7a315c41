package dev.fanfare.store.embedded;

import dev.fanfare.campaign.CampaignStore.AddressTaken;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which campaign an address belongs to: slugs that are in use, archived ones included, and addresses that
/// campaigns were published at.
final class Addresses {
    /// Its two values are the same address.
    static final String HOLDER =
            "SELECT slug FROM campaigns WHERE slug = ? UNION ALL SELECT slug FROM addresses WHERE address = ?";

    static final String ALL = "SELECT address, slug FROM addresses";

    private Addresses() {}

    /// Makes an address the campaign's, inside the writer's transaction.
    ///
    /// @throws AddressTaken when it is another campaign's
    static void claim(Connection connection, String slug, String address) throws SQLException {
        free(connection, slug, address);
        if (!address.equals(slug)) {
            Connections.update(
                    connection, "INSERT OR IGNORE INTO addresses (address, slug) VALUES (?, ?)", address, slug);
        }
    }

    /// @throws AddressTaken when the address is another campaign's
    static void free(Connection connection, String slug, String address) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HOLDER)) {
            statement.setString(1, address);
            statement.setString(2, address);
            Optional<String> holder = holder(statement);
            if (holder.isPresent() && !holder.get().equals(slug)) {
                throw new AddressTaken(address, holder.get());
            }
        }
    }

    static Optional<String> holder(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    static Map<String, String> all(PreparedStatement statement) throws SQLException {
        Map<String, String> found = new TreeMap<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.put(row.getString(1), row.getString(2));
            }
        }
        return Map.copyOf(found);
    }
}
