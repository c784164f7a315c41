package dev.fanfare.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanfare.format.SchemaCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
