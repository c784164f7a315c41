package dev.fanfare.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The bytes of the library's assets: a folder each, put in place whole and never changed.
final class MediaFolder {
    static final String NAME = "media";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern FILE =
            Pattern.compile("(?:(?:[0-9]{1,5}|file)\\.(?:webp|jpg|png|svg|pdf|mp4|webm|vtt)|share-[0-9a-f]{8}\\.jpeg)");
    private static final String PARTIAL = ".part";

    private final Path folder;

    /// @param data the data folder
    MediaFolder(Path data) {
        this.folder = data.resolve(NAME);
    }

    /// Whether a path below this folder may be one of its files; nothing else is read or written.
    static boolean mayHold(String id, String name) {
        return ID.matcher(id).matches() && FILE.matcher(name).matches();
    }

    Optional<Path> file(String id, String name) {
        if (!mayHold(id, name)) {
            return Optional.empty();
        }
        Path file = folder.resolve(id).resolve(name);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /// The files of all assets, in order. Of one that comes or goes meanwhile some, all or none are there.
    List<Path> files() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path asset : list(folder)) {
            String id = name(asset);
            if (ID.matcher(id).matches()) {
                list(asset).stream().filter(file -> mayHold(id, name(file))).forEach(all::add);
            }
        }
        return all;
    }

    private static String name(Path path) {
        return Objects.requireNonNull(path.getFileName()).toString();
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.sorted().toList();
        } catch (NoSuchFileException | NotDirectoryException _) {
            return List.of();
        }
    }

    /// Writes an asset's files, in place of any that a crash has left of it.
    void put(String id, Map<String, byte[]> contents) {
        contents.keySet().forEach(name -> refuseOthers(id, name));
        place(id, partial -> {
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                write(partial.resolve(file.getKey()), file.getValue());
            }
        });
    }

    /// Moves a file here as the only one of an asset, in place of any that a crash has left of it.
    void move(String id, String name, Path upload) {
        refuseOthers(id, name);
        place(id, partial -> sync(Files.move(upload, partial.resolve(name))));
    }

    private interface Filling {
        void fill(Path partial) throws IOException;
    }

    private void place(String id, Filling filling) {
        Path partial = folder.resolve(UUID.randomUUID() + PARTIAL);
        try {
            Files.createDirectories(partial);
            filling.fill(partial);
            delete(folder.resolve(id));
            Files.move(partial, folder.resolve(id), StandardCopyOption.ATOMIC_MOVE);
            sync(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException("could not write to " + folder, failure);
        }
    }

    private static void refuseOthers(String id, String name) {
        if (!mayHold(id, name)) {
            throw new IllegalArgumentException("'%s' of '%s' cannot be a file of the library".formatted(name, id));
        }
    }

    /// Adds a file to those of an asset.
    void add(String id, String name, byte[] contents) {
        refuseOthers(id, name);
        Path asset = folder.resolve(id);
        Path partial = asset.resolve(UUID.randomUUID() + PARTIAL);
        try {
            write(partial, contents);
            Files.move(partial, asset.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            sync(asset);
        } catch (IOException failure) {
            throw new UncheckedIOException("could not write to " + asset, failure);
        }
    }

    void remove(String id) {
        try {
            delete(folder.resolve(id));
        } catch (IOException failure) {
            throw new UncheckedIOException("could not delete from " + folder, failure);
        }
    }

    /// Removes what was not finished before a crash.
    void sweep() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path left :
                    all.filter(path -> path.toString().endsWith(PARTIAL)).toList()) {
                delete(left);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("could not tidy up " + folder, failure);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        sync(file);
    }

    private static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void delete(Path asset) throws IOException {
        if (!Files.isDirectory(asset)) {
            return;
        }
        try (Stream<Path> files = Files.list(asset)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(Objects.requireNonNull(asset));
    }
}
