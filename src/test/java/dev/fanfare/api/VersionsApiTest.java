package dev.fanfare.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.format.Json;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What was before: versions of drafts, documents of releases, copies.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class VersionsApiTest {
    @Test
    void everyVersionTellsWhoSavedItAndCanBeRestored() {
        Person editor = Person.with("editor");
        Studio.save(Documents.poster("storied", "First")).then().statusCode(201);
        editor.asks()
                .header("If-Match", "\"1\"")
                .body(Documents.poster("storied", "Second").toString())
                .put(Studio.CAMPAIGNS + "/storied")
                .then()
                .statusCode(200);

        Response versions = Studio.signedIn().get(Studio.CAMPAIGNS + "/storied/versions");
        Response first = Studio.signedIn().get(Studio.CAMPAIGNS + "/storied/versions/1");
        Studio.save(Json.sound(first.asByteArray()), "\"2\"").then().statusCode(200);

        assertThat(versions.<List<Integer>>path("version")).containsExactly(2, 1);
        assertThat(versions.<List<String>>path("by")).containsExactly("editor@example.com", "token");
        assertThat(versions.<List<String>>path("savedAt")).allMatch(at -> at.endsWith("Z"));
        assertThat(unpinned(first)).isEqualTo(Documents.poster("storied", "First"));
        assertThat(Studio.read("storied").asString()).contains("First");
        assertThat(Studio.read("storied").header("ETag")).isEqualTo("\"3\"");
    }

    @Test
    void whatIsNotKeptIsNotThere() {
        Studio.save(Documents.poster("brief", "Brief")).then().statusCode(201);

        for (String path :
                List.of("brief/versions/2", "brief/versions/x", "never-made/versions", "never-made/versions/1")) {
            Studio.signedIn().get(Studio.CAMPAIGNS + "/" + path).then().statusCode(404);
        }
    }

    @Test
    void aVersionIsCalledWhatPeopleCallIt() {
        Studio.save(Documents.poster("named", "First")).then().statusCode(201);

        name("named/versions/1", "{\"name\":\" Before the sale \"}").then().statusCode(204);

        Response versions = Studio.signedIn().get(Studio.CAMPAIGNS + "/named/versions");
        assertThat(versions.<List<String>>path("name")).containsExactly("Before the sale");
        name("named/versions/1", "{\"name\":\"" + "x".repeat(81) + "\"}").then().statusCode(422);
        name("named/versions/1", "{\"name\":7}").then().statusCode(422);
        name("named/versions/2", "{\"name\":\"Gone\"}").then().statusCode(404);
        name("never-made/versions/1", "{\"name\":\"Gone\"}").then().statusCode(404);
    }

    private static Response name(String version, String body) {
        return Studio.signedIn()
                .contentType("application/json")
                .body(body)
                .put(Studio.CAMPAIGNS + "/" + version + "/name");
    }

    @Test
    void aReleaseIsReadAsTheDocumentItWasMadeOf() {
        String release = Studio.live(Documents.poster("released", "On the air"));
        Studio.change(Documents.poster("released", "Changed since")).then().statusCode(200);

        Response answer = Studio.signedIn().get(Studio.CAMPAIGNS + "/released/releases/" + release);

        JsonNode document = Json.sound(answer.asByteArray());
        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(Documents.node(document, "h1").at("/props/text").asText()).isEqualTo("On the air");
        assertThat(document.path("components").path("core/heading").asText()).isNotBlank();
        Studio.signedIn()
                .get(Studio.CAMPAIGNS + "/released/releases/nothing")
                .then()
                .statusCode(404);
        Studio.signedIn()
                .get(Studio.CAMPAIGNS + "/never-made/releases/" + release)
                .then()
                .statusCode(404);
    }

    @Test
    void aCopyIsADraftOfItsOwn() {
        Studio.live(Documents.poster("original", "Hello"));

        Response copy = duplicate("original", "{\"slug\":\"copied\",\"title\":\"A copy\"}");

        assertThat(copy.statusCode()).isEqualTo(201);
        assertThat(copy.header("ETag")).isEqualTo("\"1\"");
        assertThat(unpinned(Studio.read("copied")))
                .isEqualTo(Documents.poster("copied", "Hello").put("title", "A copy"));
        assertThat(Studio.state("copied")).isEqualTo("draft");
        assertThat(Studio.state("original")).isEqualTo("live");
    }

    @Test
    void aCopyNeedsASlugOfItsOwn() {
        Studio.save(Documents.poster("single", "Hello")).then().statusCode(201);

        assertThat(duplicate("single", "{\"slug\":\"single\"}").statusCode()).isEqualTo(409);
        assertThat(duplicate("single", "{\"slug\":\"studio\"}").statusCode()).isEqualTo(422);
        assertThat(duplicate("single", "{\"slug\":\"No Slug\"}").statusCode()).isEqualTo(422);
        assertThat(duplicate("single", "{}").statusCode()).isEqualTo(422);
        assertThat(duplicate("never-made", "{\"slug\":\"other\"}").statusCode()).isEqualTo(404);
    }

    private static Response duplicate(String slug, String body) {
        return Studio.signedIn()
                .contentType("application/json")
                .body(body)
                .post(Studio.CAMPAIGNS + "/" + slug + "/duplicate");
    }

    /// A document as it was sent, without the versions of components that saving pins.
    private static ObjectNode unpinned(Response read) {
        return ((ObjectNode) Json.sound(read.asByteArray())).without(List.of("components"));
    }
}
