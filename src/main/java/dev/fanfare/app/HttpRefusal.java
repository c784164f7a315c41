package dev.fanfare.app;

import dev.fanfare.problem.Problem;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;

/// Words for what HTTP itself says no to.
final class HttpRefusal {
    private static final int LONGEST_PATH = 200;

    private HttpRefusal() {}

    /// @param status of the client's kind: 400 to 499
    static Problem problem(int status, HttpServerRequest request) {
        String phrase = HttpResponseStatus.valueOf(status).reasonPhrase();
        String kind = phrase.toLowerCase(Locale.ROOT).replace(' ', '-');
        return Problem.of(kind, status, phrase, detail(status, phrase, request));
    }

    private static String detail(int status, String phrase, HttpServerRequest request) {
        String path = path(request);
        return switch (status) {
            case 400 -> "the request is malformed: its address, a header such as Host, or a parameter";
            case 404 -> "there is nothing at %s %s".formatted(request.method(), path);
            case 405 -> "%s cannot be done at %s".formatted(request.method(), path);
            case 406 -> "%s is not to be had in any type that the header 'Accept' names".formatted(path);
            case 415 -> "%s does not take the type that the header 'Content-Type' names".formatted(path);
            default -> "%s %s: %s".formatted(request.method(), path, phrase);
        };
    }

    private static String path(HttpServerRequest request) {
        String path = request.path() == null ? "" : request.path();
        return path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "…";
    }
}
