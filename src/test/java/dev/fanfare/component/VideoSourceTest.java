package dev.fanfare.component;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.component.VideoSource.NoVideo;
import dev.fanfare.component.VideoSource.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people paste where a video goes.
class VideoSourceTest {
    private static final String YOUTUBE =
            "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&playsinline=1&rel=0";
    private static final String BILIBILI = "https://player.bilibili.com/player.html?isOutside=true&bvid=BV1xx411c7mD";
    private static final String TENCENT = "https://v.qq.com/txp/iframe/player.html?vid=a0012abcd3e&autoplay=true";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://www.youtube.com/watch?v=dQw4w9WgXcQ |",
                "http://youtube.com/watch?v=dQw4w9WgXcQ&feature=share |",
                "youtube.com/watch?list=PL1&v=dQw4w9WgXcQ&index=2 |",
                "//m.youtube.com/watch?v=dQw4w9WgXcQ |",
                "https://music.youtube.com/watch?v=dQw4w9WgXcQ |",
                "https://youtu.be/dQw4w9WgXcQ?si=AbCdEf |",
                "https://youtu.be/dQw4w9WgXcQ?t=90 | 90",
                "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1m30s | 90",
                "https://www.youtube.com/watch?v=dQw4w9WgXcQ#t=1h2m3s | 3723",
                "https://www.youtube.com/embed/dQw4w9WgXcQ?start=12 | 12",
                "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=0s |",
                "https://www.youtube.com/shorts/dQw4w9WgXcQ |",
                "https://www.youtube.com/live/dQw4w9WgXcQ?feature=share |",
                "https://www.youtube.com/v/dQw4w9WgXcQ |",
                "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ |",
                "https://studio.youtube.com/video/dQw4w9WgXcQ/edit |",
                "Look at this! https://youtu.be/dQw4w9WgXcQ |",
                "https://youtu.be/dQw4w9WgXcQ via @YouTube |",
                "https：//youtu.be/dQw4w9WgXcQ |",
                "https://youtu.be/dQw4w9WgXcQ，好看 |",
                "https://www.youtube.com/watch?v=dQw4w9WgXcQ。 |",
                "https://youtu.be/dQw4w9WgXcQ来看 |",
                "(https://youtu.be/dQw4w9WgXcQ) |",
                "https://youtu.be/dQw4w9WgXcQ. |",
                "https//youtu.be/dQw4w9WgXcQ |",
                "<iframe width=\"560\" height=\"315\" src=\"https://www.youtube.com/embed/dQw4w9WgXcQ?si=x&amp;start=7\"></iframe> | 7"
            })
    void youTubeIsEmbeddedWithoutItsCookies(String typed, Integer start) {
        assertThat(frame(typed)).isEqualTo(YOUTUBE + (start == null ? "" : "&start=" + start));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://www.bilibili.com/video/BV1xx411c7mD |",
                "https://www.bilibili.com/video/BV1xx411c7mD/?spm_id_from=333.337&vd_source=0a |",
                "https://m.bilibili.com/video/BV1xx411c7mD |",
                "bilibili.com/video/bv1xx411c7mD?p=2 | &p=2",
                "https://www.bilibili.com/video/BV1xx411c7mD?p=3&t=61.5 | &p=3&t=61",
                "BV1xx411c7mD |",
                "https://b23.tv/BV1xx411c7mD |",
                "https://www.bilibili.com/s/video/BV1xx411c7mD |",
                "【晚会预告】 https://www.bilibili.com/video/BV1xx411c7mD/?share_source=copy_web |",
                "【晚会预告】https://www.bilibili.com/video/BV1xx411c7mD |",
                "https://player.bilibili.com/player.html?aid=170001&bvid=BV1xx411c7mD&cid=1&page=2 | &p=2",
                "https://www.bilibili.com/blackboard/html5mobileplayer.html?bvid=BV1xx411c7mD |",
                "https://www.bilibili.com/festival/spring?bvid=BV1xx411c7mD |",
                "https://www.bilibili.com/list/watchlater?bvid=BV1xx411c7mD |",
                "<iframe src='//player.bilibili.com/player.html?bvid=BV1xx411c7mD&p=1' scrolling='no'></iframe> | &p=1"
            })
    void bilibiliIsEmbeddedInItsPlayerForOutside(String typed, String more) {
        assertThat(frame(typed)).isEqualTo(BILIBILI + (more == null ? "" : more) + "&autoplay=1&danmaku=0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.bilibili.com/video/av170001", "//player.bilibili.com/player.html?aid=170001"})
    void bilibilisOldNumbersAreKnown(String typed) {
        assertThat(frame(typed)).contains("player.html?isOutside=true&aid=170001&");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://vimeo.com/76979871 | 76979871?",
                "vimeo.com/76979871#t=1m30s | 76979871?",
                "https://vimeo.com/76979871/8272103f6e | 76979871?h=8272103f6e&",
                "https://vimeo.com/76979871?h=8272103f6e&share=copy | 76979871?h=8272103f6e&",
                "https://player.vimeo.com/video/76979871?h=8272103f6e | 76979871?h=8272103f6e&",
                "https://vimeo.com/channels/staffpicks/76979871 | 76979871?",
                "https://vimeo.com/groups/motion/videos/76979871 | 76979871?",
                "https://vimeo.com/showcase/1234567/video/76979871 | 76979871?",
                "https://vimeo.com/manage/videos/76979871/8272103f6e | 76979871?h=8272103f6e&"
            })
    void vimeoIsEmbeddedWithoutTracking(String typed, String expected) {
        assertThat(frame(typed))
                .startsWith("https://player.vimeo.com/video/" + expected + "autoplay=1&playsinline=1&dnt=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://v.qq.com/x/page/a0012abcd3e.html",
                "https://v.qq.com/x/page/a0012abcd3e.html?ptag=qqbrowser",
                "https://v.qq.com/x/cover/mzc00200mp8vo9b/a0012abcd3e.html",
                "https://m.v.qq.com/x/page/a0012abcd3e.html",
                "https://m.v.qq.com/x/cover/mzc00200mp8vo9b/a0012abcd3e.html?url_from=share",
                "https://m.v.qq.com/play.html?cid=&vid=a0012abcd3e",
                "https://m.v.qq.com/x/m/play?cid=mzc00200mp8vo9b&vid=a0012abcd3e",
                "https://m.v.qq.com/page/a/0/e/a0012abcd3e.html",
                "v.qq.com/iframe/player.html?vid=a0012abcd3e&tiny=0",
                "https://v.qq.com/txp/iframe/player.html?vid=a0012abcd3e"
            })
    void tencentVideoIsEmbedded(String typed) {
        assertThat(frame(typed)).isEqualTo(TENCENT);
    }

    @ParameterizedTest
    @CsvSource({
        "https://youtu.be/dQw4w9WgXcQ?t=90, https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=90s",
        "https://m.bilibili.com/video/BV1xx411c7mD?p=2&t=5, https://www.bilibili.com/video/BV1xx411c7mD/?p=2&t=5",
        "https://player.vimeo.com/video/76979871?h=8272103f6e, https://vimeo.com/76979871/8272103f6e",
        "https://v.qq.com/iframe/player.html?vid=a0012abcd3e, https://v.qq.com/x/page/a0012abcd3e.html"
    })
    void whoCannotSeeThePlayerFindsTheVideoAtItsSite(String typed, String page) {
        assertThat(((VideoSource.Embed) VideoSource.of(typed)).page()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://cdn.brand.com/trailer.mp4",
                "https://cdn.brand.com/trailer.MP4?token=1#t=3",
                "//cdn.brand.com/v/trailer.webm",
                "/media/0123456789abcdef0123456789abcdef/file.mp4",
                "/media/0123456789abcdef0123456789abcdef",
                "https://www.dropbox.com/s/abc/trailer.mp4?raw=1",
                "https://f.video.weibocdn.com/o0/trailer.mp4",
                "https://cdn.brand.com/片头.mp4"
            })
    void aFileThatBrowsersPlayIsPlayed(String typed) {
        assertThat(VideoSource.of(typed)).isEqualTo(new VideoSource.File(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "cdn.brand.com/trailer.mp4, https://cdn.brand.com/trailer.mp4",
        "http://cdn.brand.com/trailer.mp4, https://cdn.brand.com/trailer.mp4",
        "HTTP://cdn.brand.com/stream/7, https://cdn.brand.com/stream/7",
        "https//cdn.brand.com/trailer.mp4, https://cdn.brand.com/trailer.mp4"
    })
    void aSlipIsToldWithWhatWasMeant(String typed, String meant) {
        assertThat(VideoSource.of(typed)).isEqualTo(new VideoSource.Slip(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/@brand, LIST, www.youtube.com",
        "https://www.youtube.com/channel/UC1234567890123456789012, LIST, www.youtube.com",
        "https://www.youtube.com/playlist?list=PL123, LIST, www.youtube.com",
        "https://www.youtube.com/results?search_query=gala, LIST, www.youtube.com",
        "https://www.youtube.com/embed/live_stream?channel=UC123, LIST, www.youtube.com",
        "https://www.youtube.com/clip/UgkxAbc, LIST, www.youtube.com",
        "https://www.youtube.com, LIST, www.youtube.com",
        "https://space.bilibili.com/546195, LIST, space.bilibili.com",
        "https://live.bilibili.com/22, LIST, live.bilibili.com",
        "https://www.bilibili.com/bangumi/play/ep733317, LIST, www.bilibili.com",
        "https://vimeo.com/brand, LIST, vimeo.com",
        "https://vimeo.com/showcase/1234567, LIST, vimeo.com",
        "https://v.qq.com/x/cover/mzc00200mp8vo9b.html, LIST, v.qq.com",
        "https://v.qq.com/channel/tv, LIST, v.qq.com",
        "https://youtu.be/dQw4w9, INCOMPLETE, https://youtu.be/dQw4w9",
        "https://www.bilibili.com/video/BV1xx, INCOMPLETE, https://www.bilibili.com/video/BV1xx",
        "https://v.qq.com/x/page/a0012.html, INCOMPLETE, https://v.qq.com/x/page/a0012.html",
        "https://b23.tv/AbCd123, SHORT_LINK, b23.tv",
        "【晚会】https://b23.tv/AbCd123, SHORT_LINK, b23.tv",
        "https://t.cn/A6abc, SHORT_LINK, t.cn",
        "https://www.douyin.com/video/7123456789, SITE, www.douyin.com",
        "https://v.douyin.com/abc/, SITE, v.douyin.com",
        "https://v.youku.com/v_show/id_XNTg2.html, SITE, v.youku.com",
        "https://www.tiktok.com/@brand/video/71, SITE, www.tiktok.com",
        "https://www.dropbox.com/s/abc/trailer.mp4?dl=0, SITE, www.dropbox.com",
        "https://drive.google.com/file/d/1a/view, SITE, drive.google.com",
        "https://pan.baidu.com/s/1abc, SITE, pan.baidu.com",
        "https://cdn.brand.com/trailer.mov, FORMAT, MOV",
        "https://cdn.brand.com/trailer.AVI?x=1, FORMAT, AVI",
        "/videos/live.m3u8, FORMAT, M3U8",
        "https://www.brand.com, PAGE, https://www.brand.com",
        "https://www.brand.com/film.html, PAGE, https://www.brand.com/film.html",
        "https://www.brand.com/poster.jpg, PAGE, https://www.brand.com/poster.jpg",
        "trailer.mp4, PAGE, trailer.mp4",
        "to come, PAGE, tocome",
        "https://example.com/trailer.mp4, SAMPLE, example.com"
    })
    void whatPlaysNothingSaysWhy(String typed, Reason reason, String name) {
        assertThat(VideoSource.of(typed)).isEqualTo(new NoVideo(reason, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.brand.com/film", "https://cdn.brand.com/play?id=7", "/stream/7"})
    void anAddressThatDoesNotTellIsDoubted(String typed) {
        assertThat(VideoSource.of(typed)).isEqualTo(new VideoSource.Doubtful(typed));
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1), javascript", "file:///C:/trailer.mp4, file", "bilibili://video/170001, bilibili"})
    void anUnsafeSchemeIsNamed(String typed, String scheme) {
        assertThat(VideoSource.of(typed)).isEqualTo(new VideoSource.Unsafe(scheme));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t\n"})
    void nothingIsNothingYet(String typed) {
        assertThat(VideoSource.of(typed)).isEqualTo(new VideoSource.None());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/watch?v=%2e%2e%2fxxxxx",
                "https://www.youtube.com/embed/\"><script>",
                "<iframe",
                "https://www.bilibili.com/video/%zz",
                "https://vimeo.com/1\u00002345",
                "<iframe src=javascript:alert(1)>",
                "https://v.qq.com/x/page/.html",
                "https://",
                "//",
                "?",
                "#",
                "https://youtu.be/",
                "https://[::1"
            })
    void whateverIsTypedIsJudged(String typed) {
        VideoSource source = VideoSource.of(typed);

        if (source instanceof VideoSource.Embed embed) {
            assertThat(embed.frame()).matches("https://[\\w./?&=#-]+");
        }
    }

    private static String frame(String typed) {
        assertThat(VideoSource.of(typed)).isInstanceOf(VideoSource.Embed.class);
        return ((VideoSource.Embed) VideoSource.of(typed)).frame();
    }
}
