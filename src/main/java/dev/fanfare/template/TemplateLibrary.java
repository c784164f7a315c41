package dev.fanfare.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.component.PageReader;
import dev.fanfare.format.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The page templates of this server: the bundled ones from the class path, and those of further
/// folders on disk. Read once, immutable.
public final class TemplateLibrary {
    private static final String MESSAGES = ".json";
    private static final Pattern FOLDER = Pattern.compile("[a-z][a-z0-9-]*");

    /// What the designer speaks.
    private static final List<String> LANGUAGES = List.of("en", "zh-CN");

    private static final byte[] NOTHING_TO_SAY = "{}".getBytes(StandardCharsets.UTF_8);

    private final List<PageTemplate> templates;

    private TemplateLibrary(List<PageTemplate> templates) {
        this.templates = List.copyOf(templates);
    }

    /// Reads the bundled templates and every folder of `extra`, each laid out like
    /// `page-templates/`.
    ///
    /// @throws UncheckedIOException when one of the folders cannot be read
    public static TemplateLibrary load(List<Path> extra) {
        List<PageTemplate> templates = new ArrayList<>(bundled("/page-templates"));
        extra.forEach(set -> folders(set).forEach(folder -> templates.add(template(folder))));
        return new TemplateLibrary(templates);
    }

    private static List<PageTemplate> bundled(String root) {
        List<PageTemplate> templates = new ArrayList<>();
        for (JsonNode folder : Json.sound(needed(root + "/index.json"))) {
            if (!FOLDER.matcher(folder.asText()).matches()) {
                throw new IllegalStateException("%s/index.json names %s, which is no folder".formatted(root, folder));
            }
            String name = folder.asText();
            templates.add(template(
                    name,
                    needed(root + "/" + name + "/campaign.json"),
                    () -> Json.sound(needed(root + "/" + name + "/texts.json")),
                    previews(file -> resource(root + "/" + name + "/" + file)),
                    resource(root + "/" + name + "/template.json").orElse(NOTHING_TO_SAY)));
        }
        return templates;
    }

    private static List<Path> folders(Path set) {
        try (Stream<Path> entries = Files.list(set)) {
            return entries.filter(entry -> Files.exists(entry.resolve("campaign.json")))
                    .sorted()
                    .toList();
        } catch (IOException wrong) {
            throw new UncheckedIOException("cannot read the page templates in " + set, wrong);
        }
    }

    private static PageTemplate template(Path folder) {
        Path about = folder.resolve("template.json");
        try {
            return template(
                    String.valueOf(folder.getFileName()),
                    Files.readAllBytes(folder.resolve("campaign.json")),
                    () -> texts(folder.resolve("texts")),
                    previews(file -> onDisk(folder.resolve(file))),
                    Files.exists(about) ? Files.readAllBytes(about) : NOTHING_TO_SAY);
        } catch (IOException wrong) {
            throw new UncheckedIOException("cannot read the page template in " + folder, wrong);
        }
    }

    /// The message files of a folder, by locale: what the build puts into one `texts.json`.
    private static JsonNode texts(Path folder) {
        ObjectNode byLocale = JsonNodeFactory.instance.objectNode();
        if (!Files.isDirectory(folder)) {
            return byLocale;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(MESSAGES)) {
                    byLocale.set(
                            name.substring(0, name.length() - MESSAGES.length()), Json.sound(Files.readAllBytes(file)));
                }
            }
            return byLocale;
        } catch (IOException wrong) {
            throw new UncheckedIOException("cannot read the texts in " + folder, wrong);
        }
    }

    /// All of them, in the order they are to be listed.
    public List<PageTemplate> templates() {
        return templates;
    }

    public Optional<PageTemplate> template(String name) {
        return templates.stream()
                .filter(template -> template.name().equals(name))
                .findFirst();
    }

    private static PageTemplate template(
            String name, byte[] bytes, Supplier<JsonNode> texts, Map<String, byte[]> previews, byte[] about) {
        JsonNode document = Json.sound(bytes);
        return new PageTemplate(
                name,
                PageReader.text(document.path("title")),
                PageReader.text(document.at("/pages/home/description")),
                bytes,
                texts,
                previews,
                Duration.ofHours(Json.sound(about).path("hours").asInt(0)));
    }

    /// `preview.<language>.webp` in the languages of the designer; a `preview.png` alone is for all of them.
    private static Map<String, byte[]> previews(Function<String, Optional<byte[]>> file) {
        Map<String, byte[]> previews = new HashMap<>();
        for (String language : LANGUAGES) {
            file.apply("preview.%s.webp".formatted(language)).ifPresent(picture -> previews.put(language, picture));
        }
        if (previews.isEmpty()) {
            file.apply("preview.png").ifPresent(picture -> previews.put(LANGUAGES.getFirst(), picture));
        }
        previews.values().removeIf(picture -> picture.length == 0);
        return previews;
    }

    private static Optional<byte[]> onDisk(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException wrong) {
            throw new UncheckedIOException("cannot read " + file, wrong);
        }
    }

    private static byte[] needed(String name) {
        return resource(name).orElseThrow(() -> new IllegalStateException("the class path has no " + name));
    }

    private static Optional<byte[]> resource(String name) {
        try (InputStream in = TemplateLibrary.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
