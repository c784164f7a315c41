package dev.fanfare.studio;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The designer's files as the build has made them, read when they are first asked for: a server
/// that nobody designs on never holds them.
final class DesignerFiles {
    private static final String FOLDER = "/dev/fanfare/studio/";

    private final Map<String, byte[]> read = new ConcurrentHashMap<>();
    private @Nullable Set<String> names;

    /// One file of the designer by its path below `/studio/`; nothing else can be named.
    Optional<byte[]> file(String path) {
        return names().contains(path) ? Optional.of(bytes("designer/" + path)) : Optional.empty();
    }

    /// The same file in a compressed form, where the build has made one.
    Optional<byte[]> file(String path, String extension) {
        String compressed = path + extension;
        return names().contains(path) && DesignerFiles.class.getResource(FOLDER + "designer/" + compressed) != null
                ? Optional.of(bytes("designer/" + compressed))
                : Optional.empty();
    }

    /// The empty document that the canvas begins with.
    byte[] canvas() {
        return bytes("canvas.html");
    }

    private synchronized Set<String> names() {
        Set<String> known = names;
        if (known == null) {
            known = Set.copyOf(list(bytes("designer/files.json")));
            names = known;
        }
        return known;
    }

    private static List<String> list(byte[] json) {
        try {
            return List.of(new ObjectMapper().readValue(json, String[].class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] bytes(String name) {
        return read.computeIfAbsent(name, DesignerFiles::resource);
    }

    private static byte[] resource(String name) {
        try (InputStream file = DesignerFiles.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("the designer was not built: there is no " + FOLDER + name);
            }
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
