package dev.fanfare.studio;

import dev.fanfare.account.Account;
import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/// Signing in and out.
@Path("/api/studio/session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Blocking
@Tag(name = "session", description = "Signing in and out")
@Doorstep
public class SessionResource {
    private final StudioGate gate;
    private final SignIn signIn;
    private final Accounts accounts;
    private final SessionCookie cookie;

    SessionResource(StudioGate gate, SignIn signIn, Accounts accounts, SessionCookie cookie) {
        this.gate = gate;
        this.signIn = signIn;
        this.accounts = accounts;
        this.cookie = cookie;
    }

    /// Who has signed in.
    @GET
    @Operation(
            summary = "Who has signed in",
            description = "`state` is `first-run` as long as anybody may make the owner's account, `signed-out`, or "
                    + "`signed-in` with the `account`.")
    @APIResponse(responseCode = "200", description = "The state, and the account when somebody has signed in")
    public Response read(@Context HttpServerRequest request) {
        Map<String, Object> state = gate.signedIn(request)
                .map(SessionResource::signedIn)
                .orElseGet(() -> Map.of("state", gate.isFirstRun() ? "first-run" : "signed-out"));
        return Response.ok(state).header("Cache-Control", "no-store").build();
    }

    /// Signs in.
    @POST
    @Operation(
            summary = "Sign in",
            description = "Begins a session: the answer's cookie carries it, for twelve hours after it was last used.")
    @RequestBody(
            required = true,
            description = "`{\"email\":\"…\",\"password\":\"…\"}`",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "200", description = "Signed in: the state and the account")
    @APIResponse(responseCode = "401", description = "There is no account with this e-mail address and password")
    @APIResponse(responseCode = "403", description = "Another site sent this")
    @APIResponse(responseCode = "422", description = "A member is missing")
    @APIResponse(responseCode = "429", description = "Too many attempts; `Retry-After` says how long to wait")
    @APIResponse(responseCode = "503", description = "Too many are signing in; `Retry-After` says how long to wait")
    public Map<String, Object> begin(@Context HttpServerRequest request, byte @Nullable [] body) {
        Members asked = Members.of(body);
        Account account = signIn.account(asked.text("email"), asked.text("password"), address(request))
                .orElseThrow(() -> new Refusal(Problem.of(
                        "wrong-sign-in",
                        401,
                        "Wrong e-mail address or password",
                        "there is no account with this e-mail address and password")));
        cookie.write(request, account);
        return signedIn(account);
    }

    /// Signs out.
    @DELETE
    @Operation(summary = "Sign out", description = "Takes the session's cookie away.")
    @APIResponse(responseCode = "204", description = "Signed out, or was not signed in")
    @APIResponse(responseCode = "403", description = "Another site sent this")
    public Response end(@Context HttpServerRequest request) {
        cookie.remove(request);
        return Response.noContent().build();
    }

    /// Signs out everywhere.
    @DELETE
    @Path("/everywhere")
    @NeedsKey
    @ForViewers
    @SecurityRequirement(name = "session")
    @Operation(summary = "Sign out everywhere", description = "Ends every session of the account, this one too.")
    @APIResponse(responseCode = "204", description = "Signed out")
    @APIResponse(responseCode = "401", description = "Nobody has signed in")
    @APIResponse(responseCode = "422", description = "The token has no sessions")
    public Response endAll(@Context ContainerRequestContext context, @Context HttpServerRequest request) {
        accounts.signOut(account(context));
        cookie.remove(request);
        return Response.noContent().build();
    }

    private static Account account(ContainerRequestContext context) {
        return Caller.of(context)
                .flatMap(Caller::account)
                .orElseThrow(() -> new Refusal(Problem.of(
                        "no-account", 422, "The token is nobody's account", "sign in: this is done to an account")));
    }

    /// Changes one's own password.
    @PUT
    @Path("/password")
    @NeedsKey
    @ForViewers
    @SecurityRequirement(name = "session")
    @Operation(
            summary = "Change one's own password",
            description = "Ends every session of the account; the answer's cookie begins a new one.")
    @RequestBody(
            required = true,
            description = "`{\"current\":\"…\",\"password\":\"…\"}`",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "204", description = "Changed")
    @APIResponse(responseCode = "401", description = "Nobody has signed in")
    @APIResponse(responseCode = "403", description = "`current` is not the password")
    @APIResponse(responseCode = "422", description = "The new password is too short or too long")
    @APIResponse(responseCode = "429", description = "Too many attempts")
    @APIResponse(responseCode = "503", description = "Too many are signing in")
    public Response changePassword(
            @Context ContainerRequestContext context, @Context HttpServerRequest request, byte @Nullable [] body) {
        Account account = account(context);
        Members asked = Members.of(body);
        String password = asked.text("password");
        if (!signIn.isOf(account, asked.text("current"), address(request))) {
            throw new Refusal(Problem.of(
                    "wrong-password", 403, "That is not the password", "'current' is not the account's password"));
        }
        cookie.write(request, accounts.withPassword(account, password));
        return Response.noContent().build();
    }

    static Map<String, Object> signedIn(Account account) {
        return Map.of("state", "signed-in", "account", Accounts.json(account));
    }

    /// Where a request comes from. Who has a network of IPv6 addresses counts as one.
    private static String address(HttpServerRequest request) {
        String address = Optional.ofNullable(request.remoteAddress())
                .flatMap(remote -> Optional.ofNullable(remote.hostAddress()))
                .orElse("");
        String[] groups = address.split(":", -1);
        return groups.length < 4 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
