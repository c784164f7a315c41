package dev.fanfare.site;

import dev.fanfare.campaign.LiveCampaign;
import dev.fanfare.campaign.LiveCampaigns;
import dev.fanfare.campaign.RenderedPage;
import dev.fanfare.render.FrontPage;
import dev.fanfare.render.Paths;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Every published page by the path it is found at, ready to be sent. Made anew at each change of
/// what is live; reading takes no lock.
final class SitePages {
    private final LiveCampaigns live;
    private final FrontPage frontPage;
    private volatile Map<String, PageSet> byPath = Map.of();

    SitePages(LiveCampaigns live, FrontPage frontPage) {
        this.live = live;
        this.frontPage = frontPage;
        live.onChange(this::rebuild);
        rebuild();
    }

    Optional<PageSet> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    private synchronized void rebuild() {
        Map<String, PageSet> next = new HashMap<>();
        for (LiveCampaign campaign : live.all().values()) {
            PageSet.of(campaign)
                    .forEach((page, set) ->
                            next.put(Paths.page(campaign.campaign().slug(), page), set));
        }
        next.put("/", PageSet.frontPage(frontPage(live)));
        byPath = next;
    }

    private Map<String, RenderedPage> frontPage(LiveCampaigns campaigns) {
        Map<String, RenderedPage> byLocale = new HashMap<>();
        FrontPage.LOCALES.forEach(locale -> byLocale.put(
                locale,
                frontPage.page(
                        locale,
                        campaigns.all().values().stream()
                                .map(LiveCampaign::campaign)
                                .toList())));
        return byLocale;
    }
}
