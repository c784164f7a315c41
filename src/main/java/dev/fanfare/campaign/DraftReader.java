package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.component.DraftPageReader;
import dev.fanfare.component.PageReader;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Turns the JSON of a campaign, finished or not, into what can be shown of it. It never fails: what
/// cannot be understood is left out. Good for looking at, not for playing: events and the window are
/// not read.
public final class DraftReader {
    private static final Pattern LOCALE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
    private static final String SOME_LOCALE = "en";

    private DraftReader() {}

    public static Campaign read(JsonNode document) {
        return new Campaign(
                document.path("slug").asText(),
                PageReader.text(document.path("title")),
                locales(document.path("locales")),
                Campaign.Window.ALWAYS,
                ZoneOffset.UTC,
                document.path("theme") instanceof ObjectNode theme ? theme : JsonNodeFactory.instance.objectNode(),
                Presence.read(document),
                Map.of(),
                CampaignReader.byName(document.path("pages"), DraftPageReader::page),
                resources(document.path("resources"), CampaignReader.region(document)),
                CampaignReader.byName(document.path("i18n"), locale -> CampaignReader.byName(locale, JsonNode::asText)),
                CampaignReader.byName(document.path("variants"), CampaignReader::variant));
    }

    private static List<String> locales(JsonNode list) {
        List<String> locales = CampaignReader.texts(list).stream()
                .filter(locale -> LOCALE.matcher(locale).matches())
                .distinct()
                .toList();
        return locales.isEmpty() ? List.of(SOME_LOCALE) : locales;
    }

    private static Resources resources(JsonNode resources, String region) {
        return new Resources(
                readable(resources.path("quizzes"), QuizReader::quiz),
                readable(resources.path("pools"), PoolReader::pool),
                readable(resources.path("forms"), (id, form) -> FormReader.form(id, form, region)),
                readable(resources.path("polls"), PollReader::poll),
                readable(resources.path("coupons"), CouponReader::coupon),
                readable(resources.path("checkins"), CheckinReader::checkin));
    }

    private static <T> Map<String, T> readable(JsonNode object, CampaignReader.Named<T> reader) {
        Map<String, T> all = new LinkedHashMap<>();
        object.properties().forEach(member -> {
            try {
                all.put(member.getKey(), reader.read(member.getKey(), member.getValue()));
            } catch (DateTimeException | IllegalArgumentException _) {
                // its component shows itself without it, as it does when it names none
            }
        });
        return all;
    }
}
