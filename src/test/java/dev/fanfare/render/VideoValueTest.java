package dev.fanfare.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.asset.Asset;
import dev.fanfare.asset.VideoInfo;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.PageKey;
import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.format.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A video as it stands on a published page.
class VideoValueTest {
    private static final String FILM = "00000000000000000000000000000001";
    private static final String CAPTIONS = "00000000000000000000000000000002";
    private static final String PICTURE = "00000000000000000000000000000003";
    private static final ReleaseRenderer RENDERER =
            new ReleaseRenderer(Examples.CATALOGUE, ComponentLibrary.baseCss(), "", VideoValueTest::asset);

    private final ObjectNode campaign = (ObjectNode) Json.sound("""
            {"format":"campaign/2","slug":"gala","title":"Gala","locales":["en","zh-CN"],
             "pages":{"home":{"format":"page/1","title":"Play","content":[
               {"id":"v1","type":"core/video","props":{"title":"The trailer"}}]}}}""");
    private final ObjectNode props = (ObjectNode) campaign.at("/pages/home/content/0/props");

    @Test
    void aVideoWithoutACoverShowsItsFirstPicture() {
        props.put("src", "asset:" + FILM);

        Element video = page("en").selectFirst("video");

        assertThat(video.attr("src")).isEqualTo("/media/" + FILM + "/file.mp4#t=0.001");
        assertThat(video.attr("preload")).isEqualTo("metadata");
        assertThat(video.attr("aria-label")).isEqualTo("The trailer");
    }

    @Test
    void aCoverSparesTheVisitorTheVideo() {
        props.put("src", "https://cdn.brand.com/trailer.mp4").put("poster", "asset:" + PICTURE);

        Element video = page("en").selectFirst("video");

        assertThat(video.attr("src")).isEqualTo("https://cdn.brand.com/trailer.mp4");
        assertThat(video.attr("preload")).isEqualTo("none");
        assertThat(video.attr("poster")).isEqualTo("/media/" + PICTURE + "/800.jpg");
    }

    @ParameterizedTest
    @CsvSource({"en, , 0", "zh-CN, , 0", "en, en, 0", "zh-CN, en, 1", "en, de, none"})
    void theSubtitlesInThePagesLanguageAreShown(String locale, String language, String shown) {
        props.put("src", "asset:" + FILM).put("captions", "asset:" + CAPTIONS);
        if (language != null) {
            props.put("captionsLanguage", language);
        }
        props.putArray("moreCaptions")
                .addObject()
                .put("src", "/media/" + CAPTIONS + "/file.vtt")
                .put("language", "zh-CN");

        List<Element> tracks = page(locale).select("track");

        assertThat(tracks).extracting(track -> track.attr("src")).containsOnly("/media/" + CAPTIONS + "/file.vtt");
        assertThat(tracks.getFirst().attr("srclang")).isEqualTo(language == null ? locale : language);
        assertThat(tracks.stream().filter(track -> track.hasAttr("default")).map(tracks::indexOf))
                .startsWith(shown.equals("none") ? new Integer[0] : new Integer[] {Integer.valueOf(shown)});
    }

    @Test
    void aVideoOfASiteIsAButtonOverItsCoverAndALinkToIt() {
        props.put("src", "https://youtu.be/dQw4w9WgXcQ?t=5").put("poster", "asset:" + PICTURE);

        Document page = page("zh-CN");

        Element button = page.selectFirst("button[data-frame]");
        assertThat(button.attr("data-frame")).startsWith("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?");
        assertThat(button.attr("data-title")).isEqualTo("The trailer");
        assertThat(button.attr("aria-label")).isEqualTo("播放视频 (YouTube): The trailer");
        assertThat(button.hasAttr("hidden")).isFalse();
        assertThat(page.selectFirst("a[data-part=site]").attr("href"))
                .isEqualTo("https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=5s");
        assertThat(page.select("img.f-video__player")).hasSize(1);
        assertThat(page.select("video, iframe, link[rel=preconnect]")).isEmpty();
        assertThat(page.select("img[src*=youtube], img[src*=ytimg]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://www.youtube.com/@brand",
                "https://cdn.brand.com/trailer.mov",
                "https://example.com/trailer.mp4",
                "javascript:alert(1)",
                "asset:00000000000000000000000000000003",
                "asset:00000000000000000000000000000009"
            })
    void whatPlaysNothingIsDrawnAsAVideoThatIsStillMissing(String src) {
        props.put("src", src);

        Element frame = page("en").selectFirst(".f-video__frame");

        assertThat(frame.select("video, button, a")).isEmpty();
        assertThat(frame.select("span.f-video__play svg")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "https://youtu.be/dQw4w9WgXcQ, ; frame-src https://www.youtube-nocookie.com",
        "BV1xx411c7mD, ; frame-src https://player.bilibili.com https://www.bilibili.com",
        "https://cdn.brand.com/trailer.mp4, ''"
    })
    void onlyTheSiteOfTheVideoIsLetIn(String src, String directive) {
        props.put("src", src);

        String policy = RENDERER.plain(CampaignReader.read(campaign), new PageKey("home", "en", PageKey.ORIGINAL))
                .policy();

        assertThat(policy).contains("font-src 'self'" + directive + "; form-action");
    }

    private Document page(String locale) {
        return Jsoup.parse(RENDERER.html(CampaignReader.read(campaign), new PageKey("home", locale, PageKey.ORIGINAL)));
    }

    private static Optional<Asset> asset(String id) {
        return switch (id) {
            case FILM ->
                Optional.of(asset(
                        id, Asset.Kind.VIDEO, new Asset.File("file.mp4", 64, 48, 9, new VideoInfo(1, "avc1", false))));
            case CAPTIONS -> Optional.of(asset(id, Asset.Kind.CAPTIONS, new Asset.File("file.vtt", 0, 0, 9)));
            case PICTURE -> Optional.of(asset(id, Asset.Kind.PHOTO, new Asset.File("800.jpg", 800, 450, 9)));
            default -> Optional.empty();
        };
    }

    private static Asset asset(String id, Asset.Kind kind, Asset.File file) {
        return new Asset(id, kind, "one", "", file.width(), file.height(), 9, Instant.EPOCH, "", List.of(file));
    }
}
