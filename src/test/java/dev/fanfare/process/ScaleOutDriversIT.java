package dev.fanfare.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Json;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.embedded.RedisServer;

/// The drivers that the scale-out stores will use are built in, asleep, and work when they are woken.
@Tag("process")
final class ScaleOutDriversIT {
    @TempDir
    Path folder;

    @Test
    void bothReachTheirServersWhenTheyAreMadeActive() throws IOException, URISyntaxException {
        RedisServer redis = new RedisServer(RunningFanfare.freePort());
        redis.start();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                RunningFanfare server = RunningFanfare.start(
                        folder.resolve("data"),
                        Map.of(
                                "QUARKUS_DATASOURCE_ACTIVE", "true",
                                "QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"),
                                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                                "QUARKUS_REDIS_ACTIVE", "true",
                                "QUARKUS_REDIS_HOSTS",
                                        "redis://localhost:" + redis.ports().getFirst()))) {
            JsonNode health = Json.sound(
                    new Line(server.at("/").getPort()).get("/q/health/ready").body());

            assertThat(health.path("status").asText()).isEqualTo("UP");
            assertThat(health.toString())
                    .contains("Database connections health check", "Redis connection health check");
            assertThat(health.at("/checks"))
                    .allSatisfy(
                            check -> assertThat(check.path("status").asText()).isEqualTo("UP"));
        } finally {
            redis.stop();
        }
    }

    @Test
    void neitherIsLookedForBeforeThat() throws IOException {
        try (RunningFanfare server = RunningFanfare.start(folder.resolve("data"))) {
            JsonNode health = Json.sound(
                    new Line(server.at("/").getPort()).get("/q/health/ready").body());

            assertThat(health.path("status").asText()).isEqualTo("UP");
            assertThat(health.findValuesAsText("name")).contains("store");
        }
    }
}
