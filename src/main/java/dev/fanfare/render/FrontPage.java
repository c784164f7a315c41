package dev.fanfare.render;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.RenderedPage;
import dev.fanfare.page.Languages;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The server's own pages: `/`, which lists what is on the air, and the one for a wrong address.
public final class FrontPage {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Variant HTML = new Variant(Locale.ROOT, StandardCharsets.UTF_8, "text/html");

    private final Messages messages = Messages.about("front");
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

    /// The locales it is made in, the default one first.
    public List<String> locales() {
        return messages.locales();
    }

    /// Names what these pages are made of: it differs when their look, their words or what is on
    /// the air differ.
    ///
    /// @param live the release on the air of each campaign, by slug
    /// @return 16 hex digits
    public String version(SortedMap<String, String> live) {
        MessageDigest digest = Digest.sha256();
        Stream.of(css, front, missing, locales().stream().map(messages::in).toList(), live)
                .forEach(part -> digest.update((part + "\0").getBytes(StandardCharsets.UTF_8)));
        return Digest.brief(digest);
    }

    /// The front page in one of `locales`.
    public RenderedPage page(String locale, Collection<Campaign> live) {
        List<Map<String, Object>> campaigns = live.stream()
                .map(campaign -> Map.<String, Object>of(
                        "address", campaign.address(),
                        "title", campaign.title().in(List.of(locale, campaign.defaultLocale())),
                        "qr", Paths.qr(campaign.slug(), Campaign.HOME)))
                .toList();
        return rendered(template("front", front).data("campaigns", campaigns), locale);
    }

    /// What a browser shows where nothing is, in one of `locales`.
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
        List<Map<String, String>> languages = locales().stream()
                .map(each -> Map.of(
                        "locale",
                        each,
                        "name",
                        messages.in(each).path("language").asText()))
                .toList();
        String html = page.data("css", new RawString(style))
                .data("locale", locale)
                .data("direction", Languages.direction(locale))
                .data("languages", languages)
                .data("words", JSON.convertValue(messages.in(locale), Map.class))
                .render();
        String policy = "default-src 'none'; style-src " + Digest.policy(style)
                + "; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
        return Rendering.of(html, policy);
    }

    private static String text(String name) {
        return new String(Bundled.bytes(name), StandardCharsets.UTF_8);
    }
}
