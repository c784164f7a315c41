package dev.fanfare.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A campaign gets another address; whoever has an earlier one still finds it.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class AddressesApiTest {
    @Test
    void theOldAddressLeadsToTheNewOneWithPageAndQuery() {
        Studio.live(Documents.generous("plain", 1));
        readdressed(Documents.generous("plain", 1), "tea-gala");

        assertThat(page("/tea-gala").statusCode()).isEqualTo(200);
        assertThat(location("/plain")).isEqualTo("/tea-gala");
        assertThat(location("/plain/?utm_source=tv")).isEqualTo("/tea-gala?utm_source=tv");
        assertThat(location("/plain/quiz?lang=en")).isEqualTo("/tea-gala/quiz?lang=en");
        assertThat(page("/plain").header("Cache-Control")).doesNotContain("immutable");
    }

    @Test
    void whatWasPlayedBeforeCountsAtTheNewAddress() {
        Studio.live(Documents.generous("counted", 1));
        Visitor mina = new Visitor("counted").registered("Mina").played();
        assertThat(mina.act("w1.spin", "{}").<String>path("outcome")).isEqualTo("win");

        readdressed(Documents.generous("counted", 1), "counted-anew");

        assertThat(mina.me().<Boolean>path("pools.main.won")).isTrue();
        assertThat(page("/counted-anew").asString()).contains("\"campaign\":\"counted\"");
    }

    @Test
    void everyEarlierAddressLeadsToTheOneOfToday() {
        ObjectNode poster = Documents.poster("first-name", "Words");
        Studio.live(poster);
        readdressed(poster, "second-name");
        readdressed(poster, "third-name");

        assertThat(location("/first-name")).isEqualTo("/third-name");
        assertThat(location("/second-name")).isEqualTo("/third-name");

        poster.remove("address");
        Studio.change(poster).then().statusCode(200);
        Studio.publish("first-name").then().statusCode(201);

        assertThat(page("/first-name").statusCode()).isEqualTo(200);
        assertThat(location("/third-name")).isEqualTo("/first-name");
    }

    @Test
    void linksOfThePagesLeadToTheNewAddress() {
        ObjectNode document = linked("own-links");
        Studio.live(document);
        readdressed(document, "other-links");

        assertThat(page("/other-links").asString())
                .contains("href=\"/other-links/more\"", "href=\"/other-links/more#top\"", "/own-links-not-mine")
                .doesNotContain("href=\"/own-links/more");
        assertThat(Studio.read("own-links").asString()).contains("/own-links/more");
    }

    @Test
    void aDuplicateHasLinksToItsOwnPagesAndNoAddress() {
        ObjectNode document = linked("original").put("address", "original-here");
        Studio.live(document);

        Studio.signedIn()
                .contentType("application/json")
                .body("{\"slug\":\"copied\"}")
                .post(Studio.CAMPAIGNS + "/original/duplicate")
                .then()
                .statusCode(201);

        String copy = Studio.read("copied").asString();
        assertThat(copy).contains("/copied/more").doesNotContain("/original/more", "original-here");
    }

    @Test
    void aDocumentThatIsNotSavedIsCopiedWithItsLinks() {
        ObjectNode document = linked("edited");
        Studio.save(document).then().statusCode(201);
        ((ObjectNode) Documents.node(document, "h1").path("props")).put("text", "Mine, not saved");

        Studio.signedIn()
                .contentType("application/json")
                .body("{\"slug\":\"edited-mine\",\"title\":\"Mine\",\"document\":%s}".formatted(document))
                .post(Studio.CAMPAIGNS + "/edited/duplicate")
                .then()
                .statusCode(201);

        assertThat(Studio.read("edited-mine").asString()).contains("Mine, not saved", "/edited-mine/more");
        assertThat(Studio.read("edited").asString()).doesNotContain("Mine, not saved");
    }

    @Test
    void linksOfAPreviewStayInIt() {
        Studio.live(linked("tried"));
        String preview = Studio.signedIn()
                .contentType("application/json")
                .body("{}")
                .post(Studio.CAMPAIGNS + "/tried/previews")
                .path("page");

        assertThat(given().get(preview).asString())
                .contains("href=\"%s/more\"".formatted(preview))
                .doesNotContain("href=\"/tried/more");
    }

    @Test
    void anAddressOfAnotherCampaignIsNeitherPublishedNorTakenForANewOne() {
        ObjectNode owner = Documents.poster("owner", "Owner");
        Studio.live(owner);
        readdressed(owner, "owner-once");
        readdressed(owner, "owner-now");
        ObjectNode other = Documents.poster("other", "Other");

        for (String address : List.of("owner", "owner-once", "owner-now")) {
            Response saved = Studio.save(other.put("address", address), etag("other"));
            assertThat(saved.<List<String>>path("findings.rule")).contains("address-taken");
            Response refused = Studio.publish("other");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.asString()).contains("address-taken");
        }
        assertThat(Studio.save(Documents.poster("owner-once", "New")).<String>path("type"))
                .isEqualTo("urn:fanfare:problem:slug-taken");
        assertThat(location("/owner-once")).isEqualTo("/owner-now");
    }

    @Test
    void theServersOwnAddressesAndWrongOnesAreRefused() {
        for (String address : List.of("studio", "play", "Tea Gala", "-tea", "茶")) {
            assertThat(Studio.save(Documents.poster("refused", "Words").put("address", address))
                            .statusCode())
                    .as(address)
                    .isEqualTo(422);
        }
    }

    @Test
    void theChangeIsToldBeforePublishing() {
        ObjectNode poster = Documents.poster("told", "Words");
        Studio.live(poster);

        Response saved = Studio.change(poster.put("address", "told-anew"));

        assertThat(saved.<List<String>>path("findings.rule")).contains("live-address");
        assertThat(Studio.<String>line("told", "address")).isEqualTo("told");
        Studio.publish("told").then().statusCode(201);
        assertThat(Studio.<String>line("told", "address")).isEqualTo("told-anew");
    }

    @Test
    void theQrCodeIsThatOfTheNewAddress() {
        ObjectNode poster = Documents.poster("coded", "Words");
        Studio.live(poster);
        byte[] before = given().get("/media/qr/coded/home.svg").asByteArray();
        readdressed(poster, "coded-with-a-much-longer-address");

        assertThat(given().get("/media/qr/coded/home.svg").asByteArray()).isNotEqualTo(before);
    }

    private static void readdressed(ObjectNode document, String address) {
        String slug = document.path("slug").asText();
        Studio.change(document.put("address", address)).then().statusCode(200);
        Studio.publish(slug).then().statusCode(201);
    }

    private static String etag(String slug) {
        Response read = Studio.read(slug);
        return read.statusCode() == 200 ? read.header("ETag") : "\"0\"";
    }

    private static ObjectNode linked(String slug) {
        return Documents.parse("""
                {"format":"campaign/3","slug":"%1$s","title":"Links","locales":["en"],
                 "pages":{"home":{"format":"page/1","title":"Links","description":"Links","content":[
                   {"id":"h1","type":"core/heading","props":{"text":"Links","level":"h1"}},
                   {"id":"a","type":"core/text","props":{"body":
                     "<p><a href=\\"/%1$s/more\\">More</a> <a href=\\"/%1$s-not-mine\\">Else</a></p>"}},
                   {"id":"b","type":"core/text","props":{"body":
                     "<p><a href=\\"/%1$s/more#top\\">Top</a></p>"}}]},
                  "more":{"format":"page/1","title":"More","description":"More","content":[
                   {"id":"top","type":"core/heading","props":{"text":"More","level":"h1"}}]}}}
                """.formatted(slug));
    }

    private static Response page(String path) {
        return given().redirects().follow(false).get(path);
    }

    private static String location(String path) {
        Response answer = page(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(302);
        return answer.header("Location");
    }
}
