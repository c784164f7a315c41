package dev.fanfare.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.format.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A page carries the parts of the runtime, the texts and the style rules that it needs, and no others.
class LeanPageTest {
    private static final String HEADING = "{\"id\":\"h\",\"type\":\"core/heading\",\"props\":{\"text\":\"Hi\"}}";

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("a heading", HEADING, Set.of()),
                arguments(
                        "a link",
                        "{\"id\":\"b\",\"type\":\"core/button\",\"props\":{\"label\":\"Go\"},"
                                + "\"on\":{\"click\":[{\"do\":\"goto\",\"page\":\"home\"}]}}",
                        Set.of()),
                arguments(
                        "an action",
                        "{\"id\":\"b\",\"type\":\"core/button\",\"props\":{\"label\":\"Go\"},"
                                + "\"on\":{\"click\":[{\"action\":\"draw.enter\",\"with\":{\"pool\":\"main\"}}]}}",
                        EnumSet.of(RuntimePart.PLAY)),
                arguments(
                        "a condition inside of a section",
                        "{\"id\":\"s\",\"type\":\"core/section\",\"slots\":{\"content\":[{\"id\":\"h\","
                                + "\"type\":\"core/heading\",\"props\":{\"text\":\"Hi\"},"
                                + "\"showIf\":{\"var\":\"visitor.registered\"}}]}}",
                        EnumSet.of(RuntimePart.CONDITIONS)),
                arguments(
                        "a form",
                        "{\"id\":\"f\",\"type\":\"core/form\",\"props\":{\"form\":\"register\"}}",
                        EnumSet.of(RuntimePart.FORMS, RuntimePart.STANDING)),
                arguments(
                        "a wheel",
                        "{\"id\":\"w\",\"type\":\"core/prize-wheel\",\"props\":{\"pool\":\"main\"}}",
                        EnumSet.of(RuntimePart.STANDING)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void theRuntimeHasThePartsOfThePage(String page, String node, Set<RuntimePart> parts) {
        String html = html(Examples.CATALOGUE, node);

        String alone = Script.of(List.of(), runtime(parts), List.of());
        assertThat(script(html)).endsWith(alone.substring(alone.indexOf("let $start;") + "let $start;".length()));
        Set<String> said = new TreeSet<>();
        Json.sound(Jsoup.parse(html).getElementById("fanfare").data())
                .path("texts")
                .fieldNames()
                .forEachRemaining(said::add);
        assertThat(said).isEqualTo(texts(parts));
    }

    private static String runtime(Set<RuntimePart> parts) {
        return new Runtimes().script(parts);
    }

    private static Set<String> texts(Set<RuntimePart> parts) {
        JsonNode keys = Bundled.json("runtime-parts.json");
        Set<String> texts = new TreeSet<>();
        Stream.concat(Stream.of("always"), parts.stream().map(RuntimePart::key))
                .forEach(part -> keys.path(part).forEach(key -> texts.add(key.asText())));
        return texts;
    }

    @Test
    void everyTextOfTheRuntimeBelongsToAPart() {
        Set<String> all = new TreeSet<>();
        Messages.about("runtime").in("en").fieldNames().forEachRemaining(all::add);

        assertThat(texts(EnumSet.allOf(RuntimePart.class))).isEqualTo(all);
    }

    @Test
    void everyChoiceOfPartsIsBuilt() {
        List<RuntimePart> all = List.of(RuntimePart.values());
        List<Set<RuntimePart>> choices = new ArrayList<>();
        for (int bits = 0; bits < 1 << all.size(); bits++) {
            int chosen = bits;
            choices.add(all.stream()
                    .filter(part -> (chosen >> part.ordinal() & 1) == 1)
                    .collect(Collectors.toSet()));
        }

        assertThat(choices.stream().map(LeanPageTest::runtime)).doesNotHaveDuplicates();
    }

    @Test
    void aModuleThatMakesAFormOrAsksHowThingsStandBringsTheirParts() {
        ComponentDefinition heading =
                Examples.CATALOGUE.component("core/heading").orElseThrow();
        assertThat(parts(
                        with(heading, "export default({root})=>{root.append(document.createElement('form'))}"),
                        HEADING))
                .containsExactly(RuntimePart.FORMS);
        assertThat(parts(with(heading, "export default h=>h.standing(\"pools\",\"main\",()=>{})"), HEADING))
                .containsExactly(RuntimePart.STANDING);
        assertThat(parts(with(heading, "export default ({root})=>root.focus({performance:1})"), HEADING))
                .isEmpty();
    }

    @Test
    void aRuleIsSentWhereItsClassesAreOnThePage() {
        String heading = "{\"id\":\"h\",\"type\":\"core/heading\",\"props\":{\"text\":\"Hi\",\"size\":\"%s\"}}";

        assertThat(style(html(Examples.CATALOGUE, heading.formatted("xl"))))
                .contains(".f-heading--xl")
                .doesNotContain(".f-heading--xs");
        assertThat(style(html(Examples.CATALOGUE, heading.formatted("xs"))))
                .contains(".f-heading--xs")
                .doesNotContain(".f-heading--xl");
    }

    @Test
    void aModuleMayGiveItsElementsClassesThatNobodyKnows() {
        ComponentDefinition heading =
                Examples.CATALOGUE.component("core/heading").orElseThrow();
        String module = "export default ({root})=>{root.classList.add('f-heading--'+root.dataset.size)}";

        assertThat(style(html(catalogue(with(heading, module)), HEADING))).contains(".f-heading--xs", ".f-heading--xl");
    }

    @Test
    void aClassThatAnotherComponentsModuleNamesIsKept() {
        ComponentDefinition button = Examples.CATALOGUE.component("core/button").orElseThrow();
        String module = "export default ({root})=>{root.className='f-heading--xs'}";
        String nodes = HEADING + ",{\"id\":\"b\",\"type\":\"core/button\",\"props\":{\"label\":\"Go\"}}";

        assertThat(style(html(catalogue(with(button, module)), nodes)))
                .contains(".f-heading--xs")
                .doesNotContain(".f-heading--xl");
    }

    private static Set<RuntimePart> parts(ComponentDefinition changed, String node) {
        String script = script(html(catalogue(changed), node));
        return Arrays.stream(RuntimePart.values())
                .filter(part -> script.contains(sign(part)))
                .collect(Collectors.toSet());
    }

    /// What the runtime has in this part alone.
    private static String sign(RuntimePart part) {
        return switch (part) {
            case CONDITIONS -> "\">=\"";
            case FORMS -> "aria-invalid";
            case PLAY -> "Idempotency-Key";
            case STANDING -> "noneLeft";
        };
    }

    private static Catalogue catalogue(ComponentDefinition changed) {
        return new Catalogue(
                Examples.all()
                        .map(one -> one.name().equals(changed.name()) ? changed : one)
                        .toList(),
                List.of());
    }

    private static ComponentDefinition with(ComponentDefinition one, String client) {
        return new ComponentDefinition(
                one.name(),
                one.version(),
                one.category(),
                one.title(),
                one.props(),
                one.slots(),
                one.events(),
                one.commands(),
                one.template(),
                one.style(),
                client,
                one.icon(),
                one.example(),
                one.texts(),
                one.definition());
    }

    private static String html(Catalogue catalogue, String nodes) {
        ObjectNode document = (ObjectNode) Json.sound("""
                {"format":"campaign/3","slug":"gala","title":"Gala","locales":["en"],
                 "pages":{"home":{"format":"page/1","title":"Play","content":[%s]}},
                 "resources":{
                   "pools":{"main":{"prizes":[{"id":"mug","title":"Mug","stock":5,"odds":0.1}]}},
                   "forms":{"register":{"fields":[{"name":"name","type":"name","label":"Name"}]}}}}""".formatted(nodes));
        return new ReleaseRenderer(catalogue, ComponentLibrary.baseCss(), "", _ -> Optional.empty())
                .html(CampaignReader.read(document), new PageKey("home", "en", PageKey.ORIGINAL));
    }

    private static String script(String html) {
        return Jsoup.parse(html).select("script[type=module]").first().data();
    }

    private static String style(String html) {
        return Jsoup.parse(html).select("style").first().data();
    }
}
