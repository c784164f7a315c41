package dev.fanfare.app;

import dev.fanfare.site.SiteConfig;

/// Where visitors reach this server.
final class Origin {
    private Origin() {}

    /// Scheme, host and port without a slash at the end; empty when no setting tells.
    static String of(SiteConfig site) {
        return site.url().map(Origin::withoutSlash).orElse("");
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
