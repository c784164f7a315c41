package dev.fanfare.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fanfare.campaign.CampaignStore.ReleaseSummary;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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
