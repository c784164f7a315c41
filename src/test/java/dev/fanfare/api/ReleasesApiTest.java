package dev.fanfare.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Releases: publish, list, roll back, schedule.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class ReleasesApiTest {
    @Test
    void aPublishedDraftIsOnTheAirAndListed() {
        Studio.save(Documents.poster("published", "Tonight")).then().statusCode(201);
        given().get("/published").then().statusCode(404);

        var made = Studio.publish("published").then().statusCode(201).extract();

        assertThat(made.<Integer>path("number")).isEqualTo(1);
        assertThat(made.<Boolean>path("live")).isTrue();
        assertThat(made.<Integer>path("draftVersion")).isEqualTo(1);
        assertThat(given().get("/published").asString()).contains("Tonight");
        var list = Studio.signedIn().get(Studio.CAMPAIGNS + "/published/releases");
        assertThat(list.<List<String>>path("release")).containsExactly(made.<String>path("release"));
        assertThat(Studio.state("published")).isEqualTo("live");
    }

    @Test
    void aReleaseTellsWhichAccountPublishedIt() {
        Person editor = Person.with("editor");
        Studio.live(Documents.poster("signed", "By token"));
        Studio.change(Documents.poster("signed", "By editor")).then().statusCode(200);

        var made = editor.asks()
                .post(Studio.CAMPAIGNS + "/signed/releases")
                .then()
                .statusCode(201)
                .extract();

        var list = Studio.signedIn().get(Studio.CAMPAIGNS + "/signed/releases");
        assertThat(made.<String>path("by")).isEqualTo("editor@example.com");
        assertThat(list.<List<String>>path("by")).containsExactly("editor@example.com", "");
    }

    @Test
    void publishingAnUnchangedDraftGivesTheReleaseThereIs() {
        String first = Studio.live(Documents.poster("unchanged", "Same"));

        String second =
                Studio.publish("unchanged").then().statusCode(201).extract().path("release");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void whatADraftChangesForThoseWhoPlayIsToldWithNumbers() {
        ObjectNode gala = Documents.generous("staked", 5);
        Studio.live(gala);
        for (String name : List.of("Mina", "Omar")) {
            new Visitor("staked")
                    .registered(name)
                    .played()
                    .act("w1.spin", "{}")
                    .then()
                    .statusCode(200);
        }
        ObjectNode prize = (ObjectNode) gala.at("/resources/pools/main/prizes/0");
        prize.put("stock", 1);

        var saved = Studio.change(gala).then().statusCode(200).extract();
        var published = Studio.publish("staked").then().statusCode(201).extract();
        var again = Studio.signedIn().post(Studio.CAMPAIGNS + "/staked/validate");

        assertThat(saved.<Integer>path("findings.find { it.rule == 'live-stock-below-won' }.values.won"))
                .isEqualTo(2);
        assertThat(published.<List<String>>path("warnings.rule")).contains("live-stock-below-won");
        assertThat(again.<List<String>>path("warnings.rule")).noneMatch(rule -> rule.startsWith("live-"));
    }

    @Test
    void codesThatWereHandedOutAreCountedBeforeTheyGo() {
        ObjectNode gala = Documents.poster("handed-out", "Tonight");
        gala.putObject("resources").set("coupons", Documents.parse("""
                {"off":{"title":"Off","codes":["A1","A2","A3"]},"made":{"title":"Made","pattern":"M-######","stock":9}}"""));
        gala.withArray("/pages/home/content").add(Documents.<ObjectNode>parse("""
                {"id":"take","type":"core/button","props":{"label":"Take"},
                 "on":{"press":[{"action":"coupon.take","with":{"coupon":"off"}}]}}"""));
        Studio.live(gala);
        new Visitor("handed-out").act("take.press", "{}").then().statusCode(200);
        ObjectNode coupons = (ObjectNode) gala.at("/resources/coupons");
        coupons.set("off", Documents.parse("""
                {"title":"Off","codes":["A1","A2","A3","A4"]}"""));
        coupons.remove("made");

        var saved = Studio.change(gala).then().statusCode(200).extract();

        String codes = "findings.find { it.rule == 'live-codes' }.values.";
        assertThat(saved.<Integer>path(codes + "taken")).isEqualTo(1);
        assertThat(saved.<Integer>path(codes + "left")).isEqualTo(3);
        assertThat(saved.<Integer>path("findings.find { it.rule == 'live-coupon-removed' }.values.left"))
                .isEqualTo(9);
    }

    @Test
    void savingADraftChangesNothingOnTheAir() {
        Studio.live(Documents.poster("edited", "Old"));

        Studio.change(Documents.poster("edited", "New")).then().statusCode(200);

        assertThat(given().get("/edited").asString()).contains("Old").doesNotContain("New");
    }

    @Test
    void anAddressThatOpensNothingIsKeptButNotPublished() {
        Studio.save(Documents.poster("linked", "Tonight"));
        for (String address : List.of("javascript:alert(1)", "www.brand.com", "/linked/nowhere")) {
            ObjectNode document = Documents.poster("linked", "Tonight");
            document.withArray("/pages/home/content")
                    .addObject()
                    .put("id", "more")
                    .put("type", "core/button")
                    .putObject("props")
                    .put("label", "More")
                    .put("href", address);
            Studio.change(document).then().statusCode(200);

            var refused = Studio.publish("linked");

            assertThat(Studio.read("linked").asString()).contains("\"" + address + "\"");
            assertThat(refused.statusCode()).describedAs(address).isEqualTo(422);
            assertThat(refused.<List<String>>path("errors.pointer")).anyMatch(at -> at.endsWith("/props/href"));
        }
    }

    @Test
    void rollingBackServesTheOldBytes() {
        Studio.live(Documents.poster("rolled", "One"));
        var before = given().get("/rolled");
        Studio.change(Documents.poster("rolled", "Two")).then().statusCode(200);
        String second = Studio.publish("rolled").path("release");
        assertThat(given().get("/rolled").header("ETag")).isNotEqualTo(before.header("ETag"));

        var back = Studio.signedIn().post(Studio.CAMPAIGNS + "/rolled/rollback");

        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.<Integer>path("number")).isEqualTo(1);
        var after = given().get("/rolled");
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(after.asByteArray()).isEqualTo(before.asByteArray());
        Studio.rollBack("rolled", "{\"release\":\"" + second + "\"}").then().statusCode(200);
        assertThat(given().get("/rolled").asString()).contains("Two");
        assertThat(Studio.read("rolled").asString()).contains("Two");
    }

    @Test
    void thereMustBeSomethingToRollBackTo() {
        Studio.live(Documents.poster("only-one", "One"));

        Studio.signedIn().post(Studio.CAMPAIGNS + "/only-one/rollback").then().statusCode(409);
        Studio.rollBack("only-one", "{\"release\":\"0123456789abcdef\"}").then().statusCode(404);
        Studio.rollBack("only-one", "{\"release\":7}").then().statusCode(422);
        Studio.rollBack("only-one", "{").then().statusCode(400);
        Studio.rollBack("never-made", "{}").then().statusCode(404);
    }

    @Test
    void nothingUnknownIsPublishedOrListed() {
        Studio.publish("never-made").then().statusCode(404);
        Studio.signedIn().get(Studio.CAMPAIGNS + "/never-made/releases").then().statusCode(404);
    }

    @Test
    void aScheduledReleaseWaitsAndCanBeCancelled() {
        Studio.save(Documents.poster("later", "Soon")).then().statusCode(201);

        var made = Studio.schedule("later", "{\"at\":\"2999-01-01T00:00:00+08:00\"}");

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.<String>path("at")).isEqualTo("2998-12-31T16:00:00Z");
        assertThat(made.<Boolean>path("live")).isFalse();
        assertThat(Studio.state("later")).isEqualTo("scheduled");
        given().get("/later").then().statusCode(404);
        Studio.signedIn().delete(Studio.CAMPAIGNS + "/later/schedule").then().statusCode(204);
        assertThat(Studio.state("later")).isEqualTo("draft");
        Studio.signedIn().delete(Studio.CAMPAIGNS + "/later/schedule").then().statusCode(404);
    }

    @Test
    void aDueScheduleGoesOnTheAirByItself() {
        Studio.save(Documents.poster("due", "Now")).then().statusCode(201);
        Instant soon = Instant.now().plusSeconds(1).truncatedTo(ChronoUnit.MILLIS);

        Studio.schedule("due", "{\"at\":\"%s\"}".formatted(soon)).then().statusCode(201);

        assertThat(Until.happens(() -> given().get("/due").statusCode() == 200)).isTrue();
        assertThat(Instant.now()).isAfterOrEqualTo(soon);
        assertThat(Studio.state("due")).isEqualTo("live");
    }

    @Test
    void anOlderReleaseCanBeScheduled() {
        String first = Studio.live(Documents.poster("return", "First"));
        Studio.change(Documents.poster("return", "Second")).then().statusCode(200);
        Studio.publish("return").then().statusCode(201);

        Studio.schedule("return", "{\"at\":\"2020-01-01T00:00:00Z\",\"release\":\"%s\"}".formatted(first))
                .then()
                .statusCode(201);

        assertThat(Until.happens(() -> given().get("/return").asString().contains("First")))
                .isTrue();
    }

    @Test
    void aScheduleNeedsATimeAndAReleaseThereIs() {
        Studio.live(Documents.poster("when", "When"));

        Studio.schedule("when", "{\"at\":\"tomorrow\"}").then().statusCode(422);
        Studio.schedule("when", "{}").then().statusCode(422);
        Studio.schedule("when", "").then().statusCode(400);
        Studio.schedule("when", "{\"at\":\"2999-01-01T00:00:00Z\",\"release\":\"nothing\"}")
                .then()
                .statusCode(404);
        Studio.schedule("never-made", "{\"at\":\"2999-01-01T00:00:00Z\"}")
                .then()
                .statusCode(404);
        assertThat(Studio.state("when")).isEqualTo("live");
    }
}
