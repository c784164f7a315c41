package dev.fanfare.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fanfare.action.checkin.CheckinMark;
import dev.fanfare.action.coupon.CouponTake;
import dev.fanfare.action.draw.DrawEnter;
import dev.fanfare.action.lead.LeadSubmit;
import dev.fanfare.action.poll.PollVote;
import dev.fanfare.action.quiz.QuizAnswer;
import dev.fanfare.action.quiz.QuizFinish;
import dev.fanfare.action.quiz.QuizStart;
import dev.fanfare.campaign.CampaignCheck;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.format.Finding;
import dev.fanfare.format.SchemaCheck;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a component brings along when a marketer puts it onto a page: it must work as it stands.
class UsualBindingsTest {
    static final Catalogue CATALOGUE = new Catalogue(
            Examples.LIBRARY.definitions(),
            List.of(
                    new CheckinMark().definition(),
                    new CouponTake().definition(),
                    new DrawEnter().definition(),
                    new LeadSubmit().definition(),
                    new PollVote().definition(),
                    new QuizAnswer().definition(),
                    new QuizFinish().definition(),
                    new QuizStart().definition()));

    static Stream<String> bound() {
        return Examples.all().filter(component -> component.example().has("on")).map(ComponentDefinition::name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bound")
    void theyFitTheActionsAndHandleEveryOutcome(String name) {
        ComponentDefinition component = Examples.CATALOGUE.component(name).orElseThrow();
        JsonNode example = component.example();
        ObjectNode document = Examples.document(component, example);
        ((ObjectNode) document.at("/pages/home/content/0")).set("on", example.path("on"));
        example.path("beside").forEach(document.withArray("/pages/home/content")::add);
        Examples.speaking(document, example);

        List<Finding> findings =
                new CampaignCheck(new SchemaCheck(), InstantSource.system(), _ -> false).check(document, CATALOGUE);

        assertThat(findings.stream().filter(UsualBindingsTest::isAboutBindings)).isEmpty();
    }

    @Test
    void whateverAsksAnActionBringsThem() {
        assertThat(bound())
                .contains(
                        "core/quiz",
                        "core/prize-wheel",
                        "core/nine-grid",
                        "core/scratch-card",
                        "core/form",
                        "core/poll",
                        "core/coupon",
                        "core/checkin-calendar");
    }

    /// The words of an example are in English, and its page has no heading.
    private static boolean isAboutBindings(Finding finding) {
        return finding.severity() == Finding.Severity.BROKEN
                || finding.pointer().contains("/on");
    }
}
