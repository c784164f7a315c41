package dev.fanfare.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.fanfare.page.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTemplateTest {
    private static final Instant NOW = Instant.parse("2027-01-28T12:34:56Z");

    @Test
    void aTemplateOfFortyEightHoursBeginsACampaignOfFortyEightHours() {
        JsonNode window = template(48).begunAt(NOW).path("window");

        assertThat(window.path("opens").asText()).isEqualTo("2027-01-28T12:00:00Z");
        assertThat(window.path("closes").asText()).isEqualTo("2027-01-30T12:00:00Z");
    }

    @Test
    void aTemplateThatSaysNothingOfTimeHasNoWindow() {
        assertThat(template(0).begunAt(NOW).has("window")).isFalse();
    }

    @Test
    void eachCampaignIsTimedByWhenItWasBegun() {
        PageTemplate day = template(24);

        day.begunAt(NOW);

        assertThat(day.begunAt(NOW.plusSeconds(7 * 3600)).at("/window/closes").asText())
                .isEqualTo("2027-01-29T19:00:00Z");
    }

    private static PageTemplate template(int hours) {
        byte[] document = "{\"slug\":\"sale\"}".getBytes(StandardCharsets.UTF_8);
        return new PageTemplate(
                "sale",
                LocalizedText.of("Sale"),
                LocalizedText.of(""),
                document,
                () -> JsonNodeFactory.instance.objectNode(),
                Map.of(),
                Duration.ofHours(hours));
    }
}
