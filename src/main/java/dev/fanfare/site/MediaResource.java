package dev.fanfare.site;

import dev.fanfare.asset.Asset;
import dev.fanfare.asset.AssetStore;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Sends the files of the library. They never change, so whoever has one need not ask again.
@Path("/media")
@Blocking
@Tag(name = "media", description = "Pictures")
public class MediaResource {
    private static final int USUAL_WIDTH = 960;
    private static final Map<String, String> TYPES = Map.of(
            "webp", "image/webp",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "svg", "image/svg+xml",
            "pdf", "application/pdf");

    private final AssetStore store;

    MediaResource(AssetStore store) {
        this.store = store;
    }

    /// The file of an asset that suits the asker.
    @GET
    @Path("/{asset: [0-9a-f]{32}}")
    @Operation(
            summary = "An image or a file of the library",
            description =
                    "A picture of middle size, as WebP if the header `Accept` names it; or the drawing, or the document.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "No such asset")
    public Response asset(
            @PathParam("asset") String id,
            @HeaderParam("Accept") @Nullable String accept,
            @HeaderParam("If-None-Match") @Nullable String known) {
        Asset asset = store.asset(id).orElseThrow(() -> unknown(id));
        boolean webp = accept != null
                && accept.contains("image/webp")
                && !asset.files("webp").isEmpty();
        String format = webp ? "webp" : asset.plainFormat();
        Asset.File file = asset.file(format, USUAL_WIDTH).orElseThrow(() -> unknown(id));
        return send(id, file.name(), known).header("Vary", "Accept").build();
    }

    /// One file.
    @GET
    @Path("/{asset: [0-9a-f]{32}}/{file}")
    @Operation(
            summary = "A file of the library",
            description = "One size and format of an image, such as `960.webp`, or a document, which browsers store.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "No such file")
    public Response file(
            @PathParam("asset") String id,
            @PathParam("file") String name,
            @HeaderParam("If-None-Match") @Nullable String known) {
        return send(id, name, known).build();
    }

    private Response.ResponseBuilder send(String id, String name, @Nullable String known) {
        java.nio.file.Path file = store.file(id, name).orElseThrow(() -> unknown(id + "/" + name));
        String etag = "\"" + id + "-" + name + "\"";
        boolean unchanged = known != null && (known.contains(etag) || known.equals("*"));
        Response.ResponseBuilder answer = unchanged ? Response.notModified() : Response.ok(file);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        if (extension.equals("pdf")) {
            answer.header("Content-Disposition", "attachment; filename=\"" + id.substring(0, 8) + ".pdf\"");
        }
        return answer.type(unchanged ? null : TYPES.get(extension))
                .header("ETag", etag)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", policy(extension));
    }

    /// Opened on its own, a file of the library runs nothing and loads nothing.
    private static String policy(String extension) {
        return extension.equals("svg")
                ? "sandbox; default-src 'none'; style-src 'unsafe-inline'"
                : "sandbox; default-src 'none'";
    }

    private static Refusal unknown(String what) {
        return new Refusal(
                Problem.of("unknown-asset", 404, "No such file", "the library holds no '%s'".formatted(what)));
    }
}
