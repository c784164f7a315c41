package dev.fanfare.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import dev.fanfare.process.RunningFanfare;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A running server and a browser, with somebody who may design: whoever plays or edits takes a visit.
/// `Stages` hands them out.
final class Stage implements AutoCloseable {
    static final String OWNER = "owner@example.com";
    static final String EDITOR = "mina@example.com";
    static final String OTHER_EDITOR = "omar@example.com";

    private final RunningFanfare server;
    private final Chromium chromium;
    private final Published published;

    private Stage(RunningFanfare server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
        published = new Published(server);
    }

    /// A server with the demo and three accounts: an owner and two editors.
    static Stage withAccounts(Chromium chromium) {
        Stage stage = empty(chromium);
        Designer.account(stage.server, OWNER, "owner");
        Designer.account(stage.server, EDITOR, "editor");
        Designer.account(stage.server, OTHER_EDITOR, "editor");
        return stage;
    }

    /// A server with the demo alone, on which nobody has an account.
    static Stage empty(Chromium chromium) {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "journey-");
            return new Stage(RunningFanfare.start(folder.resolve("data")), chromium);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    RunningFanfare server() {
        return server;
    }

    Chromium chromium() {
        return chromium;
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

    /// Somebody with an account, signed in at a desktop, who asked it for less motion.
    Visit signedIn(String email, String language) {
        return signedIn(email, Screen.DESKTOP.context().setLocale(language).setReducedMotion(ReducedMotion.REDUCE));
    }

    Visit signedIn(String email, Browser.NewContextOptions options) {
        BrowserContext context = chromium.browser().newContext(options);
        String[] session = Designer.session(server, email).split("=", 2);
        context.addCookies(
                List.of(new Cookie(session[0], session[1]).setUrl(server.at("/").toString())));
        return new Visit(server, context);
    }

    /// Ends the server; the browser goes on to the next stage.
    @Override
    public void close() {
        server.close();
    }
}
