package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What people do in the studio on a phone: look at how it goes, correct a text, publish, stop.
@ExtendWith(Stages.class)
@Tag("browser")
final class PhoneStudioIT {
    private final Stage stage;

    PhoneStudioIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aTextIsCorrectedAndPublishedAndTheCampaignTakenOffTheAirOnAPhone() {
        Designer.poster(stage.server(), "on-a-phone", "A tpyo");
        try (Visit visit = stage.signedIn(
                Stage.OWNER, Screen.PHONE.context().setLocale("en-US").setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = visit.page();
            Accessibility axe = new Accessibility(page);
            Designer designer = new Designer(stage.server(), page).edit("on-a-phone");
            assertNothingIsBesideTheScreen(page);

            designer.heading().tap();
            Locator text = page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true));
            text.fill("A typo no more");
            designer.isSaved();
            axe.lookAround("settings on a phone");
            designer.button("Close").tap();
            isGone(text);

            designer.button("Publish").tap();
            Locator publish = designer.button("Publish now");
            publish.waitFor();
            assertNothingIsBesideTheScreen(page);
            publish.tap();
            page.getByText("It is live").waitFor();

            page.navigate(stage.server().at("/studio/").toString());
            Locator card = page.locator(".card").filter(new Locator.FilterOptions().setHasText("/on-a-phone"));
            card.getByText("Live").waitFor();
            assertNothingIsBesideTheScreen(page);
            axe.look("home on a phone");
            assertThat(published()).contains("A typo no more");

            card.getByRole(AriaRole.BUTTON).last().tap();
            page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Archive"))
                    .tap();
            page.getByRole(AriaRole.ALERTDIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Archive"))
                    .tap();
            isGone(card);
            assertThat(published()).doesNotContain("A typo no more");
            axe.assertNoViolations();
            visit.complaints().assertNone();
        }
    }

    private static void assertNothingIsBesideTheScreen(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }

    private static void isGone(Locator what) {
        what.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private String published() {
        try (Visit stranger = stage.calmVisit(Screen.PHONE, "en-US")) {
            stranger.complaints().expect(404);
            stranger.page().navigate(stage.server().at("/on-a-phone").toString());
            return stranger.page().content();
        }
    }
}
