package dev.fanfare.studio;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells whether a browser sent a request from a page of this server. Browsers say so themselves:
/// `Sec-Fetch-Site` and `Origin` cannot be set by a page.
public final class SameOrigin {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final String publicOrigin;

    /// @param publicOrigin the server's public address without a path; empty when it is not known
    public SameOrigin(String publicOrigin) {
        this.publicOrigin = publicOrigin;
    }

    /// What a request's headers tell.
    enum Verdict {
        SAME,
        OTHER,
        /// It says nothing of it: no browser of our days sent it.
        UNSAID
    }

    static boolean changesNothing(HttpServerRequest request) {
        return SAFE.contains(request.method().name());
    }

    Verdict of(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") ? Verdict.SAME : Verdict.OTHER;
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return Verdict.UNSAID;
        }
        return origin.equals(publicOrigin) || names(origin, request.authority()) ? Verdict.SAME : Verdict.OTHER;
    }

    private static boolean names(String origin, @Nullable HostAndPort authority) {
        try {
            URI uri = URI.create(origin);
            int usual = "https".equals(uri.getScheme()) ? 443 : 80;
            return authority != null
                    && uri.getHost() != null
                    && uri.getHost()
                            .toLowerCase(Locale.ROOT)
                            .equals(authority.host().toLowerCase(Locale.ROOT))
                    && port(uri.getPort(), usual) == port(authority.port(), usual);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static int port(int named, int usual) {
        return named <= 0 ? usual : named;
    }
}
