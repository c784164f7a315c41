package dev.fanfare.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.asset.Asset;
import dev.fanfare.campaign.Campaign;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.format.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What messengers, search engines and other sites are told of a page.
class SharingTest {
    private static final String ORIGIN = "https://win.example.com";
    private static final String WIDE = "0123456789abcdef0123456789abcdef";
    private static final String SMALL = "11111111111111111111111111111111";
    private static final String TALL = "22222222222222222222222222222222";
    private static final String DRAWN = "33333333333333333333333333333333";
    private static final Map<String, Asset> LIBRARY = Map.of(
            WIDE, asset(WIDE, Asset.Kind.PHOTO, 1600, 900),
            SMALL, asset(SMALL, Asset.Kind.CUTOUT, 120, 120),
            TALL, asset(TALL, Asset.Kind.PHOTO, 700, 1400),
            DRAWN, asset(DRAWN, Asset.Kind.DRAWING, 800, 800));

    private final ObjectNode campaign = (ObjectNode) Json.sound("""
            {"format":"campaign/1","slug":"gala","title":{"en":"Gala \\"Night\\"","zh-TW":"晚會"},
             "locales":["en","zh-TW","zh-Hant-HK"],
             "pages":{"home":{"format":"page/1","title":{"en":"Play","zh-TW":"遊戲"},
               "description":{"en":"Win a mug","zh-TW":"贏馬克杯"},"content":[]}}}""");

    @Test
    void aPageTellsItsTitleTextLanguageAndAddressInEachLanguage() {
        Document page = page("zh-TW", ORIGIN);

        assertThat(page.title()).isEqualTo("遊戲");
        assertThat(meta(page, "og:title")).isEqualTo("遊戲");
        assertThat(meta(page, "og:description")).isEqualTo("贏馬克杯");
        assertThat(meta(page, "og:site_name")).isEqualTo("晚會");
        assertThat(meta(page, "og:locale")).isEqualTo("zh_TW");
        assertThat(page.select("meta[property=og:locale:alternate]").eachAttr("content"))
                .containsExactly("en", "zh_HK");
        assertThat(meta(page, "og:url")).isEqualTo(ORIGIN + "/gala?lang=zh-TW");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(ORIGIN + "/gala?lang=zh-TW");
        assertThat(page.select("link[rel=alternate]").eachAttr("hreflang"))
                .containsExactly("en", "zh-TW", "zh-Hant-HK", "x-default");
    }

    @Test
    void aPageOfOneLanguageHasOneAddress() {
        campaign.putArray("locales").add("en");

        Document page = page("en", ORIGIN);

        assertThat(meta(page, "og:url")).isEqualTo(ORIGIN + "/gala");
        assertThat(page.select("link[rel=alternate]")).isEmpty();
    }

    @Test
    void withoutThePublicAddressNothingWrongIsSaid() {
        image("asset:" + WIDE);

        Document page = page("en", "");

        assertThat(page.select("meta[property=og:url], meta[property=og:image], link[rel=canonical]"))
                .isEmpty();
        assertThat(meta(page, "og:title")).isEqualTo("Play");
    }

    @Test
    void whatTheAuthorWroteForSharingComesFirst() {
        ((ObjectNode) campaign.at("/pages/home")).set("share", Json.sound("""
                {"title":"Come & play","description":{"en":"<b>Now</b>"},"picture":"https://cdn.example.com/a.jpg"}"""));
        image("asset:" + WIDE);

        Document page = page("en", ORIGIN);

        assertThat(page.title()).isEqualTo("Play");
        assertThat(meta(page, "og:title")).isEqualTo("Come & play");
        assertThat(meta(page, "og:description")).isEqualTo("<b>Now</b>");
        assertThat(meta(page, "og:image")).isEqualTo("https://cdn.example.com/a.jpg");
    }

    @ParameterizedTest
    @CsvSource({
        "asset:0123456789abcdef0123456789abcdef, /media/0123456789abcdef0123456789abcdef/1600.jpg, summary_large_image",
        "asset:0123456789abcdef0123456789abcdef?focal=0.5:0.2, , summary",
        "asset:22222222222222222222222222222222, /media/22222222222222222222222222222222/700.jpg, summary",
        "asset:11111111111111111111111111111111, , summary",
        "asset:33333333333333333333333333333333, , summary",
        "https://elsewhere.example.com/a.jpg, , summary"
    })
    void thePagesFirstPictureThatMessengersCanShowIsShared(String src, String path, String card) {
        image(src);

        Document page = page("en", ORIGIN);

        assertThat(meta(page, "og:image")).isEqualTo(path == null ? "" : ORIGIN + path);
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo(card);
    }

    @Test
    void aPageWithoutAPictureIsSharedWithTheLogoAndHasTheCampaignsIcon() {
        campaign.put("logo", "asset:" + TALL).put("icon", "asset:" + SMALL);

        Document page = page("en", ORIGIN);

        assertThat(meta(page, "og:image")).isEqualTo(ORIGIN + "/media/" + TALL + "/700.jpg");
        assertThat(page.select("link[rel=icon]").attr("href")).isEqualTo("/media/" + SMALL + "/120.png");
        assertThat(page.select("link[rel=apple-touch-icon]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.brand.example, true",
        "https://*.brand.example:8443, true",
        "http://localhost:9000, true",
        "http://www.brand.example, false",
        "https://brand.example/shop, false",
        "https://a.example; script-src *, false",
        "*, false",
        "'none', false"
    })
    void onlyTheOriginsOfTheCampaignMayEmbedIt(String origin, boolean taken) {
        campaign.putArray("embedIn").add(origin);

        String policy = renderer(ORIGIN).plain(read(), key("en")).policy();

        assertThat(policy).endsWith(taken ? "; frame-ancestors 'self' " + origin : "; frame-ancestors 'self'");
    }

    private void image(String src) {
        campaign.withArray("/pages/home/content")
                .addObject()
                .put("id", "i1")
                .put("type", "core/image")
                .putObject("props")
                .put("src", src)
                .put("alt", "A mug");
    }

    private Document page(String locale, String origin) {
        return Jsoup.parse(renderer(origin).html(read(), key(locale)));
    }

    private Campaign read() {
        return CampaignReader.read(campaign);
    }

    private static PageKey key(String locale) {
        return new PageKey("home", locale, PageKey.ORIGINAL);
    }

    private static ReleaseRenderer renderer(String origin) {
        return new ReleaseRenderer(
                Examples.CATALOGUE, ComponentLibrary.baseCss(), origin, id -> Optional.ofNullable(LIBRARY.get(id)));
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }

    private static Asset asset(String id, Asset.Kind kind, int width, int height) {
        String format = switch (kind) {
            case PHOTO -> "jpg";
            case CUTOUT -> "png";
            case DRAWING -> "svg";
            case DOCUMENT -> "pdf";
            case VIDEO -> "mp4";
            case CAPTIONS -> "vtt";
        };
        return new Asset(
                id,
                kind,
                "picture",
                "",
                width,
                height,
                1000,
                Instant.EPOCH,
                "",
                List.of(new Asset.File(width + "." + format, width, height, 1000)));
    }
}
