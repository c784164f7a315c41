package dev.fanfare.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A page of an earlier release that is still open somewhere.
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(FreshServer.class)
class OutOfDatePagesTest {
    private static final Pattern MARK = Pattern.compile("\"play\":\"w1\\.spin\",\"as\":\"(\\w+)\"");

    @Test
    void thePageCarriesTheMarkThatTheServerKnows() {
        Studio.live(Documents.generous("marked", 1));
        Visitor mina = new Visitor("marked").registered("Mina").played();

        assertThat(mina.act("w1.spin", "{}", "k1", mark("marked")).<String>path("outcome"))
                .isEqualTo("win");
    }

    @Test
    void anActionThatIsAnotherOneByNowIsNotRun() {
        Studio.live(Documents.generous("changed", 1));
        Visitor mina = new Visitor("changed").registered("Mina").played();

        Response answer = mina.act("w1.spin", "{}", "k1", "0ther");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("type")).isEqualTo("urn:fanfare:problem:page-out-of-date");
        assertThat(answer.<String>path("page")).isEqualTo("out-of-date");
        assertThat(mina.me().<Boolean>path("pools.main.won")).isFalse();
    }

    @Test
    void anActionThatIsNotThereAnyMoreIsToldAsOutOfDate() {
        Studio.live(Documents.generous("removed", 1));

        Response answer = new Visitor("removed").act("w9.spin", "{}");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.<String>path("page")).isEqualTo("out-of-date");
    }

    @Test
    void whatWasAnsweredBeforeIsStillAnswered() {
        Studio.live(Documents.generous("answered", 1));
        Visitor mina = new Visitor("answered").registered("Mina").played();
        String won = mina.act("w1.spin", "{}", "k1").asString();

        assertThat(mina.act("w1.spin", "{}", "k1", "0ther").asString()).isEqualTo(won);
        assertThat(mina.act("w1.spin", "{}", "k2", "0ther").statusCode()).isEqualTo(409);
    }

    @Test
    void aCampaignThatIsNotLiveAnyMoreSaysThatItIsOver() {
        assertThat(new Visitor("never-made").act("w1.spin", "{}").<String>path("page"))
                .isEqualTo("over");
    }

    private static String mark(String slug) {
        for (String page : new String[] {"", "/draw", "/wheel", "/home"}) {
            Matcher mark = MARK.matcher(new Visitor(slug).page(page).asString());
            if (mark.find()) {
                return mark.group(1);
            }
        }
        throw new AssertionError("no page of '%s' binds the wheel".formatted(slug));
    }
}
