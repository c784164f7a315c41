package dev.fanfare.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.format.Finding;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Json;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DrawnContrastCheckTest {
    private static final Catalogue CATALOGUE = Gala.catalogue();
    private static final String BACKGROUND = "/pages/home/content/0/props/background";

    /// A section with these properties and this node in it.
    @ParameterizedTest(name = "{1} in a section {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"background":"#141a2e"} | "type":"core/heading","props":{"text":"Hello"}
            {"background":"var(--color-text)"} | "type":"core/text","props":{"body":"<p>Hello</p>"}
            {"background":"#808080"} | "type":"core/text","props":{"body":"<p>Hello</p>","tone":"muted"}
            {"background":"#2744c9"} | "type":"core/button","props":{"label":"Go","variant":"ghost"}
            {"tone":"dark","background":"#ffffff"} | "type":"core/heading","props":{"text":"Hello"}
            {"tone":"brand","background":"#ffe08a"} | "type":"core/heading","props":{"text":"Hello"}
            {"background":"rgb(20 26 46)"} | "type":"core/heading","props":{"text":"Hello"}
            {"background":"#141a2e","image":"https://example.com/night.jpg"} | "type":"core/heading","props":{"text":"Hello"}
            {"background":"#111111"} | "type":"core/stats","props":{"items":[{"value":"3","label":"prizes"}]}
            {"background":"#111111"} | "type":"core/stack","props":{"surface":"outline"},"slots":{"items":[{"id":"in","type":"core/heading","props":{"text":"Hello"}}]}
            """)
    void aTextThatIsHardToReadOnAChosenColourLeadsToTheColour(String props, String node) {
        assertThat(check(section(props, node))).extracting(Finding::pointer).containsExactly(BACKGROUND);
    }

    @ParameterizedTest(name = "{1} in a section {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {} | "type":"core/heading","props":{"text":"Hello","eyebrow":"Now","sub":"And more"}
            {"background":"#fff7e0"} | "type":"core/heading","props":{"text":"Hello","eyebrow":"Now","sub":"And more"}
            {"tone":"dark","background":"#000000"} | "type":"core/heading","props":{"text":"Hello","eyebrow":"Now","sub":"And more"}
            {"tone":"brand"} | "type":"core/heading","props":{"text":"Hello","eyebrow":"Now","sub":"And more"}
            {"background":"#141a2e"} | "type":"core/button","props":{"label":"Go"}
            {"background":"#141a2e"} | "type":"core/stack","props":{"surface":"card"},"slots":{"items":[{"id":"in","type":"core/heading","props":{"text":"Hello"}}]}
            {"background":"#141a2e"} | "type":"core/stack","props":{"surface":"tint"},"slots":{"items":[{"id":"in","type":"core/heading","props":{"text":"Hello"}}]}
            {"background":"#141a2e"} | "type":"core/form","props":{"form":"lead","heading":"Hello"}
            {"background":"#141a2e"} | "type":"core/heading","props":{"text":" "}
            {"image":"https://example.com/night.jpg"} | "type":"core/heading","props":{"text":"Hello"}
            {"tone":"dark","image":"https://example.com/night.jpg"} | "type":"core/text","props":{"body":"<p>Hello</p>"}
            {"veil":"none","image":"https://example.com/night.jpg"} | "type":"core/stack","props":{"surface":"card"},"slots":{"items":[{"id":"in","type":"core/heading","props":{"text":"Hello"}}]}
            {"veil":"none","image":"https://example.com/night.jpg"} | "type":"core/divider"
            {"background":"rgb(20)"} | "type":"core/heading","props":{"text":"Hello"}
            """)
    void nothingIsSaidOfWhatCanBeReadOrCannotBeKnown(String props, String node) {
        assertThat(check(section(props, node))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"none", "light"})
    void aTextOnAPictureWithoutAStrongVeilLeadsToThePicture(String veil) {
        String props = "{\"veil\":\"%s\",\"image\":\"https://example.com/night.jpg\"}".formatted(veil);
        String nodes = "\"type\":\"core/heading\",\"props\":{\"text\":\"Hello\",\"sub\":\"And more\"}";

        assertThat(check(section(props, nodes)))
                .extracting(Finding::rule, Finding::pointer)
                .containsExactly(tuple("text-on-picture", "/pages/home/content/0/props/image"));
    }

    @ParameterizedTest
    @CsvSource({"xs, 1", "s, 0", "m, 0", "xl, 0"})
    void largeTextNeedsLess(String size, int findings) {
        String heading = "\"type\":\"core/heading\",\"props\":{\"text\":\"Hello\",\"size\":\"%s\"}".formatted(size);

        assertThat(check(section("{\"background\":\"#7a7f90\"}", heading))).hasSize(findings);
    }

    @Test
    void oneColourIsToldOnceHoweverMuchStandsOnIt() {
        String nodes = "\"type\":\"core/heading\",\"props\":{\"text\":\"Hello\",\"sub\":\"And more\"}},"
                + "{\"id\":\"t2\",\"type\":\"core/text\",\"props\":{\"body\":\"<p>Hello</p>\"}";

        assertThat(check(section("{\"background\":\"#141a2e\"}", nodes))).hasSize(1);
    }

    /// The brand's colour is well behind its buttons, and hard to read as an ink on white.
    @Test
    void coloursOfTheThemeThatMeetOnAPageLeadToTheText() {
        JsonNode document = Json.sound("""
                {"theme":{"color":{"brand":{"$value":"#ffd54a"},"on-brand":{"$value":"#2b1c00"}}},
                 "pages":{"home":{"content":[
                   {"id":"h1","type":"core/heading","props":{"text":"Hello","eyebrow":"Now"}},
                   {"id":"h2","type":"core/heading","props":{"text":"Hello","eyebrow":"Then"}},
                   {"id":"h3","type":"core/heading","props":{"text":"Hello","eyebrow":"1","eyebrowStyle":"step"}}]}}}
                """);

        assertThat(check(document)).extracting(Finding::pointer).containsExactly("/pages/home/content/0/props/eyebrow");
    }

    @ParameterizedTest
    @MethodSource("components")
    void anExampleCanBeRead(ComponentDefinition component) {
        JsonNode example = component.example();
        String node = "\"type\":\"%s\",\"props\":%s,\"slots\":%s"
                .formatted(component.name(), object(example.path("props")), object(example.path("slots")));

        for (String tone : List.of("surface", "raised", "sunken", "brand", "dark")) {
            assertThat(check(section("{\"tone\":\"%s\"}".formatted(tone), node)))
                    .isEmpty();
        }
    }

    static Stream<ComponentDefinition> components() {
        return CATALOGUE.components().stream();
    }

    private static String object(JsonNode json) {
        return json.isObject() ? json.toString() : "{}";
    }

    private static JsonNode section(String props, String node) {
        return Json.sound("""
                {"pages":{"home":{"content":[
                  {"id":"s1","type":"core/section","props":%s,"slots":{"content":[{"id":"n1",%s}]}}]}}}
                """.formatted(props, node));
    }

    private static List<Finding> check(JsonNode document) {
        Findings findings = new Findings();
        new DrawnContrastCheck(document, CATALOGUE, findings).check();
        return findings.list();
    }
}
