package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A campaign inside a page of the brand's own site, whose visitors' browsers keep no cookies for it.
@ExtendWith(Stages.class)
@Tag("browser")
@Tag("smoke")
final class EmbeddedIT {
    private static final String NOTHING_IS_KEPT = """
            if (window !== top) {
              for (const name of ["localStorage", "sessionStorage", "indexedDB"])
                Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError"); } });
            }
            """;

    private final Stage stage;

    EmbeddedIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aVisitorIsKnownFromPageToPageWithoutCookies() throws IOException {
        try (Brand brand = new Brand("gala-quiz-draw", true);
                Visit visit = stage.calmVisit(Screen.PHONE, "en")) {
            FrameLocator frame = brand.open(visit);

            register(frame);

            frame.locator("#q1 [data-part=start]").click();
            frame.locator(GalaVisitor.QUESTION).waitFor();
            assertThat(visit.page().context().cookies()).isEmpty();
        }
    }

    @Test
    void aVisitorIsKnownWhereTheBrowserKeepsNothingAtAll() throws IOException {
        try (Brand brand = new Brand("gala-quiz-draw", true);
                Visit visit = stage.calmVisit(Screen.PHONE, "en")) {
            visit.page().addInitScript(NOTHING_IS_KEPT);
            FrameLocator frame = brand.open(visit);

            register(frame);

            frame.locator("#q1 [data-part=start]").click();
            frame.locator(GalaVisitor.QUESTION).waitFor();
        }
    }

    @Test
    void aCodeIsKeptAfterTheBrandsPageIsLoadedAgain() throws IOException {
        try (Brand brand = new Brand("flash-sale", true);
                Visit visit = stage.calmVisit(Screen.PHONE, "en")) {
            FrameLocator frame = brand.open(visit);
            frame.locator("#code [data-part=take]").click();
            frame.locator("#code [data-part=code]:not(:empty)").waitFor();
            String code = frame.locator("#code [data-part=code]").textContent();

            visit.page().reload();

            frame.locator("#code [data-part=code]:not(:empty)").waitFor();
            assertThat(frame.locator("#code [data-part=code]").textContent()).isEqualTo(code);
        }
    }

    @Test
    void aSiteThatTheCampaignDoesNotNameCannotShowIt() throws IOException {
        try (Brand brand = new Brand("scratch-win", false);
                Visit visit = stage.calmVisit(Screen.PHONE, "en")) {
            Page page = visit.page();
            page.waitForConsoleMessage(
                    new Page.WaitForConsoleMessageOptions()
                            .setPredicate(message -> message.text().contains("frame-ancestors")),
                    () -> brand.open(visit));

            assertThat(page.frameLocator("iframe").locator("main").count()).isZero();
        }
    }

    private static void register(FrameLocator frame) {
        frame.locator("#register").click();
        frame.locator("#nameField-input").fill("Mina");
        frame.locator("#phoneField-input").fill(GalaVisitor.freshPhone());
        frame.locator("#consentField-input").check();
        frame.locator("#registerForm [type=submit]").click();
        frame.locator("#q1 [data-part=start]").waitFor();
    }

    /// A site at `localhost` with a campaign of `127.0.0.1`, which to a browser is another site.
    private final class Brand implements AutoCloseable {
        private final HttpServer http;

        /// @param named whether the campaign says that this site may embed it
        Brand(String template, boolean named) throws IOException {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String slug = template + "-on-" + http.getAddress().getPort();
            ObjectNode document = Published.template(template).put("slug", slug);
            if (named) {
                document.putArray("embedIn")
                        .add("http://localhost:" + http.getAddress().getPort());
            }
            stage.published().publish(slug, document);
            String campaign = stage.server().at("/" + slug).toString().replace("localhost", "127.0.0.1");
            byte[] page = ("<!doctype html><title>Brand</title><link rel=icon href=data:,><iframe src=\"" + campaign
                            + "\" style=\"width:100%;height:90vh;border:0\"></iframe>")
                    .getBytes(StandardCharsets.UTF_8);
            http.createContext("/", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "text/html");
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
                exchange.close();
            });
            http.start();
        }

        FrameLocator open(Visit visit) {
            visit.page().navigate("http://localhost:" + http.getAddress().getPort() + "/");
            return visit.page().frameLocator("iframe");
        }

        @Override
        public void close() {
            http.stop(0);
        }
    }
}
