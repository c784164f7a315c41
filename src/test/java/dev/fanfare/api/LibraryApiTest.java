package dev.fanfare.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.format.Json;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What campaigns are built from.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class LibraryApiTest {
    @Test
    void everyComponentIsListedWithItsDefinitionAndIcon() {
        var list = Studio.signedIn()
                .get("/api/studio/components")
                .then()
                .statusCode(200)
                .extract();

        assertThat(list.<List<String>>path("name"))
                .hasSizeGreaterThanOrEqualTo(19)
                .contains("core/quiz", "core/prize-wheel", "core/form", "core/heading");
        assertThat(list.<List<String>>path("format")).allMatch("component/1"::equals);
        assertThat(list.<List<String>>path("icon")).allMatch(icon -> icon.startsWith("<svg"));
        assertThat(list.<List<Map<?, ?>>>path("example")).allMatch(example -> example.containsKey("props"));
    }

    @Test
    void whatABrowserHasAlreadyIsNotSentAgain() {
        for (String list : List.of("/api/studio/components", "/api/studio/actions")) {
            var first = Studio.signedIn().get(list);

            var again = Studio.signedIn()
                    .header("If-None-Match", "\"other\", " + first.header("ETag"))
                    .get(list);
            var changed = Studio.signedIn().header("If-None-Match", "\"other\"").get(list);

            assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.asByteArray()).isEmpty();
            assertThat(changed.statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gzip, components, true",
        "'br, GZIP;q=0.5', components, true",
        "gzip;q=0, components, false",
        "br, components, false",
        "gzip, campaigns/gala/codes/few, false"
    })
    void aLongAnswerIsCompressedForWhoTakesIt(String taken, String what, boolean compressed)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/api/studio/%s".formatted(RestAssured.port, what)))
                .header("Authorization", "Bearer " + FreshServer.TOKEN)
                .header("Accept-Encoding", taken)
                .build();

        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Encoding").isPresent())
                    .isEqualTo(compressed);
            assertThat(answer.headers().allValues("Vary")).contains("Accept-Encoding");
            byte[] plain = compressed
                    ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()
                    : answer.body();
            assertThat(Json.sound(new String(plain, StandardCharsets.UTF_8))).isNotEmpty();
        }
    }

    @Test
    void everyActionIsListedWithItsOutcomes() {
        var list = Studio.signedIn()
                .get("/api/studio/actions")
                .then()
                .statusCode(200)
                .extract();

        assertThat(list.<List<String>>path("name"))
                .contains("draw.enter", "lead.submit", "quiz.answer", "quiz.finish", "quiz.start", "visitor.register");
        assertThat(list.<List<String>>path("find { it.name == 'draw.enter' }.outcomes.name"))
                .contains("win", "consolation", "lose", "limit", "gate");
    }

    @Test
    void everyTemplateCanBeginACampaignThatCanBePublished() {
        JsonNode templates =
                Json.sound(Studio.signedIn().get("/api/studio/templates").asByteArray());

        assertThat(templates).hasSizeGreaterThanOrEqualTo(2);
        for (JsonNode template : templates) {
            String slug = "from-" + template.path("name").asText();
            ObjectNode document = template.path("document").deepCopy();
            Studio.live(document.put("slug", slug));
            assertThat(template.path("title").isEmpty()
                            && template.path("title").asText().isEmpty())
                    .isFalse();
        }
    }

    @Test
    void everyTemplateHasAPreviewInTheLanguagesOfTheDesigner() {
        List<Map<String, String>> previews =
                Studio.signedIn().get("/api/studio/templates").path("previews");

        assertThat(previews).isNotEmpty().allSatisfy(one -> assertThat(one).containsOnlyKeys("en", "zh-CN"));
        for (Map<String, String> one : previews) {
            byte[] english = picture(one.get("en"));
            assertThat(picture(one.get("zh-CN"))).isNotEqualTo(english);
        }
        Studio.signedIn().get("/api/studio/templates/nothing/preview/en").then().statusCode(404);
    }

    private static byte[] picture(String address) {
        var picture = Studio.signedIn().get(address).then().statusCode(200).extract();

        assertThat(picture.contentType()).isEqualTo("image/webp");
        assertThat(picture.header("Cache-Control")).isEqualTo("private, max-age=3600");
        return picture.asByteArray();
    }

    @Test
    void everyCoreComponentHasAPreviewThatIsKeptForAWhile() {
        var list = Studio.signedIn().get("/api/studio/components").then().extract();
        List<String> previews = list.path("findAll { it.name.startsWith('core/') }.preview");

        assertThat(previews)
                .doesNotContainNull()
                .contains("/api/studio/components/core/heading/preview.webp")
                .hasSameSizeAs(list.<List<String>>path("findAll { it.name.startsWith('core/') }.name"));
        for (String preview : previews) {
            var picture = Studio.signedIn().get(preview).then().statusCode(200).extract();
            assertThat(picture.contentType()).isEqualTo("image/webp");
            assertThat(picture.header("Cache-Control")).isEqualTo("private, max-age=3600");
            assertThat(new String(picture.asByteArray(), 0, 12, StandardCharsets.ISO_8859_1))
                    .matches("(?s)RIFF....WEBP");
        }
    }

    @Test
    void ofAnUnknownComponentThereIsNoPreview() {
        var answer = Studio.signedIn()
                .get("/api/studio/components/core/nothing/preview.webp")
                .then()
                .statusCode(404)
                .extract();

        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("type")).isEqualTo("urn:fanfare:problem:unknown-component");
        assertThat(answer.<String>path("detail")).contains("core/nothing");
    }
}
