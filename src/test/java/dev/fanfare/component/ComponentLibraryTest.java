package dev.fanfare.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComponentLibraryTest {
    private static final SchemaCheck SCHEMAS = new SchemaCheck();

    @TempDir
    Path disk;

    @Test
    void theBundledSetIsRead() {
        ComponentLibrary library = ComponentLibrary.load("/fixture-components", SCHEMAS, List.of());

        assertThat(library.definitions()).extracting(ComponentDefinition::name).containsExactly("core/banner");
        assertThat(ComponentLibrary.baseCss()).contains("--color-brand");
        assertThat(library.definitions().getFirst().client()).contains("export default");
    }

    @Test
    void componentsOnDiskAreAdded() throws IOException {
        component("badge", "acme/badge");

        ComponentLibrary library = ComponentLibrary.load("/fixture-components", SCHEMAS, List.of(disk));

        assertThat(library.definitions())
                .extracting(ComponentDefinition::name)
                .containsExactly("core/banner", "acme/badge");
    }

    @Test
    void aNameThatIsThereAlreadyIsRefused() throws IOException {
        component("banner", "core/banner");

        assertThatThrownBy(() -> ComponentLibrary.load("/fixture-components", SCHEMAS, List.of(disk)))
                .isInstanceOf(BrokenComponent.class)
                .hasMessageContaining("core/banner");
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsNotFollowed() throws IOException {
        Path folder = component("badge", "acme/badge");
        Files.writeString(disk.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("style.css"), disk.resolve("secret.txt"));

        assertThatThrownBy(() -> ComponentLibrary.load("/fixture-components", SCHEMAS, List.of(disk)))
                .isInstanceOf(BrokenComponent.class)
                .hasMessageContaining("style.css");
    }

    @Test
    void aPictureIsReadWhenItIsAskedFor() throws IOException {
        Path folder = component("badge", "acme/badge");
        ComponentLibrary library = ComponentLibrary.load("/fixture-components", SCHEMAS, List.of(disk));
        assertThat(library.hasPreview("acme/badge")).isFalse();

        Files.writeString(folder.resolve("preview.webp"), "a picture");

        assertThat(library.hasPreview("acme/badge")).isTrue();
        assertThat(library.preview("acme/badge")).hasValue("a picture".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void thereIsNoPictureOfWhatHasNone() {
        ComponentLibrary library = ComponentLibrary.load("/fixture-components", SCHEMAS, List.of(disk));

        assertThat(library.hasPreview("core/banner")).isFalse();
        assertThat(library.preview("core/banner")).isEmpty();
        assertThat(library.preview("core/nothing")).isEmpty();
    }

    @Test
    void aPictureThatIsALinkOutOfTheFolderIsNone() throws IOException {
        Path folder = component("badge", "acme/badge");
        Files.writeString(disk.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("preview.webp"), disk.resolve("secret.txt"));

        ComponentLibrary library = ComponentLibrary.load("/fixture-components", SCHEMAS, List.of(disk));

        assertThat(library.hasPreview("acme/badge")).isFalse();
        assertThat(library.preview("acme/badge")).isEmpty();
    }

    @Test
    void aTranslatorAddsALanguageByAFile() throws IOException {
        Path texts = Files.createDirectory(component("badge", "acme/badge").resolve("texts"));
        Files.writeString(texts.resolve("en.json"), "{\"next\":\"Next\"}");
        Files.writeString(texts.resolve("pt-BR.json"), "{\"next\":\"Avançar\",\"example.label\":\"Novo\"}");

        ComponentDefinition badge = ComponentLibrary.load("/fixture-components", SCHEMAS, List.of(disk))
                .definitions()
                .getLast();

        assertThat(badge.texts())
                .containsOnly(Map.entry("en", Map.of("next", "Next")), Map.entry("pt-BR", Map.of("next", "Avançar")));
        assertThat(badge.example().at("/i18n/pt-BR/example.label").asText()).isEqualTo("Novo");
    }

    @Test
    void aTranslatorSaysWhatTheFieldsOfTheExampleAskFor() throws IOException {
        Path folder = component("badge", "acme/badge");
        Path definition = folder.resolve("component.json");
        Files.writeString(definition, Files.readString(definition).replaceFirst("\"example\" *: *\\{", """
                        "example":{"resources":{"forms":{"lead":{"fields":[
                          {"name":"size","type":"choice","label":"Size","options":[{"value":"s.1","label":"Small"},{"value":"m"}]},
                          {"name":"mail","type":"email","label":{"en":"E-mail"},"placeholder":"you@example.com"}]}}},"""));
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(texts.resolve("de.json"), """
                {"form.size.label":"Größe","form.size.options.s.1":"Klein","form.size.options.m":"Mittel",
                 "form.mail.label":"E-Mail","form.mail.help":"Nur einmal","form.heading":"Los","form.gone.label":"Weg"}""");
        Files.writeString(texts.resolve("fr.json"), "{\"form.size.options.s.1\":\"Petit\"}");

        ComponentDefinition badge = ComponentLibrary.load("/fixture-components", SCHEMAS, List.of(disk))
                .definitions()
                .getLast();

        assertThat(badge.example().at("/resources/forms/lead/fields")).isEqualTo(Json.sound("""
                [{"name":"size","type":"choice","label":{"en":"Size","de":"Größe"},"options":[
                   {"value":"s.1","label":{"en":"Small","de":"Klein","fr":"Petit"}},{"value":"m","label":{"de":"Mittel"}}]},
                 {"name":"mail","type":"email","label":{"en":"E-mail","de":"E-Mail"},"placeholder":"you@example.com",
                  "help":{"de":"Nur einmal"}}]"""));
        assertThat(badge.example().at("/i18n/de"))
                .isEqualTo(Json.sound("{\"form.heading\":\"Los\",\"form.gone.label\":\"Weg\"}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de.json | {\"next\":3} | texts/de.json/next",
                "fr.json | [\"Suivant\"] | texts/fr.json",
                "ja.json | {\"next\": | texts/ja.json",
                "deutsch_1.json | {\"next\":\"Weiter\"} | deutsch_1"
            })
    void aMessageFileThatCannotBeUsedIsNamed(String name, String content, String named) throws IOException {
        Path texts = Files.createDirectory(component("badge", "acme/badge").resolve("texts"));
        Files.writeString(texts.resolve(name), content);

        assertThatThrownBy(() -> ComponentLibrary.load("/fixture-components", SCHEMAS, List.of(disk)))
                .isInstanceOf(BrokenComponent.class)
                .hasMessageContaining(named);
    }

    @Test
    void theBuildPutsInTheTextsThatAFolderHas() {
        Map<String, Map<String, Map<String, String>>> fromFolders = new HashMap<>();
        Map<String, JsonNode> resources = new HashMap<>();
        for (ComponentFolder folder : ComponentLibrary.onDisk(Path.of("components"))) {
            ComponentDefinition read =
                    new ComponentReader(SCHEMAS).read(folder.name(), folder::file, folder.messages());
            fromFolders.put(read.name(), read.texts());
            resources.put(read.name(), read.example().path("resources"));
        }

        assertThat(ComponentLibrary.load(SCHEMAS, List.of()).definitions())
                .allSatisfy(built -> assertThat(built.texts()).isEqualTo(fromFolders.get(built.name())))
                .allSatisfy(
                        built -> assertThat(built.example().path("resources")).isEqualTo(resources.get(built.name())));
    }

    @Test
    void theCoreSetCanBeUsed() throws IOException {
        ComponentReader reader = new ComponentReader(SCHEMAS);
        try (var folders = Files.list(Path.of("components"))) {
            List<Path> core = folders.filter(Files::isDirectory).sorted().toList();

            assertThat(core)
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(
                                    reader.read(folder.getFileName().toString(), file -> file(folder.resolve(file)))
                                            .name())
                            .startsWith("core/"));
        }
    }

    private static java.util.Optional<byte[]> file(Path file) {
        try {
            return Files.exists(file) ? java.util.Optional.of(Files.readAllBytes(file)) : java.util.Optional.empty();
        } catch (IOException wrong) {
            throw new java.io.UncheckedIOException(wrong);
        }
    }

    private Path component(String folder, String name) throws IOException {
        Path made = Files.createDirectory(disk.resolve(folder));
        Files.writeString(made.resolve("component.json"), """
                {"format":"component/1","name":"%s","version":"1.0.0","category":"content","title":"Badge",
                 "props":{"type":"object","properties":{}},"example":{"props":{}}}""".formatted(name));
        Files.writeString(made.resolve("template.html"), "<p {attrs}></p>");
        return made;
    }
}
