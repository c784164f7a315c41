package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.fanfare.format.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A visitor fills in a form that has fields of every kind, on a phone.
@ExtendWith(Stages.class)
@Tag("browser")
class FieldKindsJourneyIT {
    private static final String SLUG = "every-field";
    private static final int NARROWEST = 320;

    private final Stage stage;

    FieldKindsJourneyIT(Stage stage) {
        this.stage = stage;
        stage.published().publish(SLUG, everyField());
    }

    @Test
    void everyKindOfFieldIsFilledInAndSent() {
        try (Visit visit = stage.calmVisit(Screen.PHONE, "en")) {
            Page page = visit.page();
            Accessibility axe = new Accessibility(page);
            visit.complaints().expect(422);
            visit.open("/every-field?utm_source=weibo&other=1");
            button(page, "To the form").click();
            visit.isAt("/every-field/form");
            assertThat(visit.find("input[name=source]").inputValue()).isEqualTo("weibo");
            axe.look("the empty form");

            button(page, "Send").click();
            page.getByText("Please choose at least one.").waitFor();
            page.getByText("Please choose a mark.").waitFor();
            axe.look("what is missing");
            assertThat(isWiderThanTheScreen(page)).isFalse();

            page.getByLabel("Your name").fill("Li Hua");
            page.getByLabel("Birthday").fill("2001-02-03");
            page.getByLabel("Green tea").check();
            page.getByLabel("Oolong").check();
            page.getByLabel("Send me letters").check();
            visit.find("label[for=f-mark-4]").click();
            visit.find("#f-wide-0").focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            Locator home = page.getByRole(
                    AriaRole.GROUP, new Page.GetByRoleOptions().setName("Where may we send your prize?"));
            home.getByLabel("Province").selectOption("广东省");
            home.getByLabel("City").selectOption("深圳市");
            home.getByLabel("District").selectOption("南山区");
            home.getByLabel("Street and number").fill("科技路 1 号");
            page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Where do you work?"))
                    .getByLabel("City")
                    .fill("Bonn");
            page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("I accept the rules."))
                    .check();
            assertThat(visit.find("[data-error-for]:not(:empty)").count()).isZero();
            axe.look("the form filled in");
            page.setViewportSize(NARROWEST, Screen.PHONE.height());
            assertThat(isWiderThanTheScreen(page)).isFalse();

            button(page, "Send").click();
            page.getByText("Thank you.").waitFor();

            assertThat(visit.me(SLUG).at("/forms/all/submitted").asBoolean()).isTrue();
            assertThat(stage.published().leads(SLUG))
                    .contains("Li Hua,2001-02-03,\"Green tea; Oolong of the very high mountains, picked by hand before "
                            + "sunrise\",Send me letters,4,2,广东省,深圳市,南山区,科技路 1 号,,,Bonn,,true,weibo,");
            axe.assertNoViolations();
            visit.complaints().assertNone();
        }
    }

    @Test
    void anAddressIsTypedWhereItsListsDoNotCome() {
        try (Visit visit = stage.calmVisit(Screen.PHONE, "zh-CN")) {
            visit.page().route("**/media/divisions-*", route -> route.abort("connectionfailed"));
            visit.open("/every-field/form");
            Locator home = visit.find("#f-home");
            home.getByLabel("省份").fill("廣東");
            home.getByLabel("城市").fill("深圳");
            home.getByLabel("区县").fill("福田");

            assertThat(home.locator("select").count()).isZero();
            assertThat(home.getByLabel("区县").inputValue()).isEqualTo("福田");
        }
    }

    private static boolean isWiderThanTheScreen(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static ObjectNode everyField() {
        String path = "/campaigns/every-field.json";
        try (InputStream file = Objects.requireNonNull(FieldKindsJourneyIT.class.getResourceAsStream(path), path)) {
            return (ObjectNode) Json.sound(file.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
