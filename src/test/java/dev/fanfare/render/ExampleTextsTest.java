package dev.fanfare.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.campaign.CampaignCheck;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.format.Finding;
import dev.fanfare.format.SchemaCheck;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a component says when it is put onto a page: it says it in every language that it has texts in.
class ExampleTextsTest {
    private static final String CHINESE = "zh-CN";

    static Stream<String> components() {
        return Examples.all().map(ComponentDefinition::name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("components")
    void everyTextIsThereInEveryLanguage(String name) {
        ObjectNode document = inAllLanguages(name);

        List<Finding> findings = new CampaignCheck(new SchemaCheck(), InstantSource.system(), _ -> false)
                .check(document, UsualBindingsTest.CATALOGUE);

        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("missing-translation")
                        || finding.pointer().startsWith("/i18n"))
                // The quizzes and pools around it speak English and Chinese alone.
                .filteredOn(finding -> !finding.pointer().startsWith("/resources/"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("components")
    void whatIsCalledChineseIsWrittenInIt(String name) {
        JsonNode texts = example(name).path("i18n").path(CHINESE);

        assertThat(texts)
                .allMatch(text ->
                        text.textValue().codePoints().anyMatch(sign -> Character.isIdeographic(sign) || sign == '¥'));
    }

    private static ObjectNode inAllLanguages(String name) {
        JsonNode example = example(name);
        ObjectNode document =
                Examples.document(Examples.CATALOGUE.component(name).orElseThrow(), example);
        if (example.has("on")) {
            ((ObjectNode) document.at("/pages/home/content/0")).set("on", example.path("on"));
        }
        example.path("beside").forEach(document.withArray("/pages/home/content")::add);
        Examples.speaking(document, example);
        return document;
    }

    private static JsonNode example(String name) {
        return Examples.CATALOGUE.component(name).orElseThrow().example();
    }
}
