package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// Looks at a page in one state after the other with axe.
final class Accessibility {
    private final Page page;
    private final List<String> violations = new ArrayList<>();

    Accessibility(Page page) {
        this.page = page;
    }

    /// Looks at a page of visitors as it is on this screen.
    ///
    /// @param state what the page shows just now, for the report
    void look(String state) {
        // Where no frame is to be looked into, the legacy mode saves axe from opening another page for what it found.
        boolean isAlone = page.frames().size() == 1;
        look(state, new AxeBuilder(page).setLegacyMode(isAlone));
    }

    /// Looks at the designer, but neither at the marketer's own page in it nor at what its widget
    /// library says to screen readers: that stands there for a moment, as an image with a name.
    void lookAround(String state) {
        look(
                state,
                new AxeBuilder(page)
                        .exclude("iframe")
                        .exclude("[data-live-announcer]")
                        .setLegacyMode(true));
    }

    private void look(String state, AxeBuilder axe) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        AxeResults results = axe.options(options).analyze();
        assertThat(results.getPasses()).as("rules that axe looked at: " + state).hasSizeGreaterThan(10);
        for (Rule rule : results.getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                violations.add(
                        "%s: %s: %s\n%s".formatted(state, rule.getId(), node.getHtml(), node.getFailureSummary()));
            }
        }
    }

    void assertNoViolations() {
        assertThat(violations).as("what axe found").isEmpty();
    }
}
