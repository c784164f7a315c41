package dev.fanfare.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.component.PageReader;

/// Reads a coupon with its defaults.
final class CouponReader {
    private CouponReader() {}

    static Resources.Coupon coupon(String id, JsonNode json) {
        return new Resources.Coupon(
                id,
                PageReader.text(json.path("title")),
                codes(json),
                json.path("perVisitor").asInt(1),
                CampaignReader.window(json),
                CampaignReader.gates(json.path("requires")));
    }

    private static Codes codes(JsonNode json) {
        if (json.has("list")) {
            return new Codes.Stored(json.path("list").asText());
        }
        return json.has("pattern")
                ? new Codes.MadeUp(
                        json.path("pattern").asText(), json.path("stock").asInt(0))
                : Codes.Listed.of(CampaignReader.texts(json.path("codes")));
    }
}
