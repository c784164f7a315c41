package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A marketer who is new here builds a page and puts it on the air, by what they see: roles and
/// names.
@ExtendWith(Stages.class)
@Tag("browser")
@Tag("smoke")
@Tag("both")
final class DesignerJourneyIT {
    private final Stage stage;

    DesignerJourneyIT(@Stages.Unused Stage stage) {
        this.stage = stage;
    }

    @Test
    void whoeverComesFirstBuildsAPageAndVisitorsSeeIt() {
        try (Visit visit = stage.calmVisit(Screen.DESKTOP, "en-US")) {
            Page page = visit.page();
            Accessibility axe = new Accessibility(page);
            visit.open("/studio/");

            createOwner(page, axe);
            startBlank(page, axe, "Spring launch");
            FrameLocator canvas = page.frameLocator("iframe[title=Page]");
            build(page, canvas);
            axe.lookAround("editor");
            publish(page, axe);

            visit.open("/spring-launch");
            heading(page, "Win a ticket").waitFor();
            button(page, "Join now").waitFor();
            axe.assertNoViolations();
            visit.complaints().assertNone();
        }
    }

    private static void createOwner(Page page, Accessibility axe) {
        heading(page, "Create the owner account").waitFor();
        axe.lookAround("first run");
        page.getByLabel("Name").fill("Mina");
        page.getByLabel("Email").fill("mina@example.com");
        page.getByLabel("Password").fill("correct horse battery");
        button(page, "Create").click();
        heading(page, "Campaigns").waitFor();
        axe.lookAround("home");
    }

    private static void startBlank(Page page, Accessibility axe, String title) {
        button(page, "New campaign").click();
        page.getByLabel("Title").fill(title);
        axe.lookAround("new campaign");
        button(page, "Create").click();
        button(page, "Publish").waitFor();
    }

    private static void build(Page page, FrameLocator canvas) {
        component(page, "Heading").click();
        Locator heading = canvas.getByRole(AriaRole.HEADING);
        heading.waitFor();
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill("Win a ticket");
        choose(page, "Level", "H1");
        component(page, "Text").click();
        canvas.getByText("Find it, answer it").waitFor();
        component(page, "Button").click();
        canvas.getByRole(AriaRole.BUTTON).waitFor();
        page.getByLabel("Label", new Page.GetByLabelOptions().setExact(true)).fill("Join now");
        assertThat(heading.innerText()).isEqualTo("Win a ticket");
        page.getByText("Saved", new Page.GetByTextOptions().setExact(true)).waitFor();
    }

    private static void publish(Page page, Accessibility axe) {
        button(page, "Publish").click();
        button(page, "Publish now").waitFor();
        axe.lookAround("publish");
        button(page, "Publish now").click();
        heading(page, "It is live").waitFor();
        axe.lookAround("published");
    }

    private static Locator component(Page page, String name) {
        return page.getByRole(AriaRole.TABPANEL, new Page.GetByRoleOptions().setName("Add"))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void choose(Page page, String label, String option) {
        page.getByRole(AriaRole.COMPLEMENTARY)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }
}
