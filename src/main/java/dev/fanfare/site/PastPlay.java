package dev.fanfare.site;

import dev.fanfare.action.ActionRunner;
import dev.fanfare.problem.Refusal;
import dev.fanfare.visitor.VisitorId;
import dev.fanfare.visitor.VisitorTokens;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A request to a campaign or binding that is not there any more. What was answered under its key
/// while it was there still holds: a visitor whose answer got lost on its way learns it.
record PastPlay(String slug, String address, @Nullable String key, VisitorTokens tokens, HttpServerRequest request) {
    Optional<Response> answer(ActionRunner runner, VisitorCookie cookie, byte @Nullable [] body) {
        if (key == null || key.isBlank()) {
            return Optional.empty();
        }
        return input(body)
                .flatMap(input -> runner.given(
                        slug,
                        cookie.read(request).orElseGet(() -> derived(tokens, slug, key, request)),
                        key,
                        address,
                        input))
                .filter(ActionRunner.Answer.Answered.class::isInstance)
                .map(ActionRunner.Answer.Answered.class::cast)
                .map(answered -> Response.ok(answered.body()).build());
    }

    /// The new visitor who is the same again when the same request is sent once more.
    static VisitorId derived(VisitorTokens tokens, String slug, String key, HttpServerRequest request) {
        String agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        String address =
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
        return tokens.derived(slug, key, Objects.requireNonNullElse(address, ""), agent);
    }

    private static Optional<Map<String, Object>> input(byte @Nullable [] body) {
        try {
            return Optional.of(PlayInput.read(body == null ? new byte[0] : body));
        } catch (Refusal malformed) {
            return Optional.empty();
        }
    }
}
