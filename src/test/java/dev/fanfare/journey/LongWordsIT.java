package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// No component and no template is wider than the screen, whatever its author and its visitors write.
@ExtendWith(Stages.class)
@Tag("browser")
final class LongWordsIT {
    private static final List<Integer> WIDTHS = List.of(320, 390, 1280);

    /// Shows every state of the page at once.
    private static final String SHOW_ALL = """
            (word) => {
              for (const one of document.querySelectorAll("template[data-part]"))
                one.before(document.importNode(one.content, true));
              for (const one of document.querySelectorAll("[hidden]")) one.hidden = false;
              for (const one of document.querySelectorAll("details")) one.open = true;
              for (const one of document.querySelectorAll("p, span, b, code, h2, time"))
                if (one.matches("[data-part], [data-error-for], [data-fill]") && !one.children.length
                    && !one.textContent.trim() && !one.matches("[data-part=bar], [data-part=letter]"))
                  one.textContent = word;
              for (const disc of document.querySelectorAll("[data-part=disc]"))
                disc.style.setProperty("--turn", "45deg");
              document.body.insertAdjacentHTML("beforeend",
                "<div class='f-toast'></div><div class='f-wait' data-state='ask'><p class='f-wait__text'></p>"
                + "<button class='f-wait__again'></button><button></button></div>");
              for (const one of document.querySelectorAll(".f-toast, .f-wait p, .f-wait button"))
                one.textContent = word;
              for (const dialog of document.querySelectorAll("dialog")) dialog.setAttribute("open", "");
            }""";

    /// Tells what reaches over an edge.
    private static final String LOOK = """
            () => {
              const wide = document.documentElement.clientWidth;
              const over = new Set();
              if (Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) > wide) over.add("page");
              for (const one of document.body.querySelectorAll("*")) {
                const box = one.getBoundingClientRect();
                if (!box.width || one.closest("[aria-hidden=true], .f-hidden, .f-skip, svg, [data-part=disc]")) continue;
                let around = one.parentElement;
                while (around !== document.body && getComputedStyle(around).overflowX === "visible")
                  around = around.parentElement;
                const scrolls = around !== document.body && around.localName !== "dialog"
                  && ["auto", "scroll"].includes(getComputedStyle(around).overflowX);
                const edges = around === document.body ? { left: 0, right: wide } : around.getBoundingClientRect();
                if (!scrolls && (box.right > edges.right + 1 || box.left < edges.left - 1))
                  over.add(`${one.localName}.${one.getAttribute("class")}`);
              }
              return [...over].slice(0, 5).join(", ");
            }""";

    private final Stage stage;

    LongWordsIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void nothingReachesOverTheEdgeOfAnyScreen() {
        List<String> wide = new ArrayList<>();
        try (Visit visit = stage.calmVisit(Screen.DESKTOP, "en")) {
            Page page = visit.page();
            Map<String, String> pages = new LinkedHashMap<>();
            LongWords.BY_LOCALE.keySet().forEach(locale -> pages.putAll(LongWords.pages(locale)));
            page.route(
                    "**/*",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html;charset=utf-8")
                            .setBody(pages.getOrDefault(route.request().url().replace("http://words.test/", ""), ""))));
            pages.keySet().forEach(name -> {
                page.navigate("http://words.test/" + name);
                String locale = name.substring(name.lastIndexOf('/') + 1);
                page.evaluate(SHOW_ALL, LongWords.BY_LOCALE.get(locale));
                for (int width : WIDTHS) {
                    page.setViewportSize(width, 800);
                    String over = (String) page.evaluate(LOOK);
                    if (!over.isEmpty()) {
                        wide.add("%s at %d px: %s".formatted(name, width, over));
                    }
                }
            });
        }

        assertThat(wide).isEmpty();
    }
}
