package dev.fanfare.studio;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.campaign.CampaignFormat;
import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Releases: publish, list, roll back, schedule.
@Path("/api/studio/campaigns/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "releases", description = "What is and was published")
@SecurityRequirement(name = "token")
@SecurityRequirement(name = "session")
@NeedsKey
public class ReleasesResource {
    private final CampaignStore store;
    private final Drafts drafts;
    private final Publisher publisher;

    ReleasesResource(CampaignStore store, Drafts drafts, Publisher publisher) {
        this.store = store;
        this.drafts = drafts;
        this.publisher = publisher;
    }

    /// Publishes the draft.
    @POST
    @Path("/releases")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Publish",
            description = "Checks the draft, pins its components, renders its pages and puts the release on the air. A "
                    + "draft that has not changed gives the release there already is.")
    @APIResponse(responseCode = "201", description = "Published: the release, and warnings to look at")
    @APIResponse(responseCode = "404", description = "No such campaign")
    @APIResponse(responseCode = "422", description = "It cannot be published: every finding with its JSON pointer")
    public Response publish(@PathParam("slug") String slug, @Context ContainerRequestContext request) {
        return made(publisher.publish(slug, Caller.account(request)));
    }

    private static Response made(Publisher.Published published) {
        Map<String, Object> answer = new LinkedHashMap<>(json(published.release()));
        answer.put("warnings", Findings.list(published.warnings()));
        return Response.status(201).entity(answer).build();
    }

    /// The campaign's releases.
    @GET
    @Path("/releases")
    @Operation(
            summary = "List releases",
            description =
                    "Every release of the campaign, newest first, with the account that published it (`by`; empty for"
                            + " the token).")
    @APIResponse(responseCode = "200", description = "The releases")
    @APIResponse(responseCode = "404", description = "No such campaign")
    public List<Map<String, Object>> list(@PathParam("slug") String slug) {
        drafts.summary(slug);
        return store.releases(slug).stream().map(ReleasesResource::json).toList();
    }

    /// One release's document.
    @GET
    @Path("/releases/{release}")
    @Operation(
            summary = "Read a release",
            description = "The campaign document it was made of, in the current format and with pinned versions of its "
                    + "components.")
    @APIResponse(responseCode = "200", description = "The campaign document (`campaign/3`)")
    @APIResponse(responseCode = "404", description = "No such campaign or release")
    public byte[] read(@PathParam("slug") String slug, @PathParam("release") String release) {
        drafts.summary(slug);
        publisher.summary(slug, release);
        return CampaignFormat.current(store.release(slug, release).orElseThrow().document());
    }

    /// Puts an older release on the air.
    @POST
    @Path("/rollback")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Roll back",
            description = "Puts any release of the campaign on the air again; the draft stays as it is. "
                    + "Without a body: the release before the live one.")
    @RequestBody(
            description = "`{\"release\":\"<id>\"}`",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "200", description = "The release that is live now")
    @APIResponse(responseCode = "404", description = "No such campaign or release")
    @APIResponse(responseCode = "409", description = "There is no earlier release")
    public Map<String, Object> rollBack(@PathParam("slug") String slug, byte @Nullable [] body) {
        drafts.draft(slug);
        String release = body == null || body.length == 0 ? before(slug) : text(Drafts.json(body), "release");
        return json(publisher.rollBack(slug, release));
    }

    private String before(String slug) {
        List<CampaignStore.ReleaseSummary> releases = store.releases(slug);
        int live = 0;
        while (live < releases.size() && !releases.get(live).live()) {
            live++;
        }
        if (live + 1 >= releases.size()) {
            throw new Refusal(Problem.of(
                    "no-earlier-release",
                    409,
                    "There is no earlier release",
                    "campaign '%s' has no release before the live one".formatted(slug)));
        }
        return releases.get(live + 1).id();
    }

    /// Has a release go on the air later.
    @POST
    @Path("/schedule")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Schedule",
            description = "Has a release go on the air at an instant: the one named, or one made of the draft as it is "
                    + "now. A campaign has one schedule; a new one takes its place.")
    @RequestBody(
            required = true,
            description = "`{\"at\":\"2027-01-28T20:00:00+08:00\",\"release\":\"<id>\"}`; `release` may be left out",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "201", description = "Scheduled: the release and when")
    @APIResponse(responseCode = "404", description = "No such campaign or release")
    @APIResponse(responseCode = "422", description = "`at` is no instant, or the draft cannot be published")
    public Response schedule(
            @PathParam("slug") String slug, byte @Nullable [] body, @Context ContainerRequestContext request) {
        drafts.draft(slug);
        JsonNode document = Drafts.json(body);
        Instant at = Instants.of("at", text(document, "at"));
        Map<String, Object> answer = new LinkedHashMap<>();
        if (document.hasNonNull("release")) {
            answer.putAll(json(publisher.scheduleRelease(slug, text(document, "release"), at)));
        } else {
            Publisher.Published published = publisher.publishAt(slug, at, Caller.account(request));
            answer.putAll(json(published.release()));
            answer.put("warnings", Findings.list(published.warnings()));
        }
        answer.put("at", at.toString());
        return Response.status(201).entity(answer).build();
    }

    /// Cancels the schedule.
    @DELETE
    @Path("/schedule")
    @Operation(summary = "Cancel the schedule", description = "What is on the air stays there.")
    @APIResponse(responseCode = "204", description = "Cancelled")
    @APIResponse(responseCode = "404", description = "No such campaign, or nothing was scheduled")
    public Response unschedule(@PathParam("slug") String slug) {
        drafts.draft(slug);
        if (!store.unschedule(slug)) {
            throw new Refusal(Problem.of(
                    "nothing-scheduled", 404, "Nothing is scheduled", "campaign '%s' has no schedule".formatted(slug)));
        }
        return Response.noContent().build();
    }

    private static Map<String, Object> json(CampaignStore.ReleaseSummary release) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("release", release.id());
        json.put("number", release.number());
        json.put("publishedAt", release.publishedAt().toString());
        json.put("by", release.by());
        json.put("draftVersion", release.draftVersion());
        json.put("live", release.live());
        return json;
    }

    private static String text(JsonNode document, String member) {
        JsonNode value = document.path(member);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new Refusal(Problem.of(
                    "member-missing", 422, "A member is missing", "the body needs '%s', a string".formatted(member)));
        }
        return value.asText();
    }
}
