package dev.fanfare.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.component.ComponentLibrary;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Puts what an attacker would type into every prop of every component.
class HostileValueTest {
    private static final String[] HOSTILE = {
        "<script>window.hit=1</script>",
        "\"><img src=x onerror=\"window.hit=1\">",
        "' onmouseover='window.hit=1' x='",
        "javascript:window.hit=1",
        " java\tscript:window.hit=1",
        "data:text/html,<script>window.hit=1</script>",
        "vbscript:msgbox(1)",
        "{props.heading}{#if true}yes{/if}",
        "</style><script>window.hit=1</script>",
        "</script><script>window.hit=1</script>",
        "red;background:url(javascript:window.hit=1)}*{color:red",
    };

    static Stream<Arguments> everyValueInEveryComponent() {
        return Examples.all()
                .flatMap(component -> Stream.of(HOSTILE).map(value -> Arguments.of(component.name(), value)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyValueInEveryComponent")
    void anAuthorCannotSmuggleCodeIntoAPage(String name, String value) {
        ComponentDefinition component = Examples.CATALOGUE.component(name).orElseThrow();
        ObjectNode example = component.example().deepCopy();
        example.set("props", poisoned(component.props(), example.path("props"), value));

        String whole = new ReleaseRenderer(
                        Examples.CATALOGUE, ComponentLibrary.baseCss(), "", _ -> java.util.Optional.empty())
                .html(Examples.campaign(component, example), new dev.fanfare.campaign.PageKey("home", "en", ""));

        Document page = Jsoup.parse(whole);
        assertThat(page.select("script")).as("only the page's own two").hasSize(2);
        assertThat(page.select("style")).as("only the page's own").hasSize(1);
        String sheet = page.select("style").first().data();
        assertThat(sheet.replaceAll("\"[^\"]*\"", ""))
                .as("outside quoted addresses")
                .doesNotContain("window.hit");
        assertThat(sheet).doesNotContain("<");
        assertThat(page.select("img[src=x]")).isEmpty();
        page.getAllElements().forEach(HostileValueTest::assertHarmless);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyValueInEveryComponent")
    void whatAnAuthorTypedIsNeverTakenForATemplate(String name, String value) {
        ComponentDefinition component = Examples.CATALOGUE.component(name).orElseThrow();
        ObjectNode example = component.example().deepCopy();
        example.set("props", poisoned(component.props(), example.path("props"), value));

        String html = Examples.content(Examples.campaign(component, example), "en");

        assertThat(html).doesNotContain(">yes<");
    }

    private static void assertHarmless(Element element) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            assertThat(name).as("%s", element.tagName()).doesNotStartWith("on");
            assertThat(name).as("%s", element.tagName()).isNotEqualTo("style");
            if (name.equals("href") || name.equals("src") || name.equals("action") || name.equals("poster")) {
                String scheme = attribute.getValue().replaceAll("\\s", "").toLowerCase(Locale.ROOT);
                boolean icon = element.is("link[rel=icon]");
                assertThat(icon ? "" : scheme)
                        .doesNotStartWith("javascript:")
                        .doesNotStartWith("data:")
                        .doesNotStartWith("vbscript:");
            }
        }
    }

    /// A value of the schema's shape with the hostile text wherever a text can stand.
    private static JsonNode poisoned(JsonNode schema, JsonNode example, String value) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        String control = schema.path("x-control").asText("");
        if (control.equals("quiz") || control.equals("pool") || control.equals("form")) {
            return example;
        }
        return switch (schema.path("type").asText("string")) {
            case "object" -> {
                ObjectNode object = json.objectNode();
                schema.path("properties")
                        .properties()
                        .forEach(member -> object.set(
                                member.getKey(), poisoned(member.getValue(), example.path(member.getKey()), value)));
                yield object;
            }
            case "array" -> {
                ArrayNode array = json.arrayNode();
                yield array.add(poisoned(schema.path("items"), example.path(0), value));
            }
            case "boolean" -> json.booleanNode(true);
            default -> json.textNode(value);
        };
    }
}
