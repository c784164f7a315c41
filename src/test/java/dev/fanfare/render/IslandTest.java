package dev.fanfare.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.format.Json;
import org.junit.jupiter.api.Test;

class IslandTest {
    @Test
    void noTextOfAnIslandEndsItsScriptElementOrItsLine() {
        String typed = "</script><!-- \u2028 \u2029 <script>";
        ObjectNode texts = JsonNodeFactory.instance.objectNode().put("problem", typed);
        Campaign campaign = Examples.campaign(
                Examples.CATALOGUE.component("core/heading").orElseThrow(),
                Examples.CATALOGUE.component("core/heading").orElseThrow().example());

        String json = new Island(new Place(campaign, new PageKey("home", "en", ""))).json(texts);

        assertThat(json).doesNotContain("<", "\u2028", "\u2029");
        assertThat(Json.sound(json).at("/texts/problem").asText()).isEqualTo(typed);
        assertThat(Json.sound(json).path("page").asText()).isEqualTo("home");
    }
}
