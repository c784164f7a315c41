package dev.fanfare.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.format.Json;
import dev.fanfare.page.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CampaignReaderTest {
    @Test
    void aWholeCampaignIsRead() {
        Campaign gala = CampaignReader.read(Gala.document());

        assertThat(gala.slug()).isEqualTo("gala");
        assertThat(gala.title().in("zh-CN")).isEqualTo("年会之夜");
        assertThat(gala.window().opens()).isEqualTo(Instant.parse("2027-01-28T12:00:00Z"));
        assertThat(gala.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(gala.pages()).containsOnlyKeys("home", "quiz", "draw", "busy");
        assertThat(gala.pages()
                        .get("draw")
                        .node("w1")
                        .orElseThrow()
                        .on()
                        .get("spin")
                        .getFirst())
                .isInstanceOfSatisfying(
                        Step.Run.class,
                        run -> assertThat(run.then().get("win").getFirst()).isInstanceOf(Step.Command.class));
    }

    @Test
    void whatIsLeftOutGetsItsDefault() {
        Campaign bare = CampaignReader.read(
                Json.sound("{\"format\":\"campaign/1\",\"slug\":\"a\",\"locales\":[\"en\"],\"pages\":{},\"resources\":{"
                        + "\"quizzes\":{\"q\":{\"questions\":[{\"id\":\"1\",\"text\":\"?\",\"choices\":[\"a\",\"b\"]}]}},"
                        + "\"pools\":{\"p\":{\"prizes\":[{\"id\":\"mug\"},{\"id\":\"cap\"}]}},"
                        + "\"forms\":{\"f\":{\"fields\":[{\"name\":\"mail\",\"type\":\"email\"}]}}}}"));

        assertThat(bare.window()).isEqualTo(Campaign.Window.ALWAYS);
        assertThat(bare.zone()).isEqualTo(ZoneId.of("UTC"));
        Resources.Quiz quiz = bare.resources().quizzes().get("q");
        assertThat(quiz.pick()).isEqualTo(1);
        assertThat(quiz.clock()).isEqualTo(Duration.ZERO);
        assertThat(quiz.attempts()).isEqualTo(1);
        Resources.Pool pool = bare.resources().pools().get("p");
        assertThat(pool.mode()).isEqualTo(Resources.Mode.ODDS);
        assertThat(pool.perVisitor()).isEqualTo(1);
        assertThat(pool.prizes())
                .extracting(Resources.Prize::segment)
                .containsExactly(OptionalInt.of(1), OptionalInt.of(2));
        assertThat(bare.resources().forms().get("f").fields().getFirst().max()).isEqualTo(254);
    }

    @Test
    void momentsAreSortedByTime() {
        Resources resources = CampaignReader.resources(Json.sound(
                "{\"pools\":{\"p\":{\"mode\":\"moments\",\"prizes\":[{\"id\":\"mug\",\"odds\":0.5}],\"moments\":["
                        + "{\"at\":\"2027-01-28T21:00:00+08:00\",\"prize\":\"mug\"},"
                        + "{\"at\":\"2027-01-28T12:30:00Z\",\"prize\":\"mug\"}]}}}"));

        Resources.Pool pool = resources.pools().get("p");

        assertThat(pool.moments())
                .extracting(Resources.Moment::at)
                .containsExactly(Instant.parse("2027-01-28T12:30:00Z"), Instant.parse("2027-01-28T13:00:00Z"));
        assertThat(pool.prizes().getFirst().odds()).isZero();
    }

    @Test
    void gatesAreRead() {
        Resources resources = CampaignReader.resources(
                Json.sound("{\"quizzes\":{\"q\":{\"requires\":[\"registered\",\"quiz:warmup\",\"form:lead\"]}}}"));

        assertThat(resources.quizzes().get("q").gates())
                .isEqualTo(List.of(
                        new Resources.Gate.Registered(),
                        new Resources.Gate.QuizPassed("warmup"),
                        new Resources.Gate.FormSubmitted("lead")));
    }
}
