package dev.fanfare.store.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jboss.logging.Logger;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/// SQLite's native library, unpacked once into the data folder. The driver's own way, a fresh copy
/// in the temporary folder at every start, costs a starting server more than opening the database
/// does, and a process that is killed leaves its copy there.
public final class SqliteLibrary {
    private static final Logger LOG = Logger.getLogger(SqliteLibrary.class);
    private static final String PATH = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";

    private SqliteLibrary() {}

    /// Has the driver of this process load the library from a folder of the data folder, unless the
    /// process was told where to look. Where that is impossible the driver unpacks it as it always
    /// does.
    public static void keepIn(Path data) {
        if (System.getProperty(PATH) != null) {
            return;
        }
        Path folder = data.resolve("lib");
        String name = LibraryLoaderUtil.getNativeLibName();
        Path file = folder.resolve("%s-%s-%s"
                .formatted(
                        SQLiteJDBCLoader.getVersion(),
                        OSInfo.getNativeLibFolderPathForCurrentOS().replace('/', '-'),
                        name));
        try {
            if (!Files.exists(file)) {
                unpack(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name, file);
            }
            System.setProperty(PATH, folder.toString());
            System.setProperty(NAME, String.valueOf(file.getFileName()));
        } catch (IOException failure) {
            LOG.warnf("SQLite's library is unpacked at every start, since it cannot be kept: %s", failure);
        }
    }

    private static void unpack(String resource, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path partial = file.resolveSibling(file.getFileName() + ".part");
        try (InputStream in = SqliteLibrary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("this program was built without " + resource);
            }
            Files.copy(in, partial, StandardCopyOption.REPLACE_EXISTING);
        }
        try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
