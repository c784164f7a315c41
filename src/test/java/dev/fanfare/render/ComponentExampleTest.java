package dev.fanfare.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.campaign.Campaign;
import dev.fanfare.component.ComponentDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Renders the example of every component and compares it with the HTML saved for it. After a wanted
/// change, `-Dgolden.update=true` saves the new HTML; the diff is for a person to read.
class ComponentExampleTest {
    private static final Path SAVED = Path.of("src/test/resources/golden");

    static Stream<String> components() {
        return Examples.all().map(ComponentDefinition::name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("components")
    void theExampleRendersAsSaved(String name) throws IOException {
        ComponentDefinition component = Examples.CATALOGUE.component(name).orElseThrow();
        Campaign campaign = Examples.campaign(component, component.example());

        String html = "<!-- en -->\n" + Examples.content(campaign, "en") + "\n<!-- zh-CN -->\n"
                + Examples.content(campaign, "zh-CN") + "\n";

        Path saved = SAVED.resolve(name.replace('/', '-') + ".html");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(SAVED);
            Files.writeString(saved, html);
        }
        assertThat(saved).as("run once with -Dgolden.update=true").exists();
        assertThat(html).isEqualTo(Files.readString(saved));
    }
}
