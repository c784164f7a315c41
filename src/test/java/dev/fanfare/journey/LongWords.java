package dev.fanfare.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.format.SchemaCheck;
import dev.fanfare.render.ReleaseRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Pages in which every text of an author is one word that hardly breaks.
final class LongWords {
    static final Map<String, String> BY_LOCALE = Map.of(
            "de", "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
            "th", "สวัสดีปีใหม่ขอให้มีความสุขมากๆตลอดทั้งปีและถูกรางวัลใหญ่",
            "zh-CN", "恭喜您获得超级大奖请尽快领取否则将视为自动放弃并由系统重新分配",
            "ar", "فأسقيناكموهاأفاستسقيناكموهاوالمستشفياتالجامعية");

    private static final Set<String> TEXTS = Set.of("title", "text", "question", "label", "choices");
    private static final Catalogue CATALOGUE =
            new Catalogue(ComponentLibrary.load(new SchemaCheck(), List.of()).definitions(), List.of());
    private static final ReleaseRenderer RENDERER =
            new ReleaseRenderer(CATALOGUE, ComponentLibrary.baseCss(), "", _ -> Optional.empty());
    private static final List<String> TEMPLATES = List.of(
            "checkin-week",
            "flash-sale",
            "gala-quiz-draw",
            "lead-magnet",
            "personality-quiz",
            "product-launch",
            "scratch-win");

    private LongWords() {}

    /// The example of every component and every page of every template, by a name.
    static Map<String, String> pages(String locale) {
        Map<String, String> pages = new LinkedHashMap<>();
        CATALOGUE.components().forEach(component -> render(component.name(), example(component), locale, pages));
        TEMPLATES.forEach(template -> render(template, Published.template(template), locale, pages));
        return pages;
    }

    private static ObjectNode example(ComponentDefinition component) {
        ObjectNode document = Published.template("gala-quiz-draw");
        ObjectNode home = document.putObject("pages").putObject("home");
        home.put("format", "page/1").put("title", "Example");
        ObjectNode node = home.putArray("content").addObject();
        node.put("id", "example").put("type", component.name());
        node.set("props", component.example().path("props").deepCopy());
        if (component.example().path("slots").isObject()) {
            node.set("slots", component.example().path("slots").deepCopy());
        }
        return document;
    }

    private static void render(String name, ObjectNode document, String locale, Map<String, String> pages) {
        document.putArray("locales").add(locale);
        document.remove("variants");
        texts(document.path("resources"), locale);
        document.path("pages").forEach(page -> {
            ((ObjectNode) page).remove("i18n");
            page.path("content").forEach(node -> node(node, locale));
        });
        Campaign campaign = CampaignReader.read(document);
        campaign.pages()
                .keySet()
                .forEach(page -> pages.put(
                        name + "/" + page + "/" + locale,
                        RENDERER.html(campaign, new PageKey(page, locale, PageKey.ORIGINAL))));
    }

    private static void texts(JsonNode resource, String locale) {
        if (resource instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                if (TEXTS.contains(member.getKey())) {
                    member.setValue(word(member.getValue(), locale));
                } else {
                    texts(member.getValue(), locale);
                }
            });
        } else {
            resource.forEach(item -> texts(item, locale));
        }
    }

    private static JsonNode word(JsonNode text, String locale) {
        if (text.isArray()) {
            ArrayNode words = JsonNodeFactory.instance.arrayNode();
            text.forEach(item -> words.add(word(item, locale)));
            return words;
        }
        return TextNode.valueOf(BY_LOCALE.get(locale));
    }

    private static void node(JsonNode node, String locale) {
        ((ObjectNode) node).remove("i18n");
        CATALOGUE
                .component(node.path("type").asText())
                .ifPresent(component -> props(component.props(), node.path("props"), BY_LOCALE.get(locale)));
        node.path("slots").forEach(slot -> slot.forEach(child -> node(child, locale)));
    }

    private static void props(JsonNode schema, JsonNode values, String word) {
        schema.path("properties").properties().forEach(prop -> {
            JsonNode value = values.path(prop.getKey());
            if (value.isArray()) {
                value.forEach(item -> props(prop.getValue().path("items"), item, word));
            } else if (value.isTextual() && prop.getValue().path("x-localized").asBoolean()) {
                boolean rich = prop.getValue().path("x-control").asText().equals("richtext");
                String text = rich ? "<p>%1$s</p><ul><li>%1$s</li></ul>".formatted(word) : word;
                ((ObjectNode) values).put(prop.getKey(), text);
            }
        });
    }
}
