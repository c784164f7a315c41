package dev.fanfare.action.draw;

import dev.fanfare.action.Json;
import dev.fanfare.asset.AssetReference;
import dev.fanfare.campaign.Resources.Consolation;
import dev.fanfare.campaign.Resources.Prize;
import java.util.List;
import java.util.Map;

/// What a visitor may see of a prize: never its odds, never its stock.
final class Prizes {
    private Prizes() {}

    static Map<String, Object> shown(Prize prize, List<String> locales) {
        return Json.object("id", prize.id(), "title", prize.title().in(locales), "image", picture(prize.image()));
    }

    static Map<String, Object> shown(Consolation consolation, List<String> locales) {
        return Json.object(
                "id", consolation.id(),
                "title", consolation.title().in(locales),
                "image", picture(consolation.image()));
    }

    private static String picture(String image) {
        return AssetReference.resolved(image);
    }
}
