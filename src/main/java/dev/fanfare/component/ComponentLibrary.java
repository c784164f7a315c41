package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The components of this server: the bundled set from the class path, and those of further
/// folders on disk. Read once, immutable.
public final class ComponentLibrary {
    private static final String ROOT = "/components";
    private static final Pattern FOLDER = Pattern.compile("[a-z][a-z0-9-]*");

    private final List<ComponentDefinition> definitions;

    private ComponentLibrary(List<ComponentDefinition> definitions) {
        this.definitions = List.copyOf(definitions);
    }

    /// Reads the bundled set and every folder of `extra`, each laid out like `components/`.
    ///
    /// @throws BrokenComponent when one of them cannot be used, or a name is there twice
    public static ComponentLibrary load(SchemaCheck schemas, List<Path> extra) {
        return load(ROOT, schemas, extra);
    }

    static ComponentLibrary load(String root, SchemaCheck schemas, List<Path> extra) {
        ComponentReader reader = new ComponentReader(schemas);
        Map<String, ComponentDefinition> found = new LinkedHashMap<>();
        for (String folder : index(root)) {
            String where = root.substring(1) + "/" + folder;
            add(found, where, reader.read(where, file -> resource(root + "/" + folder + "/" + file)));
        }
        for (Path set : extra) {
            for (Path folder : folders(set)) {
                add(found, folder.toString(), reader.read(name(folder), file -> inside(folder, file)));
            }
        }
        return new ComponentLibrary(List.copyOf(found.values()));
    }

    /// The style every page begins with: the default tokens and the reset.
    public static String baseCss() {
        return resource(ROOT + "/base.css")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("the class path has no %s/base.css".formatted(ROOT)));
    }

    public List<ComponentDefinition> definitions() {
        return definitions;
    }

    private static void add(Map<String, ComponentDefinition> found, String where, ComponentDefinition definition) {
        if (found.putIfAbsent(definition.name(), definition) != null) {
            throw new BrokenComponent(
                    where, List.of("component.json/name: '%s' is there already".formatted(definition.name())));
        }
    }

    private static List<String> index(String root) {
        byte[] index = resource(root + "/index.json")
                .orElseThrow(() -> new IllegalStateException("the class path has no %s/index.json".formatted(root)));
        List<String> folders = new ArrayList<>();
        for (JsonNode folder : Json.sound(index)) {
            if (!FOLDER.matcher(folder.asText()).matches()) {
                throw new IllegalStateException("%s/index.json names '%s', which is no folder".formatted(root, folder));
            }
            folders.add(folder.asText());
        }
        return folders;
    }

    private static Optional<byte[]> resource(String name) {
        try (InputStream in = ComponentLibrary.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static List<Path> folders(Path set) {
        try (Stream<Path> entries = Files.list(set)) {
            return entries.filter(entry -> Files.exists(entry.resolve("component.json")))
                    .sorted()
                    .toList();
        } catch (IOException wrong) {
            throw new UncheckedIOException("cannot read the components in " + set, wrong);
        }
    }

    /// A file of the folder itself: a link that leads out of it is not followed.
    private static Optional<byte[]> inside(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw new BrokenComponent(folder.toString(), List.of(name + ": leads out of the folder"));
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException wrong) {
            throw new UncheckedIOException("cannot read " + file, wrong);
        }
    }

    private static String name(Path folder) {
        return folder.toAbsolutePath().normalize().toString().replace('\\', '/');
    }
}
