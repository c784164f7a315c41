package dev.fanfare.render;

import dev.fanfare.campaign.Campaign;

/// The addresses of a campaign's pages, relative to the server.
public final class Paths {
    private Paths() {}

    /// `/{slug}` for the home page, `/{slug}/{page}` for every other.
    public static String page(String slug, String page) {
        return page.equals(Campaign.HOME) ? "/" + slug : "/" + slug + "/" + page;
    }

    /// Where the QR code of a page's address is.
    public static String qr(String slug, String page) {
        return "/media/qr/" + slug + "/" + page + ".svg";
    }
}
