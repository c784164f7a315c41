package dev.fanfare.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a visitor meets when they are the first after a start.
@Tag("process")
@Tag("smoke")
final class StartIT {
    @TempDir
    Path folder;

    @Test
    void aServerThatStartsAgainSendsItsPagesWhileItsStoreCannotBeOpened()
            throws IOException, InterruptedException, SQLException {
        try (RunningFanfare server = RunningFanfare.start(data())) {
            String before = new Line(server.at("/").getPort()).get("/gala").body();
            server.stop();
            try (Connection nobodyElse = lockedDatabase()) {
                server.launchAgain();
                server.awaitListening();

                assertThat(new Line(server.at("/").getPort()).get("/gala").body())
                        .isEqualTo(before);
                assertThat(nobodyElse.isClosed()).isFalse();
            }
            server.awaitReady();
            assertThat(new Line(server.at("/").getPort()).get("/play/gala/me").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void aSecondServerOnTheSameFolderEndsAndSaysWhy() throws IOException, InterruptedException {
        try (RunningFanfare server = RunningFanfare.start(data())) {
            RunningFanfare second = server.neighbour();

            assertThat(second.awaitExit()).isEqualTo(1);
            assertThat(second.output()).contains("is in use");
            assertThat(new Line(server.at("/").getPort()).get("/gala").status()).isEqualTo(200);
        }
    }

    @Test
    void aServerThatWasKilledLeavesNothingInTheTemporaryFolder() throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Program program = Program.UNDER_TEST.with("-Djava.io.tmpdir=" + temporary);
        try (RunningFanfare server = RunningFanfare.start(program, data(), Map.of())) {
            server.kill();
            server.restart();
            server.kill();

            try (Stream<Path> left = Files.list(temporary)) {
                assertThat(left.map(Path::getFileName).map(Path::toString))
                        .filteredOn(name -> name.contains("sqlite") || name.contains("brotli"))
                        .isEmpty();
            }
            try (Stream<Path> kept = Files.list(data().resolve("lib"))) {
                List<String> names =
                        kept.map(file -> file.getFileName().toString()).toList();
                assertThat(names).hasSize(2).anyMatch(name -> name.endsWith("libsqlitejdbc.so"));
            }
        }
    }

    @Test
    void theServerIsAskedWhetherItIsReadyWithItsOwnProgram() throws IOException, InterruptedException {
        try (RunningFanfare server = RunningFanfare.start(data())) {
            Map<String, String> port =
                    Map.of("FANFARE_PORT", Integer.toString(server.at("/").getPort()));

            assertThat(Program.UNDER_TEST.tryChore(port, "health").status()).isZero();
            server.stop();
            Program.Chore afterwards = Program.UNDER_TEST.tryChore(port, "health");

            assertThat(afterwards.status()).isEqualTo(1);
            assertThat(afterwards.output()).contains("no server answers on port " + port.get("FANFARE_PORT"));
        }
    }

    @Test
    void aMistakeInTheComponentsOfOnesOwnStopsTheStartInOneSentenceOnAnyDataFolder() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own/card"));
        Files.writeString(own.resolve("component.json"), "{\"format\":\"component/1\"}");
        Map<String, String> broken =
                Map.of("FANFARE_COMPONENTS", own.getParent().toString());
        Map<String, String> missing =
                Map.of("FANFARE_COMPONENTS", folder.resolve("nowhere").toString());

        assertThat(endOf(missing)).contains("FANFARE_COMPONENTS names " + folder.resolve("nowhere"));
        assertThat(endOf(broken)).contains("the component in", "own/card", "component.json");
        RunningFanfare.start(data()).close();
        assertThat(endOf(missing)).contains("FANFARE_COMPONENTS names " + folder.resolve("nowhere"));
        assertThat(endOf(broken)).contains("the component in", "own/card", "component.json");
    }

    @Test
    void aModuleThatCannotBeParsedStopsTheStart() throws IOException {
        Path own = Files.createDirectories(folder.resolve("parsed/card"));
        Files.writeString(own.resolve("component.json"), """
                {"format":"component/1","name":"acme/card","version":"1.0.0","category":"content","title":"Card",
                 "props":{"type":"object","properties":{"label":{"type":"string"}}},
                 "example":{"props":{"label":"New"}}}""");
        Files.writeString(own.resolve("template.html"), "<p {attrs}>{props.label}</p>");
        Files.writeString(own.resolve("client.js"), "export default (host) => {\n  if (host) {\n};");

        assertThat(endOf(Map.of("FANFARE_COMPONENTS", own.getParent().toString())))
                .contains("parsed/card", "client.js", "cannot be parsed");
    }

    /// What a server says that ends by itself with these settings.
    private String endOf(Map<String, String> settings) throws IOException {
        Files.deleteIfExists(folder.resolve("data-launched.log"));
        RunningFanfare server = RunningFanfare.launched(data(), settings);

        assertThat(server.awaitExit()).isEqualTo(1);
        assertThat(server.output()).doesNotContain("\tat ", "Exception");
        return server.output();
    }

    /// The server's database in the hands of somebody who lets nobody read it.
    private Connection lockedDatabase() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data().resolve("fanfare.db"));
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("BEGIN EXCLUSIVE");
            statement.execute("PRAGMA user_version");
        }
        return connection;
    }

    private Path data() {
        return folder.resolve("data");
    }
}
