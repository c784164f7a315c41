package dev.fanfare.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The browser of all journeys: the system's own Chromium when there is one, else Playwright's. A
/// machine without any fails the test and does not skip it.
final class Chromium implements AutoCloseable {
    private static final List<Path> KNOWN = List.of(
            Path.of("/usr/bin/chromium-headless-shell"),
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"));
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final String path;

    private Chromium(Playwright playwright, Browser browser, String path) {
        this.playwright = playwright;
        this.browser = browser;
        this.path = path;
    }

    static Chromium launch() {
        Optional<Path> own = KNOWN.stream().filter(Files::isExecutable).findFirst();
        Map<String, String> environment = own.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS);
        own.ifPresent(options::setExecutablePath);
        String path = own.map(Path::toString).orElseGet(playwright.chromium()::executablePath);
        return new Chromium(playwright, playwright.chromium().launch(options), path);
    }

    /// Where its executable is.
    String path() {
        return path;
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
