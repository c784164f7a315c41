package dev.fanfare.site;

import dev.fanfare.campaign.PageKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One page in all its locales and variants.
final class PageSet {
    private final String slug;
    private final PageLocales locales;
    private final Map<String, Integer> weights;
    private final Map<String, Map<String, SentPage>> byVariant;

    /// @param byVariant the pages by variant, then by locale
    PageSet(
            String slug,
            List<String> locales,
            Map<String, Integer> weights,
            Map<String, Map<String, SentPage>> byVariant) {
        this.slug = slug;
        this.locales = new PageLocales(locales);
        this.weights = weights;
        this.byVariant = byVariant;
    }

    /// The pages of a bundle by their key, kept in memory.
    static Map<String, PageSet> inMemory(PageBundle bundle) {
        Map<String, Map<String, Map<String, SentPage>>> byPage = new HashMap<>();
        bundle.pages()
                .forEach((key, rendered) -> byPage.computeIfAbsent(key.page(), _ -> new HashMap<>())
                        .computeIfAbsent(key.variant(), _ -> new HashMap<>())
                        .put(key.locale(), SentPage.inMemory(rendered)));
        Map<String, PageSet> sets = new HashMap<>();
        byPage.forEach((page, byVariant) ->
                sets.put(page, new PageSet(bundle.slug(), bundle.locales(), bundle.weights(), byVariant)));
        return sets;
    }

    /// The campaign's slug; empty for the server's own pages.
    String slug() {
        return slug;
    }

    /// Whether smaller forms of it are still to come.
    boolean quick() {
        return byVariant.values().stream()
                .flatMap(byLocale -> byLocale.values().stream())
                .anyMatch(SentPage::quick);
    }

    PageLocales locales() {
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
