package dev.fanfare.journey;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.fanfare.process.RunningFanfare;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;

/// Somebody at work in the designer, by what they see: roles and names.
final class Designer {
    static final String PASSWORD = "correct horse battery";

    private final RunningFanfare server;
    private final Page page;

    Designer(RunningFanfare server, Page page) {
        this.server = server;
        this.page = page;
    }

    /// Makes an account, by the token; one that is there already stays as it is.
    static void account(RunningFanfare server, String email, String role) {
        send(server, "POST", "/api/studio/accounts", """
            {"email":"%s","password":"%s","role":"%s"}\
            """.formatted(email, PASSWORD, role));
    }

    /// Signs somebody in without a browser; their cookie, as `name=value`.
    static String session(RunningFanfare server, String email) {
        HttpResponse<String> answer = answer(
                server,
                "POST",
                "/api/studio/session",
                """
                {"email":"%s","password":"%s"}\
                """.formatted(email, PASSWORD),
                "Origin",
                server.at("").toString());
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow(() -> new AssertionError(answer.body()));
        return cookie.substring(0, cookie.indexOf(';'));
    }

    /// Saves a draft of one page with one heading.
    static void poster(RunningFanfare server, String slug, String words) {
        send(server, "PUT", "/api/studio/campaigns/" + slug, document(slug, words));
    }

    /// Saves it once more, with other words.
    static void replacePoster(RunningFanfare server, String slug, String words, long version) {
        send(server, "PUT", "/api/studio/campaigns/" + slug, document(slug, words), "If-Match", "\"" + version + "\"");
    }

    private static String document(String slug, String words) {
        return """
            {"format":"campaign/3","slug":"%s","title":"Poster","locales":["en"],
             "pages":{"home":{"format":"page/1","title":"Poster","description":"A poster","content":[
               {"id":"h1","type":"core/heading","props":{"text":"%s","level":"h1"}}]}}}
            """.formatted(slug, words);
    }

    /// What the server has of a path of the studio API.
    static String read(RunningFanfare server, String path) {
        return send(server, "GET", "/api/studio" + path, "");
    }

    static String send(RunningFanfare server, String method, String path, String body, String... headers) {
        return answer(
                        server,
                        method,
                        path,
                        body,
                        Stream.concat(Stream.of("Authorization", "Bearer " + RunningFanfare.TOKEN), Stream.of(headers))
                                .toArray(String[]::new))
                .body();
    }

    private static HttpResponse<String> answer(
            RunningFanfare server, String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.at(path))
                .headers(headers)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// Opens a campaign and waits until its page is drawn.
    Designer edit(String slug) {
        page.navigate(server.at("/studio/" + slug).toString());
        heading().waitFor();
        return this;
    }

    FrameLocator canvas() {
        return page.frameLocator("iframe[title=Page]");
    }

    Locator heading() {
        return canvas().getByRole(AriaRole.HEADING);
    }

    /// Selects the heading, which shows its properties.
    Locator textField() {
        heading().click();
        Locator field = page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true));
        field.waitFor();
        return field;
    }

    /// Types at the end of the heading, right on the page.
    void typeOnThePage(String words) {
        heading().dblclick();
        canvas().locator("[contenteditable]").waitFor();
        page.keyboard().press("End");
        page.keyboard().type(words);
        page.keyboard().press("Escape");
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator says(String words) {
        return page.getByText(words, new Page.GetByTextOptions().setExact(true));
    }

    /// Waits until the server has everything.
    void isSaved() {
        says("Saved").waitFor();
    }
}
