package dev.fanfare.render;

import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.RenderedPage;
import dev.fanfare.render.style.Palette;
import dev.fanfare.render.style.StyleSheet;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    private final String front = text("front.html");
    private final String missing = text("missing.html");
    private @Nullable Engine engine;

    /// Costs next to nothing until a page is made.
    ///
    /// @param baseCss the style every page begins with
    public FrontPage(String baseCss) {
        css = baseCss + text("front.css");
    }

    /// Names what these pages are made of: it differs when their look, their words or what is on
    /// the air differ.
    ///
    /// @param live the release on the air of each campaign, by slug
    /// @return 16 hex digits
    public String version(SortedMap<String, String> live) {
        MessageDigest digest = Digest.sha256();
        Stream.of(css, front, missing, new TreeMap<>(WORDS.get("en")), new TreeMap<>(WORDS.get("zh-CN")), live)
                .forEach(part -> digest.update((part + "\0").getBytes(StandardCharsets.UTF_8)));
        return Digest.brief(digest);
    }

    /// The front page in one of `LOCALES`.
    public RenderedPage page(String locale, Collection<Campaign> live) {
        List<Map<String, Object>> campaigns = live.stream()
                .map(campaign -> Map.<String, Object>of(
                        "slug", campaign.slug(),
                        "title", campaign.title().in(List.of(locale, campaign.defaultLocale())),
                        "qr", Paths.qr(campaign.slug(), Campaign.HOME)))
                .toList();
        return rendered(template("front", front).data("campaigns", campaigns), locale);
    }

    /// What a browser shows where nothing is, in one of `LOCALES`.
    public RenderedPage missing(String locale) {
        return rendered(template("missing", missing), locale);
    }

    private synchronized TemplateInstance template(String name, String source) {
        Engine ready = engine;
        if (ready == null) {
            ready = Engine.builder()
                    .addDefaults()
                    .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                    .build();
            engine = ready;
        }
        return ready.parse(source, HTML, name).instance();
    }

    private RenderedPage rendered(TemplateInstance page, String locale) {
        String style = StyleSheet.of(css).text(Palette.NONE);
        String other = LOCALES.getFirst().equals(locale) ? LOCALES.getLast() : LOCALES.getFirst();
        String html = page.data("css", new RawString(style))
                .data("locale", locale)
                .data("other", other)
                .data("otherName", NAMES.get(other))
                .data("words", WORDS.get(locale))
                .render();
        String policy = "default-src 'none'; style-src " + Digest.policy(style)
                + "; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
        return Rendering.of(html, policy);
    }

    private static String text(String name) {
        return new String(Bundled.bytes(name), StandardCharsets.UTF_8);
    }
}
