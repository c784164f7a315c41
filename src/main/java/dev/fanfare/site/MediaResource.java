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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PathPart;
import org.jspecify.annotations.Nullable;

/// Sends the files of the library. They never change, so whoever has one need not ask again.
@Path("/media")
@Blocking
@Tag(name = "media", description = "Pictures, videos and files")
public class MediaResource {
    private static final int USUAL_WIDTH = 960;
    private static final Map<String, String> TYPES = Map.of(
            "webp", "image/webp",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "svg", "image/svg+xml",
            "pdf", "application/pdf",
            "mp4", "video/mp4",
            "webm", "video/webm",
            "vtt", "text/vtt;charset=UTF-8");

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
            @Context HttpHeaders asked,
            @Context Request request)
            throws IOException {
        Asset asset = store.asset(id).orElseThrow(() -> unknown(id));
        boolean webp = accept != null
                && accept.contains("image/webp")
                && !asset.files("webp").isEmpty();
        String format = webp ? "webp" : asset.plainFormat();
        Asset.File file = asset.file(format, USUAL_WIDTH).orElseThrow(() -> unknown(id));
        return send(id, file.name(), asked, request).header("Vary", "Accept").build();
    }

    /// One file.
    @GET
    @Path("/{asset: [0-9a-f]{32}}/{file}")
    @Operation(
            summary = "A file of the library",
            description =
                    "One size and format of an image, such as `960.webp`, a document, which browsers store, or a video or "
                            + "subtitles, such as `file.mp4` and `file.vtt`. Parts of a file can be asked for.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "206", description = "The part that `Range` names")
    @APIResponse(responseCode = "404", description = "No such file")
    @APIResponse(responseCode = "416", description = "The file has no such part")
    public Response file(
            @PathParam("asset") String id,
            @PathParam("file") String name,
            @Parameter(description = "One part of the file, such as `bytes=0-1023`") @HeaderParam("Range") @Nullable String range,
            @Context HttpHeaders asked,
            @Context Request request)
            throws IOException {
        return send(id, name, asked, request).build();
    }

    private Response.ResponseBuilder send(String id, String name, HttpHeaders asked, Request request)
            throws IOException {
        java.nio.file.Path file = store.file(id, name).orElseThrow(() -> unknown(id + "/" + name));
        String etag = "\"" + id + "-" + name + "\"";
        String known = asked.getHeaderString("If-None-Match");
        String extension = name.substring(name.lastIndexOf('.') + 1);
        Response.ResponseBuilder answer = known != null && (known.contains(etag) || known.equals("*"))
                ? Response.notModified()
                : body(file, asked, request, etag).type(TYPES.get(extension));
        if (extension.equals("pdf")) {
            answer.header("Content-Disposition", "attachment; filename=\"" + id.substring(0, 8) + ".pdf\"");
        }
        return answer.header("ETag", etag)
                .header("Accept-Ranges", "bytes")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", policy(extension));
    }

    /// The file or a part of it, from disk to network. Parts are of what GET sends alone (RFC 9110, section 14.2).
    private static Response.ResponseBuilder body(
            java.nio.file.Path file, HttpHeaders asked, Request request, String etag) throws IOException {
        long size = Files.size(file);
        if (request.getMethod().equals("HEAD")) {
            return Response.ok().header("Content-Length", size);
        }
        String range = asked.getHeaderString("Range");
        String condition = asked.getHeaderString("If-Range");
        return switch (ByteRange.of(range, condition, etag, size)) {
            // as a part, too: of a whole file the framework would send what `Range` names, whatever was decided here
            case ByteRange.Whole _ -> Response.ok(new PathPart(file, 0, size));
            case ByteRange.Part part ->
                Response.status(206)
                        .entity(new PathPart(file, part.first(), part.length()))
                        .header("Content-Range", "bytes %d-%d/%d".formatted(part.first(), part.last(), size));
            case ByteRange.Beyond _ -> Response.status(416).header("Content-Range", "bytes */" + size);
        };
    }

    /// Opened on its own, a file of the library runs nothing and loads nothing but itself.
    private static String policy(String extension) {
        return switch (extension) {
            case "svg" -> "sandbox; default-src 'none'; style-src 'unsafe-inline'";
            case "mp4", "webm" -> "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'";
            default -> "sandbox; default-src 'none'";
        };
    }

    private static Refusal unknown(String what) {
        return new Refusal(
                Problem.of("unknown-asset", 404, "No such file", "the library holds no '%s'".formatted(what)));
    }
}
