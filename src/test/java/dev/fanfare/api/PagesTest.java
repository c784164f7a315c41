package dev.fanfare.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Published pages as browsers and caches see them.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class PagesTest {
    private static final Pattern INLINE =
            Pattern.compile("<(script type=\"module\"|style)>(.*?)</(?:script|style)>", Pattern.DOTALL);

    @Test
    void aPageMayBeKeptButIsAskedForAgainEachTime() throws Exception {
        var page = get("/gala");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(header(page, "cache-control")).isEqualTo("public, max-age=0, must-revalidate");
        assertThat(header(page, "vary")).isEqualTo("Accept-Encoding, Accept-Language, Cookie");
        assertThat(header(page, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(page, "content-length")).isEqualTo(Integer.toString(page.body().length));
    }

    @Test
    void whoHasThePageIsToldSoWithoutABody() throws Exception {
        String tag = header(get("/gala"), "etag");

        for (String known : List.of(tag, "\"other\", " + tag, "W/" + tag)) {
            var again = get("/gala", "If-None-Match", known);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "etag")).isEqualTo(tag);
        }
        String weak = header(get("/gala", "Accept-Encoding", "gzip"), "etag");
        for (String known : List.of(weak, weak.substring(2), "*")) {
            assertThat(get("/gala", "Accept-Encoding", "gzip", "If-None-Match", known)
                            .statusCode())
                    .isEqualTo(304);
        }
        assertThat(get("/gala", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void everyEncodingHoldsTheSamePageUnderATagOfItsOwn() throws Exception {
        Brotli4jLoader.ensureAvailability();
        var plain = get("/gala");
        var gzip = get("/gala", "Accept-Encoding", "gzip");
        var brotli = get("/gala", "Accept-Encoding", "gzip, deflate, br");

        assertThat(header(plain, "content-encoding")).isEmpty();
        assertThat(header(gzip, "content-encoding")).isEqualTo("gzip");
        assertThat(header(brotli, "content-encoding")).isEqualTo("br");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(new BrotliInputStream(new ByteArrayInputStream(brotli.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(List.of(header(plain, "etag"), header(gzip, "etag"), header(brotli, "etag")))
                .doesNotHaveDuplicates();
        assertThat(brotli.body().length).isLessThan(gzip.body().length);
    }

    @Test
    void anEncodingThatIsRefusedIsNotSent() throws Exception {
        for (String odd : List.of("", "identity", "br;q=0, gzip;q=0", "br;q=x", ",,;q=", "q=1;;br;;,", "*")) {
            var page = get("/gala", "Accept-Encoding", odd);

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(header(page, "content-encoding")).as(odd).isEmpty();
        }
    }

    @Test
    void thePolicyNamesExactlyTheScriptAndStyleOfThePage() throws Exception {
        for (String path : List.of("/", "/gala", "/gala/register", "/gala/quiz", "/gala/draw", "/gala/result")) {
            var page = get(path);
            String policy = header(page, "content-security-policy");
            List<String> hashes = inlineHashes(new String(page.body(), UTF_8));

            assertThat(hashes)
                    .as(path)
                    .isNotEmpty()
                    .allSatisfy(hash -> assertThat(policy).contains(hash));
            assertThat(Pattern.compile("'sha256-").matcher(policy).results().count())
                    .isEqualTo(hashes.size());
            assertThat(policy)
                    .startsWith("default-src 'none'")
                    .doesNotContain("unsafe-inline", "unsafe-eval")
                    .contains("base-uri 'none'", "frame-ancestors");
        }
    }

    @Test
    void aLanguageIsChosenByAddressThenCookieThenBrowser() throws Exception {
        assertThat(language(get("/gala"))).isEqualTo("zh-CN");
        assertThat(language(get("/gala", "Accept-Language", "fr, en-GB;q=0.8, zh;q=0.5")))
                .isEqualTo("en");
        assertThat(language(get("/gala", "Accept-Language", "fr"))).isEqualTo("zh-CN");
        assertThat(language(get("/gala", "Cookie", "fanfare_lang=en"))).isEqualTo("en");
        assertThat(language(get("/gala", "Cookie", "fanfare_lang=zh-CN", "Accept-Language", "en")))
                .isEqualTo("zh-CN");
        assertThat(language(get("/gala?lang=en", "Cookie", "fanfare_lang=zh-CN")))
                .isEqualTo("en");
        assertThat(language(get("/gala?lang=klingon"))).isEqualTo("zh-CN");
        assertThat(language(get("/gala", "Accept-Language", ",,;;q=,en;q=NaN,*;q=0")))
                .isEqualTo("zh-CN");
    }

    @Test
    void aChosenLanguageIsRemembered() throws Exception {
        assertThat(header(get("/gala?lang=en"), "set-cookie")).startsWith("fanfare_lang=en");
        assertThat(header(get("/gala?lang=klingon"), "set-cookie")).isEmpty();
        assertThat(header(get("/gala"), "set-cookie")).isEmpty();
    }

    @Test
    void theHeadIsThePageWithoutItsBody() throws Exception {
        var page = get("/gala");
        var head = send(request("/gala").method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "etag")).isEqualTo(header(page, "etag"));
        assertThat(header(head, "content-length")).isEqualTo(header(page, "content-length"));
    }

    @Test
    void aSlashTooManyLeadsToThePage() throws Exception {
        assertThat(header(get("/gala/?lang=en"), "location")).isEqualTo("/gala?lang=en");
        assertThat(get("/gala/quiz/").statusCode()).isEqualTo(308);
    }

    @Test
    void aPartOfAPageIsNotToBeHad() throws Exception {
        assertThat(get("/gala", "Range", "bytes=0-9").body())
                .isEqualTo(get("/gala").body());
        assertThat(get("/gala", "Range", "bytes=nine").statusCode()).isEqualTo(200);
    }

    @Test
    void whereNoPageIsAProblemIsTold() throws Exception {
        for (String path : List.of("/nothing", "/gala/nothing", "/gala/quiz/nothing", "/Gala", "/gala.html")) {
            var answer = get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(header(answer, "content-type")).isEqualTo("application/problem+json");
            assertThat(new String(answer.body(), UTF_8)).contains("urn:fanfare:problem:not-found", path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gala/removed", "/gala/quiz/removed", "/gala/removed?lang=en"})
    void aBrowserIsLedFromAPageThatIsGoneToTheFirstOneOfItsCampaign(String path) throws Exception {
        var answer = get(path, "Accept", "text/html,application/xhtml+xml");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "location")).isEqualTo("/gala#out-of-date");
        assertThat(header(answer, "cache-control")).isEqualTo("no-store");
        assertThat(get("/no-campaign/removed", "Accept", "text/html").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theFrontPageListsWhatIsOnTheAirInBothLanguages() throws Exception {
        String english = new String(get("/", "Accept-Language", "en").body(), UTF_8);
        String chinese = new String(get("/?lang=zh-CN").body(), UTF_8);

        assertThat(english).contains("href=\"/gala", "Gala Night", "lang=\"en\"");
        assertThat(chinese).contains("href=\"/gala", "春晚之夜", "lang=\"zh-CN\"");
        Studio.live(Documents.poster("on-the-front", "Hello"));
        assertThat(new String(get("/").body(), UTF_8)).contains("/on-the-front");
    }

    @Test
    void everyVariantIsShownAndKeptToItsVisitor() throws Exception {
        var document = Documents.poster("variants", "Original");
        document.putObject("variants")
                .putObject("B")
                .put("weight", 50)
                .putObject("set")
                .put("h1.text", "Alternative");
        Studio.live(document);

        var page = get("/variants");
        String cookie = header(page, "set-cookie").split(";")[0];

        assertThat(header(page, "cache-control")).startsWith("private");
        for (int i = 0; i < 10; i++) {
            assertThat(get("/variants", "Cookie", cookie).body()).isEqualTo(page.body());
        }
        assertThat(new String(
                        get("/variants", "Cookie", "fanfare_variant_variants=B").body(), UTF_8))
                .contains("Alternative");
        assertThat(new String(
                        get("/variants", "Cookie", "fanfare_variant_variants=-").body(), UTF_8))
                .contains("Original");
    }

    private static List<String> inlineHashes(String html) throws NoSuchAlgorithmException {
        List<String> hashes = new ArrayList<>();
        Matcher inline = INLINE.matcher(html);
        while (inline.find()) {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(inline.group(2).getBytes(UTF_8));
            hashes.add("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        }
        return hashes;
    }

    private static String language(HttpResponse<byte[]> page) {
        Matcher language = Pattern.compile("<html lang=\"([^\"]+)\"").matcher(new String(page.body(), UTF_8));
        assertThat(language.find()).isTrue();
        return language.group(1);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
