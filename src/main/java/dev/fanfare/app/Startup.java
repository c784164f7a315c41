package dev.fanfare.app;

import dev.fanfare.studio.StudioKey;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/// What must have happened before the first request: the token is there, and an empty server has
/// its demo. Then says where the server is.
@Singleton
final class Startup {
    private static final Logger LOG = Logger.getLogger("fanfare");

    private final DemoCampaign demo;

    /// @param key asked for, so that a token is made and printed at the first start
    Startup(DemoCampaign demo, StudioKey key) {
        this.demo = demo;
    }

    void start(@Observes StartupEvent event) {
        demo.publishIfEmpty();
    }

    void listening(@ObservesAsync HttpServerStart server) {
        int port = server.options().getPort();
        if (port > 0) {
            LOG.infof("Fanfare is at http://localhost:%d", port);
        }
    }
}
