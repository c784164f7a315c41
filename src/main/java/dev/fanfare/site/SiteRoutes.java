package dev.fanfare.site;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/// Puts what must not wait for a worker thread before everything else: published pages.
@Singleton
final class SiteRoutes {
    private static final int PAGES_FIRST = 1000;

    private final PageRoute pages;
    private final FirstPage first;

    SiteRoutes(PublishedPages published, FirstPage first) {
        this.pages = new PageRoute(published, first);
        this.first = first;
    }

    void count(@ObservesAsync HttpServerStart started, Instance<MeterRegistry> meters) {
        first.goesAhead();
        FunctionCounter.builder("fanfare.page.views", pages, PageRoute::views)
                .description("Published pages sent, revalidations included")
                .register(meters.get());
    }

    void register(@Observes Filters filters) {
        filters.register(pages::handle, PAGES_FIRST);
    }
}
