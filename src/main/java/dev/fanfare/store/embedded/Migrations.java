package dev.fanfare.store.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/// Brings the schema to the newest version.
///
/// Flyway does the work and is not even loaded when there is none, which the file's `user_version`
/// tells. The scripts are listed here rather than looked for, so that a native image finds them.
final class Migrations {
    private static final String FOLDER = "/db/embedded/";
    private static final List<String> SCRIPTS = List.of(
            "V1__ledger.sql",
            "V2__campaigns.sql",
            "V3__accounts.sql",
            "V4__draft_versions.sql",
            "V5__assets.sql",
            "V6__release_authors.sql",
            "V7__code_lists.sql",
            "V8__version_names.sql",
            "V9__addresses.sql",
            "V10__quick_pages.sql",
            "V11__video_assets.sql");

    private Migrations() {}

    static void run(Connections connections) throws SQLException {
        SQLiteDataSource source = connections.writing();
        int version;
        try (Connection connection = source.getConnection()) {
            version = Connections.readInt(connection, "PRAGMA user_version");
        }
        if (version > SCRIPTS.size()) {
            throw new IllegalStateException(
                    "%s was written by a newer Fanfare (schema %d); this one knows schemas up to %d"
                            .formatted(connections.file(), version, SCRIPTS.size()));
        }
        if (version < SCRIPTS.size()) {
            migrate(source);
        }
    }

    private static void migrate(SQLiteDataSource source) throws SQLException {
        Flyway.configure()
                .dataSource(source)
                .locations(new String[0])
                .resourceProvider(new Listed())
                .javaMigrationClassProvider(List::of)
                .load()
                .migrate();
        try (Connection connection = source.getConnection()) {
            Connections.execute(connection, "PRAGMA user_version = " + SCRIPTS.size());
        }
    }

    private static final class Listed implements ResourceProvider {
        @Override
        public @Nullable LoadableResource getResource(String name) {
            return SCRIPTS.contains(name) ? new Script(name) : null;
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return SCRIPTS.stream()
                    .filter(name -> name.startsWith(prefix) && List.of(suffixes).contains(".sql"))
                    .<LoadableResource>map(Script::new)
                    .toList();
        }
    }

    private static final class Script extends LoadableResource {
        private final String name;

        Script(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            try (InputStream bytes = Migrations.class.getResourceAsStream(FOLDER + name)) {
                if (bytes == null) {
                    throw new IllegalStateException("this program was built without " + FOLDER + name);
                }
                return new StringReader(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public String getAbsolutePath() {
            return FOLDER + name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return FOLDER + name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
