package dev.fanfare.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.format.Json;
import dev.fanfare.page.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Supplier;

/// A complete campaign to start from. The arrays are shared and must not be changed.
///
/// @param name its folder's name, such as `gala-quiz-draw`
/// @param description what it is for: the description of its page `home`
/// @param document the campaign (`campaign/3`) as UTF-8 JSON
/// @param texts what it says in further languages, by locale and English text; read anew each time
/// @param previews pictures of it, WebP or PNG, by the language that is read in them; may be empty
/// @param lasts how long a campaign of it lasts, as its texts say; zero for no limit
@SuppressWarnings("ArrayRecordComponent")
public record PageTemplate(
        String name,
        LocalizedText title,
        LocalizedText description,
        byte[] document,
        Supplier<JsonNode> texts,
        Map<String, byte[]> previews,
        Duration lasts) {
    public PageTemplate {
        previews = Map.copyOf(previews);
    }

    /// The campaign that somebody begins with it: one that lasts some hours opens with the hour it is
    /// begun in, so that what it says, what it counts and when it is played are one.
    public JsonNode begunAt(Instant now) {
        JsonNode campaign = Json.sound(document);
        if (lasts.isPositive() && campaign instanceof ObjectNode timed) {
            Instant opens = now.truncatedTo(ChronoUnit.HOURS);
            timed.putObject("window")
                    .put("opens", opens.toString())
                    .put("closes", opens.plus(lasts).toString());
        }
        return campaign;
    }
}
