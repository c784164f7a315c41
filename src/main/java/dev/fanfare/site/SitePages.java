package dev.fanfare.site;

import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.LiveCampaign;
import dev.fanfare.campaign.LiveCampaigns;
import dev.fanfare.campaign.RenderedPage;
import dev.fanfare.render.FrontPage;
import dev.fanfare.render.Paths;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Every published page by the path it is found at, ready to be sent. Made anew at each change of
/// what is live; reading takes no lock.
final class SitePages {
    private final LiveCampaigns live;
    private final FrontPage frontPage;
    private final PageSet missing;
    /// What is ready already, so that one campaign's release costs nothing for the others.
    private Map<LiveCampaign, Map<String, PageSet>> prepared = Map.of();

    private volatile Map<String, PageSet> byPath = Map.of();

    SitePages(LiveCampaigns live, FrontPage frontPage) {
        this.live = live;
        this.frontPage = frontPage;
        this.missing = PageSet.ownPage(inAllLocales(frontPage::missing));
        live.onChange(this::rebuild);
        rebuild();
    }

    /// What a browser shows where nothing is.
    PageSet missing() {
        return missing;
    }

    Optional<PageSet> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    private synchronized void rebuild() {
        Map<String, PageSet> next = new HashMap<>();
        Map<LiveCampaign, Map<String, PageSet>> kept = new HashMap<>();
        for (LiveCampaign campaign : live.all().values()) {
            Map<String, PageSet> sets = prepared.getOrDefault(campaign, Map.of());
            kept.put(campaign, sets.isEmpty() ? PageSet.of(campaign) : sets);
        }
        kept.forEach((campaign, sets) -> sets.forEach(
                (page, set) -> next.put(Paths.page(campaign.campaign().slug(), page), set)));
        prepared = kept;
        next.put("/", PageSet.ownPage(frontPage(live)));
        byPath = next;
    }

    private Map<String, RenderedPage> frontPage(LiveCampaigns campaigns) {
        List<Campaign> all =
                campaigns.all().values().stream().map(LiveCampaign::campaign).toList();
        return inAllLocales(locale -> frontPage.page(locale, all));
    }

    private static Map<String, RenderedPage> inAllLocales(Function<String, RenderedPage> render) {
        Map<String, RenderedPage> byLocale = new HashMap<>();
        FrontPage.LOCALES.forEach(locale -> byLocale.put(locale, render.apply(locale)));
        return byLocale;
    }
}
