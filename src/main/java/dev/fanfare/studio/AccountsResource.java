package dev.fanfare.studio;

import dev.fanfare.account.Account;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Who may come into the studio: for owners.
@Path("/api/studio/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Blocking
@Tag(name = "accounts", description = "Who may come into the studio")
@SecurityRequirement(name = "token")
@SecurityRequirement(name = "session")
@NeedsKey
@ForOwners
public class AccountsResource {
    private final Accounts accounts;
    private final SessionCookie cookie;

    AccountsResource(Accounts accounts, SessionCookie cookie) {
        this.accounts = accounts;
        this.cookie = cookie;
    }

    /// All accounts.
    @GET
    @Operation(summary = "List accounts", description = "Every account with its role, ordered by e-mail address.")
    @APIResponse(responseCode = "200", description = "The accounts")
    public List<Map<String, Object>> list() {
        return accounts.all().stream().map(Accounts::json).toList();
    }

    /// One account.
    @GET
    @Path("/{id}")
    @Operation(summary = "Read an account", description = "Its name, e-mail address and role.")
    @APIResponse(responseCode = "200", description = "The account")
    @APIResponse(responseCode = "404", description = "No such account")
    public Map<String, Object> read(@PathParam("id") String id) {
        return Accounts.json(accounts.account(id));
    }

    /// Makes an account.
    @POST
    @ForFirstRun
    @Operation(
            summary = "Make an account",
            description =
                    "As long as there is none, nobody has to have signed in: the account is an owner's, and the "
                            + "answer signs in. Afterwards owners make accounts, with the role `editor` unless they say another.")
    @RequestBody(
            required = true,
            description = "`{\"email\":\"…\",\"password\":\"…\",\"name\":\"…\",\"role\":\"editor\"}`; the last two may "
                    + "be left out",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "201", description = "Made: the account")
    @APIResponse(responseCode = "401", description = "There are accounts, and nobody has signed in")
    @APIResponse(responseCode = "409", description = "The e-mail address has an account")
    @APIResponse(responseCode = "422", description = "A member is missing or cannot be accepted")
    @APIResponse(responseCode = "503", description = "Too many are signing in")
    public Response make(
            @Context ContainerRequestContext context, @Context HttpServerRequest request, byte @Nullable [] body) {
        Members asked = Members.of(body);
        Optional<Caller> caller = Caller.of(context);
        Account made = caller.isPresent() && !accounts.none() ? accounts.add(asked) : first(asked, caller, request);
        return Response.status(201).entity(Accounts.json(made)).build();
    }

    private Account first(Members asked, Optional<Caller> caller, HttpServerRequest request) {
        Optional<Account> made = accounts.first(asked);
        if (made.isPresent() && caller.isEmpty()) {
            cookie.write(request, made.get());
        }
        return made.or(() -> caller.map(_ -> accounts.add(asked)))
                .orElseThrow(() -> new Refusal(Problem.of(
                        "not-signed-in",
                        401,
                        "You are not signed in",
                        "somebody else has made the first account: sign in, or ask an owner for an account")));
    }

    /// Changes an account.
    @PATCH
    @Path("/{id}")
    @Operation(
            summary = "Change an account",
            description = "Its name, its role or its password. Another role or password ends its sessions.")
    @RequestBody(
            required = true,
            description = "`{\"name\":\"…\",\"role\":\"viewer\",\"password\":\"…\"}`; what is left out stays",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "200", description = "The account as it is now")
    @APIResponse(responseCode = "404", description = "No such account")
    @APIResponse(responseCode = "409", description = "It is the last owner's")
    @APIResponse(responseCode = "422", description = "A member cannot be accepted")
    @APIResponse(responseCode = "503", description = "Too many are signing in")
    public Map<String, Object> change(@PathParam("id") String id, byte @Nullable [] body) {
        return Accounts.json(accounts.change(id, Members.of(body)));
    }

    /// Removes an account.
    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove an account", description = "Its sessions end at once.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "No such account")
    @APIResponse(responseCode = "409", description = "It is the last owner's")
    public Response remove(@PathParam("id") String id) {
        accounts.remove(id);
        return Response.noContent().build();
    }
}
