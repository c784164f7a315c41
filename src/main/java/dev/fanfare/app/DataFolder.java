package dev.fanfare.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/// The folder that holds everything a server remembers, and the secrets it makes for itself
/// there.
final class DataFolder {
    private static final int SECRET_BYTES = 32;

    private final Path folder;

    DataFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Path path() {
        return folder;
    }

    /// Where published pages lie ready to be sent.
    Path pages() {
        return folder.resolve("pages");
    }

    /// Where native libraries lie ready to be loaded.
    Path libraries() {
        return folder.resolve("lib");
    }

    /// Where uploads lie while they are taken in.
    Path uploads() {
        return folder.resolve("uploads");
    }

    /// A secret kept in a file only this server's user can read.
    ///
    /// @param made whether this call made it
    record Secret(String value, boolean made) {}

    /// Makes a folder that only its user can look into, unless it is there.
    static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// The secret in the file called `name`, made now if there is none.
    Secret secret(String name) {
        Path file = folder.resolve(name);
        try {
            make(folder);
            if (Files.exists(file)) {
                return new Secret(Files.readString(file).strip(), false);
            }
            String fresh = random();
            write(file, fresh);
            return new Secret(fresh, true);
        } catch (FileAlreadyExistsException quicker) {
            return secret(name);
        } catch (IOException unusable) {
            throw new UncheckedIOException(
                    "the data folder '%s' cannot be used: set FANFARE_DATA to one that can be written"
                            .formatted(folder),
                    unusable);
        }
    }

    private static void write(Path file, String secret) throws IOException {
        Files.createFile(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.write(file, secret.getBytes(StandardCharsets.UTF_8), StandardOpenOption.SYNC);
    }

    private static String random() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
