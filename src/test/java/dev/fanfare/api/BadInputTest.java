package dev.fanfare.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.api.BadDocuments.BadDocument;
import dev.fanfare.api.BadRequests.BadRequest;
import dev.fanfare.format.Json;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is sent, the answer is a clear problem of the client's kind, what was saved stays, and
/// the server finds nothing worth a line in its log.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class BadInputTest {
    private static final String SLUG = "bad-input";

    private final LoudLog log = new LoudLog();
    private byte[] draft = {};

    @BeforeEach
    void theDraftIsThere() {
        if (Studio.read(SLUG).statusCode() == 404) {
            Studio.save(Documents.gala(SLUG)).then().statusCode(201);
            Studio.live(withWindow("bad-input-over", "2020-01-01T00:00:00Z", "2020-01-02T00:00:00Z"));
            Studio.live(withWindow("bad-input-early", "2999-01-01T00:00:00Z", "2999-01-02T00:00:00Z"));
        }
        draft = Studio.read(SLUG).asByteArray();
    }

    @AfterEach
    void nothingIsLostAndNothingLogged() {
        log.close();
        assertThat(Studio.read(SLUG).asByteArray()).isEqualTo(draft);
        assertThat(Studio.read(SLUG).header("ETag")).isEqualTo("\"1\"");
        assertThat(log.records()).isEmpty();
    }

    static Stream<BadRequest> requests() {
        return BadRequests.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void aBadRequestIsAnsweredWithAProblem(BadRequest bad) {
        Wire.Answer answer = Wire.send(RestAssured.port, bad.bytes());

        assertThat(answer.status()).as(answer.body()).isEqualTo(bad.status());
        assertProblem(answer.status(), answer.header("Content-Type"), answer.body());
    }

    static Stream<BadRequest> unreadable() {
        return BadRequests.unreadable();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void whatIsNoRequestIsRefusedByItsStatus(BadRequest bad) {
        Wire.Answer answer = Wire.send(RestAssured.port, bad.bytes());

        assertThat(answer.status()).isEqualTo(bad.status());
        assertThat(answer.body()).isEmpty();
    }

    static Stream<BadDocument> documents() {
        return BadDocuments.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aBadDocumentIsRefusedByRuleAndPlace(BadDocument bad) {
        var answer = Studio.signedIn()
                .header("If-Match", "\"1\"")
                .body(Json.bytes(bad.of(SLUG)))
                .put(Studio.CAMPAIGNS + "/" + SLUG);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertProblem(422, answer.contentType(), answer.asString());
        assertThat(answer.asString()).contains(bad.rule());
    }

    @Test
    void aSenderWhoGoesAwayHalfwayLeavesNoTrace() {
        String head = " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + FreshServer.TOKEN
                + "\r\nIdempotency-Key: gone\r\nIf-Match: \"1\"\r\n";

        Wire.abandon(
                RestAssured.port, bytes("PUT /api/studio/campaigns/bad-input" + head + "Content-Length: 99\r\n\r\n{"));
        Wire.abandon(RestAssured.port, bytes("POST /play/gala/w1.spin" + head + "Content-Length: 99\r\n\r\n{"));
        Wire.abandon(
                RestAssured.port, bytes("POST /play/gala/w1.spin" + head + "Transfer-Encoding: chunked\r\n\r\n5\r\n{"));

        RestAssured.get("/q/health").then().statusCode(200);
    }

    private static void assertProblem(int status, String type, String body) {
        assertThat(type).startsWith("application/problem+json");
        JsonNode problem = Json.sound(body);
        assertThat(problem.path("type").asText()).matches("urn:fanfare:problem:[a-z-]+");
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asText()).isNotBlank().doesNotContain("Exception", "dev.fanfare");
    }

    private static ObjectNode withWindow(String slug, String opens, String closes) {
        ObjectNode document = Documents.gala(slug);
        document.putObject("window").put("opens", opens).put("closes", closes);
        return document;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
