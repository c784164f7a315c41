package dev.fanfare.render;

import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.page.PageDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What is being rendered: one page of one campaign, for one locale and variant.
record Place(Campaign campaign, PageKey key) {
    PageDocument page() {
        return Objects.requireNonNull(campaign.pages().get(key.page()), key.page());
    }

    String locale() {
        return key.locale();
    }

    /// The locales to look texts up in, best first.
    List<String> locales() {
        return List.of(key.locale(), campaign.defaultLocale());
    }

    String path() {
        return Paths.page(campaign.slug(), key.page());
    }

    /// Texts that replace a node's own in this locale, by path into its props.
    Map<String, Object> translations(String node) {
        Map<String, Object> found = new LinkedHashMap<>();
        collect(campaign.i18n().getOrDefault(locale(), Map.of()), node, found);
        return found;
    }

    /// Values that replace a node's own in this variant, by path into its props.
    Map<String, Object> variations(String node) {
        Map<String, Object> found = new LinkedHashMap<>();
        Campaign.Variant variant = campaign.variants().get(key.variant());
        if (variant != null) {
            collect(variant.set(), node, found);
        }
        return found;
    }

    private void collect(Map<String, ?> all, String node, Map<String, Object> found) {
        String prefix = node + ".";
        String exact = key.page() + "/" + prefix;
        all.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), value);
            }
        });
        all.forEach((name, value) -> {
            if (name.startsWith(exact)) {
                found.put(name.substring(exact.length()), value);
            }
        });
    }
}
