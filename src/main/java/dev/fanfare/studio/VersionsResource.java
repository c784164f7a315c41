package dev.fanfare.studio;

import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What was saved of a draft before.
@Path("/api/studio/campaigns/{slug}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "versions", description = "What was saved of a draft before")
@SecurityRequirement(name = "token")
@SecurityRequirement(name = "session")
@NeedsKey
public class VersionsResource {
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
                    + "there; of older ones those that lie ten minutes apart, a hundred in all.")
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
    @APIResponse(responseCode = "200", description = "The campaign document (`campaign/2`)")
    @APIResponse(responseCode = "404", description = "No such campaign, or this version is not kept")
    public byte[] read(@PathParam("slug") String slug, @PathParam("version") long version) {
        drafts.summary(slug);
        return store.version(slug, version)
                .map(Drafts::current)
                .orElseThrow(() -> new Refusal(Problem.of(
                        "unknown-version",
                        404,
                        "No such version",
                        "version %d of campaign '%s' is not kept".formatted(version, slug))))
                .document();
    }

    private static Map<String, Object> json(CampaignStore.Version version) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", version.version());
        json.put("savedAt", version.savedAt().toString());
        json.put("by", version.by());
        return json;
    }
}
