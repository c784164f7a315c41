package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.fanfare.picture.SampleVideos;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A video of the library and one of a site: from the designer to a visitor's phone.
@ExtendWith(Stages.class)
@Tag("browser")
final class VideoJourneyIT {
    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    private static final String CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:02.000\nThe stage is set\n";

    private final Stage stage;

    @TempDir
    Path desktop;

    VideoJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void anUploadedVideoIsChosenPublishedAndPlayedOnAPhoneInParts() throws IOException {
        Path video = Files.write(
                desktop.resolve("Rehearsal.mp4"),
                SampleVideos.mp4().frames(60).indexLast().bytes());
        Path captions = Files.write(desktop.resolve("subtitles.en.vtt"), CAPTIONS.getBytes(StandardCharsets.UTF_8));
        try (Visit visit = stage.signedIn(Stage.EDITOR, "en-US")) {
            Page page = visit.page();
            Marketer marketer = begin(visit, "The rehearsal");
            page.getByRole(AriaRole.TAB, named("Library")).click();
            page.locator("input[type=file]").setInputFiles(new Path[] {video, captions});
            page.getByText("It starts late, since its index stands at its end.").waitFor();
            option(page, "Rehearsal").click();
            page.getByText("64 × 48 · 0:12").waitFor();

            marketer.add("Video");
            choose(page, "A video of the library", "Rehearsal");
            choose(page, "Choose subtitles", "subtitles.en");
            Locator inCanvas = page.frameLocator("iframe[title=Page]").locator(".f-video__frame");
            inCanvas.locator("button:visible").waitFor();
            assertThat(inCanvas.locator("video").getAttribute("controls")).isNull();
            marketer.publish();
            visit.complaints().assertNone();
        }

        try (Visit visit = stage.visit(Screen.PHONE, "en-US")) {
            List<Response> parts = new ArrayList<>();
            visit.page().onResponse(answer -> {
                if (answer.url().endsWith("/file.mp4")) {
                    parts.add(answer);
                }
            });
            visit.open("/the-rehearsal");
            Locator player = visit.sees("video");
            play(visit, "Play the video").tap();

            if ((Boolean) player.evaluate("it => it.canPlayType('video/mp4; codecs=\"avc1.42c01e\"') !== ''")) {
                visit.page().waitForFunction("() => document.querySelector('video').currentTime > 0.3");
                assertThat(player.evaluate("it => [it.videoWidth, it.videoHeight]"))
                        .isEqualTo(List.of(64, 48));
                assertThat(player.evaluate("it => it.textTracks[0].cues[0].text"))
                        .isEqualTo("The stage is set");
                assertThat(player.getAttribute("controls")).isNotNull();
            }
            assertThat(parts).isNotEmpty().allSatisfy(part -> {
                assertThat(part.request().headerValue("range")).startsWith("bytes=");
                assertThat(part.status()).isEqualTo(206);
            });
            visit.complaints().assertNone();
        }
    }

    @Test
    void nothingOfASiteIsLoadedBeforeItsVideoIsTapped() {
        try (Visit visit = stage.signedIn(Stage.EDITOR, "en-US")) {
            Page page = visit.page();
            Marketer marketer = begin(visit, "The trailer");
            marketer.add("Video");
            Locator address = page.getByRole(AriaRole.TEXTBOX, named("Video"));
            address.fill("https://b23.tv/AbCd123");
            page.getByText("The short link of b23.tv does not tell which video it is")
                    .first()
                    .waitFor();
            address.fill("Look! https://youtu.be/dQw4w9WgXcQ?t=90");
            page.getByText("A video at YouTube, shown in the player there.").waitFor();
            page.locator("[aria-invalid=true][placeholder^=https]").waitFor(GONE);
            Accessibility axe = new Accessibility(page);
            axe.lookAround("a video of a site");
            marketer.publish();
            axe.assertNoViolations();
            visit.complaints().assertNone();
        }

        try (Visit visit = stage.visit(Screen.PHONE, "en-US")) {
            String server = stage.server().at("/").toString();
            List<String> elsewhere = new ArrayList<>();
            visit.page().context().onRequest(request -> {
                if (!request.url().startsWith(server) && !request.url().startsWith("data:")) {
                    elsewhere.add(request.url());
                }
            });
            visit.page()
                    .context()
                    .route(
                            Pattern.compile("^https://.*"),
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setContentType("text/html")
                                    .setBody("<title>Player</title>")));
            Response answer = visit.page().navigate(server + "the-trailer");
            Locator play = play(visit, "Play the video (YouTube)");
            play.waitFor();
            visit.page().waitForLoadState();

            assertThat(answer.headerValue("content-security-policy"))
                    .contains("frame-src https://www.youtube-nocookie.com;");
            assertThat(elsewhere).isEmpty();

            play.tap();
            visit.sees("iframe[src^='https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?'][src$='&start=90']");
            visit.page().waitForCondition(() -> !elsewhere.isEmpty());
            assertThat(elsewhere).singleElement().asString().startsWith("https://www.youtube-nocookie.com/embed/");
            visit.complaints().assertNone();
        }
    }

    private static Marketer begin(Visit visit, String title) {
        Marketer marketer = new Marketer(visit.page(), Hand.mouse());
        visit.open("/studio/");
        marketer.startBlank(title);
        marketer.add("Heading");
        marketer.write("Text", title);
        marketer.choose("Level", "H1");
        return marketer;
    }

    private static void choose(Page page, String button, String asset) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
        option(page, asset).click();
        page.getByRole(AriaRole.DIALOG).waitFor(GONE);
    }

    private static Locator play(Visit visit, String name) {
        return visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator option(Page page, String asset) {
        return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(asset))
                .last();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
