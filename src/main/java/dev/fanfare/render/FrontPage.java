package dev.fanfare.render;

import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.RenderedPage;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The page at `/`: what is on the air on this server.
public final class FrontPage {
    /// The locales it is made in, the default one first.
    public static final List<String> LOCALES = List.of("en", "zh-CN");

    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "en",
            Map.of(
                    "title", "Fanfare",
                    "lead", "Campaigns on the air",
                    "none", "Nothing is on the air yet. Publish a campaign through the studio API.",
                    "open", "Open",
                    "scan", "QR code of",
                    "api", "API description",
                    "other", "中文",
                    "otherTag", "zh-CN"),
            "zh-CN",
            Map.of(
                    "title", "Fanfare",
                    "lead", "正在进行的活动",
                    "none", "还没有已发布的活动。请通过 Studio API 发布一个活动。",
                    "open", "打开",
                    "scan", "二维码：",
                    "api", "API 文档",
                    "other", "English",
                    "otherTag", "en"));

    private final String css;
    private final Template template;

    /// @param baseCss the style every page begins with
    public FrontPage(String baseCss) {
        this.css = CssMinifier.minify(baseCss + text("front.css"));
        this.template = Engine.builder()
                .addDefaults()
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .build()
                .parse(text("front.html"), new Variant(Locale.ROOT, StandardCharsets.UTF_8, "text/html"), "front");
    }

    /// The front page in one of `LOCALES`.
    public RenderedPage page(String locale, Collection<Campaign> live) {
        List<Map<String, Object>> campaigns = live.stream()
                .map(campaign -> Map.<String, Object>of(
                        "slug", campaign.slug(),
                        "title", campaign.title().in(List.of(locale, campaign.defaultLocale())),
                        "locales", campaign.locales(),
                        "qr", Paths.qr(campaign.slug(), Campaign.HOME)))
                .toList();
        String html = template.instance()
                .data("css", new RawString(css))
                .data("locale", locale)
                .data("words", WORDS.get(locale))
                .data("campaigns", campaigns)
                .render();
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        MessageDigest digest = Digest.sha256();
        digest.update(bytes);
        String policy = "default-src 'none'; style-src " + Digest.policy(css)
                + "; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
        return new RenderedPage(
                bytes, Compression.gzip(bytes), Compression.brotli(bytes), "\"" + Digest.brief(digest) + "\"", policy);
    }

    private static String text(String name) {
        return new String(Bundled.bytes(name), StandardCharsets.UTF_8);
    }
}
