package dev.fanfare.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.format.Json;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What the designer's canvas is sent.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class CanvasApiTest {
    @Test
    void theSavedDraftIsShownWhenNoDocumentIsSent() {
        var answer = canvas("gala", "{}").then().statusCode(200).extract();

        Document page = Jsoup.parse(answer.<String>path("html"));
        assertThat(page.select("#main > [data-node=hero]")).hasSize(1);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void aDocumentThatWasNeverSavedIsShownInTheLocaleAndVariantAskedFor() {
        ObjectNode document = Documents.parse("""
            {"format":"campaign/3","slug":"unsaved","title":"Poster","locales":["en","de"],
             "pages":{"home":{"format":"page/1","title":"Poster","content":[
               {"id":"h1","type":"core/heading","props":{"text":"Hello"}}]}},
             "i18n":{"de":{"h1.text":"Hallo"}},"variants":{"B":{"weight":50,"set":{"h1.text":"Hey"}}}}
            """);

        assertThat(headline(document, "\"locale\":\"en\"")).isEqualTo("Hello");
        assertThat(headline(document, "\"locale\":\"de\"")).isEqualTo("Hallo");
        assertThat(headline(document, "\"variant\":\"B\"")).isEqualTo("Hey");
    }

    private static String headline(JsonNode document, String more) {
        String html = canvas("unsaved", "{\"document\":%s,%s}".formatted(document, more))
                .path("html");
        return Jsoup.parse(html).selectFirst("[data-prop=text]").text();
    }

    @Test
    void whatIsWrongWithTheDocumentIsSaidBesideIt() {
        ObjectNode document = Documents.poster("wrong", "Hello");
        Documents.node(document, "h1").put("type", "core/nothing");

        var answer = canvas("wrong", with(document)).then().statusCode(200).extract();

        assertThat(answer.<List<String>>path("findings.rule")).contains("unknown-component");
        assertThat(answer.<List<String>>path("findings.severity")).contains("broken");
        assertThat(Jsoup.parse(answer.<String>path("html"))
                        .selectFirst("[data-node=h1]")
                        .text())
                .contains("core/nothing");
    }

    @Test
    void aFieldComesAloneAsTheFormAroundItSaysIt() {
        ObjectNode document = Documents.launch("field");

        String room = node("field", "{\"document\":%s,\"locale\":\"zh-CN\",\"node\":\"roomField\"}".formatted(document))
                .then()
                .statusCode(200)
                .extract()
                .path("html");

        Document shown = Jsoup.parse(room);
        assertThat(shown.selectFirst("[data-node=roomField] [data-prop=field.label]")
                        .text())
                .isEqualTo("你想把它放在哪里？");
        assertThat(shown.select("option[value]:not([value=''])").eachText()).containsExactly("卧室", "书桌", "客厅", "儿童房");
    }

    @Test
    void aNodeComesAloneWithItsStylesAndThoseOfItsComponents() {
        ObjectNode document = Documents.gala("node");

        var answer = node("node", "{\"document\":%s,\"locale\":\"en\",\"node\":\"hero\"}".formatted(document))
                .then()
                .statusCode(200)
                .extract();

        Document page = Jsoup.parse(canvas("node", "{\"document\":%s,\"locale\":\"en\"}".formatted(document))
                .<String>path("html"));
        page.outputSettings().prettyPrint(false);
        assertThat(answer.<String>path("html"))
                .isEqualTo(page.selectFirst("[data-node=hero]").outerHtml());
        assertThat(Json.sound(answer.asByteArray()).path("styles").has("title")).isTrue();
        assertThat(Json.sound(answer.asByteArray())
                        .at("/components/core~1heading")
                        .asText())
                .contains(".f-heading");
    }

    @Test
    void anythingThatIsNoDocumentIsShownOrRefusedButNeverFails() {
        for (String document :
                List.of("{}", "{\"pages\":[]}", "{\"pages\":{\"home\":[]}}", "{\"pages\":{\"home\":{}}}")) {
            canvas("odd", "{\"document\":" + document + "}").then().statusCode(document.contains("home") ? 200 : 404);
        }
        for (String document : List.of("[]", "5", "\"text\"", "true")) {
            canvas("odd", "{\"document\":" + document + "}").then().statusCode(422);
        }
        for (String body : List.of("", "{", "nothing")) {
            canvas("odd", body).then().statusCode(400);
        }
        canvas("odd", "[]").then().statusCode(404);
        node("gala", "{\"node\":5}").then().statusCode(422);
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertProblem(canvas("never-made", "{}"), 404, "unknown-campaign");
        assertProblem(canvas("gala", "{\"page\":\"nowhere\"}"), 404, "unknown-page");
        assertProblem(canvas("gala", "{\"locale\":\"fr\"}"), 422, "unknown-locale");
        assertProblem(node("gala", "{\"node\":\"nobody\"}"), 404, "unknown-node");
        assertProblem(node("gala", "{\"page\":\"nowhere\",\"node\":\"hero\"}"), 404, "unknown-page");
        assertProblem(node("gala", "{}"), 404, "unknown-node");
    }

    private static void assertProblem(Response answer, int status, String kind) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("type")).isEqualTo("urn:fanfare:problem:" + kind);
    }

    private static String with(JsonNode document) {
        return "{\"document\":" + document + "}";
    }

    private static Response canvas(String slug, String body) {
        return ask(slug + "/canvas", body);
    }

    private static Response node(String slug, String body) {
        return ask(slug + "/canvas/node", body);
    }

    private static Response ask(String path, String body) {
        return Studio.signedIn()
                .contentType("application/json; charset=utf-8")
                .body(body)
                .post(Studio.CAMPAIGNS + "/" + path);
    }
}
