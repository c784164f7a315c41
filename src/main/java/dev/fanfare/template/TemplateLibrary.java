package dev.fanfare.template;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.PageReader;
import dev.fanfare.format.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The bundled page templates. Read once from the class path, immutable.
public final class TemplateLibrary {
    private static final Pattern FOLDER = Pattern.compile("[a-z][a-z0-9-]*");

    private final List<PageTemplate> templates;

    private TemplateLibrary(List<PageTemplate> templates) {
        this.templates = List.copyOf(templates);
    }

    public static TemplateLibrary load() {
        return load("/page-templates");
    }

    static TemplateLibrary load(String root) {
        List<PageTemplate> templates = new ArrayList<>();
        for (JsonNode folder : Json.sound(needed(root + "/index.json"))) {
            if (!FOLDER.matcher(folder.asText()).matches()) {
                throw new IllegalStateException("%s/index.json names %s, which is no folder".formatted(root, folder));
            }
            templates.add(template(root, folder.asText()));
        }
        return new TemplateLibrary(templates);
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

    private static PageTemplate template(String root, String name) {
        byte[] bytes = needed(root + "/" + name + "/campaign.json");
        JsonNode document = Json.sound(bytes);
        return new PageTemplate(
                name,
                PageReader.text(document.path("title")),
                PageReader.text(document.at("/pages/home/description")),
                bytes,
                resource(root + "/" + name + "/preview.png").orElse(new byte[0]));
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
