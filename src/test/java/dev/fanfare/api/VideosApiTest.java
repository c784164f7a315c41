package dev.fanfare.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.picture.Pictures;
import dev.fanfare.picture.SampleVideos;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Videos and subtitles: into the library, out of it in parts, and on published pages.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class VideosApiTest {
    private static final String ASSETS = "/api/studio/assets";
    private static final byte[] FILM = SampleVideos.mp4().sound("mp4a").bytes();
    private static final byte[] CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:01.000\n你好\n".getBytes(UTF_8);

    @Test
    void aVideoIsListedWithWhatItIs() {
        Response answer = upload(SampleVideos.mp4().frames(7).indexLast().bytes(), "Trailer.mp4");

        answer.then()
                .statusCode(201)
                .body("asset.kind", equalTo("video"))
                .body("asset.title", equalTo("Trailer"))
                .body("asset.width", equalTo(64))
                .body("asset.video.codecs", equalTo("avc1.42c01e"))
                .body("asset.video.startsLate", equalTo(true))
                .body("asset.video.notEverywhere", equalTo(List.of()))
                .body("notes.kind", equalTo(List.of("starts-late")));
        Studio.signedIn()
                .queryParam("search", "trailer")
                .get(ASSETS)
                .then()
                .body("assets.id", hasItem(answer.<String>path("asset.id")))
                .body("assets.video.seconds", hasItem(1.4f));
    }

    @Test
    void theLibraryIsListedByKind() {
        String captions = upload("WEBVTT\n\n00:00.000 --> 00:01.000\nBy kind\n".getBytes(UTF_8), "by-kind.vtt")
                .path("asset.id");
        String video =
                upload(SampleVideos.mp4().frames(3).bytes(), "by-kind.mp4").path("asset.id");

        ofKind("captions", "by-kind")
                .body("assets.id", equalTo(List.of(captions)))
                .body("total", equalTo(1));
        ofKind("video", "by-kind").body("assets.id", equalTo(List.of(video)));
        ofKind("photo,cutout,drawing", "by-kind").body("assets", equalTo(List.of()));
        ofKind("video,captions", "by-kind").body("assets.id", equalTo(List.of(video, captions)));
        ofKind("film", "").statusCode(400).body("type", equalTo("urn:fanfare:problem:unknown-kind"));
    }

    private static ValidatableResponse ofKind(String kind, String search) {
        return Studio.signedIn()
                .queryParam("kind", kind)
                .queryParam("search", search)
                .get(ASSETS)
                .then();
    }

    @Test
    void whoPastesAnAddressLearnsWhatItBecomes() {
        becomes("Look! https://youtu.be/dQw4w9WgXcQ?t=5")
                .body("kind", equalTo("site"))
                .body("site", equalTo("YouTube"))
                .body("page", equalTo("https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=5s"));
        becomes("https://cdn.brand.com/a.mp4").body("kind", equalTo("file"));
        becomes("https://b23.tv/AbCd123").body("kind", equalTo("other"));
        RestAssured.get("/api/studio/video-sources?address=x").then().statusCode(401);
    }

    private static ValidatableResponse becomes(String address) {
        return Studio.signedIn()
                .queryParam("address", address)
                .get("/api/studio/video-sources")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-99, 0, 99",
        "bytes=100-, 100, -1",
        "bytes=-50, -50, -1",
        "Bytes = 5 - 5, 5, 5",
        "bytes=10-99999999, 10, -1",
        "bytes=-99999999, 0, -1"
    })
    void aPartIsSentToWhoAsksForOne(String range, int first, int last) {
        int from = first < 0 ? FILM.length + first : first;
        int to = last < 0 ? FILM.length + last : last;

        Response part = RestAssured.given().header("Range", range).get(film());

        part.then()
                .statusCode(206)
                .header("Content-Type", "video/mp4")
                .header("Accept-Ranges", "bytes")
                .header("Content-Length", String.valueOf(to - from + 1))
                .header("Content-Range", "bytes %d-%d/%d".formatted(from, to, FILM.length));
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(FILM, from, to + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=9-5", "bytes=a-b", "bytes=-", "items=0-1", "bytes=0-1,5-9", "bytes=1--2"})
    void whatIsNoPartGivesTheWhole(String range) {
        Response whole = RestAssured.given().header("Range", range).get(film());

        whole.then().statusCode(200).header("Content-Range", equalTo(null));
        assertThat(whole.asByteArray()).isEqualTo(FILM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=99999999-", "bytes=99999999-100000000", "bytes=-0"})
    void aPartBehindTheEndIsRefusedWithTheSize(String range) {
        RestAssured.given()
                .header("Range", range)
                .get(film())
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + FILM.length);
    }

    @Test
    void aPartIsSentOnlyOfTheFileThatTheClientKnows() {
        String film = film();
        String etag = RestAssured.head(film).header("ETag");

        part(film, etag).then().statusCode(206).header("ETag", etag);
        for (String other : List.of("\"another\"", "W/" + etag, "Sat, 28 Nov 2026 12:00:00 GMT")) {
            Response whole = part(film, other);
            whole.then().statusCode(200).header("Content-Range", equalTo(null));
            assertThat(whole.asByteArray()).isEqualTo(FILM);
        }
        RestAssured.given()
                .header("Range", "bytes=0-9")
                .header("If-None-Match", etag)
                .get(film)
                .then()
                .statusCode(304);
    }

    @Test
    void whoAsksForTheHeadLearnsTheSize() {
        Response head = RestAssured.given().header("Range", "bytes=0-9").head(film());

        head.then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(FILM.length))
                .header("Content-Type", "video/mp4")
                .header("Accept-Ranges", "bytes")
                .header("X-Content-Type-Options", "nosniff");
        assertThat(head.asByteArray()).isEmpty();
        RestAssured.head(film().replace(".mp4", ".webm")).then().statusCode(404);
    }

    @Test
    void picturesAreSentInPartsToo() {
        String id = upload(Pictures.png(39, 17), "parts.png").path("asset.id");

        RestAssured.given()
                .header("Range", "bytes=0-3")
                .get("/media/" + id + "/39.webp")
                .then()
                .statusCode(206)
                .header("Content-Type", "image/webp");
    }

    @Test
    void subtitlesAreSentAsSuch() {
        Response answer = upload(CAPTIONS, "trailer.zh.vtt");

        answer.then().body("asset.kind", equalTo("captions")).body("notes", equalTo(List.of()));
        Response file = RestAssured.get("/media/" + answer.path("asset.id") + "/file.vtt");
        file.then().statusCode(200).header("Content-Type", "text/vtt;charset=UTF-8");
        assertThat(file.asByteArray()).isEqualTo(CAPTIONS);
    }

    @Test
    void whatIsRefusedSaysWhatToDo() {
        upload(SampleVideos.mp4().pictures("mp4v").bytes(), "old.mp4")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:fanfare:problem:upload-unknown-type"))
                .body("found", equalTo("MPEG-4 Visual (DivX, Xvid)"))
                .body("advice", equalTo("video"));
        upload(SampleVideos.mp4().brand("qt  ").bytes(), "IMG.MOV")
                .then()
                .statusCode(422)
                .body("found", equalTo("MOV"));
    }

    @Test
    void aVideoMayBeLargerThanAPicture() {
        byte[] film = SampleVideos.mp4().frames(1).bytes();
        byte[] padded = Arrays.copyOf(film, 26 * 1024 * 1024);
        // what follows the film is a box that is passed over
        byte[] rest = {0, 0, 0, 0, 'f', 'r', 'e', 'e'};
        System.arraycopy(rest, 0, padded, film.length, rest.length);

        upload(padded, "long.mp4").then().statusCode(201);
        upload(Arrays.copyOf(Pictures.png(40, 17), padded.length), "long.png")
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:fanfare:problem:upload-too-large"))
                .body("most", equalTo(25 * 1024 * 1024))
                .body("mostOfVideo", equalTo(200 * 1024 * 1024));
    }

    @Test
    void aVideoThatIsTooLargeIsRefusedBeforeItIsSent() {
        String head = "POST " + ASSETS + "?name=huge.mp4 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: Bearer " + FreshServer.TOKEN + "\r\nContent-Length: 300000000\r\n\r\n";

        Wire.Answer answer = Wire.send(RestAssured.port, head.getBytes(UTF_8));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("at most 200 MiB of a video", "25 MiB of any other file");
    }

    @Test
    void aFilmOfTheLibraryPlaysOnAPageWithItsSubtitles() {
        String film = upload(FILM, "film.mp4").path("asset.id");
        String captions = upload(CAPTIONS, "film.vtt").path("asset.id");
        String poster = upload(Pictures.jpeg(800, 450), "poster.jpg").path("asset.id");
        ObjectNode page = page("filmed", "asset:" + film);
        ((ObjectNode) Documents.node(page, "v1").path("props"))
                .put("captions", "asset:" + captions)
                .put("captionsLanguage", "zh-CN")
                .put("poster", "asset:" + poster);

        Studio.live(page);

        Response answer = RestAssured.given().header("Accept", "text/html").get("/filmed");
        assertThat(answer.asString())
                .contains("src=\"/media/" + film + "/file.mp4\" poster=\"/media/" + poster
                        + "/800.jpg\" preload=\"none\"")
                .contains("<track kind=\"captions\" src=\"/media/" + captions + "/file.vtt\" srclang=\"zh-CN\">")
                .doesNotContain("<iframe", "data-frame");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("media-src 'self' https:")
                .doesNotContain("frame-src");
        Studio.signedIn()
                .delete(ASSETS + "/" + captions)
                .then()
                .statusCode(409)
                .body("uses.campaign", hasItem("filmed"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://youtu.be/dQw4w9WgXcQ, https://www.youtube-nocookie.com",
        "https://www.bilibili.com/video/BV1xx411c7mD, https://player.bilibili.com https://www.bilibili.com",
        "https://vimeo.com/76979871, https://player.vimeo.com",
        "https://v.qq.com/x/page/a0012abcd3e.html, https://v.qq.com"
    })
    void aVideoOfASiteLetsThatSiteAloneIntoThePage(String address, String origins) {
        String slug = "at-" + Integer.toHexString(address.hashCode());
        Studio.live(page(slug, address));

        Response answer = RestAssured.given().header("Accept", "text/html").get("/" + slug);

        assertThat(answer.header("Content-Security-Policy")).contains("; frame-src " + origins + "; form-action");
        assertThat(answer.asString())
                .contains("data-frame=\"" + origins.split(" ", 2)[0] + "/")
                .doesNotContain("<iframe");
    }

    @ParameterizedTest
    @CsvSource({
        "https://b23.tv/AbCd123, video-short-link",
        "https://www.youtube.com/@brand, video-list",
        "https://youtu.be/dQw4, video-incomplete",
        "https://www.douyin.com/video/71, video-site",
        "https://cdn.brand.com/film.mov, video-format",
        "https://www.brand.com/film.html, video-page",
        "https://example.com/trailer.mp4, video-sample",
        "http://cdn.brand.com/film.mp4, link-meant",
        "javascript:alert(1), link-scheme"
    })
    void whatPlaysNothingIsSavedAndNotPublished(String address, String rule) {
        String slug = "dead-" + Integer.toHexString(address.hashCode());
        Studio.save(page(slug, address)).then().statusCode(201);

        Studio.publish(slug)
                .then()
                .statusCode(422)
                .body("errors.rule", equalTo(List.of(rule)))
                .body("errors.pointer", equalTo(List.of("/pages/home/content/0/props/src")));
    }

    @Test
    void whatIsDoubtfulIsToldAndPublished() {
        String film =
                upload(SampleVideos.mp4().pictures("hvc1").bytes(), "hevc.mp4").path("asset.id");
        ObjectNode doubtful = page("doubtful", "https://www.brand.com/film");
        ObjectNode late = page("never-ends", "https://youtu.be/dQw4w9WgXcQ");
        Documents.node(late, "v1").putObject("on").set("ended", Documents.parse("[{\"toast\":\"The end\"}]"));

        warned(doubtful, "video-doubtful");
        warned(late, "video-end-unknown");
        warned(page("in-hevc", "asset:" + film), "video-codec");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://cdn.brand.com/film.vtt", "/media/film.srt", "film.txt"})
    void subtitlesThatBrowsersDoNotShowAreFound(String captions) {
        String slug = "subtitled-" + Integer.toHexString(captions.hashCode());
        ObjectNode page = page(slug, "https://cdn.brand.com/film.mp4");
        ((ObjectNode) Documents.node(page, "v1").path("props")).put("captions", captions);
        Studio.save(page).then().statusCode(201);

        Studio.publish(slug).then().statusCode(422).body("errors.rule", equalTo(List.of("captions-elsewhere")));
    }

    private static void warned(ObjectNode page, String rule) {
        Studio.save(page).then().statusCode(201);
        Studio.publish(page.path("slug").asText()).then().statusCode(201).body("warnings.rule", hasItem(rule));
    }

    private static Response part(String film, String condition) {
        return RestAssured.given()
                .header("Range", "bytes=0-9")
                .header("If-Range", condition)
                .get(film);
    }

    private static String film() {
        return "/media/" + upload(FILM, "film.mp4").path("asset.id") + "/file.mp4";
    }

    private static ObjectNode page(String slug, String src) {
        return Documents.parse("""
            {"format":"campaign/2","slug":"%s","title":"VideoInfo","locales":["en"],
             "pages":{"home":{"format":"page/1","title":"VideoInfo","description":"A film","content":[
               {"id":"v1","type":"core/video","props":{"src":"%s","title":"The film"}}]}}}
            """.formatted(slug, src));
    }

    private static Response upload(byte[] file, String name) {
        return Studio.signedIn()
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(file)
                .post(ASSETS);
    }
}
