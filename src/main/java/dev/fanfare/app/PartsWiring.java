package dev.fanfare.app;

import dev.fanfare.action.Action;
import dev.fanfare.action.script.Evaluation;
import dev.fanfare.action.script.Scripts;
import dev.fanfare.asset.AssetStore;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.format.SchemaCheck;
import dev.fanfare.render.CanvasRenderer;
import dev.fanfare.render.ClientCheck;
import dev.fanfare.render.ExampleCheck;
import dev.fanfare.render.ReleaseRenderer;
import dev.fanfare.site.SiteConfig;
import dev.fanfare.template.TemplateLibrary;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/// Builds what campaigns are made of and rendered with: components, templates, formats.
@Singleton
final class PartsWiring {
    private static final Logger LOG = Logger.getLogger(PartsWiring.class);

    private final FanfareConfig config;

    PartsWiring(FanfareConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    ComponentLibrary components(SchemaCheck schemas, Instance<Scripts> scripts) {
        ClientCheck clients = new ClientCheck((source, input) -> evaluated(scripts.get(), source, input));
        return ComponentLibrary.load(
                schemas,
                config.components().orElse(List.of()),
                (component, all) -> Stream.concat(
                                ExampleCheck.problems(component, all).stream(), clients.problems(component).stream())
                        .toList());
    }

    /// Without the program that runs scripts nothing is parsed, which an operator is told.
    private static Optional<String> evaluated(Scripts scripts, String source, String input) {
        return switch (scripts.evaluate(source, input)) {
            case Evaluation.Evaluated(String output) -> Optional.of(output);
            case Evaluation other -> {
                LOG.warnf("The client.js of an added component was not looked at: %s", other);
                yield Optional.empty();
            }
        };
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
