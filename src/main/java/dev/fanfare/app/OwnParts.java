package dev.fanfare.app;

import dev.fanfare.component.BrokenComponent;
import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.template.TemplateLibrary;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The components and templates that an operator has added. A mistake in them is told at start, whether or not somebody
/// asks for them.
@Singleton
final class OwnParts {
    private final FanfareConfig config;
    private final Instance<ComponentLibrary> components;
    private final Instance<TemplateLibrary> templates;

    OwnParts(FanfareConfig config, Instance<ComponentLibrary> components, Instance<TemplateLibrary> templates) {
        this.config = config;
        this.components = components;
        this.templates = templates;
    }

    /// Which folder is not there, in one sentence; looks at nothing in them.
    Optional<String> missing() {
        return missing("FANFARE_COMPONENTS", config.components())
                .or(() -> missing("FANFARE_TEMPLATES", config.templates()));
    }

    /// What is wrong in them; reads them.
    Optional<String> broken() {
        try {
            config.components().ifPresent(_ -> components.get());
            config.templates().ifPresent(_ -> templates.get());
            return Optional.empty();
        } catch (BrokenComponent | UncheckedIOException | IllegalStateException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }

    private static Optional<String> missing(String setting, Optional<List<Path>> folders) {
        return folders.orElse(List.of()).stream()
                .filter(folder -> !(Files.isDirectory(folder) && Files.isReadable(folder)))
                .map(folder -> "%s names %s, which is no folder that can be read."
                        .formatted(setting, folder.toAbsolutePath().normalize()))
                .findFirst();
    }
}
