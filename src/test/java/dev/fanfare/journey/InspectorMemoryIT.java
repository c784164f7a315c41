package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Somebody looks at the settings of one component after the other: what was looked at leaves nothing behind.
@ExtendWith(Stages.class)
@Tag("browser")
final class InspectorMemoryIT {
    private static final List<String> TYPES = List.of(
            "\"core/heading\",\"props\":{\"text\":\"%s\"}",
            "\"core/countdown\",\"props\":{\"until\":\"2027-01-01T00:00:00Z\"}",
            "\"core/button\",\"props\":{\"label\":\"%s\"}",
            "\"core/text\",\"props\":{\"body\":\"<p>%s</p>\"}");
    private static final int NODES = 40;
    private static final int WARM_UP = 120;
    private static final int FEW = 20;
    private static final int MANY = 200;
    private static final double AT_MOST = 1.05;

    private final Stage stage;

    InspectorMemoryIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void twoHundredInspectedNodesTakeNoMoreMemoryThanTwenty() {
        Designer.send(stage.server(), "PUT", "/api/studio/campaigns/inspected", document());
        // With motion: a transition that is cut off is what used to keep the old fields.
        try (Visit visit = stage.signedIn(Stage.OWNER, Screen.DESKTOP.context().setLocale("en-US"))) {
            Page page = visit.page();
            page.navigate(stage.server().at("/studio/inspected").toString());
            new Designer(stage.server(), page).canvas().getByText("Node 0").waitFor();
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Outline"))
                    .click();
            Memory memory = new Memory(page);
            // Until each kind of field is loaded, and the browser has compiled what runs often: that stays.
            inspect(page, WARM_UP);

            inspect(page, FEW);
            Memory.Used few = memory.used();
            inspect(page, MANY);
            Memory.Used many = memory.used();

            assertThat(many.nodes()).as("nodes of documents").isLessThanOrEqualTo(AT_MOST * few.nodes());
            assertThat(many.listeners()).as("listeners").isLessThanOrEqualTo(AT_MOST * few.listeners());
            assertThat(many.heap()).as("bytes of the heap").isLessThanOrEqualTo(AT_MOST * few.heap());
        }
    }

    /// Chooses one row of the outline after the other, and enters a field of each while the last one still changes.
    private static void inspect(Page page, int count) {
        Locator tree = page.locator("[role=tree]");
        for (int n = 0; n < count; n++) {
            tree.focus();
            page.keyboard().press(n % NODES == 0 ? "Home" : "ArrowDown");
            page.locator("[role=treeitem][aria-selected=true][aria-posinset='" + (n % NODES + 1) + "']")
                    .waitFor();
            page.locator(".inspector .input").first().focus();
        }
        tree.focus();
        page.keyboard().press("Home");
    }

    private static String document() {
        String content = IntStream.range(0, NODES)
                .mapToObj(n -> "{\"id\":\"n%d\",\"type\":%s}"
                        .formatted(n, TYPES.get(n % TYPES.size()).formatted("Node " + n)))
                .collect(Collectors.joining(","));
        return """
            {"format":"campaign/3","slug":"inspected","title":"Inspected","locales":["en"],
             "pages":{"home":{"format":"page/1","title":"Inspected","content":[%s]}}}
            """.formatted(content);
    }

    /// What a page uses after everything is collected that can be.
    private static final class Memory {
        private static final int COLLECTIONS = 4;

        private final CDPSession browser;

        Memory(Page page) {
            browser = page.context().newCDPSession(page);
            browser.send("HeapProfiler.enable");
        }

        record Used(double nodes, double listeners, double heap) {}

        Used used() {
            for (int n = 0; n < COLLECTIONS; n++) {
                browser.send("HeapProfiler.collectGarbage");
            }
            JsonObject counters = browser.send("Memory.getDOMCounters");
            return new Used(
                    counters.get("nodes").getAsDouble(),
                    counters.get("jsEventListeners").getAsDouble(),
                    browser.send("Runtime.getHeapUsage").get("usedSize").getAsDouble());
        }
    }
}
