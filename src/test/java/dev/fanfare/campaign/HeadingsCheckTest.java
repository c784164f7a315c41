package dev.fanfare.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A page has one heading of the first level.
class HeadingsCheckTest {
    private static final SchemaCheck SCHEMAS = new SchemaCheck();
    private static final Catalogue CATALOGUE =
            new Catalogue(ComponentLibrary.load(SCHEMAS, List.of()).definitions(), List.of());

    private final CampaignCheck check =
            new CampaignCheck(SCHEMAS, InstantSource.fixed(Instant.parse("2027-01-01T00:00:00Z")), _ -> true);
    private final ObjectNode campaign = (ObjectNode) Json.sound("""
            {"format":"campaign/3","slug":"gala","title":"Gala","locales":["en"],
             "pages":{"home":{"format":"page/1","title":"Play","content":[]}}}""");

    @Test
    void aSecondHeadingOfTheFirstLevelIsFound() {
        heading("a", "h1");
        heading("b", "h1");

        assertThat(second()).containsExactly("/pages/home/content/1/props");
    }

    @Test
    void aHeroIsOneToo() {
        content()
                .addObject()
                .put("id", "top")
                .put("type", "core/hero")
                .putObject("props")
                .put("heading", "Win");
        heading("a", "h2");
        heading("b", "h1");

        assertThat(second()).containsExactly("/pages/home/content/2/props");
    }

    @Test
    void oneInsideASectionIsFoundWhereItStands() {
        heading("a", "h1");
        ObjectNode section = content().addObject();
        section.put("id", "s").put("type", "core/section").putObject("props");
        section.putObject("slots")
                .putArray("content")
                .addObject()
                .put("id", "b")
                .put("type", "core/heading")
                .putObject("props")
                .put("text", "Win")
                .put("level", "h1");

        assertThat(second()).containsExactly("/pages/home/content/1/slots/content/0/props");
    }

    @Test
    void eachPageHasItsOwn() {
        heading("a", "h1");
        campaign.withObject("/pages/draw").put("format", "page/1").put("title", "Draw");
        campaign.withArray("/pages/draw/content")
                .addObject()
                .put("id", "b")
                .put("type", "core/heading")
                .putObject("props")
                .put("text", "Draw")
                .put("level", "h1");

        assertThat(second()).isEmpty();
    }

    @Test
    void whatIsShownInsteadOfTheOtherIsNotASecondOne() {
        heading("a", "h1");
        heading("b", "h1");
        ((ObjectNode) content().get(1)).set("showIf", Json.sound("{\"==\":[{\"var\":\"visitor.registered\"},true]}"));

        assertThat(second()).isEmpty();
    }

    private void heading(String id, String level) {
        content()
                .addObject()
                .put("id", id)
                .put("type", "core/heading")
                .putObject("props")
                .put("text", "Win")
                .put("level", level);
    }

    private ArrayNode content() {
        return campaign.withArray("/pages/home/content");
    }

    private List<String> second() {
        return check.check(campaign, CATALOGUE).stream()
                .filter(finding -> finding.rule().equals("second-h1"))
                .map(Finding::pointer)
                .toList();
    }
}
