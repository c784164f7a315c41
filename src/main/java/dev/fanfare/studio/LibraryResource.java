package dev.fanfare.studio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.campaign.CampaignFormat;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import dev.fanfare.template.PageTemplate;
import dev.fanfare.template.TemplateLibrary;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What campaigns are built from and begun with.
@Path("/api/studio")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "library", description = "Components, actions and templates")
@SecurityRequirement(name = "token")
@SecurityRequirement(name = "session")
@NeedsKey
public class LibraryResource {
    private static final ObjectMapper JSON = new ObjectMapper();
    /// How a PNG file begins.
    private static final byte PNG = (byte) 0x89;

    private final Catalogue catalogue;
    private final ComponentLibrary library;
    private final TemplateLibrary templates;
    private final InstantSource clock;

    LibraryResource(Catalogue catalogue, ComponentLibrary library, TemplateLibrary templates, InstantSource clock) {
        this.catalogue = catalogue;
        this.library = library;
        this.templates = templates;
        this.clock = clock;
    }

    /// All components.
    @GET
    @Path("/components")
    @Operation(
            summary = "List components",
            description = "The definition (`component/1`) of every component on this server, with its `icon` and, "
                    + "where there is a picture of it, the address of that: `preview`.")
    @APIResponse(responseCode = "200", description = "The components, ordered by name")
    @APIResponse(responseCode = "304", description = "They are still those of `If-None-Match`")
    public RestResponse<List<JsonNode>> components(@HeaderParam("If-None-Match") @Nullable String known) {
        List<JsonNode> all = new ArrayList<>();
        catalogue.components().forEach(component -> {
            ObjectNode json = component.definition().deepCopy();
            json.put("icon", component.icon());
            if (library.hasPreview(component.name())) {
                json.put("preview", "/api/studio/components/" + component.name() + "/preview.webp");
            }
            all.add(json);
        });
        return KeptAnswer.of(all, known);
    }

    /// A component's picture.
    @GET
    @Path("/components/{namespace}/{name}/preview.webp")
    @Produces("image/webp")
    @Operation(summary = "A component's preview", description = "What its example looks like.")
    @APIResponse(responseCode = "200", description = "The picture")
    @APIResponse(responseCode = "404", description = "No such component, or it has no picture")
    public Response preview(@PathParam("namespace") String namespace, @PathParam("name") String name) {
        String component = namespace + "/" + name;
        byte[] preview = library.preview(component)
                .orElseThrow(() -> new Refusal(Problem.of(
                        "unknown-component",
                        404,
                        "No such picture",
                        "there is no preview of '%s'".formatted(component))));
        return Response.ok(preview)
                .header("Cache-Control", "private, max-age=3600")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /// All actions.
    @GET
    @Path("/actions")
    @Operation(
            summary = "List actions",
            description = "Every action a page may bind: its fixed input, the visitor's input and its outcomes.")
    @APIResponse(responseCode = "200", description = "The actions, ordered by name")
    @APIResponse(responseCode = "304", description = "They are still those of `If-None-Match`")
    public RestResponse<List<JsonNode>> actions(@HeaderParam("If-None-Match") @Nullable String known) {
        return KeptAnswer.of(
                catalogue.actions().stream().<JsonNode>map(JSON::valueToTree).toList(), known);
    }

    /// All page templates.
    @GET
    @Path("/templates")
    @Operation(
            summary = "List templates",
            description =
                    "Every template with its campaign document, to begin a campaign with, and the addresses of its "
                            + "pictures by language: `previews`.")
    @APIResponse(responseCode = "200", description = "The templates, ordered by name")
    public List<JsonNode> templates() {
        List<JsonNode> all = new ArrayList<>();
        for (PageTemplate template : templates.templates()) {
            ObjectNode json = JSON.createObjectNode();
            json.put("name", template.name());
            json.set("title", JSON.valueToTree(Texts.json(template.title())));
            ObjectNode previews = json.putObject("previews");
            template.previews().keySet().stream()
                    .sorted()
                    .forEach(language -> previews.put(
                            language, "/api/studio/templates/%s/preview/%s".formatted(template.name(), language)));
            json.set("document", CampaignFormat.current(template.begunAt(clock.instant())));
            json.set("texts", template.texts().get());
            all.add(json);
        }
        return all;
    }

    /// A template's picture.
    @GET
    @Path("/templates/{name}/preview/{language}")
    @Produces({"image/webp", "image/png"})
    @Operation(summary = "A template's preview", description = "What a campaign begun with it looks like.")
    @APIResponse(responseCode = "200", description = "The picture")
    @APIResponse(responseCode = "404", description = "No such template, or it has no such picture")
    public Response templatePreview(@PathParam("name") String name, @PathParam("language") String language) {
        byte[] preview = templates
                .template(name)
                .flatMap(template -> Optional.ofNullable(template.previews().get(language)))
                .orElseThrow(() -> new Refusal(Problem.of(
                        "unknown-template",
                        404,
                        "No such picture",
                        "there is no preview of '%s' in '%s'".formatted(name, language))));
        return Response.ok(preview)
                .type(preview[0] == PNG ? "image/png" : "image/webp")
                .header("Cache-Control", "private, max-age=3600")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
