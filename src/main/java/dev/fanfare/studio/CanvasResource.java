package dev.fanfare.studio;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import dev.fanfare.render.CanvasRenderer;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
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

/// What the designer's canvas shows of a draft.
@Path("/api/studio/campaigns/{slug}/canvas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Blocking
@Tag(name = "canvas", description = "Drafts as the designer shows them")
@SecurityRequirement(name = "token")
@SecurityRequirement(name = "session")
@NeedsKey
@ForViewers
public class CanvasResource {
    private final Drafts drafts;
    private final DraftView view;
    private final CanvasRenderer renderer;

    CanvasResource(Drafts drafts, DraftView view, CanvasRenderer renderer) {
        this.drafts = drafts;
        this.view = view;
        this.renderer = renderer;
    }

    /// A whole page.
    @POST
    @Operation(
            summary = "Show a page in the canvas",
            description = "The page of the document sent, or of the saved draft when none is sent, as it would be "
                    + "published, with marks for the designer and without anything that runs; and everything a check "
                    + "finds in the document. The document may be unfinished or wrong in places.")
    @RequestBody(
            required = true,
            description =
                    "`{\"document\":{…},\"page\":\"home\",\"locale\":\"en\",\"variant\":\"B\"}`; each may be left out",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "200",
            description = "`html`: the document; `styles`: the rules of single nodes; `findings`: of the document")
    @APIResponse(responseCode = "400", description = "Not JSON, or nested too deeply")
    @APIResponse(responseCode = "404", description = "No such page, or no such campaign and no document was sent")
    @APIResponse(responseCode = "422", description = "A member is of the wrong type, or there is no such locale")
    public Map<String, Object> canvas(@PathParam("slug") String slug, byte @Nullable [] body) {
        Question question = question(slug, body);
        Campaign campaign = view.campaign(question.document());
        PageKey key = key(campaign, question);
        CanvasRenderer.Canvas canvas = renderer.canvas(campaign, key);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("html", canvas.html());
        answer.put("styles", canvas.styles());
        answer.put("findings", Findings.list(drafts.findings(question.document())));
        return answer;
    }

    /// One node of a page.
    @POST
    @Path("/node")
    @Operation(
            summary = "Show a node in the canvas",
            description = "One node with all that stands in it, as it stands in the canvas of its page. Nothing is "
                    + "checked. The document may be cut down to what the node needs.")
    @RequestBody(
            required = true,
            description = "As for a page, and `\"node\":\"w1\"`",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "200",
            description = "`html`: the node; `styles`: the rules of every node in it; `components`: the style of every "
                    + "component in it")
    @APIResponse(responseCode = "400", description = "Not JSON, or nested too deeply")
    @APIResponse(responseCode = "404", description = "No such node or page")
    @APIResponse(responseCode = "422", description = "A member is missing or of the wrong type")
    public Map<String, Object> node(@PathParam("slug") String slug, byte @Nullable [] body) {
        Question question = question(slug, body);
        String node = question.text("node", "");
        Campaign campaign = view.around(question.document(), question.page(), node);
        CanvasRenderer.Piece piece = renderer.piece(campaign, key(campaign, question), node)
                .orElseThrow(() -> new Refusal(Problem.of(
                        "unknown-node",
                        404,
                        "No such node",
                        "page '%s' has no node '%s'".formatted(question.page(), node))));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("html", piece.html());
        answer.put("styles", piece.styles());
        answer.put("components", piece.components());
        return answer;
    }

    private Question question(String slug, byte @Nullable [] body) {
        JsonNode asked = Drafts.json(body);
        JsonNode document = asked.path("document");
        if (asked.isObject() && !document.isMissingNode() && !document.isNull() && !document.isObject()) {
            throw wrong("document", "a campaign's document");
        }
        return new Question(asked, document.isObject() ? document : drafts.document(slug));
    }

    private static PageKey key(Campaign campaign, Question question) {
        if (!campaign.pages().containsKey(question.page())) {
            throw new Refusal(Problem.of(
                    "unknown-page", 404, "No such page", "the campaign has no page '%s'".formatted(question.page())));
        }
        String locale = question.text("locale", campaign.defaultLocale());
        if (!campaign.locales().contains(locale)) {
            throw new Refusal(Problem.of(
                    "unknown-locale",
                    422,
                    "No such locale",
                    "'locale' is '%s'; expected one of %s".formatted(locale, campaign.locales())));
        }
        return new PageKey(question.page(), locale, question.text("variant", PageKey.ORIGINAL));
    }

    private static Refusal wrong(String member, String expected) {
        return new Refusal(Problem.of(
                "wrong-member",
                422,
                "A member is of the wrong type",
                "the member '%s' is wrong; expected %s".formatted(member, expected)));
    }

    /// What somebody wants to see.
    private record Question(JsonNode asked, JsonNode document) {
        String page() {
            return text("page", Campaign.HOME);
        }

        String text(String member, String otherwise) {
            JsonNode value = asked.path(member);
            if (value.isMissingNode() || value.isNull()) {
                return otherwise;
            }
            if (!value.isTextual()) {
                throw wrong(member, "a text");
            }
            return value.asText();
        }
    }
}
