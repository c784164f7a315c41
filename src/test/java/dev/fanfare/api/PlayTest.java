package dev.fanfare.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A visitor from the first page to the prize.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class PlayTest {
    @Test
    void aVisitorRegistersPlaysAndWins() {
        Studio.live(Documents.generous("lucky", 1));
        Visitor mina = new Visitor("lucky");
        assertThat(mina.me().<Boolean>path("visitor.registered")).isFalse();

        mina.registered("Mina Wang").played();
        var drawn = mina.act("w1.spin", "{}");

        assertThat(drawn.<String>path("outcome")).isEqualTo("win");
        assertThat(drawn.<String>path("data.prize.id")).isEqualTo("mug");
        assertThat(drawn.<String>path("data.prize.title")).isEqualTo("Gala mug");
        assertThat(drawn.<String>path("data.drawn")).isEqualTo("prize:mug");
        var me = mina.me();
        assertThat(me.<Boolean>path("visitor.registered")).isTrue();
        assertThat(me.<Boolean>path("quizzes.gala.passed")).isTrue();
        assertThat(me.<Boolean>path("pools.main.won")).isTrue();
        assertThat(me.<List<String>>path("pools.main.wins.title")).containsExactly("Gala mug");
        assertThat(me.header("Cache-Control")).isEqualTo("no-store");
        assertThat(mina.winners().<List<String>>path("winners.name"))
                .singleElement(STRING)
                .contains("*")
                .doesNotContain("Wang");
        assertThat(mina.winners().<List<String>>path("winners.prize")).containsExactly("Gala mug");
    }

    @Test
    void theSecondVisitorIsConsoledWhenTheOnlyPrizeIsGone() {
        Studio.live(Documents.generous("one-prize", 1));
        new Visitor("one-prize").registered("Mina").played().act("w1.spin", "{}");

        var drawn = new Visitor("one-prize").registered("Leo").played().act("w1.spin", "{}");

        assertThat(drawn.<String>path("outcome")).isEqualTo("consolation");
        assertThat(drawn.<String>path("data.prize.id")).isEqualTo("coupon");
    }

    @Test
    void nobodyDrawsBeforeTheyHaveDoneWhatIsAsked() {
        var stranger = new Visitor("gala").act("w1.spin", "{}");
        var registered = new Visitor("gala").registered("Leo").act("w1.spin", "{}");

        assertThat(stranger.<String>path("outcome")).isEqualTo("gate");
        assertThat(stranger.<List<String>>path("data.missing")).contains("registered");
        assertThat(registered.<List<String>>path("data.missing")).containsExactly("quiz:gala");
    }

    @Test
    void everyBadFieldOfAFormIsToldAtOnce() {
        var answer = new Visitor("gala")
                .act("registerForm.submit", "{\"name\":\"\",\"phone\":\"call me\",\"consent\":false,\"admin\":true}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.<List<String>>path("errors.field")).contains("name", "phone", "consent", "admin");
        assertThat(answer.<List<Map<String, String>>>path("errors"))
                .allSatisfy(error -> assertThat(error).containsKeys("field", "rule", "expected", "message"));
    }

    @Test
    void noAnswerOddsOrStockEverLeavesTheServer() {
        ObjectNode document = Documents.generous("secrets", 48_151);
        ((ObjectNode) document.at("/resources/pools/main/prizes/0")).put("odds", 0.0162342);
        Studio.live(document);
        Visitor spy = new Visitor("secrets");

        for (String path : List.of("", "/register", "/quiz", "/draw", "/result")) {
            assertThat(spy.page(path).statusCode()).isEqualTo(200);
        }
        spy.act("q1.start", "{}");
        spy.registered("Spy").played();
        spy.act("q1.start", "{}");
        spy.act("w1.spin", "{}");
        spy.me();
        spy.winners();

        assertThat(spy.heard())
                .doesNotContain("\"answer\":[", "\"answer\": [", "\"odds\"", "\"stock\"", "48151", "0.0162342")
                .doesNotContain("perVisitor", "winsPerVisitor", "\"pass\":[");
    }

    @Test
    void noPageHoldsAQuestionOfTheBank() {
        Visitor spy = new Visitor("gala");

        List.of("", "/register", "/quiz", "/draw", "/result").forEach(spy::page);

        Documents.gala("gala")
                .at("/resources/quizzes/gala/questions")
                .forEach(question -> assertThat(spy.heard())
                        .doesNotContain(
                                question.at("/text/en").asText(),
                                question.at("/text/zh-CN").asText()));
    }

    @Test
    void theSameKeyGivesTheSameBytes() {
        Studio.live(Documents.generous("again", 5));
        Visitor mina = new Visitor("again").registered("Mina").played();
        String key = UUID.randomUUID().toString();

        byte[] first = mina.act("w1.spin", "{}", key).asByteArray();
        byte[] second = mina.act("w1.spin", "{}", key).asByteArray();

        assertThat(second).isEqualTo(first);
        assertThat(mina.me().<Integer>path("pools.main.drawsLeft")).isEqualTo(2);
    }

    @Test
    void aFirstRequestWhoseAnswerWasLostFindsItselfAgain() {
        String key = UUID.randomUUID().toString();
        String input = "{\"name\":\"Lost\",\"phone\":\"13900%06d\",\"consent\":true}"
                .formatted(Math.floorMod(key.hashCode(), 1_000_000));

        var first = new Visitor("gala").act("registerForm.submit", input, key);
        var second = new Visitor("gala").act("registerForm.submit", input, key);

        assertThat(first.<String>path("outcome")).isEqualTo("registered");
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
    }

    @Test
    void aKeyBelongsToOneRequest() {
        Visitor mina = new Visitor("gala").registered("Mina");
        String key = UUID.randomUUID().toString();
        mina.act("q1.start", "{}", key).then().statusCode(200);

        var other = mina.act("w1.spin", "{}", key);

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.<String>path("type")).isEqualTo("urn:fanfare:problem:key-reused");
    }

    @Test
    void aLeadIsTakenOnceAndATakenAddressIsSaidSo() {
        Studio.live(Documents.launch("leads"));
        Visitor mina = new Visitor("leads");
        String lead = "{\"name\":\"Mina\",\"email\":\"mina@example.com\",\"room\":\"desk\",\"consent\":true}";

        assertThat(mina.act("lead.submit", lead).<String>path("outcome")).isEqualTo("saved");
        assertThat(mina.act("lead.submit", lead).<String>path("outcome")).isEqualTo("already");
        assertThat(new Visitor("leads").act("lead.submit", lead).<String>path("outcome"))
                .isEqualTo("taken");
        assertThat(mina.me().<Boolean>path("forms.lead.submitted")).isTrue();
    }

    @Test
    void detailsInAnotherSpellingAreTakenAndOthersAreWelcome() {
        Studio.live(Documents.launch("leads-again"));
        String lead = "{\"name\":\"%s\",\"email\":\"%s\",\"room\":\"desk\",\"consent\":true}";
        new Visitor("leads-again").act("lead.submit", lead.formatted("Mina", "mina@example.com"));
        Visitor again = new Visitor("leads-again");

        for (String spelling : List.of("MINA@EXAMPLE.COM", " mina@example.com ", "mina@example.com\u200b")) {
            assertThat(again.act("lead.submit", lead.formatted("Mina", spelling))
                            .<String>path("outcome"))
                    .describedAs(spelling)
                    .isEqualTo("taken");
        }
        assertThat(again.me().<Boolean>path("forms.lead.submitted")).isFalse();
        assertThat(again.act("lead.submit", lead.formatted("Omar", "omar@example.com"))
                        .<String>path("outcome"))
                .isEqualTo("saved");
    }

    @Test
    void aForgedCookieIsTakenAway() {
        for (String path : List.of("me", "w1.spin")) {
            var request = given().cookie("fanfare_visitor", "v1.mina.1.forged").header("Idempotency-Key", "k");
            var answer = path.equals("me") ? request.get("/play/gala/me") : request.post("/play/gala/" + path);

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.<String>path("type")).isEqualTo("urn:fanfare:problem:visitor-not-recognised");
            assertThat(answer.header("Set-Cookie"))
                    .startsWith("fanfare_visitor=;")
                    .contains("Max-Age=0");
        }
    }

    @Test
    void theVisitorsCookieIsForTheServerOnly() {
        var answer = new Visitor("gala").me();

        assertThat(answer.header("Set-Cookie"))
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
    }

    @Test
    void nothingIsPlayedWhereNothingIsLive() {
        assertThat(new Visitor("never-made").me().statusCode()).isEqualTo(404);
        assertThat(new Visitor("never-made").winners().statusCode()).isEqualTo(404);
        assertThat(new Visitor("never-made").act("w1.spin", "{}").statusCode()).isEqualTo(404);
    }
}
