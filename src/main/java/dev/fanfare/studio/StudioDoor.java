package dev.fanfare.studio;

import dev.fanfare.account.Role;
import dev.fanfare.problem.Problem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Lets nobody into the studio who has neither signed in nor its token, nobody do more than their role
/// may, and no other site act for somebody who has signed in.
public class StudioDoor {
    private static final int MARKED = Priorities.AUTHENTICATION - 100;
    private static final String NEEDED = StudioDoor.class.getName() + ".needed";
    private static final String FIRST_RUN = StudioDoor.class.getName() + ".firstRun";

    private final StudioGate gate;
    private final SameOrigin origin;

    StudioDoor(StudioGate gate, SameOrigin origin) {
        this.gate = gate;
        this.origin = origin;
    }

    @ForViewers
    @ServerRequestFilter(priority = MARKED)
    public void forViewers(ContainerRequestContext request) {
        request.setProperty(NEEDED, Role.VIEWER);
    }

    @ForOwners
    @ServerRequestFilter(priority = MARKED)
    public void forOwners(ContainerRequestContext request) {
        request.setProperty(NEEDED, Role.OWNER);
    }

    @ForFirstRun
    @ServerRequestFilter(priority = MARKED)
    public void forFirstRun(ContainerRequestContext request) {
        request.setProperty(FIRST_RUN, true);
    }

    @Doorstep
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public @Nullable Response onTheDoorstep(HttpServerRequest http) {
        boolean harmless = SameOrigin.changesNothing(http) || gate.hasToken(http);
        return harmless || origin.of(http) != SameOrigin.Verdict.OTHER ? null : otherSite();
    }

    @NeedsKey
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public @Nullable Response check(ContainerRequestContext request, HttpServerRequest http) {
        Optional<Caller> caller = gate.caller(http);
        if (caller.isPresent()) {
            return check(request, http, caller.get());
        }
        if (request.getProperty(FIRST_RUN) == null || !gate.isFirstRun()) {
            return notSignedIn();
        }
        return origin.of(http) == SameOrigin.Verdict.OTHER ? otherSite() : null;
    }

    private @Nullable Response check(ContainerRequestContext request, HttpServerRequest http, Caller caller) {
        boolean safe = SameOrigin.changesNothing(http);
        if (!safe && caller.account().isPresent() && origin.of(http) != SameOrigin.Verdict.SAME) {
            return otherSite();
        }
        Role needed = request.getProperty(NEEDED) instanceof Role marked ? marked : safe ? Role.VIEWER : Role.EDITOR;
        if (!caller.role().may(needed)) {
            return notAllowed(caller.role(), needed);
        }
        caller.makes(request);
        return null;
    }

    private static Response notSignedIn() {
        return answer(Problem.of(
                "not-signed-in",
                401,
                "You are not signed in",
                "sign in, or send 'Authorization: Bearer <token>': the value of FANFARE_ADMIN_TOKEN, or the one "
                        + "printed at first start"));
    }

    private static Response notAllowed(Role role, Role needed) {
        return answer(Problem.of(
                        "not-allowed",
                        403,
                        "Your role does not allow this",
                        "you are %s; this needs %s".formatted(role.word(), needed.word()))
                .with("role", role.word())
                .with("needed", needed.word()));
    }

    private static Response otherSite() {
        return answer(Problem.of(
                "cross-origin",
                403,
                "This was not sent by a page of this server",
                "the header 'Origin' or 'Sec-Fetch-Site' is missing or names another site; programs use the token"));
    }

    private static Response answer(Problem problem) {
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem.body());
        if (problem.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"studio\"");
        }
        return answer.build();
    }
}
