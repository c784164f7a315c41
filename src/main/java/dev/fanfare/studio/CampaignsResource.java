package dev.fanfare.studio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.campaign.LiveCampaigns;
import dev.fanfare.campaign.OwnLinks;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Json;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.ArrayList;
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

/// Drafts: list, read, save, check and archive.
@Path("/api/studio/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "campaigns", description = "Drafts of campaigns")
@SecurityRequirement(name = "token")
@SecurityRequirement(name = "session")
@NeedsKey
public class CampaignsResource {
    private final CampaignStore store;
    private final Drafts drafts;
    private final DraftFacts facts;
    private final WeightCheck weight;
    private final LiveCampaigns live;
    private final InstantSource clock;

    CampaignsResource(CampaignStore store, Drafts drafts, WeightCheck weight, LiveCampaigns live, InstantSource clock) {
        this.store = store;
        this.drafts = drafts;
        this.weight = weight;
        this.facts = new DraftFacts(store);
        this.live = live;
        this.clock = clock;
    }

    /// All campaigns.
    @GET
    @Operation(
            summary = "List campaigns",
            description = "Every campaign with its version and state, archived ones too.")
    @APIResponse(responseCode = "200", description = "The campaigns, ordered by slug")
    public List<CampaignSummary> list() {
        return store.campaigns().stream()
                .map(summary ->
                        CampaignSummary.of(summary, facts.of(summary), live.find(summary.slug()), clock.instant()))
                .toList();
    }

    /// One draft.
    @GET
    @Path("/{slug}")
    @Operation(summary = "Read a draft", description = "The campaign document; its ETag is the draft's version.")
    @APIResponse(responseCode = "200", description = "The campaign document (`campaign/3`)")
    @APIResponse(responseCode = "404", description = "No such campaign")
    public Response read(@PathParam("slug") String slug) {
        CampaignStore.Draft draft = drafts.draft(slug);
        return Response.ok(draft.document())
                .header("ETag", Version.etag(draft.version()))
                .build();
    }

    /// Saves a draft.
    @PUT
    @Path("/{slug}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Save a draft",
            description =
                    "Creates a campaign, or replaces its draft if If-Match names its current version. A draft may be"
                            + " unfinished, but not broken: unknown components, wrong types, breached slots and the like"
                            + " are refused, all at once.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "200",
            description = "Saved; the ETag is the new version, `findings` what a check finds in it")
    @APIResponse(responseCode = "201", description = "Created; as for 200")
    @APIResponse(responseCode = "400", description = "Not JSON, or nested too deeply")
    @APIResponse(responseCode = "412", description = "Somebody else saved first")
    @APIResponse(responseCode = "413", description = "Larger than 4 MiB")
    @APIResponse(responseCode = "422", description = "Not a valid campaign: every finding with its JSON pointer")
    @APIResponse(responseCode = "428", description = "The campaign exists: If-Match is needed")
    public Response save(
            @PathParam("slug") String slug,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Context ContainerRequestContext context,
            byte @Nullable [] body) {
        JsonNode document = Drafts.json(body);
        long expected = Version.expected(ifMatch);
        Drafts.Kept kept = drafts.save(slug, document, expected, Caller.name(context));
        return saved(
                expected == 0 ? 201 : 200, slug, kept.version(), Map.of("findings", Findings.list(kept.findings())));
    }

    private static Response saved(int status, String slug, long version) {
        return saved(status, slug, version, Map.of());
    }

    private static Response saved(int status, String slug, long version, Map<String, Object> more) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("slug", slug);
        answer.put("version", version);
        answer.putAll(more);
        return Response.status(status)
                .header("ETag", Version.etag(version))
                .entity(answer)
                .build();
    }

    /// Begins a campaign with another one's draft.
    @POST
    @Path("/{slug}/duplicate")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Duplicate a campaign",
            description = "Saves the draft once more under another slug, with links to its own pages. Releases, books "
                    + "and another address are not copied.")
    @RequestBody(
            required = true,
            description = "`{\"slug\":\"new\",\"title\":\"…\"}`; `title` may be left out, and a `document` "
                    + "of the campaign may be sent that is copied in place of its draft",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "201", description = "Created; the ETag is the new draft's version")
    @APIResponse(responseCode = "404", description = "No such campaign")
    @APIResponse(responseCode = "409", description = "There is a campaign with the new slug")
    @APIResponse(responseCode = "422", description = "The new slug cannot be one")
    public Response duplicate(
            @PathParam("slug") String slug, @Context ContainerRequestContext context, byte @Nullable [] body) {
        Members asked = Members.of(body);
        String copy = asked.text("slug");
        ObjectNode document =
                OwnLinks.moved(asked.optionalObject("document").orElseGet(() -> drafts.document(slug)), slug, copy);
        document.put("slug", copy).remove("address");
        asked.optional("title").ifPresent(title -> document.put("title", title));
        return saved(201, copy, drafts.create(copy, document, Caller.name(context)));
    }

    /// Archives a campaign.
    @DELETE
    @Path("/{slug}")
    @Operation(
            summary = "Archive a campaign",
            description = "Takes the campaign off the air. Its releases and its books are kept, and a new draft may be "
                    + "saved under its slug.")
    @APIResponse(responseCode = "204", description = "Archived")
    @APIResponse(responseCode = "404", description = "No such campaign")
    @APIResponse(responseCode = "412", description = "Somebody else saved first")
    @APIResponse(responseCode = "428", description = "If-Match is needed")
    public Response archive(@PathParam("slug") String slug, @HeaderParam("If-Match") @Nullable String ifMatch) {
        drafts.draft(slug);
        long expected = Version.expected(ifMatch);
        drafts.saved(slug, store.archive(slug, expected, clock.instant()), expected);
        live.refresh(slug);
        return Response.noContent().build();
    }

    /// Brings an archived campaign back.
    @POST
    @Path("/{slug}/unarchive")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Bring a campaign back",
            description = "Saves an archived campaign's last version as its draft again. It is on the air once it is "
                    + "published again, or one of its releases is.")
    @APIResponse(responseCode = "201", description = "Back; the ETag is the draft's version")
    @APIResponse(responseCode = "404", description = "No such campaign")
    @APIResponse(responseCode = "409", description = "It is not archived")
    public Response unarchive(@PathParam("slug") String slug, @Context ContainerRequestContext context) {
        if (!drafts.summary(slug).archived()) {
            throw new Refusal(
                    Problem.of("not-archived", 409, "It is not archived", "campaign '%s' has a draft".formatted(slug)));
        }
        byte[] last = store.versions(slug).stream()
                .findFirst()
                .flatMap(version -> store.version(slug, version.version()))
                .orElseThrow()
                .document();
        return saved(201, slug, drafts.create(slug, Json.sound(last), Caller.name(context)));
    }

    /// Checks a document.
    @POST
    @Path("/{slug}/validate")
    @ForViewers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Check a campaign",
            description = "Checks the document sent, or the saved draft when none is sent, and says everything that "
                    + "would stop it from being published, and what should be looked at.")
    @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "200", description = "It can be published; `warnings` are to be looked at")
    @APIResponse(responseCode = "400", description = "Not JSON, or nested too deeply")
    @APIResponse(responseCode = "404", description = "No such campaign, and no document was sent")
    @APIResponse(responseCode = "422", description = "It cannot be published: every finding with its JSON pointer")
    public Response validate(@PathParam("slug") String slug, byte @Nullable [] body) {
        JsonNode document =
                body == null || body.length == 0 ? Json.sound(drafts.draft(slug).document()) : Drafts.json(body);
        List<Finding> findings = drafts.findings(document);
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() != Finding.Severity.WARNING)
                .toList();
        List<Finding> warnings = new ArrayList<>(findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.WARNING)
                .toList());
        if (!errors.isEmpty()) {
            throw new Refusal(Findings.problem("invalid-campaign", 422, "The campaign is not valid", errors)
                    .with("valid", false)
                    .with("warnings", Findings.list(warnings)));
        }
        warnings.addAll(weight.check(document));
        return Response.ok(Map.of("valid", true, "errors", List.of(), "warnings", Findings.list(warnings)))
                .build();
    }
}
