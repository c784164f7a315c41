package dev.fanfare.render;

import dev.fanfare.campaign.CssColor;
import dev.fanfare.component.Addresses;
import dev.fanfare.component.LinkTarget;
import java.util.Locale;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// Makes what an author typed harmless at the place where it is shown. What cannot be made
/// harmless becomes an empty string.
final class SafeValue {
    private static final Pattern COLOR = Pattern.compile(
            "#[0-9A-Fa-f]{3,8}|[A-Za-z]{3,30}|(?:rgb|rgba|hsl|hsla|oklch|oklab)\\([0-9A-Za-z.,%/ +-]{1,60}\\)"
                    + "|var\\(--[a-z0-9-]{1,60}\\)");
    private static final Pattern MEASURE = Pattern.compile("-?[0-9.]{1,12}(?:[a-z]{1,4}|%)?|[a-z][a-z-]{0,30}");
    private static final PolicyFactory RICH_TEXT = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "strong",
                    "b",
                    "em",
                    "i",
                    "u",
                    "s",
                    "ul",
                    "ol",
                    "li",
                    "h2",
                    "h3",
                    "h4",
                    "blockquote",
                    "a",
                    "code",
                    "hr",
                    "sub",
                    "sup",
                    "span",
                    "small",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols(LinkTarget.KNOWN.toArray(String[]::new))
            .requireRelsOnLinks("noopener")
            .toFactory();

    private SafeValue() {}

    static String link(String address) {
        return address(address, true);
    }

    static String media(String address) {
        return address(address, false);
    }

    static String richText(String html) {
        return RICH_TEXT.sanitize(html).replace("{<!-- -->{", "{{"); // the page's own placeholders
    }

    static String color(String value) {
        return COLOR.matcher(value).matches() ? CssColor.inOldWords(value) : "";
    }

    /// A number with or without a unit, or a single CSS word.
    static String measure(String value) {
        return MEASURE.matcher(value).matches() ? value : "";
    }

    /// A CSS `url()` of a safe address.
    static String cssUrl(String address) {
        String safe = media(address);
        if (safe.isEmpty()) {
            return "";
        }
        StringBuilder escaped = new StringBuilder("url(\"");
        for (int at = 0; at < safe.length(); at++) {
            char c = safe.charAt(at);
            if (c == '"' || c == '\\' || c == '(' || c == ')' || c == '\'' || c == '<' || c <= ' ') {
                escaped.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.append("\")").toString();
    }

    private static String address(String address, boolean link) {
        if (Addresses.forbiddenScheme(address, link).isPresent()) {
            return "";
        }
        StringBuilder clean = new StringBuilder(address.length());
        address.chars().filter(c -> c > ' ' && c != 0x7f).forEach(c -> clean.append((char) c));
        return clean.toString();
    }
}
