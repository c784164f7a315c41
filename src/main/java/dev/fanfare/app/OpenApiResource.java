package dev.fanfare.app;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Sends the description of the API. It is a file made from the code: making it at each start would
/// take longer than all that a first visitor waits for.
@Path("/q/openapi")
public class OpenApiResource {
    private static final String FILE = "/openapi.json";

    /// The description as OpenAPI 3.1, in JSON.
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response description() {
        try (InputStream in = OpenApiResource.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the class path has no " + FILE);
            }
            return Response.ok(in.readAllBytes())
                    .header("Cache-Control", "public, max-age=300")
                    .header("Access-Control-Allow-Origin", "*")
                    .build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
