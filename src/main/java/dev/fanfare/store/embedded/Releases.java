package dev.fanfare.store.embedded;

import dev.fanfare.campaign.CampaignStore.Live;
import dev.fanfare.campaign.CampaignStore.ReleaseSummary;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.campaign.Release;
import dev.fanfare.campaign.RenderedPage;
import dev.fanfare.store.embedded.Readers.Reader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of releases and their pages. They are added and never changed, so that reading one in
/// two statements is safe.
final class Releases {
    private static final String RELEASE =
            "SELECT number_in_store, id, number, published_at, draft_version, document FROM releases r WHERE ";

    /// What is on the air; more conditions may follow.
    static final String LIVE =
            "SELECT c.slug, r.id, r.document, coalesce(nullif(r.address, ''), c.slug) AS address FROM campaigns c"
                    + " JOIN releases r ON r.number_in_store = c.live WHERE c.archived = 0";

    private Releases() {}

    /// Adds a release inside the writer's transaction; returns its number.
    static int add(Connection connection, String slug, Release release, String by, String address) throws SQLException {
        Optional<Integer> known =
                number(connection, "SELECT number FROM releases WHERE slug = ? AND id = ?", slug, release.id());
        if (known.isPresent()) {
            return known.get();
        }
        int number = number(
                        connection,
                        "SELECT 1 + (SELECT coalesce(max(number), 0) FROM releases r"
                                + " WHERE r.slug = c.slug) FROM campaigns c WHERE slug = ?",
                        slug)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no campaign '%s' to add release '%s' to".formatted(slug, release.id())));
        Connections.update(
                connection,
                "INSERT INTO releases (slug, id, number, published_at, published_by, draft_version, document, address)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                slug,
                release.id(),
                number,
                release.publishedAt().toEpochMilli(),
                by,
                release.draftVersion(),
                release.document(),
                address);
        addPages(connection, Connections.readInt(connection, "SELECT last_insert_rowid()"), release.pages());
        return number;
    }

    /// A campaign's releases, newest first.
    static List<ReleaseSummary> summaries(Reader reader, String slug) throws SQLException {
        PreparedStatement statement = reader.prepare(
                "SELECT r.id, r.number, r.published_at, r.published_by, r.draft_version,"
                        + " (c.live IS NOT NULL AND c.live = r.number_in_store) AS on_air"
                        + " FROM releases r JOIN campaigns c ON c.slug = r.slug WHERE r.slug = ? ORDER BY r.number DESC",
                slug);
        List<ReleaseSummary> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(new ReleaseSummary(
                        row.getString("id"),
                        row.getInt("number"),
                        Instant.ofEpochMilli(row.getLong("published_at")),
                        row.getString("published_by"),
                        row.getLong("draft_version"),
                        row.getBoolean("on_air")));
            }
        }
        return List.copyOf(found);
    }

    static Optional<Release> read(Reader reader, String slug, String id) throws SQLException {
        return release(reader, reader.prepare(RELEASE + "slug = ? AND id = ?", slug, id));
    }

    /// @param statement one that begins with `LIVE`
    static List<Live> live(PreparedStatement statement) throws SQLException {
        List<Live> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(new Live(
                        row.getString("slug"),
                        row.getString("id"),
                        row.getBytes("document"),
                        row.getString("address")));
            }
        }
        return List.copyOf(found);
    }

    private static Optional<Release> release(Reader reader, PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            return Optional.of(new Release(
                    row.getString("id"),
                    row.getInt("number"),
                    Instant.ofEpochMilli(row.getLong("published_at")),
                    row.getLong("draft_version"),
                    row.getBytes("document"),
                    pages(reader, row.getInt("number_in_store"))));
        }
    }

    private static Map<PageKey, RenderedPage> pages(Reader reader, int release) throws SQLException {
        PreparedStatement statement = reader.prepare("SELECT * FROM pages WHERE release = ?");
        statement.setInt(1, release);
        Map<PageKey, RenderedPage> pages = new HashMap<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                pages.put(
                        new PageKey(row.getString("page"), row.getString("locale"), row.getString("variant")),
                        new RenderedPage(
                                row.getBytes("html"),
                                row.getBytes("gzip"),
                                row.getBytes("brotli"),
                                row.getString("etag"),
                                row.getString("policy"),
                                row.getBoolean("quick")));
            }
        }
        return pages;
    }

    private static void addPages(Connection connection, int release, Map<PageKey, RenderedPage> pages)
            throws SQLException {
        for (Map.Entry<PageKey, RenderedPage> entry : pages.entrySet()) {
            PageKey key = entry.getKey();
            RenderedPage page = entry.getValue();
            Connections.update(
                    connection,
                    "INSERT INTO pages (release, page, locale, variant, etag, policy, html, gzip, brotli,"
                            + " quick) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    release,
                    key.page(),
                    key.locale(),
                    key.variant(),
                    page.etag(),
                    page.policy(),
                    page.html(),
                    page.gzip(),
                    page.brotli(),
                    page.quick() ? 1 : 0);
        }
    }

    /// Puts smaller forms of its pages in place of those that a release has, inside the writer's transaction.
    static int recompress(Connection connection, String slug, String id, Map<PageKey, RenderedPage> pages)
            throws SQLException {
        for (Map.Entry<PageKey, RenderedPage> entry : pages.entrySet()) {
            PageKey key = entry.getKey();
            RenderedPage page = entry.getValue();
            Connections.update(
                    connection,
                    "UPDATE pages SET gzip = ?, brotli = ?, quick = ? WHERE page = ? AND locale = ? AND variant = ?"
                            + " AND etag = ? AND release ="
                            + " (SELECT number_in_store FROM releases WHERE slug = ? AND id = ?)",
                    page.gzip(),
                    page.brotli(),
                    page.quick() ? 1 : 0,
                    key.page(),
                    key.locale(),
                    key.variant(),
                    page.etag(),
                    slug,
                    id);
        }
        return pages.size();
    }

    private static Optional<Integer> number(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getInt(1)) : Optional.empty();
            }
        }
    }
}
