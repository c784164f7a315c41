package dev.fanfare.store.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Copies a data folder into one file and back: a ZIP archive of the database, of the secrets
/// beside it and of the library's files. The server may go on working meanwhile: the copy is what was
/// on disk at one instant, with everything acknowledged before the backup began and no commit by
/// halves.
public final class EmbeddedBackup {
    private static final String DATABASE = "fanfare.db";
    private static final List<String> SECRETS = List.of("visitor.key", "admin.token", "studio.key");

    private final Path folder;

    /// @param folder the data folder
    public EmbeddedBackup(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /// Writes the backup. An earlier file of the name is replaced only when the new one is whole and
    /// on disk.
    ///
    /// @throws BackupFailed when there is nothing to copy or it cannot be copied
    public void write(Path file) {
        Path target = file.toAbsolutePath().normalize();
        if (!Files.exists(folder.resolve(DATABASE))) {
            throw new BackupFailed("%s holds no %s: is it a data folder?".formatted(folder, DATABASE), null);
        }
        Path copy = beside(target, ".db");
        Path archive = beside(target, ".part");
        try {
            copyDatabase(copy);
            onlyForItsOwner(copy);
            pack(copy, archive);
            Files.move(archive, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | SQLException failure) {
            throw new BackupFailed(
                    "could not back up %s to %s: %s".formatted(folder, target, failure.getMessage()), failure);
        } finally {
            discard(copy);
            discard(archive);
        }
    }

    /// Puts a backup into the folder, which must not hold a database.
    ///
    /// @throws BackupFailed when the folder is in use, or the file is no whole backup; the folder
    ///     then has no database
    public void restore(Path file) {
        Path unpacked = folder.resolve(DATABASE + ".restoring");
        try {
            Files.createDirectories(folder);
            if (Files.exists(folder.resolve(DATABASE))) {
                throw new BackupFailed(
                        "%s holds a database already: move it away, or restore into another folder".formatted(folder),
                        null);
            }
            unpack(file, unpacked);
            verify(unpacked, file);
            Files.move(unpacked, folder.resolve(DATABASE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SQLException failure) {
            throw new BackupFailed(
                    "could not restore %s into %s: %s".formatted(file, folder, failure.getMessage()), failure);
        } finally {
            discard(unpacked);
        }
    }

    /// One read transaction over the whole file: SQLite copies what it sees at its beginning.
    private void copyDatabase(Path copy) throws SQLException, IOException {
        Files.deleteIfExists(copy);
        try (Connection connection = new Connections(folder.resolve(DATABASE)).openReading();
                PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        }
    }

    private void pack(Path copy, Path archive) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, DATABASE, copy);
            for (String secret : SECRETS) {
                if (Files.exists(folder.resolve(secret))) {
                    add(zip, secret, folder.resolve(secret));
                }
            }
            addMedia(zip);
        }
        onlyForItsOwner(archive);
        sync(archive);
    }

    /// What the copied database knows lies here already, and what is put here afterwards does no harm.
    private void addMedia(ZipOutputStream zip) throws IOException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (Path file : new MediaFolder(folder).files()) {
            try {
                add(zip, entry(file), file);
            } catch (NoSuchFileException _) {
                // removed meanwhile: nobody used it
            }
        }
    }

    private static String entry(Path file) {
        return MediaFolder.NAME + "/" + Objects.requireNonNull(file.getParent()).getFileName() + "/"
                + file.getFileName();
    }

    private static boolean isMedia(String entry) {
        String[] parts = entry.split("/", -1);
        return parts.length == 3 && parts[0].equals(MediaFolder.NAME) && MediaFolder.mayHold(parts[1], parts[2]);
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            in.transferTo(zip);
            zip.closeEntry();
        }
    }

    private void unpack(Path file, Path database) throws IOException {
        Set<String> found = new TreeSet<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (!name.equals(DATABASE) && !SECRETS.contains(name) && !isMedia(name)) {
                    throw new IOException("it holds '%s', which no backup has".formatted(name));
                }
                found.add(name);
                Path target = name.equals(DATABASE) ? database : folder.resolve(name);
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
                onlyForItsOwner(target);
                sync(target);
            }
        }
        if (!found.contains(DATABASE)) {
            throw new IOException("it holds no " + DATABASE);
        }
    }

    private static void verify(Path database, Path file) throws SQLException {
        try (Connection connection = new Connections(database).openReading();
                Statement statement = connection.createStatement();
                ResultSet verdict = statement.executeQuery("PRAGMA integrity_check")) {
            String found = verdict.next() ? verdict.getString(1) : "no answer";
            if (!"ok".equals(found)) {
                throw new BackupFailed("the database in %s is damaged: %s".formatted(file, found), null);
            }
        }
    }

    private static void onlyForItsOwner(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(Objects.requireNonNull(file.getFileName()) + suffix);
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // it lies beside the backup under a name that says what it is
        }
    }
}
