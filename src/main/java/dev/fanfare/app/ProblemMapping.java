package dev.fanfare.app;

import dev.fanfare.problem.Problem;
import dev.fanfare.problem.Refusal;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/// Answers every failed request with a problem. Only the server's own failures are logged.
final class ProblemMapping {
    private static final Logger LOG = Logger.getLogger("fanfare");

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        Problem problem = refusal.problem();
        Response.ResponseBuilder answer = answer(problem);
        if (problem.members().get("retryAfter") instanceof Integer seconds) {
            answer.header("Retry-After", seconds);
        }
        return answer.build();
    }

    @ServerExceptionMapper
    Response refusedByHttp(WebApplicationException wrong, RoutingContext context) {
        int status = wrong.getResponse().getStatus();
        if (status >= 500) {
            return answer(serverError(wrong)).build();
        }
        Response.ResponseBuilder answer = answer(HttpRefusal.problem(status, context.request()));
        String allow = wrong.getResponse().getHeaderString("Allow");
        if (allow != null) {
            answer.header("Allow", allow);
        }
        return answer.build();
    }

    /// A visitor who hangs up while sending is nothing that an operator could mend.
    @ServerExceptionMapper
    Response broken(IOException failure) {
        return hungUp(failure)
                ? answer(Problem.of("hung-up", 400, "The request was cut off", "its connection was closed"))
                        .build()
                : failed(failure);
    }

    @ServerExceptionMapper
    Response failed(Throwable failure) {
        return answer(serverError(failure)).build();
    }

    /// A failure of this server: logged, and told without its cause.
    static Problem serverError(@Nullable Throwable failure) {
        String number = UUID.randomUUID().toString();
        LOG.errorf(failure, "request failed (%s)", number);
        return Problem.of(
                "server-error", 500, "The server failed", "it is not your fault; the log tells more under " + number);
    }

    private static boolean hungUp(Throwable failure) {
        return failure instanceof ClosedChannelException
                || failure instanceof HttpClosedException
                || (failure.getCause() != null && hungUp(failure.getCause()));
    }

    private static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem.body());
    }
}
