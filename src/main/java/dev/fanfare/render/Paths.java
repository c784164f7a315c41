package dev.fanfare.render;

import dev.fanfare.campaign.Campaign;
import dev.fanfare.value.Divisions;
import java.security.MessageDigest;

/// The addresses of a campaign's pages, relative to the server.
public final class Paths {
    private Paths() {}

    /// `/{address}` for the home page, `/{address}/{page}` for every other.
    public static String page(String address, String page) {
        return page.equals(Campaign.HOME) ? "/" + address : "/" + address + "/" + page;
    }

    /// The first part of a path: the address of a campaign where there is one. Empty for `/`.
    public static String first(String path) {
        int slash = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), slash < 0 ? path.length() : slash);
    }

    /// Where the QR code of a page's address is.
    public static String qr(String slug, String page) {
        return "/media/qr/" + slug + "/" + page + ".svg";
    }

    /// Where China's provinces, cities and districts are. The name holds a hash: what is there never changes.
    public static String divisions() {
        return OfDivisions.PATH;
    }

    /// Made when a first address is shown.
    private static final class OfDivisions {
        private static final String PATH = "/media/divisions-" + hash() + ".json";

        private static String hash() {
            MessageDigest digest = Digest.sha256();
            digest.update(Divisions.file());
            return Digest.brief(digest);
        }
    }
}
