package dev.fanfare.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.format.Json;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a component's template can be rendered, tried with its example.
public final class ExampleCheck {
    private static final Pattern TAG =
            Pattern.compile("<!--.*?-->|<(/?)([A-Za-z][\\w-]*)(?:\"[^\"]*\"|'[^']*'|[^>\"'])*?(/?)>", Pattern.DOTALL);
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    /// One of each kind, under the name that the example has for it.
    private static final JsonNode RESOURCES = Json.sound("""
            {"quiz":{"of":"quizzes","is":{"questions":[{"id":"q1","text":"One?","choices":["a","b"],"answer":[0]}],"pass":1}},
             "pool":{"of":"pools","is":{"prizes":[{"id":"one","title":"One","stock":1,"odds":0.1}]}},
             "form":{"of":"forms","is":{"fields":[{"name":"name","type":"name","label":"Name"}]}},
             "poll":{"of":"polls","is":{"question":"Which?","options":[{"id":"a","title":"A"},{"id":"b","title":"B"}]}},
             "coupon":{"of":"coupons","is":{"title":"Code","codes":["A"]}},
             "checkin":{"of":"checkins","is":{"milestones":[{"id":"m","title":"All","days":7}]}}}""");

    private ExampleCheck() {}

    /// Each problem with its file, and what was expected.
    ///
    /// @param all every component of the server
    public static List<String> problems(ComponentDefinition component, List<ComponentDefinition> all) {
        Catalogue catalogue = new Catalogue(all, List.of());
        Campaign campaign = CampaignReader.read(document(component));
        Place place = new Place(campaign, new PageKey(Campaign.HOME, campaign.defaultLocale(), PageKey.ORIGINAL));
        StyleSheets sheets = new StyleSheets(ComponentLibrary.baseCss(), catalogue);
        try {
            String html =
                    new PageRenderer(catalogue, new Templates(), place, Marks.NONE, Images.NONE, sheets).example();
            int roots = roots(html);
            return roots == 1
                    ? List.of()
                    : List.of("template.html: its example has %d elements side by side; expected one around all of it"
                            .formatted(roots));
        } catch (BrokenTemplate broken) {
            return List.of("template.html: cannot be rendered with the example: " + broken.reason());
        }
    }

    private static JsonNode document(ComponentDefinition component) {
        ObjectNode document = (ObjectNode)
                Json.sound(
                        "{\"format\":\"campaign/3\",\"slug\":\"example\",\"title\":\"Example\",\"locales\":[\"en\"],"
                                + "\"pages\":{\"home\":{\"format\":\"page/1\",\"title\":\"Example\",\"content\":[]}},\"resources\":{}}");
        ObjectNode node = document.withArray("/pages/home/content").addObject();
        node.put("id", "example").put("type", component.name());
        for (String part : List.of("props", "slots")) {
            JsonNode value = component.example().path(part);
            node.set(part, value.isObject() ? value : JsonNodeFactory.instance.objectNode());
        }
        ObjectNode resources = document.withObject("/resources");
        component
                .example()
                .path("resources")
                .properties()
                .forEach(kind -> resources.set(kind.getKey(), kind.getValue().deepCopy()));
        component.props().path("properties").properties().forEach(prop -> {
            JsonNode kind = RESOURCES.path(prop.getValue().path("x-control").asText());
            String name = node.path("props").path(prop.getKey()).asText();
            if (kind.isObject() && !name.isEmpty()) {
                resources.withObjectProperty(kind.path("of").asText()).putIfAbsent(name, kind.path("is"));
            }
        });
        return document;
    }

    private static int roots(String html) {
        Matcher tags = TAG.matcher(html);
        int depth = 0;
        int roots = 0;
        while (tags.find()) {
            String name = tags.group(2);
            if (name == null) {
                continue;
            }
            if (!tags.group(1).isEmpty()) {
                depth--;
            } else {
                roots += depth == 0 ? 1 : 0;
                depth += VOID.contains(name) || !tags.group(3).isEmpty() ? 0 : 1;
            }
        }
        return roots;
    }
}
