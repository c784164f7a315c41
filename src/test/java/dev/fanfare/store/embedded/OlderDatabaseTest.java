package dev.fanfare.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fanfare.asset.Asset;
import dev.fanfare.asset.VideoInfo;
import dev.fanfare.campaign.CampaignStore.ReleaseSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A data folder that an older Fanfare wrote.
final class OlderDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void aReleaseFromBeforeAuthorsWereKeptHasNone() throws SQLException {
        writtenWithSchema(
                5,
                "INSERT INTO campaigns (slug, version, saved_at, archived, document) VALUES ('gala', 1, 0, 0, x'7b7d')",
                "INSERT INTO releases (slug, id, number, published_at, draft_version, document)"
                        + " VALUES ('gala', 'r1', 1, 0, 1, x'7b7d')");

        try (EmbeddedDatabase database = new EmbeddedDatabase(folder)) {
            assertThat(new EmbeddedCampaignStore(database).releases("gala"))
                    .extracting(ReleaseSummary::id, ReleaseSummary::by)
                    .containsExactly(tuple("r1", ""));
        }
    }

    @Test
    void theLibraryFromBeforeVideosIsKeptAndTakesThemNow() throws SQLException, IOException {
        writtenWithSchema(
                8,
                asset("00000000000000000000000000000001", "drawing", "Logo"),
                asset("00000000000000000000000000000002", "document", "Rules"),
                "DELETE FROM assets WHERE title = 'Rules'",
                asset("00000000000000000000000000000003", "photo", "Stage"));
        Path film = Files.writeString(folder.resolve("film.part"), "a film");

        try (EmbeddedDatabase database = new EmbeddedDatabase(folder)) {
            EmbeddedAssetStore library = new EmbeddedAssetStore(database, folder);
            library.add(film(), film);

            assertThat(library.list("", Set.of(), 0, 9).assets())
                    .extracting(Asset::title, Asset::kind)
                    .containsExactly(
                            tuple("Film", Asset.Kind.VIDEO),
                            tuple("Stage", Asset.Kind.PHOTO),
                            tuple("Logo", Asset.Kind.DRAWING));
            assertThat(library.asset(film().id())).contains(film());
            assertThat(library.file(film().id(), "file.mp4").orElseThrow()).hasContent("a film");
            assertThat(film).doesNotExist();
        }
    }

    private static Asset film() {
        Asset.File file =
                new Asset.File("file.mp4", 1920, 1080, 6, new VideoInfo(12.5, "avc1.640028, mp4a.40.2", true));
        return new Asset(
                "00000000000000000000000000000004",
                Asset.Kind.VIDEO,
                "Film",
                "",
                1920,
                1080,
                6,
                Instant.ofEpochMilli(7),
                "mina",
                List.of(file));
    }

    private static String asset(String id, String kind, String title) {
        return "INSERT INTO assets (id, kind, title, alt, width, height, bytes, created_at, created_by, files) VALUES ('%s', '%s', '%s', '', 1, 1, 1, 0, '', '[{\"name\":\"1.webp\",\"width\":1,\"height\":1,\"bytes\":1}]')"
                .formatted(id, kind, title);
    }

    private void writtenWithSchema(int version, String... statements) throws SQLException {
        String address = "jdbc:sqlite:" + folder.resolve("fanfare.db");
        Flyway.configure()
                .dataSource(address, "", "")
                .locations("filesystem:src/main/resources/db/embedded")
                .target(Integer.toString(version))
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
            statement.executeUpdate("PRAGMA user_version = " + version);
        }
    }
}
