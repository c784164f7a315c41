package dev.fanfare.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fanfare.campaign.Campaign;
import dev.fanfare.render.qr.QrCode;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The QR codes of a draft's pages, which have no picture at an address before they are published.
final class DrawnCodes {
    private static final Pattern CODE = Pattern.compile("\"/media/qr/([a-z0-9-]+)/([A-Za-z0-9_-]+)\\.svg\"");

    private DrawnCodes() {}

    /// The HTML of a canvas with the codes of the campaign's own pages drawn into it.
    ///
    /// @param origin the server's public address; empty where it is not known
    static String in(String html, Campaign campaign, String origin) {
        return CODE.matcher(html)
                .replaceAll(code -> code.group(1).equals(campaign.slug())
                        ? Matcher.quoteReplacement(
                                "\"" + picture(origin + Paths.page(campaign.address(), code.group(2))) + "\"")
                        : Matcher.quoteReplacement(code.group()));
    }

    private static String picture(String address) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(QrCode.of(address).svg().getBytes(UTF_8));
    }
}
