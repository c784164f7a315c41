package dev.fanfare.component;

import dev.fanfare.asset.AssetReference;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the address that an author gave a link comes to.
public sealed interface LinkTarget {
    /// It is empty, or opens something: a place on the web, mail, the telephone, an app that is known, a file.
    record Good() implements LinkTarget {}

    /// A place on the page itself.
    ///
    /// @param id of the element; empty for the top
    record Anchor(String id) implements LinkTarget {}

    /// A place on this server.
    ///
    /// @param path with its leading slash, without query and fragment
    /// @param anchor of an element there; empty for none
    record Path(String path, String anchor) implements LinkTarget {}

    /// A scheme that a page must not use.
    record Unsafe(String scheme) implements LinkTarget {}

    /// A scheme of an app that is not known here: the author's own, or a slip.
    record UnknownApp(String scheme) implements LinkTarget {}

    /// It opens nothing as it stands.
    ///
    /// @param meant the address that was probably meant
    record Slip(String meant) implements LinkTarget {}

    /// It opens nothing, and nobody can tell what was meant.
    record Nowhere() implements LinkTarget {}

    /// A path and its fragment.
    Pattern PATH = Pattern.compile("^([^?#]*)(?:\\?[^#]*)?(?:#(.*))?$");

    /// Schemes that need no second look.
    Set<String> KNOWN =
            Set.of(("https http mailto tel sms geo webcal skype facetime facetime-audio maps comgooglemaps waze"
                            + " whatsapp tg line lineworks viber kakaotalk kakaolink kakaomap zalo fb fb-messenger"
                            + " instagram twitter tiktok snapchat pinterest linkedin youtube vnd.youtube spotify"
                            + " weixin weixinulink wxwork alipay alipays mqq mqqapi mqqwpa qqmap taobao tbopen tmall"
                            + " openapp.jdmobile pinduoduo imeituan dianping meituanwaimai snssdk1128 snssdk141"
                            + " xhsdiscover bilibili sinaweibo weibo zhihu baiduboxapp baidumap bdmap iosamap amapuri"
                            + " androidamap ctrip kwai dingtalk lark feishu market itms itms-apps itms-appss intent"
                            + " slack msteams zoommtg zoomus")
                    .split(" "));

    static LinkTarget of(String address) {
        if (AssetReference.of(address).isPresent()) {
            return new Good();
        }
        String clean = Addresses.cleaned(address);
        if (clean.isEmpty()) {
            return new Good();
        }
        if (clean.startsWith("#")) {
            String id = clean.substring(1);
            return new Anchor(id.equals("top") ? "" : id);
        }
        if (clean.startsWith("//")) {
            return WebAddress.isHost(WebAddress.host(clean)) ? new Good() : new Nowhere();
        }
        if (clean.startsWith("/")) {
            Matcher parts = PATH.matcher(clean);
            return parts.matches()
                    ? new Path(parts.group(1), parts.group(2) == null ? "" : parts.group(2))
                    : new Good();
        }
        if (clean.startsWith("?")) {
            return new Good();
        }
        Matcher scheme = Addresses.SCHEME.matcher(clean);
        return scheme.find() ? withScheme(clean, scheme.group(1), clean.substring(scheme.end())) : withoutScheme(clean);
    }

    private static LinkTarget withScheme(String clean, String written, String rest) {
        String scheme = written.toLowerCase(Locale.ROOT);
        if (Addresses.forbiddenScheme(clean, true).isPresent()) {
            return new Unsafe(written);
        }
        if (WebAddress.isHost(scheme) && scheme.contains(".") && rest.matches("\\d{1,5}(?:[/?#].*)?")) {
            return new Slip("https://" + clean);
        }
        return switch (scheme) {
            case "https", "http" -> web(scheme, clean, rest);
            case "mailto" -> rest.matches("[^@?]+@[^@?]+.*") ? new Good() : new Nowhere();
            case "tel" -> rest.matches(".*\\d.*\\d.*") ? new Good() : new Nowhere();
            default -> {
                if (KNOWN.contains(scheme)) {
                    yield new Good();
                }
                yield WebAddress.isNearlyHttp(scheme)
                        ? slip("https://" + WebAddress.stripped(clean))
                        : new UnknownApp(written);
            }
        };
    }

    private static LinkTarget web(String scheme, String clean, String rest) {
        if (rest.startsWith("//")
                && WebAddress.isHost(WebAddress.host(rest))
                && !WebAddress.repeatsScheme(rest.substring(2))) {
            return new Good();
        }
        return slip(scheme + "://" + WebAddress.stripped(clean));
    }

    private static LinkTarget withoutScheme(String clean) {
        String plain = WebAddress.halfWidth(clean);
        if (!plain.equals(clean)) {
            LinkTarget there = of(plain);
            return there instanceof Good || there instanceof Path || there instanceof Anchor ? new Slip(plain) : there;
        }
        if (plain.matches("[^@/\\s]+@[^@/\\s]+\\.[^@/\\s]+")) {
            return new Slip("mailto:" + plain);
        }
        if (plain.matches("\\+?[0-9().-]{6,24}")
                && plain.chars().filter(Character::isDigit).count() >= 6) {
            return new Slip("tel:" + plain.replaceAll("[().-]", ""));
        }
        String stripped = WebAddress.stripped(plain);
        return slip("https://" + stripped);
    }

    /// What was meant, if that is a place on the web at all.
    private static LinkTarget slip(String meant) {
        String host = WebAddress.host(meant.substring(meant.indexOf(':') + 1));
        return WebAddress.isHost(host) && host.contains(".") && !WebAddress.isFile(host)
                ? new Slip(meant)
                : new Nowhere();
    }
}
