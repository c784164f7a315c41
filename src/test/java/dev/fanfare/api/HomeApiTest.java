package dev.fanfare.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What the designer's home shows: titles, times, today's figures, and what was put away.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class HomeApiTest {
    @Test
    void theListTellsTitlesAndTimesOfDrafts() {
        ObjectNode draft = Documents.poster("titled", "Hello");
        draft.put("title", "A title of its own").put("timezone", "Asia/Shanghai");
        draft.putObject("window").put("opens", "2099-01-28T20:00:00+08:00");
        Studio.save(draft).then().statusCode(201);

        assertThat(Studio.<String>line("titled", "title")).isEqualTo("A title of its own");
        assertThat(Studio.<String>line("titled", "opens")).isEqualTo("2099-01-28T20:00:00+08:00");
        assertThat(Studio.<String>line("titled", "closes")).isNull();
        assertThat(Studio.<String>line("titled", "timezone")).isEqualTo("Asia/Shanghai");

        Studio.change(draft.put("title", "Another")).then().statusCode(200);

        assertThat(Studio.<String>line("titled", "title")).isEqualTo("Another");
    }

    @Test
    void theListTellsTheFolderOfADraftAndNoVisitorSeesIt() {
        ObjectNode draft = Documents.poster("filed", "Hello").put("folder", " Summer 2027 ");
        Studio.live(draft);

        assertThat(Studio.<String>line("filed", "folder")).isEqualTo("Summer 2027");
        assertThat(new Visitor("filed").page("").asString()).doesNotContain("Summer 2027");
        draft.remove("folder");
        Studio.change(draft).then().statusCode(200);
        assertThat(Studio.<String>line("filed", "folder")).isEmpty();
        Studio.change(draft.put("folder", "x".repeat(61))).then().statusCode(422);
    }

    @Test
    void todaysFiguresCountWhatVisitorsDid() {
        Studio.live(Documents.generous("counted", 5));
        Visitor mina = new Visitor("counted").registered("Mina").played();
        mina.act("w1.spin", "{}");
        new Visitor("counted").registered("Omar");

        Response today = Studio.signedIn().get("/api/studio/today");

        assertThat(today.<Integer>path("counted.visitors")).isEqualTo(2);
        assertThat(today.<Integer>path("counted.registrations")).isEqualTo(2);
        assertThat(today.<Integer>path("counted.quizzes")).isEqualTo(1);
        assertThat(today.<Integer>path("counted.wins")).isEqualTo(1);
        assertThat(today.<Integer>path("counted.leads")).isZero();
    }

    @Test
    void whatWasPutAwayComesBackAsADraft() {
        Studio.live(Documents.poster("put-away", "Hello"));
        assertThat(unarchive("put-away").statusCode()).isEqualTo(409);
        Studio.signedIn()
                .header("If-Match", Studio.read("put-away").header("ETag"))
                .delete(Studio.CAMPAIGNS + "/put-away")
                .then()
                .statusCode(204);
        assertThat(Studio.<String>line("put-away", "title")).isEqualTo("Poster");

        assertThat(unarchive("put-away").statusCode()).isEqualTo(201);

        assertThat(Studio.state("put-away")).isEqualTo("draft");
        assertThat(Studio.read("put-away").asString()).contains("Hello");
        assertThat(unarchive("never-made").statusCode()).isEqualTo(404);
    }

    @Test
    void aHeavyPageIsPointedOut() {
        StringBuilder much = new StringBuilder();
        Random luck = new Random(7);
        while (much.length() < 39_000) {
            much.append((char) ('一' + luck.nextInt(20_000)));
        }
        ObjectNode heavy = Documents.poster("heavy", "Hello");
        ArrayNode content = (ArrayNode) heavy.at("/pages/home/content");
        content.addObject()
                .put("id", "r1")
                .put("type", "core/rules")
                .putObject("props")
                .put("body", "<p>" + much + "</p>");
        Studio.save(heavy).then().statusCode(201);

        Response checked = Studio.signedIn().post(Studio.CAMPAIGNS + "/heavy/validate");

        assertThat(checked.<List<String>>path("warnings.rule")).contains("page-heavy");
        assertThat(checked.<String>path("warnings.find { it.rule == 'page-heavy' }.pointer"))
                .isEqualTo("/pages/home");
    }

    private static Response unarchive(String slug) {
        return Studio.signedIn().post(Studio.CAMPAIGNS + "/" + slug + "/unarchive");
    }
}
