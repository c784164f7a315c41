package dev.fanfare.studio;

import dev.fanfare.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Lets nobody into the studio without its token.
public class StudioDoor {
    private final StudioKey key;

    StudioDoor(StudioKey key) {
        this.key = key;
    }

    @NeedsKey
    @ServerRequestFilter
    public @Nullable Response check(ContainerRequestContext request) {
        if (key.admits(request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
            return null;
        }
        Problem problem = Problem.of(
                "not-signed-in",
                401,
                "The studio needs its token",
                "send 'Authorization: Bearer <token>': the value of FANFARE_ADMIN_TOKEN, or the one printed at first start");
        return Response.status(problem.status())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"studio\"")
                .type(Problem.MEDIA_TYPE)
                .entity(problem.body())
                .build();
    }
}
