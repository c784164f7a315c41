package dev.fanfare.studio;

import dev.fanfare.component.VideoSource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What an address that somebody pasted for a video comes to.
@Path("/api/studio/video-sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assets")
@SecurityRequirement(name = "token")
@SecurityRequirement(name = "session")
@NeedsKey
public class VideoSourcesResource {
    /// Reads one address; nothing is asked of the site that it names.
    @GET
    @Operation(
            summary = "Read the address of a video",
            description = "Tells whether an address, embed code or shared text is a video at a site, with the name of "
                    + "the `site`, the address of its `player` and of its own `page`; a `file`; or `other`: a video of the "
                    + "library, nothing, or what is not played.")
    @APIResponse(responseCode = "200", description = "What it is: `kind` is `site`, `file` or `other`")
    public Map<String, Object> read(
            @Parameter(description = "What was pasted") @QueryParam("address") @Nullable String address) {
        return switch (VideoSource.of(address == null ? "" : address)) {
            case VideoSource.Embed embed ->
                Map.of("kind", "site", "site", embed.site().title(), "player", embed.frame(), "page", embed.page());
            case VideoSource.File(String file) -> Map.of("kind", "file", "address", file);
            case VideoSource.Doubtful _,
                    VideoSource.Library _,
                    VideoSource.None _,
                    VideoSource.NoVideo _,
                    VideoSource.Slip _,
                    VideoSource.Unsafe _ -> Map.of("kind", "other");
        };
    }
}
