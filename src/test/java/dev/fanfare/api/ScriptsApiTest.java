package dev.fanfare.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.format.Json;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A developer tries scripts out, good and bad, on a server that goes on.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class ScriptsApiTest {
    @Test
    void aScriptIsGivenItsInputAndItsOutputIsShown() {
        JsonNode answer = attempt("(input) => ({ names: input.names.map((name) => name + '!') })", """
                {"names":["Mina","小明"]}""");

        assertThat(answer).isEqualTo(Json.sound("""
                {"outcome":"evaluated","output":{"names":["Mina!","小明!"]}}"""));
    }

    @Test
    void aScriptWithoutInputIsGivenAnEmptyObject() {
        Response answer = post("{\"source\":\"(input) => input\"}");

        assertThat(answer.asString()).isEqualTo("{\"outcome\":\"evaluated\",\"output\":{}}");
    }

    @Test
    void aScriptThatThrowsIsShownWithItsLine() {
        JsonNode answer = attempt("(input) => {\n  throw new Error('no luck');\n}", "{}");

        assertThat(answer).isEqualTo(Json.sound("""
                {"outcome":"failed","message":"Error: no luck","line":2}"""));
    }

    @Test
    void aScriptReachesNothingOfTheServer() {
        JsonNode answer = attempt("(input) => Java.type('java.lang.System').getenv()", "{}");

        assertThat(answer.path("outcome").asText()).isEqualTo("failed");
        assertThat(answer.path("message").asText()).isEqualTo("ReferenceError: Java is not defined");
    }

    @Test
    void anEndlessScriptIsEndedAndTheNextIsAnswered() {
        JsonNode endless = attempt("(input) => { for (;;); }", "{}");
        JsonNode next = attempt("(input) => 1", "{}");

        assertThat(endless.path("outcome").asText()).isEqualTo("timed-out");
        assertThat(next.path("output").asInt()).isEqualTo(1);
    }

    @Test
    void aScriptThatEatsMemoryIsEndedAndTheNextIsAnswered() {
        JsonNode greedy = attempt("(input) => new ArrayBuffer(2000000000).byteLength", "{}");
        JsonNode next = attempt("(input) => 1", "{}");

        assertThat(greedy.path("outcome").asText()).isEqualTo("out-of-memory");
        assertThat(next.path("output").asInt()).isEqualTo(1);
    }

    @Test
    void aBodyWithoutASourceIsRefused() {
        for (String body : new String[] {"{}", "[]", "{\"source\":5}", "{\"source\":null}"}) {
            Response answer = post(body);

            assertThat(answer.statusCode()).as(body).isEqualTo(422);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.<String>path("type")).isEqualTo("urn:fanfare:problem:member-missing");
        }
    }

    @Test
    void aBodyThatIsNoJsonIsRefused() {
        assertThat(post("(input) => 1").statusCode()).isEqualTo(400);
        assertThat(post("").statusCode()).isEqualTo(400);
    }

    private static JsonNode attempt(String source, String input) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("source", source);
        Response answer = post(body.set("input", Json.sound(input)).toString());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Json.sound(answer.asByteArray());
    }

    private static Response post(String body) {
        return Studio.signedIn().contentType("application/json").body(body).post("/api/studio/scripts/try");
    }
}
