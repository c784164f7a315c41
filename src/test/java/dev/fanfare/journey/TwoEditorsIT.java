package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Two people edit one campaign, each in a browser of their own.
@ExtendWith(Stages.class)
@Tag("browser")
final class TwoEditorsIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stage stage;

    TwoEditorsIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void whoeverKeepsTheirsIsTheDraftAndTheOtherStaysInTheHistory() {
        both("kept-mine", (mina, omar, page) -> {
            mina.button("Keep my version").click();
            mina.isSaved();

            assertThat(draft("kept-mine")).contains("Mina's words");
            assertThat(versions("kept-mine")).anyMatch(one -> one.contains("Omar's words"));
        });
    }

    @Test
    void whoeverTakesTheOthersFindsTheirOwnInTheHistory() {
        both("took-theirs", (mina, omar, page) -> {
            mina.button("Take theirs").click();
            mina.isSaved();

            mina.canvas().getByText("Omar's words").waitFor();
            assertThat(draft("took-theirs")).contains("Omar's words");
            assertThat(versions("took-theirs")).anyMatch(one -> one.contains("Mina's words"));
            // Omar sees nothing of it, and goes on.
            omar.textField().fill("Omar went on");
            omar.isSaved();
            assertThat(draft("took-theirs")).contains("Omar went on");
        });
    }

    @Test
    void onesOwnCanBeKeptAsACampaignOfItsOwn() {
        both("kept-copy", (mina, omar, page) -> {
            mina.button("Keep mine as a copy").click();
            mina.isSaved();

            assertThat(draft("kept-copy")).contains("Omar's words");
            String copy = slugs().stream()
                    .filter(slug -> slug.startsWith("kept-copy-mine-"))
                    .findFirst()
                    .orElseThrow();
            assertThat(draft(copy)).contains("Mina's words");
        });
    }

    @Test
    void changesThatDoNotTouchEachOtherComeTogetherUnasked() {
        Designer.poster(stage.server(), "together", "Begun");
        try (Visit first = stage.signedIn(Stage.EDITOR, "en-US");
                Visit second = stage.signedIn(Stage.OTHER_EDITOR, "en-US")) {
            first.complaints().expect(412);
            Designer mina = new Designer(stage.server(), first.page()).edit("together");
            Designer omar = new Designer(stage.server(), second.page()).edit("together");
            omar.textField().fill("Omar's words");
            omar.isSaved();

            first.page()
                    .getByRole(AriaRole.TABPANEL, new Page.GetByRoleOptions().setName("Add"))
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName("Divider").setExact(true))
                    .click();
            mina.says("Saved, with what somebody else changed").waitFor();
            mina.canvas().getByText("Omar's words").waitFor();
            assertThat(draft("together")).contains("Omar's words").contains("core/divider");

            first.page().keyboard().press("ControlOrMeta+z");
            mina.isSaved();

            assertThat(draft("together")).contains("Omar's words").doesNotContain("core/divider");
            first.complaints().assertNone();
        }
    }

    /// Omar saves while Mina's browser does not know; then Mina types.
    private void both(String slug, Happening happening) {
        Designer.poster(stage.server(), slug, "Begun");
        try (Visit first = stage.signedIn(Stage.EDITOR, "en-US");
                Visit second = stage.signedIn(Stage.OTHER_EDITOR, "en-US")) {
            first.complaints().expect(412);
            second.complaints().expect(412);
            Designer mina = new Designer(stage.server(), first.page()).edit(slug);
            Designer omar = new Designer(stage.server(), second.page()).edit(slug);
            omar.textField().fill("Omar's words");
            omar.isSaved();

            mina.textField().fill("Mina's words");
            first.page()
                    .getByRole(
                            AriaRole.ALERTDIALOG,
                            new Page.GetByRoleOptions().setName("Somebody else saved this campaign"))
                    .waitFor();
            first.page().getByText("Saved by omar@example.com").waitFor();
            assertThat(draft(slug)).contains("Omar's words");
            Accessibility axe = new Accessibility(first.page());
            axe.lookAround("conflict");
            axe.assertNoViolations();

            happening.of(mina, omar, first.page());
            first.complaints().assertNone();
        }
    }

    private String draft(String slug) {
        return Designer.read(stage.server(), "/campaigns/" + slug);
    }

    private List<String> versions(String slug) {
        List<String> all = new ArrayList<>();
        json("/campaigns/" + slug + "/versions")
                .forEach(version -> all.add(Designer.read(
                        stage.server(),
                        "/campaigns/" + slug + "/versions/"
                                + version.path("version").asLong())));
        return all;
    }

    private List<String> slugs() {
        return json("/campaigns").findValuesAsText("slug");
    }

    private JsonNode json(String path) {
        try {
            return JSON.readTree(Designer.read(stage.server(), path));
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private interface Happening {
        void of(Designer mina, Designer omar, Page page);
    }
}
