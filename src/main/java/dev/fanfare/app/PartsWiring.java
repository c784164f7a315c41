package dev.fanfare.app;

import dev.fanfare.action.Action;
import dev.fanfare.asset.AssetStore;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.format.SchemaCheck;
import dev.fanfare.render.CanvasRenderer;
import dev.fanfare.render.ExampleCheck;
import dev.fanfare.render.ReleaseRenderer;
import dev.fanfare.site.SiteConfig;
import dev.fanfare.template.TemplateLibrary;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/// Builds what campaigns are made of and rendered with: components, templates, formats.
@Singleton
final class PartsWiring {
    private final FanfareConfig config;

    PartsWiring(FanfareConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    ComponentLibrary components(SchemaCheck schemas) {
        return ComponentLibrary.load(schemas, config.components().orElse(List.of()), ExampleCheck::problems);
    }

    @Produces
    @Singleton
    TemplateLibrary templates() {
        return TemplateLibrary.load(config.templates().orElse(List.of()));
    }

    @Produces
    @Singleton
    Catalogue catalogue(ComponentLibrary components) {
        return new Catalogue(
                components.definitions(),
                Actions.all().stream().map(Action::definition).toList());
    }

    @Produces
    @Singleton
    SchemaCheck schemas() {
        return new SchemaCheck();
    }

    @Produces
    @Singleton
    ReleaseRenderer renderer(Catalogue catalogue, SiteConfig site, Instance<AssetStore> library) {
        return new ReleaseRenderer(
                catalogue,
                ComponentLibrary.baseCss(),
                Origin.of(site),
                id -> library.get().asset(id));
    }

    @Produces
    @Singleton
    CanvasRenderer canvas(Catalogue catalogue, SiteConfig site, Instance<AssetStore> library) {
        return new CanvasRenderer(
                catalogue,
                ComponentLibrary.baseCss(),
                Origin.of(site),
                id -> library.get().asset(id));
    }
}
