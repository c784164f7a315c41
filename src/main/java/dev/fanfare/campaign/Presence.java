package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/// How a campaign shows itself around its pages, and where it may be found and shown.
///
/// @param address where visitors find it; empty for its slug
/// @param icon the address of the image in a browser's tab; empty for one in the brand's colour
/// @param logo the address of the image that stands for the brand; empty for none
/// @param embedIn the origins whose pages may show this campaign's in a frame, such as
///     `https://www.example.com`
public record Presence(String address, String icon, String logo, List<String> embedIn) {
    public static final Presence NONE = new Presence("", "", "", List.of());

    /// As `campaign.json` says it.
    private static final Pattern ORIGIN = Pattern.compile(
            "https://(?:\\*\\.)?[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+(?::\\d{1,5})?|http://(?:localhost|127\\.0\\.0\\.1)(?::\\d{1,5})?");

    public Presence {
        embedIn = List.copyOf(embedIn);
    }

    /// The same, found at the campaign's slug.
    Presence atSlug() {
        return new Presence("", icon, logo, embedIn);
    }

    /// What is right of it; a draft may hold what is not.
    static Presence read(JsonNode document) {
        return new Presence(
                document.path("address").asText(),
                document.path("icon").asText(),
                document.path("logo").asText(),
                CampaignReader.texts(document.path("embedIn")).stream()
                        .filter(origin -> ORIGIN.matcher(origin).matches())
                        .toList());
    }
}
