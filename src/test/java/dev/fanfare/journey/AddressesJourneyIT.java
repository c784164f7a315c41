package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A marketer types where a button leads as people do, and is told at the field what is wrong with it.
@ExtendWith(Stages.class)
@Tag("browser")
final class AddressesJourneyIT {
    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private final Stage stage;

    AddressesJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aSlipIsToldAtItsFieldKeepsNothingFromBeingSavedAndIsMendedByAPress() {
        try (Visit visit = stage.signedIn(Stage.EDITOR, "en-US")) {
            Page page = visit.page();
            Marketer marketer = new Marketer(page, Hand.mouse());
            visit.open("/studio/");
            marketer.startBlank("Where it leads");
            marketer.add("Heading");
            marketer.write("Text", "Where it leads");
            marketer.choose("Level", "H1");
            marketer.add("Button");
            marketer.write("Label", "To the shop");
            Locator link = page.getByRole(AriaRole.COMPLEMENTARY)
                    .getByLabel("Link", new Locator.GetByLabelOptions().setExact(true));

            link.fill("javascript:alert(1)");
            page.getByText("Addresses that begin with “javascript:”").first().waitFor();
            page.getByText("Saved", new Page.GetByTextOptions().setExact(true)).waitFor();

            link.fill("www.brand.com/spring");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use https://www.brand.com/spring"))
                    .click();
            page.locator("[aria-invalid=true]").waitFor(GONE);
            assertThat(link.inputValue()).isEqualTo("https://www.brand.com/spring");
            marketer.publish();
            visit.complaints().assertNone();

            visit.open("/where-it-leads");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("To the shop"))
                            .getAttribute("href"))
                    .isEqualTo("https://www.brand.com/spring");
        }
    }
}
