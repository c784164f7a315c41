package dev.fanfare.site;

import dev.fanfare.campaign.Campaign;
import dev.fanfare.preview.Preview;
import dev.fanfare.preview.Previews;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import dev.fanfare.render.BrokenTemplate;
import dev.fanfare.render.Paths;
import dev.fanfare.render.ReleaseRenderer;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Drafts as their visitors would see them, for whoever has the link: the pages, and the page around
/// them that says it is a trial.
@Path("/")
@Blocking
public class PreviewResource {
    private static final String ADDRESS = "{preview: ~[A-Za-z0-9_-]+}";
    private static final String HTML = "text/html;charset=UTF-8";

    private final Instance<Previews> previews;
    private final PreviewPages pages = new PreviewPages();

    PreviewResource(Instance<Previews> previews) {
        this.previews = previews;
    }

    /// The address of what stands around a page of a preview.
    static String around(String preview, String page) {
        return "/studio/" + preview + (page.equals(Campaign.HOME) ? "" : "?page=" + page);
    }

    /// Why there is no preview any more.
    static Problem over() {
        return Problem.of(
                "preview-over",
                410,
                "The preview has ended",
                "its link worked for %d hours, or until the server was started anew: open another one in the designer"
                        .formatted(Previews.LIFE.toHours()));
    }

    /// What says that it is a trial, and in it the page.
    @GET
    @Path("/studio/" + ADDRESS)
    @Produces(HTML)
    @Operation(hidden = true)
    public Response around(
            @PathParam("preview") String address,
            @QueryParam("page") @Nullable String page,
            @HeaderParam("Accept-Language") @Nullable String language) {
        Optional<Preview> found = previews.get().find(address);
        if (found.isEmpty()) {
            return gone(language);
        }
        Campaign campaign = found.get().campaign();
        String shown = page != null && campaign.pages().containsKey(page) ? page : Campaign.HOME;
        return send(200, pages.around(found.get(), Paths.page(address, shown), language));
    }

    /// The first page.
    @GET
    @Path(ADDRESS)
    @Produces(HTML)
    @Operation(hidden = true)
    public Response home(
            @PathParam("preview") String address,
            @QueryParam("lang") @Nullable String lang,
            @HeaderParam("Accept-Language") @Nullable String language) {
        return page(address, Campaign.HOME, lang, language);
    }

    /// Any other page.
    @GET
    @Path(ADDRESS + "/{page}")
    @Produces(HTML)
    @Operation(hidden = true)
    public Response page(
            @PathParam("preview") String address,
            @PathParam("page") String page,
            @QueryParam("lang") @Nullable String lang,
            @HeaderParam("Accept-Language") @Nullable String language) {
        Optional<Preview> found = previews.get().find(address);
        if (found.isEmpty()) {
            return gone(language);
        }
        Campaign campaign = found.get().campaign();
        if (!campaign.pages().containsKey(page)) {
            throw new Refusal(
                    Problem.of("unknown-page", 404, "No such page", "the draft has no page '%s'".formatted(page)));
        }
        String locale = Negotiation.locale(new PageLocales(campaign.locales()), lang, null, language);
        return send(200, rendered(found.get(), page, locale));
    }

    private static PreviewPages.Made rendered(Preview preview, String page, String locale) {
        try {
            ReleaseRenderer.Plain plain = preview.page(page, locale);
            return new PreviewPages.Made(plain.html(), plain.policy());
        } catch (BrokenTemplate broken) {
            throw new Refusal(Problem.of(
                    "broken-template",
                    409,
                    "A component's template cannot be rendered",
                    String.valueOf(broken.getMessage())));
        }
    }

    /// Forgets what was played.
    @POST
    @Path(ADDRESS + "/start-over")
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response startOver(@PathParam("preview") String address) {
        previews.get().find(address).orElseThrow(() -> new Refusal(over())).startOver();
        return Response.seeOther(URI.create("/studio/" + address)).build();
    }

    private Response gone(@Nullable String language) {
        return send(410, pages.over(language));
    }

    private static Response send(int status, PreviewPages.Made page) {
        return Response.status(status)
                .type(HTML)
                .entity(page.html())
                .header("Content-Security-Policy", page.policy())
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
