package dev.fanfare.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The native libraries of SQLite and brotli, unpacked once into the data folder. Their own way, a
/// fresh copy in the temporary folder at every start, costs a starting server more than opening the
/// database does, needs a second folder that can be written, and leaves behind the copies of
/// processes that were killed.
final class NativeLibraries {
    private static final Logger LOG = Logger.getLogger("fanfare");
    private static final String SQLITE_FOLDER = "org.sqlite.lib.path";
    private static final String SQLITE_NAME = "org.sqlite.lib.name";
    private static final String BROTLI_FILE = "brotli4j.library.path";

    private static volatile @Nullable Path folder;

    private NativeLibraries() {}

    /// Says where this process keeps its libraries: to be called by the process' `main` only, for a
    /// library is one for all that run in a process.
    static void keepIn(Path libraries) {
        folder = libraries;
    }

    /// Unpacks what is not there yet; to be called before the first use of either library. Without a
    /// folder, or where it cannot be written, the libraries are unpacked as they always are.
    static void provide() {
        Path libraries = folder;
        if (libraries == null || !isLinuxWithGlibc()) {
            return;
        }
        try {
            if (System.getProperty(SQLITE_FOLDER) == null) {
                Path file = kept(libraries, "/org/sqlite/native/Linux/%s/libsqlitejdbc.so".formatted(architecture()));
                System.setProperty(SQLITE_FOLDER, libraries.toString());
                System.setProperty(SQLITE_NAME, String.valueOf(file.getFileName()));
            }
            if (System.getProperty(BROTLI_FILE) == null) {
                Path file = kept(libraries, "/lib/linux-%s/libbrotli.so".formatted(architecture()));
                System.setProperty(BROTLI_FILE, file.toString());
            }
        } catch (IOException failure) {
            LOG.warnf("native libraries are unpacked at every start, since they cannot be kept: %s", failure);
        }
    }

    /// The library in a file whose name tells its contents, so that each version has its own.
    private static Path kept(Path libraries, String resource) throws IOException {
        byte[] library;
        try (InputStream in = NativeLibraries.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("this program was built without " + resource);
            }
            library = in.readAllBytes();
        }
        CRC32 checksum = new CRC32();
        checksum.update(library);
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        Path file = libraries.resolve("%08x-%s".formatted(checksum.getValue(), name));
        if (!Files.exists(file)) {
            write(file, library);
        }
        return file;
    }

    private static void write(Path file, byte[] library) throws IOException {
        Files.createDirectories(file.getParent());
        Path partial = file.resolveSibling(file.getFileName() + ".part");
        Files.write(partial, library);
        try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Elsewhere the libraries find their own way; SQLite's starts a program to tell where it is.
    private static boolean isLinuxWithGlibc() {
        return System.getProperty("os.name", "").equals("Linux")
                && !Files.exists(Path.of("/lib/ld-musl-%s.so.1".formatted(architecture())));
    }

    private static String architecture() {
        String architecture = System.getProperty("os.arch", "");
        return architecture.equals("amd64") ? "x86_64" : architecture;
    }
}
