package dev.fanfare.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.picture.Pictures;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The library of images and files.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class AssetsApiTest {
    private static final String ASSETS = "/api/studio/assets";

    @Test
    void anUploadedPhotoIsSentInSeveralSizesForGood() {
        Response answer = upload(Pictures.fromCamera(900, 600, 6), "IMG_0001.JPG");

        answer.then().statusCode(201).body("asset.title", equalTo("IMG_0001")).body("asset.width", equalTo(600));
        String id = answer.path("asset.id");
        Response file = RestAssured.get("/media/" + id + "/320.webp");
        file.then()
                .statusCode(200)
                .header("Content-Type", "image/webp")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff");
        assertThat(file.asByteArray()).startsWith('R', 'I', 'F', 'F');
        RestAssured.given()
                .header("If-None-Match", file.header("ETag"))
                .get("/media/" + id + "/320.webp")
                .then()
                .statusCode(304);
        RestAssured.get("/media/" + id).then().statusCode(200).header("Content-Type", "image/jpeg");
    }

    @Test
    void aPhotoOfFortyMegapixelsIsTaken() {
        upload(Pictures.jpeg(7300, 5500), "large.jpg")
                .then()
                .statusCode(201)
                .body("asset.width", equalTo(7300))
                .body("asset.files.width", hasItem(1920));
    }

    @Test
    void theSameFileIsNotAddedTwice() {
        byte[] file = Pictures.png(31, 17);

        upload(file, "one.png").then().statusCode(201);

        upload(file, "two.png")
                .then()
                .statusCode(200)
                .body("known", equalTo(true))
                .body("asset.title", equalTo("one"));
    }

    @Test
    void aNameIsATitleAndNeverAPath() {
        upload(Pictures.png(33, 17), "../../../../etc/passwd\u0000<b>.png")
                .then()
                .statusCode(201)
                .body("asset.title", equalTo("passwd <b>"));
        upload(Pictures.png(34, 17), "..\\..\\evil.jpg")
                .then()
                .statusCode(201)
                .body("asset.title", equalTo("evil"))
                .body("notes.kind", hasItem("name-differs"));
    }

    @Test
    void aDrawingIsSentWithoutItsScriptAndMayRunNothing() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" onload=\"alert(1)\">"
                + "<script>alert(1)</script><circle r=\"4\"/></svg>";
        Response answer = upload(svg.getBytes(StandardCharsets.UTF_8), "logo.svg");

        answer.then().statusCode(201).body("notes.kind", hasItem("removed"));
        Response file = RestAssured.get("/media/" + answer.path("asset.id"));
        file.then().header("Content-Type", org.hamcrest.Matchers.startsWith("image/svg+xml"));
        assertThat(file.header("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
        assertThat(file.asString()).contains("<circle").doesNotContain("alert");
    }

    @Test
    void whatIsNoPictureIsRefusedInWords() {
        refused("GIF89a/*<svg/onload=alert(1)>*/=1;alert(1)//".getBytes(StandardCharsets.UTF_8), "upload-broken");
        refused("MZ\u0090".getBytes(StandardCharsets.ISO_8859_1), "upload-unknown-type");
        refused(Pictures.bomb(40_000, 40_000), "upload-too-many-pixels");
        refused(new byte[0], "upload-empty");
    }

    @Test
    void aHugeFileIsRefusedWithoutBeingTaken() {
        byte[] huge = Wire.request(
                "POST " + ASSETS + "?name=huge.jpg",
                "Authorization: Bearer " + FreshServer.TOKEN + "\r\nContent-Type: application/octet-stream\r\n",
                new byte[100 * 1024 * 1024]);

        Wire.Answer answer = Wire.send(RestAssured.port, huge);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:fanfare:problem:upload-too-large");
    }

    @Test
    void aDocumentIsStoredAndNotShown() {
        byte[] pdf = "%PDF-1.7\n<script>1</script>\n%%EOF".getBytes(StandardCharsets.UTF_8);
        String id = upload(pdf, "rules.pdf").then().statusCode(201).extract().path("asset.id");

        RestAssured.get("/media/" + id + "/file.pdf")
                .then()
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment"));
    }

    @Test
    void anImageIsShownInAPublishedPageAndThenKept() {
        String id = upload(Pictures.jpeg(1500, 900), "stage.jpg").path("asset.id");

        Studio.live(withPicture("with-picture", id + "?focal=0.2,0.75"));

        String html = RestAssured.given()
                .header("Accept", "text/html")
                .get("/with-picture")
                .asString();
        assertThat(html)
                .contains("<source type=\"image/webp\" srcset=\"/media/" + id + "/320.webp 320w, ")
                .contains("/media/" + id + "/1500.jpg 1500w")
                .contains("width=\"1500\" height=\"900\" class=\"f-at-20-75\" alt=\"The stage\"")
                .contains("#pic9 .f-at-20-75{object-position:20% 75%}");
        Studio.signedIn()
                .delete(ASSETS + "/" + id)
                .then()
                .statusCode(409)
                .body("uses.campaign", hasItem("with-picture"));
    }

    @Test
    void anImageThatAnOlderVersionShowsIsDeletedOnlyByWhoIsReadyToLoseIt() {
        String id = upload(Pictures.png(36, 17), "then.png").path("asset.id");
        Studio.save(withPicture("changed-since", id)).then().statusCode(201);
        Studio.change(Documents.poster("changed-since", "Without it")).then().statusCode(200);

        Studio.signedIn()
                .get(ASSETS + "/" + id)
                .then()
                .body("uses", equalTo(List.of(Map.of("campaign", "changed-since", "release", 0, "version", 1))));
        Studio.signedIn()
                .delete(ASSETS + "/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:fanfare:problem:asset-in-use"))
                .body("detail", containsString("older versions of drafts use it, of 'changed-since'"))
                .body("uses.version", equalTo(List.of(1)));
        RestAssured.get("/media/" + id).then().statusCode(200);
        Studio.signedIn().delete(ASSETS + "/" + id + "?versions=lose").then().statusCode(204);

        RestAssured.get("/media/" + id).then().statusCode(404);
    }

    @Test
    void anImageOfACampaignThatWasArchivedIsKeptForWhoBringsItBack() {
        String id = upload(Pictures.png(37, 17), "archived.png").path("asset.id");
        Studio.save(withPicture("put-away", id)).then().statusCode(201);
        Studio.signedIn()
                .header("If-Match", "\"1\"")
                .delete(Studio.CAMPAIGNS + "/put-away")
                .then()
                .statusCode(204);

        Studio.signedIn()
                .delete(ASSETS + "/" + id)
                .then()
                .statusCode(409)
                .body("uses.campaign", equalTo(List.of("put-away")))
                .body("uses.version", equalTo(List.of(1)));
    }

    @Test
    void anImageThatADraftShowsIsNotLostWithItsOlderVersions() {
        String id = upload(Pictures.png(38, 17), "now.png").path("asset.id");
        Studio.save(withPicture("showing", id)).then().statusCode(201);
        Studio.change(withPicture("showing", id).put("title", "Showing it still"))
                .then()
                .statusCode(200);

        Studio.signedIn()
                .delete(ASSETS + "/" + id + "?versions=lose")
                .then()
                .statusCode(409)
                .body("detail", containsString("take it out of them first"))
                .body("uses.version", equalTo(List.of(0, 1)));
        RestAssured.get("/media/" + id).then().statusCode(200);
    }

    @Test
    void anImageThatIsNotInTheLibraryKeepsACampaignFromBeingPublished() {
        Studio.save(withPicture("lost-picture", "0".repeat(32))).then().statusCode(201);

        Studio.publish("lost-picture").then().statusCode(422).body("errors.rule", hasItem("unknown-asset"));
    }

    @Test
    void anUnusedAssetIsFoundNamedAndDeleted() {
        String id = upload(Pictures.png(35, 17), "quokka.png").path("asset.id");

        Studio.signedIn()
                .contentType("application/json")
                .body("{\"title\":\"Quokka\",\"alt\":\"A small kangaroo\"}")
                .patch(ASSETS + "/" + id)
                .then()
                .statusCode(200)
                .body("alt", equalTo("A small kangaroo"));
        Studio.signedIn()
                .queryParam("search", "KANGAROO")
                .get(ASSETS)
                .then()
                .statusCode(200)
                .body("assets.id", hasItem(id));
        Studio.signedIn().delete(ASSETS + "/" + id).then().statusCode(204);

        RestAssured.get("/media/" + id).then().statusCode(404);
        RestAssured.get("/media/" + id + "/35.webp").then().statusCode(404);
    }

    /// A campaign whose first page shows an image of the library.
    private static ObjectNode withPicture(String slug, String asset) {
        ObjectNode campaign = Documents.generous(slug, 3);
        ((ObjectNode) campaign.at("/pages/home"))
                .withArray("content")
                .addObject()
                .put("id", "pic9")
                .put("type", "core/image")
                .putObject("props")
                .put("src", "asset:" + asset)
                .put("alt", "The stage");
        return campaign;
    }

    private static void refused(byte[] file, String kind) {
        upload(file, "file.gif").then().statusCode(422).body("type", equalTo("urn:fanfare:problem:" + kind));
    }

    private static Response upload(byte[] file, String name) {
        return Studio.signedIn()
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(file)
                .post(ASSETS);
    }
}
