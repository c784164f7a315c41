package dev.fanfare.store.embedded;

import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.campaign.Release;
import dev.fanfare.campaign.RenderedPage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The campaign store in the embedded database. An archived campaign keeps its last draft in the
/// file, but `draft` does not show it any more.
public final class EmbeddedCampaignStore implements CampaignStore {
    private static final String SUMMARY = "SELECT c.slug, c.version, c.saved_at, c.archived, c.scheduled_at,"
            + " live.id AS live_id, next.id AS next_id FROM campaigns c"
            + " LEFT JOIN releases live ON live.number_in_store = c.live"
            + " LEFT JOIN releases next ON next.number_in_store = c.scheduled";
    private static final String HAS_RELEASE = " WHERE slug = ? AND archived = 0"
            + " AND EXISTS (SELECT 1 FROM releases r WHERE r.slug = campaigns.slug AND r.id = ?)";
    private static final String THE_RELEASE =
            "(SELECT number_in_store FROM releases r WHERE r.slug = campaigns.slug AND r.id = ?)";

    private static final String DUE = "SELECT slug FROM campaigns WHERE scheduled_at <= ? ORDER BY slug";

    private final Writer writer;
    private final Readers readers;

    public EmbeddedCampaignStore(EmbeddedDatabase database) {
        this.writer = database.writer();
        this.readers = database.readers();
    }

    @Override
    public List<Summary> campaigns() {
        return readers.read(reader -> summaries(reader.prepare(SUMMARY + " ORDER BY c.slug")));
    }

    @Override
    public Optional<Summary> campaign(String slug) {
        return readers.read(reader -> summaries(reader.prepare(SUMMARY + " WHERE c.slug = ?", slug)).stream()
                .findFirst());
    }

    @Override
    public Optional<Draft> draft(String slug) {
        return readers.read(reader -> {
            PreparedStatement statement = reader.prepare(
                    "SELECT document, version, saved_at FROM campaigns WHERE slug = ? AND archived = 0", slug);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Draft(
                                slug, row.getBytes("document"), row.getLong("version"), instant(row, "saved_at")))
                        : Optional.empty();
            }
        });
    }

    @Override
    public SaveResult save(String slug, byte[] document, long expected, String by, Instant now) {
        return writer.write(connection -> {
            Newest version = Newest.of(connection, slug);
            if (version.current() != expected) {
                return new SaveResult.Conflict(version.current());
            }
            if (version.newest() == 0) {
                Addresses.free(connection, slug, slug);
            }
            long next = version.newest() + 1;
            Connections.update(
                    connection,
                    "INSERT INTO campaigns (slug, version, saved_at, archived, document) VALUES (?, ?, ?, 0, ?)"
                            + " ON CONFLICT (slug) DO UPDATE SET version = excluded.version,"
                            + " saved_at = excluded.saved_at, archived = 0, document = excluded.document",
                    slug,
                    next,
                    now.toEpochMilli(),
                    document);
            DraftVersions.add(connection, new Draft(slug, document, next, now), by);
            return new SaveResult.Saved(next);
        });
    }

    @Override
    public List<Version> versions(String slug) {
        return readers.read(reader -> DraftVersions.list(reader, slug));
    }

    @Override
    public Optional<Draft> version(String slug, long version) {
        return readers.read(reader -> DraftVersions.read(reader, slug, version));
    }

    @Override
    public boolean nameVersion(String slug, long version, String name) {
        return writer.write(connection -> DraftVersions.name(connection, slug, version, name));
    }

    @Override
    public SaveResult archive(String slug, long expected, Instant now) {
        return writer.write(connection -> {
            Newest version = Newest.of(connection, slug);
            if (version.current() == 0 || version.current() != expected) {
                return new SaveResult.Conflict(version.current());
            }
            long next = version.newest() + 1;
            Connections.update(
                    connection,
                    "UPDATE campaigns SET version = ?, saved_at = ?, archived = 1, live = NULL, scheduled = NULL,"
                            + " scheduled_at = NULL WHERE slug = ?",
                    next,
                    now.toEpochMilli(),
                    slug);
            return new SaveResult.Saved(next);
        });
    }

    @Override
    public int addRelease(String slug, Release release, String by, String address) {
        return writer.write(connection -> {
            int number = Releases.add(connection, slug, release, by, address);
            Addresses.claim(connection, slug, address);
            return number;
        });
    }

    @Override
    public Optional<String> holder(String address) {
        return readers.read(reader -> Addresses.holder(reader.prepare(Addresses.HOLDER, address, address)));
    }

    @Override
    public Map<String, String> addresses() {
        return readers.read(reader -> Addresses.all(reader.prepare(Addresses.ALL)));
    }

    @Override
    public void recompress(String slug, String releaseId, Map<PageKey, RenderedPage> pages) {
        writer.write(connection -> Releases.recompress(connection, slug, releaseId, pages));
    }

    @Override
    public List<ReleaseSummary> releases(String slug) {
        return readers.read(reader -> Releases.summaries(reader, slug));
    }

    @Override
    public Optional<Release> release(String slug, String releaseId) {
        return readers.read(reader -> Releases.read(reader, slug, releaseId));
    }

    @Override
    public boolean goLive(String slug, String releaseId, Instant now) {
        return 1
                == writer.write(connection -> Connections.update(
                        connection,
                        "UPDATE campaigns SET scheduled = NULL, scheduled_at = NULL, live = " + THE_RELEASE
                                + HAS_RELEASE,
                        releaseId,
                        slug,
                        releaseId));
    }

    @Override
    public boolean schedule(String slug, String releaseId, Instant at) {
        return 1
                == writer.write(connection -> Connections.update(
                        connection,
                        "UPDATE campaigns SET scheduled_at = ?, scheduled = " + THE_RELEASE + HAS_RELEASE,
                        at.toEpochMilli(),
                        releaseId,
                        slug,
                        releaseId));
    }

    @Override
    public boolean unschedule(String slug) {
        return 1
                == writer.write(connection -> Connections.update(
                        connection,
                        "UPDATE campaigns SET scheduled = NULL, scheduled_at = NULL"
                                + " WHERE slug = ? AND scheduled IS NOT NULL",
                        slug));
    }

    /// Writes only when there is something to do, so it may be asked every second.
    @Override
    public List<String> activateDue(Instant now) {
        long millis = now.toEpochMilli();
        if (readers.read(reader -> due(reader.prepare(DUE), millis)).isEmpty()) {
            return List.of();
        }
        return writer.write(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(DUE)) {
                List<String> due = due(statement, millis);
                Connections.update(
                        connection,
                        "UPDATE campaigns SET live = scheduled, scheduled = NULL, scheduled_at = NULL"
                                + " WHERE scheduled_at <= ?",
                        millis);
                return due;
            }
        });
    }

    @Override
    public List<Live> live() {
        return readers.read(reader -> Releases.live(reader.prepare(Releases.LIVE + " ORDER BY c.slug")));
    }

    @Override
    public Optional<Live> live(String slug) {
        return readers.read(reader -> Releases.live(reader.prepare(Releases.LIVE + " AND c.slug = ?", slug)).stream()
                .findFirst());
    }

    private static List<Summary> summaries(PreparedStatement statement) throws SQLException {
        List<Summary> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(new Summary(
                        row.getString("slug"),
                        row.getLong("version"),
                        instant(row, "saved_at"),
                        row.getBoolean("archived"),
                        Optional.ofNullable(row.getString("live_id")),
                        scheduled(row)));
            }
        }
        return List.copyOf(found);
    }

    private static Optional<Scheduled> scheduled(ResultSet row) throws SQLException {
        Optional<String> release = Optional.ofNullable(row.getString("next_id"));
        Instant at = instant(row, "scheduled_at");
        return release.map(id -> new Scheduled(id, at));
    }

    private static List<String> due(PreparedStatement statement, long millis) throws SQLException {
        statement.setLong(1, millis);
        List<String> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return List.copyOf(found);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    /// Versions go on growing when a campaign is archived and started anew, so that a version an
    /// editor still holds never fits another draft.
    ///
    /// @param current the version to be expected; 0 when there is no campaign or it is archived
    /// @param newest the version written last; 0 for none
    private record Newest(long current, long newest) {
        static Newest of(Connection connection, String slug) throws SQLException {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT version, archived FROM campaigns WHERE slug = ?")) {
                statement.setString(1, slug);
                try (ResultSet row = statement.executeQuery()) {
                    if (!row.next()) {
                        return new Newest(0, 0);
                    }
                    long version = row.getLong("version");
                    return new Newest(row.getBoolean("archived") ? 0 : version, version);
                }
            }
        }
    }
}
