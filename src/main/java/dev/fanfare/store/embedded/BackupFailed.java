package dev.fanfare.store.embedded;

import org.jspecify.annotations.Nullable;

/// A backup could not be written or restored; the message says why, for a person.
public final class BackupFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    BackupFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
