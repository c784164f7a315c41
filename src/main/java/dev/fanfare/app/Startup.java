package dev.fanfare.app;

import dev.fanfare.site.FirstPage;
import dev.fanfare.site.PublishedPages;
import dev.fanfare.store.embedded.EmbeddedDatabase;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;

/// Starts in the order in which visitors come: first published pages can be sent, then everything
/// else is opened. Only a data folder without ready-made pages makes the first visitor wait.
@Singleton
final class Startup {
    private static final Logger LOG = Logger.getLogger("fanfare");

    private final DataFolder folder;
    private final PublishedPages pages;
    private final FirstPage first;
    private final Opening opening;
    private final OwnParts parts;
    private final Later later;
    private volatile boolean ending;

    Startup(DataFolder folder, PublishedPages pages, FirstPage first, Opening opening, OwnParts parts, Later later) {
        this.folder = folder;
        this.pages = pages;
        this.first = first;
        this.opening = opening;
        this.parts = parts;
        this.later = later;
    }

    void start(@Observes StartupEvent event) {
        parts.missing().ifPresent(Startup::end);
        if (!pages.ready() || !EmbeddedDatabase.isIn(folder.path())) {
            parts.broken().ifPresent(Startup::end);
            opening.open();
        }
    }

    /// A server that is told to end while it opens its store has nothing to complain about.
    void stopping(@Observes ShutdownEvent event) {
        ending = true;
        later.close();
    }

    void listening(@ObservesAsync HttpServerStart server) {
        first.goesAhead();
        if (ending) {
            return;
        }
        Optional<String> wrong = parts.broken();
        if (wrong.isPresent()) {
            LOG.error(wrong.get());
            Quarkus.asyncExit(1);
            return;
        }
        try {
            opening.open();
        } catch (RuntimeException broken) {
            if (ending) {
                return;
            }
            LOG.errorf(broken, "Fanfare cannot open its data folder and ends");
            Quarkus.asyncExit(1);
            return;
        }
        int port = server.options().getPort();
        if (port > 0) {
            LOG.infof("Fanfare is at http://localhost:%d", port);
        }
    }

    /// Before anything is opened there is nothing to close.
    private static void end(String why) {
        LOG.error(why);
        Runtime.getRuntime().halt(1);
    }
}
