package dev.fanfare.api;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Starts the server on a data folder nobody has used, with the demo and a token that is known.
public final class FreshServer implements QuarkusTestResourceLifecycleManager {
    static final String TOKEN = "the-token-of-the-tests";

    @Override
    public Map<String, String> start() {
        try {
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "api-data")), "run-");
            return Map.of(
                    "fanfare.data",
                    data.toAbsolutePath().toString(),
                    "fanfare.admin-token",
                    TOKEN,
                    "fanfare.demo",
                    "true",
                    "fanfare.script.timeout",
                    "5s",
                    "quarkus.log.category.\"io.quarkus\".level",
                    "INFO");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // the folder stays below target/, for whoever wants to look at it
    }
}
