package dev.fanfare.site;

import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.LiveCampaign;
import dev.fanfare.campaign.LiveCampaigns;
import dev.fanfare.preview.Preview;
import dev.fanfare.preview.Previews;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import dev.fanfare.render.Paths;
import dev.fanfare.render.qr.QrCode;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// QR codes of published pages.
@Path("/media/qr/{campaign}")
@Tag(name = "media", description = "Pictures")
public class QrResource {
    private static final int LARGEST_MODULE = 40;
    private static final int LONGEST_HOST = 260;

    private final LiveCampaigns live;
    private final Instance<Previews> previews;
    private final SiteConfig config;

    QrResource(LiveCampaigns live, Instance<Previews> previews, SiteConfig config) {
        this.live = live;
        this.previews = previews;
        this.config = config;
    }

    /// The QR code of a page's public address, as a vector image of any size.
    @GET
    @Path("/{page}.svg")
    @Produces("image/svg+xml")
    @Operation(
            summary = "QR code as SVG",
            description = "The QR code of a published page's public address, or of a page of a preview.")
    @APIResponse(responseCode = "200", description = "The image")
    @APIResponse(responseCode = "404", description = "No such page is live")
    public Response svg(
            @PathParam("campaign") String slug, @PathParam("page") String page, @Context HttpServerRequest request) {
        return image(QrCode.of(address(slug, page, request)).svg());
    }

    /// The QR code of a page's public address, for print.
    @GET
    @Path("/{page}.png")
    @Produces("image/png")
    @Operation(
            summary = "QR code as PNG",
            description = "The QR code of a published page's public address; `scale` is pixels per module, 1 to 40.")
    @APIResponse(responseCode = "200", description = "The image")
    @APIResponse(responseCode = "400", description = "`scale` is not 1 to 40")
    @APIResponse(responseCode = "404", description = "No such page is live")
    public Response png(
            @PathParam("campaign") String slug,
            @PathParam("page") String page,
            @Parameter(schema = @Schema(implementation = Integer.class)) @QueryParam("scale") @DefaultValue("10")
                    String scale,
            @Context HttpServerRequest request) {
        return image(QrCode.of(address(slug, page, request)).png(pixels(scale)));
    }

    private static int pixels(String scale) {
        if (scale.matches("[0-9]{1,2}")) {
            int pixels = Integer.parseInt(scale);
            if (pixels >= 1 && pixels <= LARGEST_MODULE) {
                return pixels;
            }
        }
        throw new Refusal(Problem.of(
                "scale-out-of-range",
                400,
                "No such size",
                "'scale' is pixels per module, a whole number from 1 to " + LARGEST_MODULE));
    }

    private static Response image(Object image) {
        return Response.ok(image)
                .header("Cache-Control", "public, max-age=300")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private String address(String slug, String page, HttpServerRequest request) {
        boolean trial = Preview.isAddress(slug);
        Campaign campaign = campaign(slug, trial)
                .filter(one -> one.pages().containsKey(page))
                .orElseThrow(() -> new Refusal(Problem.of(
                        "unknown-page",
                        404,
                        "No such page",
                        "campaign '%s' has no live page '%s'".formatted(slug, page))));
        return origin(request) + (trial ? PreviewResource.around(slug, page) : Paths.page(campaign.address(), page));
    }

    private Optional<Campaign> campaign(String slug, boolean trial) {
        return trial
                ? previews.get().find(slug).map(Preview::campaign)
                : live.find(slug).map(LiveCampaign::campaign);
    }

    private String origin(HttpServerRequest request) {
        return config.url()
                .map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url)
                .orElseGet(() -> asked(request));
    }

    private static String asked(HttpServerRequest request) {
        String host = request.authority() == null ? "" : request.authority().toString();
        if (host.isEmpty() || host.length() > LONGEST_HOST) {
            throw new Refusal(Problem.of(
                    "host-unusable",
                    400,
                    "The address asked for cannot be told",
                    "the header 'Host' should name this server in at most %d characters".formatted(LONGEST_HOST)));
        }
        return request.scheme() + "://" + host;
    }
}
