package dev.fanfare.studio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.fanfare.action.script.Evaluation;
import dev.fanfare.action.script.Scripts;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Json;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Tries scripts out.
@Path("/api/studio/scripts")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "scripts", description = "JavaScript")
@SecurityRequirement(name = "token")
@SecurityRequirement(name = "session")
@NeedsKey
public class ScriptsResource {
    private final Scripts scripts;

    ScriptsResource(Scripts scripts) {
        this.scripts = scripts;
    }

    /// Runs a script once.
    @POST
    @Path("/try")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Try a script",
            description = "Runs a script once and says what came of it. `source` is JavaScript whose last expression "
                    + "is a function, `(input) => output`; it is given `input` (or `{}`), and what it returns has to be JSON "
                    + "of at most 64 KiB. It reaches no file, no network and nothing of the server.")
    @RequestBody(
            required = true,
            description = "`{\"source\":\"(input) => input.a + 1\",\"input\":{\"a\":41}}`",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "200",
            description =
                    "`outcome` is `evaluated` (with `output`), `failed` (with `message` and, when known, `line`), "
                            + "`timed-out` or `out-of-memory` (each with its `limit`)")
    @APIResponse(responseCode = "400", description = "Not JSON, or nested too deeply")
    @APIResponse(responseCode = "413", description = "Larger than 4 MiB")
    @APIResponse(responseCode = "422", description = "There is no `source`, or it is no string")
    @APIResponse(responseCode = "503", description = "Too many scripts wait already, or this server cannot run any")
    public Map<String, Object> attempt(byte @Nullable [] body) {
        JsonNode document = Drafts.json(body);
        JsonNode source = document.path("source");
        if (!source.isTextual()) {
            throw new Refusal(Problem.of(
                    "member-missing", 422, "A member is missing", "the body needs 'source', a string of JavaScript"));
        }
        JsonNode input = document.has("input") ? document.path("input") : JsonNodeFactory.instance.objectNode();
        return json(scripts.evaluate(source.asText(), new String(Json.bytes(input), StandardCharsets.UTF_8)));
    }

    private static Map<String, Object> json(Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.Evaluated(String output) -> evaluated(output);
            case Evaluation.Failed(String message, OptionalInt line) -> failed(message, line);
            case Evaluation.TimedOut(var limit) -> told("timed-out", "limit", limit.toString());
            case Evaluation.OutOfMemory(long limit) -> told("out-of-memory", "limit", limit);
            case Evaluation.Busy() ->
                throw new Refusal(Problem.of(
                                "scripts-busy",
                                503,
                                "Too many scripts",
                                "as many scripts as may wait for their turn do so: try again in a moment")
                        .with("retryAfter", 1));
            case Evaluation.Unavailable(String reason) ->
                throw new Refusal(Problem.of("scripts-unavailable", 503, "Scripts cannot be run", reason));
        };
    }

    private static Map<String, Object> evaluated(String output) {
        return switch (Json.read(output.getBytes(StandardCharsets.UTF_8))) {
            case Json.Reading.Read(JsonNode document) -> told("evaluated", "output", document);
            case Json.Reading.Refused(Finding finding) ->
                failed("its output: " + finding.message(), OptionalInt.empty());
        };
    }

    private static Map<String, Object> failed(String message, OptionalInt line) {
        Map<String, Object> json = told("failed", "message", message);
        line.ifPresent(number -> json.put("line", number));
        return json;
    }

    private static Map<String, Object> told(String outcome, String member, Object value) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("outcome", outcome);
        json.put(member, value);
        return json;
    }
}
