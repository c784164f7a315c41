package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.fanfare.component.PageReader;
import dev.fanfare.format.Json;
import dev.fanfare.value.Region;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Turns the JSON of a campaign that has no `BROKEN` finding into values, with every default
/// filled in.
public final class CampaignReader {
    private CampaignReader() {}

    public static Campaign read(JsonNode document) {
        return new Campaign(
                document.path("slug").asText(),
                PageReader.text(document.path("title")),
                texts(document.path("locales")),
                window(document.path("window")),
                ZoneId.of(document.path("timezone").asText("UTC")),
                theme(document.path("theme")),
                Presence.read(document),
                byName(document.path("components"), JsonNode::asText),
                byName(document.path("pages"), PageReader::page),
                resourcesOf(document),
                byName(document.path("i18n"), locale -> byName(locale, JsonNode::asText)),
                byName(document.path("variants"), CampaignReader::variant));
    }

    /// The resources alone, by kind and name.
    public static Resources resourcesOf(JsonNode document) {
        return resources(
                document.path("resources"),
                region(document),
                CampaignFormat.isNumbered(document) ? PoolReader::numbered : PoolReader::pool);
    }

    /// The country of telephone numbers without a country code: that of the campaign's time zone,
    /// else of its languages.
    static String region(JsonNode document) {
        return Region.of(document.path("timezone").asText(""), texts(document.path("locales")));
    }

    /// Resources of no country in particular.
    static Resources resources(JsonNode resources) {
        return resources(resources, "", PoolReader::pool);
    }

    private static Resources resources(JsonNode resources, String region, Named<Resources.Pool> pools) {
        return new Resources(
                named(resources.path("quizzes"), QuizReader::quiz),
                named(resources.path("pools"), pools),
                named(resources.path("forms"), (id, form) -> FormReader.form(id, form, region)),
                named(resources.path("polls"), PollReader::poll),
                named(resources.path("coupons"), CouponReader::coupon),
                named(resources.path("checkins"), CheckinReader::checkin));
    }

    static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    static List<Resources.Gate> gates(JsonNode requires) {
        return texts(requires).stream().map(CampaignReader::gate).toList();
    }

    private static Resources.Gate gate(String text) {
        String[] parts = text.split(":", 3);
        return switch (parts[0]) {
            case "quiz" -> new Resources.Gate.QuizPassed(parts[1]);
            case "form" -> new Resources.Gate.FormSubmitted(parts[1]);
            case "poll" -> new Resources.Gate.Voted(parts[1]);
            case "checkin" -> new Resources.Gate.Milestone(parts[1], parts[2]);
            default -> new Resources.Gate.Registered();
        };
    }

    static Campaign.Window window(JsonNode window) {
        return new Campaign.Window(
                window.has("opens") ? instant(window.path("opens").asText()) : Instant.MIN,
                window.has("closes") ? instant(window.path("closes").asText()) : Instant.MAX);
    }

    private static JsonNode theme(JsonNode theme) {
        return theme.isObject() ? theme : JsonNodeFactory.instance.objectNode();
    }

    static Campaign.Variant variant(JsonNode variant) {
        return new Campaign.Variant(variant.path("weight").asInt(), Json.plain(variant.path("set")));
    }

    static <T> Map<String, T> byName(JsonNode object, Function<JsonNode, T> read) {
        Map<String, T> all = new LinkedHashMap<>();
        object.properties().forEach(member -> all.put(member.getKey(), read.apply(member.getValue())));
        return all;
    }

    private static <T> Map<String, T> named(JsonNode object, Named<T> read) {
        Map<String, T> all = new LinkedHashMap<>();
        object.properties().forEach(member -> all.put(member.getKey(), read.read(member.getKey(), member.getValue())));
        return all;
    }

    /// Reads a resource that bears the name it is kept under.
    interface Named<T> {
        T read(String name, JsonNode json);
    }
}
