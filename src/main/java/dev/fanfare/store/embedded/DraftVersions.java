package dev.fanfare.store.embedded;

import dev.fanfare.campaign.CampaignStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was saved of drafts: every one of the newest, fewer and fewer of the older, so that an editor
/// that saves every few seconds does not push out what was there in the morning.
final class DraftVersions {
    private static final int RECENT = 20;
    private static final int KEPT = 100;
    private static final long APART_MILLIS = Duration.ofMinutes(10).toMillis();

    private DraftVersions() {}

    static void add(Connection connection, CampaignStore.Draft draft, String by) throws SQLException {
        Connections.update(
                connection,
                "INSERT INTO draft_versions (slug, version, saved_at, saved_by, document) VALUES (?, ?, ?, ?, ?)",
                draft.slug(),
                draft.version(),
                draft.savedAt().toEpochMilli(),
                by,
                draft.document());
        thinOut(connection, draft.slug());
        Connections.update(
                connection,
                "DELETE FROM draft_versions WHERE slug = ? AND version <= (SELECT version FROM draft_versions"
                        + " WHERE slug = ? ORDER BY version DESC LIMIT 1 OFFSET " + KEPT + ")",
                draft.slug(),
                draft.slug());
    }

    /// The version that is no longer recent goes, unless it lies well after the one before it.
    private static void thinOut(Connection connection, String slug) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT version, saved_at FROM draft_versions WHERE slug = ?"
                        + " ORDER BY version DESC LIMIT 2 OFFSET " + RECENT)) {
            statement.setString(1, slug);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return;
                }
                long version = row.getLong(1);
                long savedAt = row.getLong(2);
                if (row.next() && savedAt - row.getLong(2) < APART_MILLIS) {
                    Connections.update(
                            connection, "DELETE FROM draft_versions WHERE slug = ? AND version = ?", slug, version);
                }
            }
        }
    }

    static List<CampaignStore.Version> list(Readers.Reader reader, String slug) throws SQLException {
        List<CampaignStore.Version> found = new ArrayList<>();
        try (ResultSet row = reader.prepare(
                        "SELECT version, saved_at, saved_by FROM draft_versions WHERE slug = ? ORDER BY version DESC",
                        slug)
                .executeQuery()) {
            while (row.next()) {
                found.add(new CampaignStore.Version(
                        row.getLong("version"),
                        Instant.ofEpochMilli(row.getLong("saved_at")),
                        row.getString("saved_by")));
            }
        }
        return List.copyOf(found);
    }

    static Optional<CampaignStore.Draft> read(Readers.Reader reader, String slug, long version) throws SQLException {
        PreparedStatement statement = reader.prepare(
                "SELECT saved_at, document FROM draft_versions WHERE slug = ? AND version = CAST(? AS INTEGER)",
                slug,
                Long.toString(version));
        try (ResultSet row = statement.executeQuery()) {
            return row.next()
                    ? Optional.of(new CampaignStore.Draft(
                            slug, row.getBytes("document"), version, Instant.ofEpochMilli(row.getLong("saved_at"))))
                    : Optional.empty();
        }
    }
}
