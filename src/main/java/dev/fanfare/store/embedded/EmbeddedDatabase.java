package dev.fanfare.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;

/// The database file of one data folder, opened by this process and no other. Close it last: it
/// writes what is still waiting.
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String FILE = "fanfare.db";

    private final FolderLock lock;
    private final Path file;
    private final Checkpoints checkpoints;
    private final Writer writer;
    private final Readers readers;
    private boolean closed;

    /// Opens the database of a folder, making both when they are missing.
    ///
    /// @throws DatabaseInUse when another process works on the folder
    public EmbeddedDatabase(Path folder) {
        file = folder.resolve(FILE);
        try {
            lock = FolderLock.take(privateFolder(folder));
        } catch (IOException failure) {
            throw new UncheckedIOException("could not use the data folder " + folder, failure);
        }
        try {
            Connections connections = new Connections(file);
            Migrations.run(connections);
            checkpoints = new Checkpoints(connections.openWriting());
            writer = new Writer(file, connections.openWriting(), checkpoints);
            readers = new Readers(connections);
        } catch (SQLException failure) {
            throw abandon(new DatabaseFailed("open", file, failure));
        } catch (RuntimeException failure) {
            throw abandon(failure);
        }
        checkpoints.start();
        writer.start();
    }

    /// Whether a folder holds a database.
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    Writer writer() {
        return writer;
    }

    Readers readers() {
        return readers;
    }

    /// Writes what is waiting, carries the log over into the file and lets go of the folder.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            writer.close();
            readers.close();
            checkpoints.close();
        } catch (SQLException failure) {
            throw new DatabaseFailed("close", file, failure);
        } catch (IOException failure) {
            throw new UncheckedIOException("could not let go of the data folder", failure);
        }
    }

    private RuntimeException abandon(RuntimeException failure) {
        try {
            lock.close();
        } catch (IOException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
        return failure;
    }

    private static Path privateFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Files.createDirectories(folder);
        }
        return Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
