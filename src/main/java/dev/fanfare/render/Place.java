package dev.fanfare.render;

import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.page.PageDocument;
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
        return Paths.page(campaign.address(), key.page());
    }

    /// Texts that replace nodes' own in this locale.
    Replacements translations() {
        return new Replacements(campaign.i18n().getOrDefault(locale(), Map.of()), key.page());
    }

    /// Values that replace nodes' own in this variant.
    Replacements variations() {
        Campaign.Variant variant = campaign.variants().get(key.variant());
        return new Replacements(variant == null ? Map.of() : variant.set(), key.page());
    }
}
