package dev.fanfare.component;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The components of this server: the bundled set from the class path, and those of further
/// folders on disk. Read once, immutable; only their pictures are read when one is asked for.
public final class ComponentLibrary {
    private static final String ROOT = "/components";
    private static final String PREVIEW = "preview.webp";
    private static final Pattern FOLDER = Pattern.compile("[a-z][a-z0-9-]*");

    private final List<ComponentDefinition> definitions;
    private final Map<String, ComponentFolder> folders;

    private ComponentLibrary(List<ComponentDefinition> definitions, Map<String, ComponentFolder> folders) {
        this.definitions = List.copyOf(definitions);
        this.folders = Map.copyOf(folders);
    }

    /// Reads the bundled set and every folder of `extra`, each laid out like `components/`.
    ///
    /// @throws BrokenComponent when one of them cannot be used, or a name is there twice
    public static ComponentLibrary load(SchemaCheck schemas, List<Path> extra) {
        return load(ROOT, schemas, extra, (_, _) -> List.of());
    }

    /// The same, with one more check of what was added.
    ///
    /// @param check what is wrong with one of `extra`, given all components of the server
    public static ComponentLibrary load(
            SchemaCheck schemas,
            List<Path> extra,
            BiFunction<ComponentDefinition, List<ComponentDefinition>, List<String>> check) {
        return load(ROOT, schemas, extra, check);
    }

    static ComponentLibrary load(String root, SchemaCheck schemas, List<Path> extra) {
        return load(root, schemas, extra, (_, _) -> List.of());
    }

    private static ComponentLibrary load(
            String root,
            SchemaCheck schemas,
            List<Path> extra,
            BiFunction<ComponentDefinition, List<ComponentDefinition>, List<String>> check) {
        ComponentReader reader = new ComponentReader(schemas);
        List<ComponentDefinition> definitions = new ArrayList<>();
        Map<String, ComponentFolder> found = new HashMap<>();
        for (ComponentFolder folder : folders(root, extra)) {
            ComponentDefinition definition = reader.read(folder.name(), folder::file, folder.messages());
            if (found.putIfAbsent(definition.name(), folder) != null) {
                throw new BrokenComponent(
                        folder.name(),
                        List.of("component.json/name: '%s' is there already".formatted(definition.name())));
            }
            definitions.add(definition);
        }
        for (ComponentDefinition definition : definitions) {
            ComponentFolder folder = Objects.requireNonNull(found.get(definition.name()));
            if (folder instanceof ComponentFolder.OnDisk) {
                added(folder, definition, check.apply(definition, definitions));
            }
        }
        return new ComponentLibrary(definitions, found);
    }

    private static void added(ComponentFolder folder, ComponentDefinition definition, List<String> more) {
        List<String> problems = new ArrayList<>(AddedComponentCheck.problems(definition));
        problems.addAll(more);
        if (!problems.isEmpty()) {
            throw new BrokenComponent(folder.name(), problems);
        }
    }

    /// The style every page begins with: the default tokens and the reset.
    public static String baseCss() {
        return ComponentFolder.resource(ROOT + "/base.css")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("the class path has no %s/base.css".formatted(ROOT)));
    }

    public List<ComponentDefinition> definitions() {
        return definitions;
    }

    /// Whether the component's folder has a picture of it.
    public boolean hasPreview(String component) {
        ComponentFolder folder = folders.get(component);
        return folder != null && folder.has(PREVIEW);
    }

    /// The component's picture, as WebP, read anew each time; empty when it has none.
    public Optional<byte[]> preview(String component) {
        ComponentFolder folder = folders.get(component);
        return folder != null && folder.has(PREVIEW) ? folder.file(PREVIEW) : Optional.empty();
    }

    private static List<ComponentFolder> folders(String root, List<Path> extra) {
        List<ComponentFolder> all = new ArrayList<>();
        index(root).forEach(folder -> all.add(new ComponentFolder.Bundled(root + "/" + folder)));
        extra.forEach(set -> all.addAll(onDisk(set)));
        return all;
    }

    static List<ComponentFolder> onDisk(Path set) {
        return folders(set).stream()
                .<ComponentFolder>map(ComponentFolder.OnDisk::new)
                .toList();
    }

    private static List<String> index(String root) {
        byte[] index = ComponentFolder.resource(root + "/index.json")
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

    private static List<Path> folders(Path set) {
        try (Stream<Path> entries = Files.list(set)) {
            return entries.filter(entry -> Files.exists(entry.resolve("component.json")))
                    .sorted()
                    .toList();
        } catch (IOException wrong) {
            throw new UncheckedIOException("cannot read the components in " + set, wrong);
        }
    }
}
