package dev.fanfare.store.embedded;

import java.nio.file.Path;

/// Another Fanfare works on the data folder.
public final class DatabaseInUse extends RuntimeException {
    DatabaseInUse(Path folder, String owner) {
        super("the data folder %s is in use by another Fanfare%s; stop that one or choose another folder"
                .formatted(folder, owner.isEmpty() ? "" : " (process " + owner + ")"));
    }
}
