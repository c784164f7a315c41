package dev.fanfare.render;

import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.RenderedPage;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The server's own pages: `/`, which lists what is on the air, and the one for a wrong address.
public final class FrontPage {
    /// The locales it is made in, the default one first.
    public static final List<String> LOCALES = List.of("en", "zh-CN");

    private static final Map<String, String> NAMES = Map.of("en", "English", "zh-CN", "中文");

    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "en",
            Map.of(
                    "title", "Fanfare",
                    "lead", "Campaigns on the air",
                    "none", "Nothing is on the air yet. Publish a campaign through the studio API.",
                    "open", "Open",
                    "scan", "QR code of",
                    "api", "API description",
                    "missing", "There is nothing here",
                    "missingLead", "The page may have moved, or its campaign is over.",
                    "home", "See what is on the air"),
            "zh-CN",
            Map.of(
                    "title", "Fanfare",
                    "lead", "正在进行的活动",
                    "none", "还没有已发布的活动。请通过 Studio API 发布一个活动。",
                    "open", "打开",
                    "scan", "二维码：",
                    "api", "API 文档",
                    "missing", "这里什么也没有",
                    "missingLead", "页面可能已经移走，或者活动已经结束。",
                    "home", "看看正在进行的活动"));

    private static final Variant HTML = new Variant(Locale.ROOT, StandardCharsets.UTF_8, "text/html");

    private final String css;
    private final Template front;
    private final Template missing;

    /// @param baseCss the style every page begins with
    public FrontPage(String baseCss) {
        css = CssMinifier.minify(baseCss + text("front.css"));
        Engine engine = Engine.builder()
                .addDefaults()
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .build();
        front = engine.parse(text("front.html"), HTML, "front");
        missing = engine.parse(text("missing.html"), HTML, "missing");
    }

    /// The front page in one of `LOCALES`.
    public RenderedPage page(String locale, Collection<Campaign> live) {
        List<Map<String, Object>> campaigns = live.stream()
                .map(campaign -> Map.<String, Object>of(
                        "slug", campaign.slug(),
                        "title", campaign.title().in(List.of(locale, campaign.defaultLocale())),
                        "qr", Paths.qr(campaign.slug(), Campaign.HOME)))
                .toList();
        return rendered(front.instance().data("campaigns", campaigns), locale);
    }

    /// What a browser shows where nothing is, in one of `LOCALES`.
    public RenderedPage missing(String locale) {
        return rendered(missing.instance(), locale);
    }

    private RenderedPage rendered(TemplateInstance page, String locale) {
        String other = LOCALES.getFirst().equals(locale) ? LOCALES.getLast() : LOCALES.getFirst();
        String html = page.data("css", new RawString(css))
                .data("locale", locale)
                .data("other", other)
                .data("otherName", NAMES.get(other))
                .data("words", WORDS.get(locale))
                .render();
        String policy = "default-src 'none'; style-src " + Digest.policy(css)
                + "; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
        return Rendering.of(html, policy);
    }

    private static String text(String name) {
        return new String(Bundled.bytes(name), StandardCharsets.UTF_8);
    }
}
