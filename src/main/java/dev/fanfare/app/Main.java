package dev.fanfare.app;

import dev.fanfare.site.PublishedPages;
import dev.fanfare.store.embedded.BackupFailed;
import dev.fanfare.store.embedded.EmbeddedBackup;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Starts the server, or does one of its chores: `backup FILE`, `restore FILE`, `health`.
@QuarkusMain
public final class Main {
    private static final int USAGE = 64;

    private Main() {}

    public static void main(String... arguments) {
        if (arguments.length > 0) {
            System.exit(chore(arguments));
        }
        Path folder = folder();
        if (!usable(folder)) {
            System.err.printf(
                    "Fanfare cannot write to its data folder %s: set FANFARE_DATA to a folder that it can.%n", folder);
            System.exit(1);
        }
        NativeLibraries.keepIn(new DataFolder(folder).libraries());
        Quarkus.run(arguments);
    }

    private static int chore(String... arguments) {
        DataFolder folder = new DataFolder(folder());
        EmbeddedBackup backup = new EmbeddedBackup(folder.path());
        try {
            switch (String.join(" ", arguments[0], Integer.toString(arguments.length))) {
                case "backup 2" -> backup.write(Path.of(arguments[1]));
                case "restore 2" -> {
                    PublishedPages.forget(folder.pages());
                    backup.restore(Path.of(arguments[1]));
                }
                case "health 1" -> {
                    return HealthProbe.ask(port());
                }
                default -> {
                    System.err.println("usage: no argument to serve; backup FILE, restore FILE or health");
                    return USAGE;
                }
            }
            return 0;
        } catch (BackupFailed | IOException failure) {
            System.err.println(failure.getMessage());
            return 1;
        }
    }

    private static int port() {
        return Integer.parseInt(Objects.requireNonNullElse(System.getenv("FANFARE_PORT"), "8080"));
    }

    private static Path folder() {
        String named = Objects.requireNonNullElse(System.getenv("FANFARE_DATA"), "data");
        return Path.of(System.getProperty("fanfare.data", named)).toAbsolutePath();
    }

    private static boolean usable(Path folder) {
        try {
            DataFolder.make(folder);
            return Files.isWritable(folder);
        } catch (IOException unusable) {
            return false;
        }
    }
}
