package dev.fanfare.component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The folder of one component: on the class path, or on disk.
sealed interface ComponentFolder {
    /// The folder's name; its last part is the component's name after the `/`.
    String name();

    /// A file of the folder; empty when there is no such file.
    Optional<byte[]> file(String name);

    /// Whether the folder itself has the file; nothing of it is read.
    boolean has(String name);

    /// The bytes of its message files, by locale: `texts/<locale>.json`.
    SortedMap<String, byte[]> messages();

    /// A file of the class path; empty when there is no such file.
    static Optional<byte[]> resource(String name) {
        try (InputStream in = ComponentFolder.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /// @param path where it is on the class path, such as `/components/quiz`
    record Bundled(String path) implements ComponentFolder {
        @Override
        public String name() {
            return path.substring(1);
        }

        @Override
        public Optional<byte[]> file(String name) {
            return resource(path + "/" + name);
        }

        @Override
        public boolean has(String name) {
            return ComponentFolder.class.getResource(path + "/" + name) != null;
        }

        /// None: the build has put them into the definition.
        @Override
        public SortedMap<String, byte[]> messages() {
            return Collections.emptySortedMap();
        }
    }

    /// A link that leads out of the folder is not followed.
    record OnDisk(Path path) implements ComponentFolder {
        private static final String JSON = ".json";

        @Override
        public String name() {
            return path.toAbsolutePath().normalize().toString().replace('\\', '/');
        }

        @Override
        public Optional<byte[]> file(String name) {
            Path file = path.resolve(name);
            try {
                if (!Files.isRegularFile(file)) {
                    return Optional.empty();
                }
                if (leadsOut(file)) {
                    throw new BrokenComponent(path.toString(), List.of(name + ": leads out of the folder"));
                }
                return Optional.of(Files.readAllBytes(file));
            } catch (IOException wrong) {
                throw new UncheckedIOException("cannot read " + file, wrong);
            }
        }

        @Override
        public boolean has(String name) {
            Path file = path.resolve(name);
            try {
                return Files.isRegularFile(file) && !leadsOut(file);
            } catch (IOException wrong) {
                throw new UncheckedIOException("cannot read " + file, wrong);
            }
        }

        @Override
        public SortedMap<String, byte[]> messages() {
            SortedMap<String, byte[]> messages = new TreeMap<>();
            Path texts = path.resolve("texts");
            if (!Files.isDirectory(texts)) {
                return messages;
            }
            try (Stream<Path> files = Files.list(texts)) {
                for (Path file : files.toList()) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(JSON)) {
                        file("texts/" + name)
                                .ifPresent(
                                        bytes -> messages.put(name.substring(0, name.length() - JSON.length()), bytes));
                    }
                }
                return messages;
            } catch (IOException wrong) {
                throw new UncheckedIOException("cannot read " + texts, wrong);
            }
        }

        private boolean leadsOut(Path file) throws IOException {
            return !file.toRealPath().startsWith(path.toRealPath());
        }
    }
}
