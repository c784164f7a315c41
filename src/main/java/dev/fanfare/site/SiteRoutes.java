package dev.fanfare.site;

import dev.fanfare.campaign.LiveCampaigns;
import dev.fanfare.problem.Problem;
import dev.fanfare.render.FrontPage;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// Puts what must not wait for a worker thread before everything else: published pages, and the
/// refusal of bodies that are too large.
@Singleton
final class SiteRoutes {
    private static final int PAGES_FIRST = 1000;
    private static final int SIZE_NEXT = 900;

    private final PageRoute pages;
    private final SiteConfig config;

    SiteRoutes(LiveCampaigns live, FrontPage frontPage, SiteConfig config, MeterRegistry meters) {
        this.pages = new PageRoute(new SitePages(live, frontPage));
        this.config = config;
        FunctionCounter.builder("fanfare.page.views", pages, PageRoute::views)
                .description("Published pages sent, revalidations included")
                .register(meters);
    }

    void register(@Observes Filters filters) {
        filters.register(pages::handle, PAGES_FIRST);
        filters.register(this::refuseLargeBodies, SIZE_NEXT);
    }

    private void refuseLargeBodies(RoutingContext context) {
        HttpServerRequest request = context.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || length.length() < 7 || Long.parseLong(length) <= config.largestBody()) {
            context.next();
            return;
        }
        Problem problem = Problem.of(
                "body-too-large",
                413,
                "The request body is too large",
                "this body has %s bytes; at most %d are taken".formatted(length, config.largestBody()));
        request.handler(_ -> {});
        request.resume();
        request.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(Buffer.buffer(problem.body()));
    }
}
