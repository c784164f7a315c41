package dev.fanfare.render;

import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a published page is measured against: a bare HTTP server that renders a campaign's home
/// page on each request, on every core. `src/bench/pages.sh` starts it.
final class RenderPerRequest extends AbstractVerticle {
    private final ReleaseRenderer renderer;
    private final Campaign campaign;
    private final int port;

    private RenderPerRequest(ReleaseRenderer renderer, Campaign campaign, int port) {
        this.renderer = renderer;
        this.campaign = campaign;
        this.port = port;
    }

    /// @param arguments the port, and the file that holds the campaign's document
    public static void main(String[] arguments) throws IOException {
        ComponentLibrary library = ComponentLibrary.load(new SchemaCheck(), List.of());
        Catalogue catalogue = new Catalogue(library.definitions(), List.of());
        ReleaseRenderer renderer =
                new ReleaseRenderer(catalogue, ComponentLibrary.baseCss(), "", _ -> java.util.Optional.empty());
        Campaign campaign = CampaignReader.read(Json.sound(Files.readAllBytes(Path.of(arguments[1]))));
        int port = Integer.parseInt(arguments[0]);
        Vertx.vertx()
                .deployVerticle(
                        () -> new RenderPerRequest(renderer, campaign, port),
                        new DeploymentOptions()
                                .setInstances(Runtime.getRuntime().availableProcessors()));
    }

    @Override
    public void start() {
        PageKey home = new PageKey(Campaign.HOME, campaign.defaultLocale(), PageKey.ORIGINAL);
        vertx.createHttpServer()
                .requestHandler(request -> request.response()
                        .putHeader("content-type", "text/html; charset=utf-8")
                        .end(renderer.html(campaign, home)))
                .listen(port, "127.0.0.1");
    }
}
