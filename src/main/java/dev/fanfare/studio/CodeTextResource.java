package dev.fanfare.studio;

import dev.fanfare.studio.codes.CodeReport;
import dev.fanfare.studio.codes.CodeText;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
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

/// Codes of coupons as people paste them.
@Path("/api/studio/codes")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "codes", description = "Codes of coupons")
@SecurityRequirement(name = "token")
@SecurityRequirement(name = "session")
@NeedsKey
public class CodeTextResource {
    /// Tells the codes of a text apart; nothing is saved.
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Tell the codes of a text apart",
            description = "Codes stand between spaces, line ends, commas, semicolons, enumeration commas and bars. The "
                    + "answer has each once as `codes`, and tells how many were repeated, had invisible characters, were "
                    + "too long or had been rounded by a spreadsheet, with examples. Nothing is saved.")
    @RequestBody(
            required = true,
            description = "The text in UTF-8",
            content = @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "200", description = "`codes` and the report")
    public Map<String, Object> read(byte @Nullable [] body) {
        CodeReport report = new CodeReport();
        List<String> codes =
                CodeText.distinct(new String(body == null ? new byte[0] : body, StandardCharsets.UTF_8), report);
        Map<String, Object> answer = report.json();
        answer.put("codes", codes);
        return answer;
    }
}
