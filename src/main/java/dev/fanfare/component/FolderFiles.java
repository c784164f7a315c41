package dev.fanfare.component;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/// The text files of one component's folder.
record FolderFiles(Function<String, Optional<byte[]>> file) {
    boolean has(String name) {
        return file.apply(name).isPresent();
    }

    /// A file's text; empty when there is no such file.
    String text(String name) {
        return file.apply(name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }
}
