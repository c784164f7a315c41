package dev.fanfare.site;

import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.campaign.Release;
import dev.fanfare.campaign.RenderedPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Rendered pages that belong together, and what choosing among them takes.
///
/// @param slug the campaign's; empty for the server's own pages
/// @param locales the locales there are, the default one first
/// @param weights the variants' shares in percent, by name; empty when there are none
record PageBundle(String slug, List<String> locales, Map<String, Integer> weights, Map<PageKey, RenderedPage> pages) {
    PageBundle {
        locales = List.copyOf(locales);
    }

    static PageBundle of(Campaign campaign, Release release) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        campaign.variants().forEach((name, variant) -> weights.put(name, variant.weight()));
        return new PageBundle(campaign.slug(), campaign.locales(), weights, release.pages());
    }
}
