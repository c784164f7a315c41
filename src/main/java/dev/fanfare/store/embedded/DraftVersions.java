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
/// that saves every few seconds does not push out what was there in the morning. What has a name stays.
final class DraftVersions {
    private static final int RECENT = 20;
    private static final int OLD = 60;
    private static final int KEPT = 200;
    private static final long QUIET_MILLIS = Duration.ofMinutes(1).toMillis();
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
        thinOut(connection, draft.slug(), RECENT, true);
        thinOut(connection, draft.slug(), OLD, false);
        Connections.update(
                connection,
                "DELETE FROM draft_versions WHERE slug = ? AND name = '' AND version <= (SELECT version FROM"
                        + " draft_versions WHERE slug = ? ORDER BY version DESC LIMIT 1 OFFSET " + KEPT + ")",
                draft.slug(),
                draft.slug());
    }

    /// The version at a place from the newest on goes, unless it lies well after the one before it.
    ///
    /// @param quiet whether it also stays when its author then saved nothing for a while
    private static void thinOut(Connection connection, String slug, int place, boolean quiet) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT version, saved_at, saved_by, name FROM draft_versions"
                        + " WHERE slug = ? ORDER BY version DESC LIMIT 3 OFFSET " + (place - 1))) {
            statement.setString(1, slug);
            try (ResultSet row = statement.executeQuery()) {
                List<Saved> saved = new ArrayList<>();
                while (row.next()) {
                    saved.add(new Saved(
                            row.getLong(1),
                            row.getLong(2),
                            row.getString(3),
                            row.getString(4).isEmpty()));
                }
                if (saved.size() == 3 && saved.get(1).goes(saved.get(0), saved.get(2), quiet)) {
                    Connections.update(
                            connection,
                            "DELETE FROM draft_versions WHERE slug = ? AND version = ?",
                            slug,
                            saved.get(1).version());
                }
            }
        }
    }

    private record Saved(long version, long at, String by, boolean nameless) {
        boolean goes(Saved newer, Saved older, boolean quiet) {
            boolean wentOn = newer.by.equals(by) && newer.at - at < QUIET_MILLIS;
            return nameless && at - older.at < APART_MILLIS && (wentOn || !quiet);
        }
    }

    /// Calls a version something; nothing for an empty name.
    ///
    /// @return false when the version is not kept
    static boolean name(Connection connection, String slug, long version, String name) throws SQLException {
        return 1
                == Connections.update(
                        connection,
                        "UPDATE draft_versions SET name = ? WHERE slug = ? AND version = ?",
                        name,
                        slug,
                        version);
    }

    static List<CampaignStore.Version> list(Readers.Reader reader, String slug) throws SQLException {
        List<CampaignStore.Version> found = new ArrayList<>();
        try (ResultSet row = reader.prepare(
                        "SELECT version, saved_at, saved_by, name FROM draft_versions WHERE slug = ?"
                                + " ORDER BY version DESC",
                        slug)
                .executeQuery()) {
            while (row.next()) {
                found.add(new CampaignStore.Version(
                        row.getLong("version"),
                        Instant.ofEpochMilli(row.getLong("saved_at")),
                        row.getString("saved_by"),
                        row.getString("name")));
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
