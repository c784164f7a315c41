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

/// Drafts are played before they are published, by anybody who has the link.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class PreviewsApiTest {
    @Test
    void aDraftThatWasNeverPublishedIsPlayedByWhoHasTheLink() {
        Studio.save(Documents.generous("rehearsed", 1)).then().statusCode(201);
        String preview = opened("rehearsed");

        Response page = given().get("/" + preview);
        Visitor mina = new Visitor(preview).registered("Mina").played();
        Response won = mina.act("w1.spin", "{}");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy")).contains("script-src 'sha256-", "frame-ancestors 'self'");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(won.<String>path("outcome")).isEqualTo("win");
        assertThat(mina.winners().<List<String>>path("winners.name")).hasSize(1);
        assertThat(new Visitor("rehearsed").me().statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsWonInAPreviewLeavesTheRealStockAlone() {
        Studio.live(Documents.generous("one-mug", 1));
        Visitor trying = new Visitor(opened("one-mug")).registered("Tester").played();
        assertThat(trying.act("w1.spin", "{}").<String>path("outcome")).isEqualTo("win");
        assertThat(trying.act("w1.spin", "{}").<String>path("outcome")).isNotEqualTo("win");

        Visitor real = new Visitor("one-mug").registered("Mina").played();

        assertThat(real.act("w1.spin", "{}").<String>path("outcome")).isEqualTo("win");
        assertThat(new Visitor("one-mug").winners().<List<String>>path("winners.name"))
                .hasSize(1)
                .noneMatch(name -> name.startsWith("T"));
        Studio.signedIn()
                .get(Studio.CAMPAIGNS + "/one-mug/exports/wins.csv")
                .then()
                .statusCode(200);
    }

    @Test
    void startingOverForgetsWhatWasPlayed() {
        Studio.save(Documents.generous("again-and-again", 1)).then().statusCode(201);
        String preview = opened("again-and-again");
        Visitor mina = new Visitor(preview).registered("Mina").played();
        mina.act("w1.spin", "{}");

        given().redirects()
                .follow(false)
                .post("/" + preview + "/start-over")
                .then()
                .statusCode(303);

        assertThat(mina.me().<Boolean>path("visitor.registered")).isFalse();
        assertThat(mina.registered("Mina").played().act("w1.spin", "{}").<String>path("outcome"))
                .isEqualTo("win");
    }

    @Test
    void theLinkShowsTheDraftAsItWasSavedLast() {
        Studio.save(Documents.poster("followed", "First words")).then().statusCode(201);
        String preview = opened("followed");
        assertThat(given().get("/" + preview).asString()).contains("First words");

        Studio.change(Documents.poster("followed", "Second words")).then().statusCode(200);

        assertThat(given().get("/" + preview).asString()).contains("Second words");
    }

    @Test
    void aCampaignThatOpensLaterCanBePlayedNow() {
        ObjectNode later = Documents.generous("next-century", 1);
        later.putObject("window").put("opens", "2099-01-28T20:00:00+08:00").put("closes", "2099-01-29T20:00:00+08:00");
        Studio.save(later).then().statusCode(201);

        Response open = Studio.signedIn().post(Studio.CAMPAIGNS + "/next-century/previews");
        Visitor mina = new Visitor(tokenOf(open));

        assertThat(open.<String>path("at")).startsWith("2099-01-28T12:00:0");
        assertThat(mina.me().<String>path("campaign.state")).isEqualTo("open");
        assertThat(mina.registered("Mina").played().act("w1.spin", "{}").<String>path("outcome"))
                .isEqualTo("win");
    }

    @Test
    void theTimeOfAPreviewCanBeChosen() {
        ObjectNode later = Documents.generous("too-early", 1);
        later.putObject("window").put("opens", "2099-01-28T20:00:00+08:00");
        Studio.save(later).then().statusCode(201);

        Response early = open("too-early", "{\"at\":\"2099-01-28T19:59:00+08:00\"}");

        assertThat(new Visitor(tokenOf(early)).me().<String>path("campaign.state"))
                .isEqualTo("upcoming");
        assertThat(open("too-early", "{\"at\":\"tomorrow\"}").statusCode()).isEqualTo(422);
        assertThat(open("never-made", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void aLinkThatHasEndedSaysSoInTheReadersLanguage() {
        Studio.save(Documents.poster("gone-soon", "Hello")).then().statusCode(201);
        String preview = opened("gone-soon");
        Studio.signedIn()
                .header("If-Match", Studio.read("gone-soon").header("ETag"))
                .delete(Studio.CAMPAIGNS + "/gone-soon")
                .then()
                .statusCode(204);

        for (String path : List.of("/" + preview, "/studio/" + preview, "/studio/~neverMade", "/~neverMade/quiz")) {
            Response english = given().accept("text/html").get(path);
            Response chinese = given().accept("text/html")
                    .header("Accept-Language", "zh-CN,zh;q=0.9")
                    .get(path);

            assertThat(english.statusCode()).as(path).isEqualTo(410);
            assertThat(english.asString()).contains("This preview has ended");
            assertThat(chinese.asString()).contains("这个预览已经结束");
        }
        assertThat(new Visitor(preview).me().statusCode()).isEqualTo(410);
        assertThat(new Visitor(preview).act("w1.spin", "{}").<String>path("type"))
                .isEqualTo("urn:fanfare:problem:preview-over");
    }

    @Test
    void thePageAroundItSaysThatItIsATrialAndItsQrCodeLeadsThere() {
        Studio.save(Documents.poster("framed", "Hello")).then().statusCode(201);
        Response open = Studio.signedIn().post(Studio.CAMPAIGNS + "/framed/previews");

        Response around = given().get(open.<String>path("link"));

        assertThat(around.statusCode()).isEqualTo(200);
        assertThat(around.asString())
                .contains("Nothing here is real")
                .contains("src=\"" + open.path("page") + "\"")
                .contains("action=\"" + open.path("startOver") + "\"");
        assertThat(given().get(open.<String>path("qr")).statusCode()).isEqualTo(200);
        assertThat(given().get(open.<String>path("qr")).contentType()).startsWith("image/svg+xml");
    }

    @Test
    void anUnfinishedDraftSaysWhereItCannotBePlayed() {
        ObjectNode unfinished = Documents.generous("half-done", 1);
        ((ObjectNode) unfinished.at("/resources/quizzes/gala")).putArray("questions");
        Studio.save(unfinished).then().statusCode(201);

        Response spun = new Visitor(opened("half-done")).registered("Mina").act("q1.start", "{}");

        assertThat(spun.statusCode()).isEqualTo(409);
        assertThat(spun.<String>path("type")).isEqualTo("urn:fanfare:problem:unfinished-draft");
    }

    private static Response open(String slug, String body) {
        return Studio.signedIn()
                .contentType("application/json")
                .body(body)
                .post(Studio.CAMPAIGNS + "/" + slug + "/previews");
    }

    private static String opened(String slug) {
        return tokenOf(Studio.signedIn().post(Studio.CAMPAIGNS + "/" + slug + "/previews"));
    }

    private static String tokenOf(Response open) {
        open.then().statusCode(201);
        return open.<String>path("page").substring(1);
    }
}
