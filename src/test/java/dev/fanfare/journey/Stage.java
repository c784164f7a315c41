package dev.fanfare.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import dev.fanfare.process.RunningFanfare;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// One server and one browser for all journeys: whoever plays takes a visit.
final class Stage implements AutoCloseable {
    private final RunningFanfare server;
    private final Chromium chromium;
    private final Published published;

    private Stage() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "journey-");
            server = RunningFanfare.start(folder.resolve("data"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        chromium = Chromium.launch();
        published = new Published(server);
    }

    /// A stage of its own, for who changes what others begin with, such as accounts.
    static Stage ofItsOwn() {
        return new Stage();
    }

    RunningFanfare server() {
        return server;
    }

    /// Campaigns of this server, beside the demo.
    Published published() {
        return published;
    }

    /// A new visitor whose browser asks for pages in `language`.
    Visit visit(Screen screen, String language) {
        return visit(screen.context().setLocale(language));
    }

    /// A new visitor who asked their device for less motion.
    Visit calmVisit(Screen screen, String language) {
        return visit(screen.context().setLocale(language).setReducedMotion(ReducedMotion.REDUCE));
    }

    Visit visit(Browser.NewContextOptions options) {
        BrowserContext context = chromium.browser().newContext(options);
        return new Visit(server, context);
    }

    @Override
    public void close() {
        chromium.close();
        server.close();
    }

    /// Hands the stage to the tests that ask for it.
    static final class Director implements ParameterResolver {
        private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Stage.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Stage.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot().getStore(OURS).computeIfAbsent(Stage.class, _ -> new Stage(), Stage.class);
        }
    }
}
