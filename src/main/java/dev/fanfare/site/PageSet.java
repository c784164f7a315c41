package dev.fanfare.site;

import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.LiveCampaign;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.campaign.RenderedPage;
import dev.fanfare.render.FrontPage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One page in all its locales and variants.
final class PageSet {
    private final String slug;
    private final List<String> locales;
    private final Map<String, Integer> weights;
    private final Map<String, Map<String, SentPage>> byVariant;

    private PageSet(
            String slug,
            List<String> locales,
            Map<String, Integer> weights,
            Map<String, Map<String, SentPage>> byVariant) {
        this.slug = slug;
        this.locales = locales;
        this.weights = weights;
        this.byVariant = byVariant;
    }

    /// The pages of a live campaign by their key.
    static Map<String, PageSet> of(LiveCampaign live) {
        Campaign campaign = live.campaign();
        Map<String, Integer> weights = new LinkedHashMap<>();
        campaign.variants().forEach((name, variant) -> weights.put(name, variant.weight()));
        Map<String, PageSet> pages = new LinkedHashMap<>();
        for (String page : campaign.pages().keySet()) {
            Map<String, Map<String, SentPage>> byVariant = new HashMap<>();
            live.release().pages().forEach((key, rendered) -> {
                if (key.page().equals(page)) {
                    byVariant
                            .computeIfAbsent(key.variant(), _ -> new HashMap<>())
                            .put(key.locale(), new SentPage(rendered));
                }
            });
            pages.put(page, new PageSet(campaign.slug(), campaign.locales(), weights, byVariant));
        }
        return pages;
    }

    /// One of the server's own pages.
    static PageSet ownPage(Map<String, RenderedPage> byLocale) {
        Map<String, SentPage> pages = new HashMap<>();
        byLocale.forEach((locale, page) -> pages.put(locale, new SentPage(page)));
        return new PageSet("", FrontPage.LOCALES, Map.of(), Map.of(PageKey.ORIGINAL, pages));
    }

    /// The campaign's slug; empty for the front page.
    String slug() {
        return slug;
    }

    /// The locales there are, the default one first.
    List<String> locales() {
        return locales;
    }

    /// The variants' shares in percent, by name; empty when there are none.
    Map<String, Integer> weights() {
        return weights;
    }

    /// @param variant a name that may be unknown: then the original
    /// @param locale one of `locales`
    SentPage page(String variant, String locale) {
        Map<String, SentPage> pages = byVariant.get(variant);
        SentPage page = pages == null ? null : pages.get(locale);
        if (page == null) {
            page = byVariant.getOrDefault(PageKey.ORIGINAL, Map.of()).get(locale);
        }
        if (page == null) {
            throw new IllegalStateException("release of '%s' lacks locale '%s'".formatted(slug, locale));
        }
        return page;
    }
}
