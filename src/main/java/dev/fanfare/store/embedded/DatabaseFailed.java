package dev.fanfare.store.embedded;

import java.nio.file.Path;

/// The database file could not be read or written: a full disk, a broken one, missing rights.
public final class DatabaseFailed extends RuntimeException {
    DatabaseFailed(String what, Path file, Throwable cause) {
        super("could not %s %s: %s".formatted(what, file, cause.getMessage()), cause);
    }
}
