package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Position;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What can be added: looked at before it is, and out of the way afterwards.
@ExtendWith(Stages.class)
@Tag("browser")
@Tag("smoke")
final class PaletteJourneyIT {

    private final Stage stage;

    PaletteJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aMouseThatRestsOnAComponentSeesItAndThenDragsIt() {
        Designer.poster(stage.server(), "rested", "A poster");
        try (Visit visit = stage.signedIn(Stage.OWNER, "en-US")) {
            Designer designer = edit(visit, "rested");
            Page page = visit.page();

            tab(page, "Add").hover();
            component(page, "Picture").hover();
            Locator shown = tooltip(page);
            shown.waitFor();
            assertThat(shown.innerText()).isEqualTo("Picture");
            assertThat((Integer) shown.locator("img")
                            .evaluate("async img => { await img.decode(); return img.naturalWidth; }"))
                    .isEqualTo(560);

            page.mouse().down();
            isGone(shown);
            BoundingBox heading = designer.heading().boundingBox();
            page.mouse().move(heading.x + heading.width / 2, heading.y + heading.height * 0.8);
            page.mouse().move(heading.x + heading.width / 2, heading.y + heading.height * 0.9);
            page.mouse().up();
            designer.canvas().locator("figure").waitFor();
            visit.complaints().assertNone();
        }
    }

    @Test
    void theTabKeyShowsWhatAComponentLooksLike() {
        Designer.poster(stage.server(), "tabbed", "A poster");
        try (Visit visit = stage.signedIn(Stage.OWNER, "en-US")) {
            edit(visit, "tabbed");
            Page page = visit.page();

            page.getByPlaceholder("Search components").fill("Prize wheel");
            Hand.keys(page).press(component(page, "Prize wheel"));

            page.getByRole(AriaRole.COMPLEMENTARY)
                    .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("Prize wheel"))
                    .waitFor();
            page.keyboard().press("Shift+Tab");
            page.keyboard().press("Tab");
            tooltip(page).waitFor();
            assertThat(component(page, "Prize wheel").getAttribute("aria-describedby"))
                    .isEqualTo(tooltip(page).getAttribute("id"));
            page.keyboard().press("Escape");
            isGone(tooltip(page));
            visit.complaints().assertNone();
        }
    }

    @Test
    void onATabletThePanelGivesThePageBack() {
        Designer.poster(stage.server(), "tablet", "A poster");
        Browser.NewContextOptions tablet =
                new Browser.NewContextOptions().setViewportSize(820, 1180).setHasTouch(true);
        try (Visit visit = stage.signedIn(Stage.OWNER, tablet.setLocale("en-US"))) {
            Designer designer = edit(visit, "tablet");
            Page page = visit.page();
            assertThat(panel(page, "Add").isVisible()).isFalse();

            tab(page, "Add").tap();
            component(page, "Picture").tap();
            isGone(panel(page, "Add"));
            designer.canvas().locator("figure").waitFor();
            assertThat(tooltip(page).count()).isZero();

            tab(page, "Outline").tap();
            panel(page, "Outline").waitFor();
            designer.heading().tap(new Locator.TapOptions().setPosition(new Position(300, 8)));
            isGone(panel(page, "Outline"));

            tab(page, "Outline").tap();
            panel(page, "Outline").waitFor();
            tab(page, "Outline").tap();
            isGone(panel(page, "Outline"));
            visit.complaints().assertNone();
        }
    }

    private Designer edit(Visit visit, String slug) {
        return new Designer(stage.server(), visit.page()).edit(slug);
    }

    private static Locator component(Page page, String name) {
        return panel(page, "Add")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator panel(Page page, String name) {
        return page.getByRole(AriaRole.TABPANEL, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator tab(Page page, String name) {
        return page.getByRole(
                AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator tooltip(Page page) {
        return page.getByRole(AriaRole.TOOLTIP);
    }

    private static void isGone(Locator shown) {
        shown.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
}
