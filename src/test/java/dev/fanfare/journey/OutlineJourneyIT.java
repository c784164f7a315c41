package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Somebody finds, chooses and moves what is on a long page by its outline.
@ExtendWith(Stages.class)
@Tag("browser")
final class OutlineJourneyIT {
    private static final String SLUG = "outlined";
    private static final int HEADINGS = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stage stage;

    OutlineJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aLongPageIsWalkedAndRearrangedInItsOutline() {
        Designer.send(stage.server(), "PUT", "/api/studio/campaigns/" + SLUG, document());
        try (Visit visit = stage.signedIn(Stage.OWNER, "en-US")) {
            Page page = visit.page();
            Accessibility axe = new Accessibility(page);
            Designer designer = new Designer(stage.server(), page);
            page.navigate(stage.server().at("/studio/" + SLUG).toString());
            designer.canvas().getByText("Heading 0", exact()).waitFor();
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Outline"))
                    .click();
            Locator tree = page.getByRole(AriaRole.TREE, new Page.GetByRoleOptions().setName("Outline"));
            tree.waitFor();
            assertThat(tree.getByRole(AriaRole.TREEITEM).count()).isLessThan(HEADINGS);

            row(tree, "Heading 3").click();
            chosen(page, "Heading 3");
            assertThat(row(tree, "Heading 3").getAttribute("aria-level")).isEqualTo("2");
            assertThat(row(tree, "Heading 3").getAttribute("aria-posinset")).isEqualTo("4");
            assertThat(row(tree, "Heading 3").getAttribute("aria-setsize")).isEqualTo("" + HEADINGS);
            axe.lookAround("outline");

            Keyboard keys = page.keyboard();
            keys.press("End");
            chosen(page, "Heading " + (HEADINGS - 1));
            row(tree, "Heading " + (HEADINGS - 1)).waitFor();
            isNamed(page, tree, "Heading: Heading " + (HEADINGS - 1));
            tree.evaluate("tree => tree.scrollTo(0, 0)");
            row(tree, "Heading 0").waitFor();
            isNamed(page, tree, "Heading: Heading " + (HEADINGS - 1));

            keys.press("ArrowLeft");
            keys.press("ArrowLeft");
            assertThat(tree.getByRole(AriaRole.TREEITEM).count()).isEqualTo(1);
            assertThat(tree.getByRole(AriaRole.TREEITEM).getAttribute("aria-expanded"))
                    .isEqualTo("false");
            keys.press("ArrowRight");
            keys.press("ArrowRight");
            chosen(page, "Heading 0");

            keys.press("Alt+ArrowDown");
            saves(designer, 1, 0, 2);
            keys.press("Delete");
            saves(designer, 1, 2, 3);
            keys.press("Control+z");
            saves(designer, 1, 0, 2);
            keys.press("Enter");
            designer.canvas().locator("[contenteditable]").waitFor();
            keys.press("Escape");

            drag(page, row(tree, "Heading 5"), row(tree, "Heading 2"));
            saves(designer, 1, 0, 5, 2, 3);
            axe.assertNoViolations();
            visit.complaints().assertNone();
        }
    }

    /// To the upper edge of another row.
    private static void drag(Page page, Locator row, Locator to) {
        BoundingBox from = row.boundingBox();
        BoundingBox target = to.boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2 - 10);
        page.mouse().move(target.x + target.width / 2, target.y + 4);
        page.locator(".tree-drop.before").waitFor();
        page.mouse().up();
    }

    private static Locator row(Locator tree, String words) {
        return tree.getByRole(
                AriaRole.TREEITEM,
                new Locator.GetByRoleOptions().setName("Heading: " + words).setExact(true));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static FrameLocator.GetByTextOptions exact() {
        return new FrameLocator.GetByTextOptions().setExact(true);
    }

    /// Waits until the properties are those of the heading with these words.
    private static void chosen(Page page, String words) {
        page.getByRole(AriaRole.COMPLEMENTARY)
                .locator("input[value='" + words + "']")
                .waitFor();
    }

    /// What a screen reader says of the tree: its active row is there, wherever it is scrolled.
    private static void isNamed(Page page, Locator tree, String name) {
        assertThat(page.evaluate(
                        "id => document.getElementById(id).ariaLabel", tree.getAttribute("aria-activedescendant")))
                .isEqualTo(name);
    }

    /// Waits until the server has the headings in this order, from the first.
    private void saves(Designer designer, Integer... order) {
        for (int at = 0; at < order.length; at++) {
            designer.canvas()
                    .locator(".f-heading")
                    .nth(at)
                    .getByText("Heading " + order[at], exactly())
                    .waitFor();
        }
        designer.isSaved();
        assertThat(saved().subList(0, order.length))
                .containsExactlyElementsOf(
                        List.of(order).stream().map(n -> "Heading " + n).toList());
    }

    private List<String> saved() {
        try {
            JsonNode draft = JSON.readTree(Designer.read(stage.server(), "/campaigns/" + SLUG));
            return draft.findValue("slots").findValuesAsText("text");
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String document() {
        String content = IntStream.range(0, HEADINGS)
                .mapToObj(n -> "{\"id\":\"h%d\",\"type\":\"core/heading\",\"props\":{\"text\":\"Heading %d\"}}"
                        .formatted(n, n))
                .collect(Collectors.joining(","));
        return """
            {"format":"campaign/3","slug":"%s","title":"Outlined","locales":["en"],
             "pages":{"home":{"format":"page/1","title":"Outlined","content":[
               {"id":"all","type":"core/section","slots":{"content":[%s]}}]}}}
            """.formatted(SLUG, content);
    }
}
