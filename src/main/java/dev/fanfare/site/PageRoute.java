package dev.fanfare.site;

import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.preview.Preview;
import dev.fanfare.render.Paths;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/// Sends published pages: the hot path. It looks up ready-made bytes and touches no template, no
/// store and no worker thread.
final class PageRoute {
    static final String LANGUAGE_COOKIE = "fanfare_lang";
    private static final int YEAR = 365 * 24 * 3600;
    private static final CharSequence HTML = HttpHeaders.createOptimized("text/html; charset=utf-8");
    private static final CharSequence REVALIDATE = HttpHeaders.createOptimized("public, max-age=0, must-revalidate");
    private static final CharSequence PRIVATE = HttpHeaders.createOptimized("private, max-age=0, must-revalidate");
    private static final CharSequence VARY = HttpHeaders.createOptimized("Accept-Encoding, Accept-Language, Cookie");
    private static final CharSequence POLICY = HttpHeaders.createOptimized("content-security-policy");
    private static final CharSequence SNIFF = HttpHeaders.createOptimized("x-content-type-options");
    private static final CharSequence NO_SNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("referrer-policy");
    private static final CharSequence SAME_ORIGIN = HttpHeaders.createOptimized("strict-origin-when-cross-origin");

    private final PublishedPages pages;
    private final FirstPage first;
    private final LongAdder views = new LongAdder();

    PageRoute(PublishedPages pages, FirstPage first) {
        this.pages = pages;
        this.first = first;
    }

    /// How many pages were sent since the start, revalidations included.
    long views() {
        return views.sum();
    }

    void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpMethod method = request.method();
        String path = Objects.requireNonNullElse(request.path(), "/");
        Optional<PageSet> found;
        try {
            found = pages.at(withoutSlash(path));
        } catch (IOException unreadable) {
            context.fail(unreadable);
            return;
        }
        if (found.isEmpty()) {
            nothingHere(context, path);
        } else if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            request.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
            context.fail(405);
        } else if (path.length() > 1 && path.endsWith("/")) {
            redirect(request, path);
        } else {
            views.increment();
            send(request, found.get());
            first.sent();
        }
    }

    /// What has moved is told where to. A person with a browser is told in a page, or led to the first page of a
    /// campaign that has this one no longer; everything else goes on to the other routes.
    private void nothingHere(RoutingContext context, String path) {
        Optional<String> moved = pages.movedTo(path);
        if (moved.isPresent()) {
            moved(context.request(), moved.get());
            return;
        }
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        String first = Paths.first(path);
        if (accept == null || !accept.contains("text/html") || isOthers(first)) {
            context.next();
            return;
        }
        if (path.indexOf('/', 1) > 0 && isOnAir("/" + first)) {
            context.response()
                    .setStatusCode(302)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .putHeader(HttpHeaders.LOCATION, "/" + first + "#out-of-date")
                    .end();
            return;
        }
        Optional<PageSet> missing = missing();
        if (missing.isEmpty()) {
            context.next();
        } else {
            context.response().setStatusCode(404);
            send(context.request(), missing.get());
        }
    }

    private boolean isOnAir(String path) {
        try {
            return pages.at(path).isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isOthers(String first) {
        return Campaign.RESERVED_SLUGS.contains(first) || Preview.isAddress(first);
    }

    /// Without its page, a wrong address is told like any other problem.
    private Optional<PageSet> missing() {
        try {
            return pages.missing();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String withoutSlash(String path) {
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static void redirect(HttpServerRequest request, String path) {
        request.response()
                .setStatusCode(308)
                .putHeader(HttpHeaders.LOCATION, withQuery(withoutSlash(path), request))
                .end();
    }

    /// Not for good: a campaign may come back to an address it had.
    private static void moved(HttpServerRequest request, String path) {
        request.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .putHeader(HttpHeaders.LOCATION, withQuery(withoutSlash(path), request))
                .end();
    }

    private static String withQuery(String path, HttpServerRequest request) {
        return request.query() == null ? path : path + "?" + request.query();
    }

    private void send(HttpServerRequest request, PageSet set) {
        HttpServerResponse response = request.response();
        String asked = request.query() == null ? null : language(request);
        boolean cookies = request.headers().contains(HttpHeaders.COOKIE);
        String locale = Negotiation.locale(
                set.locales(),
                asked,
                cookies ? cookie(request, LANGUAGE_COOKIE) : null,
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        if (asked != null && set.locales().best(asked).isPresent()) {
            remember(response, LANGUAGE_COOKIE, locale, "/");
        }
        SentPage page = set.page(set.weights().isEmpty() ? PageKey.ORIGINAL : variant(request, set), locale);
        SentPage.Form form = page.form(Negotiation.encoding(request.getHeader(HttpHeaders.ACCEPT_ENCODING)));
        response.headers()
                .add(HttpHeaders.ETAG, form.etag())
                .add(HttpHeaders.CACHE_CONTROL, set.weights().isEmpty() ? REVALIDATE : PRIVATE)
                .add(HttpHeaders.VARY, VARY);
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && response.getStatusCode() == 200 && form.isAmong(known)) {
            response.setStatusCode(304).end();
        } else {
            body(request, page, form);
        }
    }

    private static void body(HttpServerRequest request, SentPage page, SentPage.Form form) {
        HttpServerResponse response = request.response();
        response.headers()
                .add(HttpHeaders.CONTENT_TYPE, HTML)
                .add(HttpHeaders.CONTENT_LENGTH, form.length())
                .add(POLICY, page.policy())
                .add(SNIFF, NO_SNIFF)
                .add(REFERRER, SAME_ORIGIN);
        if (form.encoding() != SentPage.Encoding.IDENTITY) {
            response.headers().add(HttpHeaders.CONTENT_ENCODING, form.encoding().header());
        }
        if (request.method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(form.body());
        }
    }

    /// Which variant this visitor sees: the one they saw before, else one by chance, remembered.
    private static String variant(HttpServerRequest request, PageSet set) {
        String name = "fanfare_variant_" + set.slug();
        String before = cookie(request, name);
        if (before != null && (before.equals("-") || set.weights().containsKey(before))) {
            return before.equals("-") ? PageKey.ORIGINAL : before;
        }
        String chosen = PageKey.ORIGINAL;
        int luck = ThreadLocalRandom.current().nextInt(100);
        for (Map.Entry<String, Integer> weight : set.weights().entrySet()) {
            luck -= weight.getValue();
            if (luck < 0) {
                chosen = weight.getKey();
                break;
            }
        }
        remember(
                request.response(),
                name,
                chosen.isEmpty() ? "-" : chosen,
                "/" + Paths.first(Objects.requireNonNullElse(request.path(), "/")));
        return chosen;
    }

    private static @Nullable String language(HttpServerRequest request) {
        try {
            return request.getParam("lang");
        } catch (IllegalArgumentException malformedQuery) {
            return null;
        }
    }

    private static @Nullable String cookie(HttpServerRequest request, String name) {
        Cookie cookie = request.getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }

    private static void remember(HttpServerResponse response, String name, String value, String path) {
        response.addCookie(
                Cookie.cookie(name, value).setPath(path).setMaxAge(YEAR).setSameSite(CookieSameSite.LAX));
    }
}
