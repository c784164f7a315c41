package dev.fanfare.app;

import dev.fanfare.problem.Problem;
import io.vertx.core.VertxException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/// Answers with a problem what fails before it has reached any resource, such as a malformed
/// address or a missing `Host`.
@Singleton
final class ProblemRoutes {
    private static final List<Integer> UNROUTED = List.of(400, 404, 405, 406, 413, 414, 415);

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(ProblemRoutes::failed);
        UNROUTED.forEach(status -> router.errorHandler(status, ProblemRoutes::failed));
    }

    private static void failed(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.ended()) {
            return;
        }
        int status = status(context);
        Problem problem = status < 500
                ? HttpRefusal.problem(status, context.request())
                : ProblemMapping.serverError(context.failure());
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(Buffer.buffer(problem.body()));
    }

    /// What cannot be parsed or lacks a `Host` is the client's affair, whatever the router calls
    /// it.
    private static int status(RoutingContext context) {
        if (context.statusCode() >= 400 && context.statusCode() < 500) {
            return context.statusCode();
        }
        boolean noHost =
                context.failure() instanceof VertxException && context.request().authority() == null;
        return noHost ? 400 : 500;
    }
}
