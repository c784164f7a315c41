package dev.fanfare.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.format.Json;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Polls, coupons and check-in cards as visitors and operators meet them.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class PartsApiTest {
    private static final String CAMPAIGN = """
        {"format":"campaign/3","slug":"%s","title":"Parts","locales":["en"],
         "pages":{"home":{"format":"page/1","title":"Parts","content":[
           {"id":"h1","type":"core/heading","props":{"text":"Parts"}},
           {"id":"v1","type":"core/poll","props":{"poll":"song"},
            "on":{"vote":[{"action":"poll.vote","with":{"poll":"song"},"then":{},"else":[]}]}},
           {"id":"c1","type":"core/coupon","props":{"coupon":"welcome"},
            "on":{"take":[{"action":"coupon.take","with":{"coupon":"welcome"},"then":{},"else":[]}]}},
           {"id":"k1","type":"core/checkin-calendar","props":{"checkin":"week"},
            "on":{"mark":[{"action":"checkin.mark","with":{"checkin":"week"},"then":{},"else":[]}]}}]}},
         "resources":{
           "polls":{"song":{"question":"Which?","options":[{"id":"a","title":"A"},{"id":"b","title":"=B"}]}},
           "coupons":{"welcome":{"title":"20 %%","codes":["SECRET-1","SECRET-2"],"requires":["poll:song"]}},
           "checkins":{"week":{"milestones":[{"id":"one","title":"One day","days":1}]}}}}
        """;

    @Test
    void aVoteIsTakenOnceAndToldToWhoVoted() {
        Studio.live(document("part-votes"));
        Visitor mina = new Visitor("part-votes");

        mina.me().then().body("polls.song.voted", equalTo(false)).body("polls.song.results", nullValue());
        mina.act("v1.vote", "{\"choice\":\"a\"}")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("voted"))
                .body("data.results.options[0].percent", equalTo(100));
        mina.act("v1.vote", "{\"choice\":\"b\"}").then().body("outcome", equalTo("already"));

        mina.me().then().body("polls.song.choice", hasItem("a")).body("polls.song.results.votes", equalTo(1));
        assertThat(csv("part-votes", "polls"))
                .containsExactly("\uFEFFpoll,option,title,votes,percent", "song,a,A,1,100", "song,b,'=B,0,0");
    }

    @Test
    void anOptionThatIsNotThereIsRefused() {
        Studio.live(document("part-options"));

        new Visitor("part-options")
                .act("v1.vote", "{\"choice\":[\"thunder\"]}")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("choice"));
    }

    @Test
    void codesAreHandedOutOnceAndStayOnTheServerUntilThen() {
        Studio.live(document("part-codes"));
        Visitor mina = new Visitor("part-codes");

        assertThat(mina.page("/part-codes").asString()).doesNotContain("SECRET");
        mina.act("c1.take", "{}").then().body("outcome", equalTo("gate")).body("data.missing", hasItem("poll:song"));
        mina.act("v1.vote", "{\"choice\":\"a\"}");
        Response first = mina.act("c1.take", "{}", "same-key");
        Response again = mina.act("c1.take", "{}", "same-key");
        mina.act("c1.take", "{}").then().body("outcome", equalTo("limit"));

        first.then().body("outcome", equalTo("taken")).body("data.left", equalTo(0));
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        mina.me().then().body("coupons.welcome.codes", hasSize(1)).body("coupons.welcome.taken", equalTo(true));
        assertThat(csv("part-codes", "coupons")).hasSize(2).last().asString().contains(first.<String>path("data.code"));
    }

    @Test
    void whoComesTooLateIsToldThatAllCodesAreGone() {
        Studio.live(document("part-gone"));
        for (int visitor = 0; visitor < 2; visitor++) {
            took("part-gone").then().body("outcome", equalTo("taken"));
        }

        took("part-gone").then().body("outcome", equalTo("empty"));

        new Visitor("part-gone").me().then().body("coupons.welcome.gone", equalTo(true));
    }

    @Test
    void aDayIsMarkedOnceAndItsMilestoneTold() {
        Studio.live(document("part-days"));
        Visitor mina = new Visitor("part-days");

        mina.act("k1.mark", "{}")
                .then()
                .body("outcome", equalTo("milestone"))
                .body("data.milestone.title", equalTo("One day"));
        mina.act("k1.mark", "{}").then().body("outcome", equalTo("already"));

        mina.me().then().body("checkins.week.days", hasSize(1)).body("checkins.week.milestones", hasItem("one"));
        mina.me().then().body("checkins.week.day", not(nullValue()));
        assertThat(csv("part-days", "checkins")).hasSize(2);
    }

    private static Response took(String campaign) {
        Visitor visitor = new Visitor(campaign);
        visitor.act("v1.vote", "{\"choice\":\"b\"}");
        return visitor.act("c1.take", "{}");
    }

    private static JsonNode document(String slug) {
        return Json.sound(CAMPAIGN.formatted(slug));
    }

    private static List<String> csv(String slug, String what) {
        byte[] file = Studio.signedIn()
                .get(Studio.CAMPAIGNS + "/" + slug + "/exports/" + what + ".csv")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return List.of(new String(file, StandardCharsets.UTF_8).split("\r\n"));
    }
}
