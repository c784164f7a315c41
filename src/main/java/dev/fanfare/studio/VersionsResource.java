package dev.fanfare.studio;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/// What was saved of a draft before.
@Path("/api/studio/campaigns/{slug}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "versions", description = "What was saved of a draft before")
@SecurityRequirement(name = "token")
@SecurityRequirement(name = "session")
@NeedsKey
public class VersionsResource {
    private static final int LONGEST_NAME = 80;

    private final CampaignStore store;
    private final Drafts drafts;

    VersionsResource(CampaignStore store, Drafts drafts) {
        this.store = store;
        this.drafts = drafts;
    }

    /// The versions that are kept.
    @GET
    @Operation(
            summary = "List versions",
            description = "What was saved of the draft, newest first, with when and by whom. The newest twenty are all "
                    + "there; of the forty before them those after which their author saved nothing for a minute, of "
                    + "older ones those that lie ten minutes apart; all that have a name.")
    @APIResponse(responseCode = "200", description = "The versions")
    @APIResponse(responseCode = "404", description = "No such campaign")
    public List<Map<String, Object>> list(@PathParam("slug") String slug) {
        drafts.summary(slug);
        return store.versions(slug).stream().map(VersionsResource::json).toList();
    }

    /// One version.
    @GET
    @Path("/{version}")
    @Operation(
            summary = "Read a version",
            description = "The campaign document as it was saved then. To restore it, save it as the draft.")
    @APIResponse(responseCode = "200", description = "The campaign document (`campaign/3`)")
    @APIResponse(responseCode = "404", description = "No such campaign, or this version is not kept")
    public byte[] read(@PathParam("slug") String slug, @PathParam("version") long version) {
        drafts.summary(slug);
        return store.version(slug, version)
                .map(drafts::current)
                .orElseThrow(() -> unknown(slug, version))
                .document();
    }

    /// Names a version.
    @PUT
    @Path("/{version}/name")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Name a version",
            description = "A version with a name is kept as long as the campaign. An empty name takes it away.")
    @RequestBody(
            required = true,
            description = "`{\"name\":\"Before the sale\"}`, at most 80 characters",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "204", description = "It is called so now")
    @APIResponse(responseCode = "404", description = "No such campaign, or this version is not kept")
    @APIResponse(responseCode = "422", description = "`name` is no text, or too long")
    public Response name(@PathParam("slug") String slug, @PathParam("version") long version, byte @Nullable [] body) {
        drafts.summary(slug);
        JsonNode name = Drafts.json(body).path("name");
        if (!name.isTextual() || name.textValue().strip().length() > LONGEST_NAME) {
            throw new Refusal(Problem.of(
                            "name-wrong",
                            422,
                            "The name cannot be used",
                            "'name' is a text of at most %d characters".formatted(LONGEST_NAME))
                    .with("member", "name"));
        }
        if (!store.nameVersion(slug, version, name.textValue().strip())) {
            throw unknown(slug, version);
        }
        return Response.noContent().build();
    }

    private static Refusal unknown(String slug, long version) {
        return new Refusal(Problem.of(
                "unknown-version",
                404,
                "No such version",
                "version %d of campaign '%s' is not kept".formatted(version, slug)));
    }

    private static Map<String, Object> json(CampaignStore.Version version) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", version.version());
        json.put("savedAt", version.savedAt().toString());
        json.put("by", version.by());
        json.put("name", version.name());
        return json;
    }
}
