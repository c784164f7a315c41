package dev.fanfare.studio;

import dev.fanfare.campaign.Campaign;
import dev.fanfare.preview.Preview;
import dev.fanfare.preview.Previews;
import dev.fanfare.render.Paths;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Links by which a draft is played before it is published.
@Path("/api/studio/campaigns/{slug}/previews")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "previews", description = "Drafts to be played")
@SecurityRequirement(name = "token")
@SecurityRequirement(name = "session")
@NeedsKey
@ForViewers
public class PreviewsResource {
    private final Drafts drafts;
    private final Previews previews;

    PreviewsResource(Drafts drafts, Previews previews) {
        this.drafts = drafts;
        this.previews = previews;
    }

    /// Opens a preview.
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Open a preview",
            description = "Gives a link by which anybody plays the saved draft as a visitor would, for two hours or "
                    + "until the server is started anew. What is won or sent stays in the preview: prizes, books and "
                    + "visitors of the campaign are untouched. Saving the draft changes what the link shows.")
    @RequestBody(
            description = "`{\"at\":\"2027-01-28T20:00:00+08:00\"}`: what time it is in the preview; without it, some "
                    + "time at which the campaign is open",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "201",
            description = "`link`: the page to be sent to others, which says that it is a trial; `page`: the draft's "
                    + "first page itself; `qr`: the QR code of the link; `startOver`: forgets what was played when "
                    + "something is posted there; `endsAt`; `at`: what time it is in it now")
    @APIResponse(responseCode = "404", description = "No such campaign")
    @APIResponse(responseCode = "422", description = "`at` is no instant")
    public Response open(@PathParam("slug") String slug, byte @Nullable [] body) {
        drafts.draft(slug);
        Optional<Instant> at = body == null || body.length == 0
                ? Optional.empty()
                : Members.of(body).optional("at").map(text -> Instants.of("at", text));
        Preview preview = previews.open(slug, at);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("link", "/studio/" + preview.address());
        answer.put("page", Paths.page(preview.address(), Campaign.HOME));
        answer.put("qr", Paths.qr(preview.address(), Campaign.HOME));
        answer.put("startOver", "/" + preview.address() + "/start-over");
        answer.put("endsAt", preview.ends().toString());
        answer.put("at", preview.clock().instant().toString());
        return Response.status(201).entity(answer).build();
    }
}
