package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.fanfare.picture.SampleVideos;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Pictures and videos come from the desktop straight onto the page.
@ExtendWith(Stages.class)
@Tag("browser")
final class LibraryJourneyIT {
    private static final Path POSTER = Path.of("components/hero/preview.webp");
    private static final Path WHEEL = Path.of("components/prize-wheel/preview.webp");

    private final Stage stage;

    @TempDir
    Path desktop;

    LibraryJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aPictureDroppedBesideAHeadingStandsOnThePageAndGoesInOneStep() {
        at("dropped", (visit, designer) -> {
            drop(visit.page(), POSTER, designer.heading(), 0.9);

            isLoaded(picture(designer));
            designer.isSaved();
            assertThat(draft("dropped")).contains("core/image", "asset:");

            designer.button("Undo").click();
            picture(designer).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(designer.button("Undo").isDisabled()).isTrue();
        });
    }

    @Test
    void aPictureDroppedOnAnotherReplacesIt() {
        at("replaced", (visit, designer) -> {
            drop(visit.page(), POSTER, designer.heading(), 0.9);
            isLoaded(picture(designer));
            String first = picture(designer).getAttribute("src");

            new FileDrag(visit.page(), WHEEL).over(box(picture(designer)), 0.5, 0.5);
            visit.page().getByText("Becomes its picture").waitFor();
            drop(visit.page(), WHEEL, picture(designer), 0.5);

            designer.canvas()
                    .locator("figure img:not([src='%s'])".formatted(first))
                    .waitFor();
            isLoaded(picture(designer));
            assertThat(designer.canvas().locator("figure").count()).isEqualTo(1);
            designer.button("Undo").click();
            designer.canvas().locator("figure img[src='%s']".formatted(first)).waitFor();
        });
    }

    @Test
    void severalPicturesComeInOneStep() {
        at("several", (visit, designer) -> {
            BoundingBox heading = box(designer.heading());
            new FileDrag(visit.page(), POSTER, WHEEL).drop(heading, 0.5, 0.9);

            designer.canvas().locator("figure img").nth(1).waitFor();
            designer.button("Undo").click();
            designer.canvas()
                    .locator("figure")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        });
    }

    @Test
    void aVideoDroppedOnThePageStandsThereAndAnotherOneReplacesIt() throws IOException {
        Path first = Files.write(
                desktop.resolve("first.mp4"), SampleVideos.mp4().frames(5).bytes());
        Path second = Files.write(
                desktop.resolve("second.mp4"), SampleVideos.mp4().frames(6).bytes());
        at("filmed", (visit, designer) -> {
            drop(visit.page(), first, designer.heading(), 0.9);
            Locator video = designer.canvas().locator("figure video");
            video.waitFor();
            String address = video.getAttribute("src");

            new FileDrag(visit.page(), second).over(box(video), 0.5, 0.5);
            visit.page().getByText("Becomes its video").waitFor();
            drop(visit.page(), second, video, 0.5);

            designer.canvas()
                    .locator("figure video:not([src='%s'])".formatted(address))
                    .waitFor();
            assertThat(designer.canvas().locator("figure").count()).isEqualTo(1);
            designer.isSaved();
            assertThat(draft("filmed")).contains("core/video", "asset:");
        });
    }

    @Test
    void whatIsNoPictureIsRefusedInWordsAndChangesNothing() throws IOException {
        Path lying = Files.writeString(desktop.resolve("photo.png"), "I am no picture.");
        at("refused", (visit, designer) -> {
            visit.complaints().expect(422);
            drop(visit.page(), lying, designer.heading(), 0.9);

            Locator said = visit.page().getByRole(AriaRole.ALERT);
            said.waitFor();
            assertThat(said.innerText()).contains("photo.png", "none of the files that are taken: JPEG, PNG");
            assertThat(designer.button("Undo").isDisabled()).isTrue();
            Accessibility axe = new Accessibility(visit.page());
            axe.lookAround("refused");
            axe.assertNoViolations();
        });
    }

    @Test
    void aFileDroppedBesideThePageDoesNotReplaceTheDesigner() {
        at("beside", (visit, designer) -> {
            drop(visit.page(), POSTER, visit.page().getByRole(AriaRole.BANNER), 0.5);
            drop(visit.page(), POSTER, visit.page().getByRole(AriaRole.COMPLEMENTARY), 0.5);

            drop(visit.page(), POSTER, designer.heading(), 0.9);
            isLoaded(picture(designer));
            assertThat(designer.canvas().locator("figure").count()).isEqualTo(1);
        });
    }

    private void at(String slug, Happening happening) {
        Designer.poster(stage.server(), slug, "A poster");
        try (Visit visit = stage.signedIn(Stage.OWNER, "en-US")) {
            Designer designer = new Designer(stage.server(), visit.page()).edit(slug);

            happening.of(visit, designer);
            visit.complaints().assertNone();
        }
    }

    private static void drop(Page page, Path file, Locator target, double down) {
        new FileDrag(page, file).drop(box(target), 0.5, down);
    }

    private static BoundingBox box(Locator target) {
        target.waitFor();
        return target.boundingBox();
    }

    private static Locator picture(Designer designer) {
        return designer.canvas().locator("figure img");
    }

    private static void isLoaded(Locator picture) {
        picture.waitFor();
        assertThat((Integer) picture.evaluate("async image => { await image.decode(); return image.naturalWidth; }"))
                .isPositive();
    }

    private String draft(String slug) {
        return Designer.read(stage.server(), "/campaigns/" + slug);
    }

    private interface Happening {
        void of(Visit visit, Designer designer);
    }
}
