package dev.fanfare.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.component.FieldControl;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The bundled components, and campaigns that show one of them by its example.
final class Examples {
    static final ComponentLibrary LIBRARY = ComponentLibrary.load(new SchemaCheck(), List.of());
    static final Catalogue CATALOGUE = new Catalogue(LIBRARY.definitions(), List.of());
    static final Templates TEMPLATES = new Templates();
    private static final StyleSheets SHEETS = new StyleSheets(ComponentLibrary.baseCss(), CATALOGUE);

    private static final String SHELL = """
        {"format":"campaign/3","slug":"example","title":"Example","locales":["en","zh-CN"],
         "theme":{},"components":{},
         "pages":{"home":{"format":"page/1","title":"Example","content":[]}},
         "resources":{
           "quizzes":{"gala":{"questions":[
             {"id":"q1","text":"One?","choices":["a","b"],"answer":[0]},
             {"id":"q2","text":"Two?","choices":["a","b"],"answer":[1]}],"pick":2,"seconds":15,"pass":1},
             "style":{"questions":[
             {"id":"q1","text":"Saturday?","choices":["In bed","On the road"],"types":["calm","wild"]}],
             "results":[
             {"id":"calm","title":{"en":"The harbour","zh-CN":"港湾型"},"text":{"en":"You like to arrive.","zh-CN":"你喜欢抵达。"}},
             {"id":"wild","title":{"en":"The open sea","zh-CN":"远航型"},"text":{"en":"You like to leave.","zh-CN":"你喜欢出发。"}}]}},
           "polls":{"song":{"question":{"en":"Which song opens the night?","zh-CN":"哪首歌开场？"},"options":[
             {"id":"tide","title":{"en":"Tide","zh-CN":"潮汐"}},
             {"id":"spark","title":{"en":"Spark","zh-CN":"火花"}},
             {"id":"dusk","title":{"en":"Dusk","zh-CN":"黄昏"}}]}},
           "coupons":{"welcome":{"title":{"en":"20 % off","zh-CN":"八折券"},"pattern":"FLASH20","stock":5}},
           "checkins":{"week":{"milestones":[
             {"id":"three","title":{"en":"Three days: a sticker","zh-CN":"签到三天：贴纸一张"},"days":3},
             {"id":"seven","title":{"en":"All seven: the draw","zh-CN":"签到七天：参与抽奖"},"days":7}]}},
           "pools":{"main":{"prizes":[
             {"id":"mug","title":{"en":"Mug","zh-CN":"马克杯"},"stock":5,"odds":0.1},
             {"id":"headphones","title":{"en":"Headphones","zh-CN":"耳机"},"stock":5,"odds":0.1},
             {"id":"tickets","title":{"en":"Tickets","zh-CN":"门票"},"stock":5,"odds":0.1}],
             "consolation":{"id":"coupon","title":{"en":"Coupon","zh-CN":"优惠券"}}}},
           "forms":{"register":{"fields":[
             {"name":"name","type":"name","label":{"en":"Name","zh-CN":"姓名"},"required":true}]},
             "lead":{"fields":[
             {"name":"email","type":"email","label":{"en":"Email","zh-CN":"邮箱"},"required":true}]}}}}
        """;

    private Examples() {}

    static Stream<ComponentDefinition> all() {
        return LIBRARY.definitions().stream();
    }

    /// A campaign whose home page holds this component alone.
    static Campaign campaign(ComponentDefinition component, JsonNode example) {
        return CampaignReader.read(document(component, example));
    }

    static ObjectNode document(ComponentDefinition component, JsonNode example) {
        ObjectNode document = Json.sound(SHELL).deepCopy();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", "example").put("type", component.name());
        node.set(
                "props",
                example.path("props").isObject() ? example.path("props") : JsonNodeFactory.instance.objectNode());
        if (example.path("slots").isObject()) {
            node.set("slots", example.path("slots"));
        }
        document.withArray("/pages/home/content").add(node);
        example.path("resources").properties().forEach(kind -> {
            ObjectNode named = document.withObject("/resources").withObjectProperty(kind.getKey());
            kind.getValue().properties().forEach(one -> named.set(one.getKey(), one.getValue()));
        });
        return document;
    }

    /// The same document with what its home page holds in a form, where it shows a field of one.
    static ObjectNode inForm(ComponentDefinition component, ObjectNode document) {
        if (FieldControl.of(component).isPresent()) {
            String form = component
                    .example()
                    .path("resources")
                    .path("forms")
                    .fieldNames()
                    .next();
            ArrayNode content = document.withArray("/pages/home/content");
            ObjectNode around = JsonNodeFactory.instance.objectNode();
            around.put("id", "around").put("type", "core/form");
            around.putObject("props").put("form", form);
            around.putObject("slots").set("fields", content.deepCopy());
            content.removeAll().add(around);
        }
        return document;
    }

    /// Has the campaign speak English and every language that the example has texts in.
    static void speaking(ObjectNode document, JsonNode example) {
        JsonNode texts = example.path("i18n");
        Set<String> locales = new LinkedHashSet<>(Set.of("en", "zh-CN"));
        texts.fieldNames().forEachRemaining(locales::add);
        example.path("resources")
                .findValues("label")
                .forEach(label -> label.fieldNames().forEachRemaining(locales::add));
        if (texts.isObject()) {
            document.set("i18n", texts);
        }
        if (texts.isObject() || example.has("resources")) {
            ArrayNode spoken = document.putArray("locales").add("en");
            locales.stream().filter(locale -> !locale.equals("en")).forEach(spoken::add);
        }
    }

    /// The minified HTML of a campaign's home page content.
    static String content(Campaign campaign, String locale) {
        Place place = new Place(campaign, new PageKey(Campaign.HOME, locale, PageKey.ORIGINAL));
        return HtmlMinifier.minify(
                new PageRenderer(CATALOGUE, TEMPLATES, place, Marks.NONE, Images.NONE, SHEETS).example());
    }
}
