package dev.fanfare.studio;

import dev.fanfare.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Lets nobody into the studio without its token.
public class StudioDoor {
    private static final String SCHEME = "Bearer ";

    private final StudioKey key;

    StudioDoor(StudioKey key) {
        this.key = key;
    }

    @ServerRequestFilter
    public @Nullable Response check(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (!path.startsWith("/api/studio") && !path.startsWith("api/studio")) {
            return null;
        }
        String presented = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (presented != null
                && presented.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && key.opensWith(presented.substring(SCHEME.length()).strip())) {
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
