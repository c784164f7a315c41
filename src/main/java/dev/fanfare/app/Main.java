package dev.fanfare.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Starts the server, or says in one line why its data folder does not allow it.
@QuarkusMain
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        Path folder = Path.of(System.getProperty(
                        "fanfare.data", Objects.requireNonNullElse(System.getenv("FANFARE_DATA"), "data")))
                .toAbsolutePath();
        if (usable(folder)) {
            Quarkus.run(arguments);
        } else {
            System.err.printf(
                    "Fanfare cannot write to its data folder %s: set FANFARE_DATA to a folder that it can.%n", folder);
            System.exit(1);
        }
    }

    private static boolean usable(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.isWritable(folder);
        } catch (IOException unusable) {
            return false;
        }
    }
}
