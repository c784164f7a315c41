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
        Studio.live(Documents.generous("moved-plain", 1));
        readdressed(Documents.generous("moved-plain", 1), "tea-gala");

        assertThat(page("/tea-gala").statusCode()).isEqualTo(200);
        assertThat(location("/moved-plain")).isEqualTo("/tea-gala");
        assertThat(location("/moved-plain/?utm_source=tv")).isEqualTo("/tea-gala?utm_source=tv");
        assertThat(location("/moved-plain/quiz?lang=en")).isEqualTo("/tea-gala/quiz?lang=en");
        assertThat(page("/moved-plain").header("Cache-Control")).doesNotContain("immutable");
    }

    @Test
    void whatWasPlayedBeforeCountsAtTheNewAddress() {
        Studio.live(Documents.generous("moved-counted", 1));
        Visitor mina = new Visitor("moved-counted").registered("Mina").played();
        assertThat(mina.act("w1.spin", "{}").<String>path("outcome")).isEqualTo("win");

        readdressed(Documents.generous("moved-counted", 1), "moved-counted-anew");

        assertThat(mina.me().<Boolean>path("pools.main.won")).isTrue();
        assertThat(page("/moved-counted-anew").asString()).contains("\"campaign\":\"moved-counted\"");
    }

    @Test
    void everyEarlierAddressLeadsToTheOneOfToday() {
        ObjectNode poster = Documents.poster("moved-first-name", "Words");
        Studio.live(poster);
        readdressed(poster, "moved-second-name");
        readdressed(poster, "moved-third-name");

        assertThat(location("/moved-first-name")).isEqualTo("/moved-third-name");
        assertThat(location("/moved-second-name")).isEqualTo("/moved-third-name");

        poster.remove("address");
        Studio.change(poster).then().statusCode(200);
        Studio.publish("moved-first-name").then().statusCode(201);

        assertThat(page("/moved-first-name").statusCode()).isEqualTo(200);
        assertThat(location("/moved-third-name")).isEqualTo("/moved-first-name");
    }

    @Test
    void linksOfThePagesLeadToTheNewAddress() {
        ObjectNode document = linked("moved-own-links");
        Studio.live(document);
        readdressed(document, "moved-other-links");

        assertThat(page("/moved-other-links").asString())
                .contains(
                        "href=\"/moved-other-links/more\"",
                        "href=\"/moved-other-links/more#top\"",
                        "/moved-own-links-not-mine")
                .doesNotContain("href=\"/moved-own-links/more");
        assertThat(Studio.read("moved-own-links").asString()).contains("/moved-own-links/more");
    }

    @Test
    void aDuplicateHasLinksToItsOwnPagesAndNoAddress() {
        ObjectNode document = linked("moved-original").put("address", "moved-original-here");
        Studio.live(document);

        Studio.signedIn()
                .contentType("application/json")
                .body("{\"slug\":\"moved-copied\"}")
                .post(Studio.CAMPAIGNS + "/moved-original/duplicate")
                .then()
                .statusCode(201);

        String copy = Studio.read("moved-copied").asString();
        assertThat(copy).contains("/moved-copied/more").doesNotContain("/moved-original/more", "moved-original-here");
    }

    @Test
    void aDocumentThatIsNotSavedIsCopiedWithItsLinks() {
        ObjectNode document = linked("moved-edited");
        Studio.save(document).then().statusCode(201);
        ((ObjectNode) Documents.node(document, "h1").path("props")).put("text", "Mine, not saved");

        Studio.signedIn()
                .contentType("application/json")
                .body("{\"slug\":\"moved-edited-mine\",\"title\":\"Mine\",\"document\":%s}".formatted(document))
                .post(Studio.CAMPAIGNS + "/moved-edited/duplicate")
                .then()
                .statusCode(201);

        assertThat(Studio.read("moved-edited-mine").asString()).contains("Mine, not saved", "/moved-edited-mine/more");
        assertThat(Studio.read("moved-edited").asString()).doesNotContain("Mine, not saved");
    }

    @Test
    void linksOfAPreviewStayInIt() {
        Studio.live(linked("moved-tried"));
        String preview = Studio.signedIn()
                .contentType("application/json")
                .body("{}")
                .post(Studio.CAMPAIGNS + "/moved-tried/previews")
                .path("page");

        assertThat(given().get(preview).asString())
                .contains("href=\"%s/more\"".formatted(preview))
                .doesNotContain("href=\"/moved-tried/more");
    }

    @Test
    void anAddressOfAnotherCampaignIsNeitherPublishedNorTakenForANewOne() {
        ObjectNode owner = Documents.poster("moved-owner", "Owner");
        Studio.live(owner);
        readdressed(owner, "moved-owner-once");
        readdressed(owner, "moved-owner-now");
        ObjectNode other = Documents.poster("moved-other", "Other");

        for (String address : List.of("moved-owner", "moved-owner-once", "moved-owner-now")) {
            Response saved = Studio.save(other.put("address", address), etag("moved-other"));
            assertThat(saved.<List<String>>path("findings.rule")).contains("address-taken");
            Response refused = Studio.publish("moved-other");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.asString()).contains("address-taken");
        }
        assertThat(Studio.save(Documents.poster("moved-owner-once", "New")).<String>path("type"))
                .isEqualTo("urn:fanfare:problem:slug-taken");
        assertThat(location("/moved-owner-once")).isEqualTo("/moved-owner-now");
    }

    @Test
    void theServersOwnAddressesAndWrongOnesAreRefused() {
        for (String address : List.of("studio", "play", "Tea Gala", "-tea", "茶")) {
            assertThat(Studio.save(Documents.poster("moved-refused", "Words").put("address", address))
                            .statusCode())
                    .as(address)
                    .isEqualTo(422);
        }
    }

    @Test
    void theChangeIsToldBeforePublishing() {
        ObjectNode poster = Documents.poster("moved-told", "Words");
        Studio.live(poster);

        Response saved = Studio.change(poster.put("address", "moved-told-anew"));

        assertThat(saved.<List<String>>path("findings.rule")).contains("live-address");
        assertThat(Studio.<String>line("moved-told", "address")).isEqualTo("moved-told");
        Studio.publish("moved-told").then().statusCode(201);
        assertThat(Studio.<String>line("moved-told", "address")).isEqualTo("moved-told-anew");
    }

    @Test
    void theQrCodeIsThatOfTheNewAddress() {
        ObjectNode poster = Documents.poster("moved-coded", "Words");
        Studio.live(poster);
        byte[] before = given().get("/media/qr/moved-coded/home.svg").asByteArray();
        readdressed(poster, "moved-coded-with-a-much-longer-address");

        assertThat(given().get("/media/qr/moved-coded/home.svg").asByteArray()).isNotEqualTo(before);
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
