package dev.fanfare.site;

import dev.fanfare.format.SchemaCheck;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Publishes the JSON Schemas of the formats.
@Path("/schemas")
@Tag(name = "formats", description = "The JSON formats")
public class SchemaResource {
    private final SchemaCheck schemas;

    SchemaResource(SchemaCheck schemas) {
        this.schemas = schemas;
    }

    /// One schema, such as `/schemas/campaign.json`.
    @GET
    @Path("/{kind}.json")
    @Produces("application/schema+json")
    @Operation(
            summary = "A format's JSON Schema",
            description = "JSON Schema 2020-12 of `campaign`, `page` or `component`.")
    @APIResponse(responseCode = "200", description = "The schema")
    @APIResponse(responseCode = "404", description = "No such format")
    public Response schema(@PathParam("kind") String kind) {
        byte[] schema = schemas.schema(kind)
                .orElseThrow(() -> new Refusal(Problem.of(
                        "unknown-schema",
                        404,
                        "No such schema",
                        "there is no schema '%s'; there are %s".formatted(kind, SchemaCheck.KINDS))));
        return Response.ok(schema)
                .header("Cache-Control", "public, max-age=3600")
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
