package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.fanfare.process.RunningFanfare;
import java.util.List;
import java.util.regex.Pattern;

/// One visitor with a browser of their own: no cookies, one page.
final class Visit implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    /// Only what hangs takes as long.
    private static final double PATIENCE = 300_000;

    private final RunningFanfare server;
    private final BrowserContext context;
    private final Page page;
    private final Complaints complaints;

    Visit(RunningFanfare server, BrowserContext context) {
        this.server = server;
        this.context = context;
        context.setDefaultTimeout(PATIENCE);
        this.complaints = new Complaints(context);
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    Complaints complaints() {
        return complaints;
    }

    /// Opens an address of the server, such as `/gala`.
    void open(String path) {
        page.navigate(server.at(path).toString());
    }

    /// Waits until the page at this path is there.
    void isAt(String path) {
        page.waitForURL(Pattern.compile(Pattern.quote(server.at(path).toString()) + "(\\?.*)?"));
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /// Waits until `selector` is to be seen.
    Locator sees(String selector) {
        Locator found = page.locator(selector);
        found.waitFor();
        return found;
    }

    /// Waits until `selector` is not to be seen.
    void seesNo(String selector) {
        page.locator(selector).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    void press(String selector) {
        page.locator(selector).click();
    }

    void type(String selector, String text) {
        page.locator(selector).fill(text);
    }

    void setCookie(String name, String value) {
        context.addCookies(List.of(new Cookie(name, value).setUrl(server.at("/").toString())));
    }

    /// What the server knows of this visitor.
    JsonNode me(String campaign) {
        try {
            var answer =
                    context.request().get(server.at("/play/" + campaign + "/me").toString());
            assertThat(answer.status()).isEqualTo(200);
            return JSON.readTree(answer.text());
        } catch (JsonProcessingException broken) {
            throw new AssertionError("the visitor's state is not JSON", broken);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
