package dev.fanfare.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.page.LocalizedText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnMembersTest {
    private final Templates templates = new Templates();

    @Test
    void aPropMayBeCalledLikeAMethodOfAMap() {
        var props = Map.of("size", "xl", "values", "v", "keys", "k");

        String html = templates.render(
                component("<b class=\"{props.size} {props.values} {props.keys}\"></b>"), Map.of("props", props));

        assertThat(html).isEqualTo("<b class=\"xl v k\"></b>");
    }

    @Test
    void aSlotSaysWhetherItIsEmpty() {
        var slots = Map.of("footer", Map.of("empty", true), "body", Map.of("empty", false));

        String html = templates.render(
                component("{#if slots.footer.empty}no footer{/if}{#if !slots.body.empty}, a body{/if}"),
                Map.of("slots", slots));

        assertThat(html).isEqualTo("no footer, a body");
    }

    @Test
    void aPlaceholderInRichTextSurvivesTheSanitiser() {
        String html = HtmlMinifier.minify(SafeValue.richText("<p>Hello {{visitor.name}}</p>"));

        assertThat(html).isEqualTo("<p>Hello <span data-fill=\"visitor.name\"></span></p>");
    }

    private static ComponentDefinition component(String template) {
        ObjectNode empty = JsonNodeFactory.instance.objectNode();
        return new ComponentDefinition(
                "test/one",
                "1.0.0",
                "content",
                LocalizedText.of("One"),
                empty,
                Map.of(),
                Map.of(),
                Map.of(),
                template,
                "",
                "",
                "",
                empty,
                Map.of(),
                empty);
    }
}
