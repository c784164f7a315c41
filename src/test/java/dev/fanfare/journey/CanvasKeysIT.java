package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Somebody works on the page itself, by keys alone.
@ExtendWith(Stages.class)
@Tag("browser")
@Tag("smoke")
final class CanvasKeysIT {
    private static final String SLUG = "by-keys";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stage stage;

    CanvasKeysIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void thePageIsWalkedTypedIntoAndRearranged() {
        Designer.send(stage.server(), "PUT", "/api/studio/campaigns/" + SLUG, """
            {"format":"campaign/3","slug":"%s","title":"Keys","locales":["en"],
             "pages":{"home":{"format":"page/1","title":"Keys","content":[
               {"id":"one","type":"core/section","slots":{"content":[
                 {"id":"first","type":"core/heading","props":{"text":"First","level":"h1"}},
                 {"id":"second","type":"core/heading","props":{"text":"Second"}}]}}]}}}
            """.formatted(SLUG));
        try (Visit visit = stage.signedIn(Stage.OWNER, "en-US")) {
            Page page = visit.page();
            Designer designer = new Designer(stage.server(), page);
            page.navigate(stage.server().at("/studio/" + SLUG).toString());
            designer.canvas().getByText("First").waitFor();
            Keyboard keys = page.keyboard();
            walkToTheCanvas(page);

            keys.press("ArrowDown");
            keys.press("ArrowRight");
            keys.press("Enter");
            Locator typed = designer.canvas().locator("[contenteditable=plaintext-only], [contenteditable=true]");
            typed.waitFor();
            keys.press("End");
            keys.type(" of all");
            keys.press("Escape");
            typed.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            saves(designer, List.of("First of all", "Second"));

            keys.press("Alt+ArrowDown");
            saves(designer, List.of("Second", "First of all"));
            keys.press("Control+d");
            saves(designer, List.of("Second", "First of all", "First of all"));
            keys.press("Delete");
            saves(designer, List.of("Second", "First of all"));
            keys.press("Control+z");
            saves(designer, List.of("Second", "First of all", "First of all"));
            keys.press("Control+x");
            saves(designer, List.of("Second", "First of all"));
            keys.press("ArrowDown");
            keys.press("ArrowDown");
            keys.press("Control+v");
            saves(designer, List.of("Second", "First of all", "First of all"));
            visit.complaints().assertNone();
        }
    }

    private static void walkToTheCanvas(Page page) {
        for (int stop = 0; stop < 100; stop++) {
            if ((Boolean) page.evaluate("document.activeElement.tabIndex === 0 &&"
                    + " document.activeElement.querySelector('iframe[title=Page]') !== null")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not lead to the page");
    }

    /// Waits until the page shows the headings in this order and the server has them.
    private void saves(Designer designer, List<String> headings) {
        for (int at = 0; at < headings.size(); at++) {
            designer.canvas()
                    .locator(".f-heading")
                    .nth(at)
                    .getByText(headings.get(at), new Locator.GetByTextOptions().setExact(true))
                    .waitFor();
        }
        designer.isSaved();
        assertThat(texts()).containsExactlyElementsOf(headings);
    }

    private List<String> texts() {
        try {
            JsonNode draft = JSON.readTree(Designer.read(stage.server(), "/campaigns/" + SLUG));
            return new ArrayList<>(draft.findValue("slots").findValuesAsText("text"));
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
