package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A visitor of each of the smaller templates does what it is for, finds it again after a reload, and
/// meets no page that axe complains about.
@ExtendWith(Stages.class)
@Tag("browser")
final class TemplatesJourneyIT {
    private final Stage stage;

    TemplatesJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @InBothLanguagesOnBothScreens
    void whoAnswersAllQuestionsIsToldWhatTheyAreAndVotes(String language, Screen screen) {
        String campaign = stage.published().asItIs("personality-quiz");
        play(campaign, language, screen, (visit, axe) -> {
            axe.look("home");

            visit.press("#heroStart");
            visit.press("#play [data-part=start]");
            for (int question = 1; question <= 6; question++) {
                visit.sees("#play [aria-valuenow='" + (question - 1) + "']");
                visit.press("#play [data-part=choices] button >> nth=0");
            }
            visit.sees("#tea [data-mine]");
            axe.look("result");
            String shown = visit.find("#tea [data-mine]").getAttribute("data-result");
            assertThat(visit.me(campaign).at("/quizzes/tea/result/id").asText()).isEqualTo(shown);

            visit.press("#nextBlend [value=osmanthus]");
            visit.press("#nextBlend [data-part=vote]");
            visit.sees("#nextBlend[data-state=told] [data-mine] [data-part=share]:not(:empty)");
            axe.look("after the vote");
            visit.page().reload();
            visit.sees("#nextBlend[data-state=told] [data-option=osmanthus][data-mine]");
            visit.sees("#tea [data-result=" + shown + "][data-mine]");
        });
    }

    @InBothLanguagesOnBothScreens
    void whoLeavesAnAddressGetsThePlanner(String language, Screen screen) {
        String campaign = stage.published().asItIs("lead-magnet");
        play(campaign, language, screen, (visit, axe) -> {
            axe.look("home");

            visit.find("#months [role=tab] >> nth=0").focus();
            visit.page().keyboard().press("ArrowRight");
            visit.sees("#summer");
            visit.seesNo("#spring");
            axe.look("second tab");
            visit.type("#nameField-input", "Mina");
            visit.type("#emailField-input", "mina-%s-%s@example.org".formatted(language, screen));
            visit.find("#consentField-input").check();
            visit.press("#lead [type=submit]");
            visit.sees("#download");
            axe.look("thanks");

            assertThat(visit.me(campaign).at("/forms/lead/submitted").booleanValue())
                    .isTrue();
        });
    }

    @InBothLanguagesOnBothScreens
    void whoComesInTimeTakesACodeAndKeepsIt(String language, Screen screen) {
        String campaign = stage.published().asItIs("flash-sale");
        play(campaign, language, screen, (visit, axe) -> {
            axe.look("home");

            visit.press("#code [data-part=take]");
            visit.sees("#code [data-part=code]:not(:empty)");
            axe.look("with a code");
            String code = visit.find("#code [data-part=code]").textContent();
            assertThat(code).matches("FLASH-[A-Z]{4}-[0-9]{2}");
            visit.page().reload();
            visit.sees("#code [data-part=code]:not(:empty)");

            assertThat(visit.find("#code [data-part=code]").textContent()).isEqualTo(code);
            assertThat(visit.me(campaign).at("/coupons/flash/codes/0/code").asText())
                    .isEqualTo(code);
        });
    }

    @InBothLanguagesOnBothScreens
    void whoMarksTheLastDayDraws(String language, Screen screen) {
        String campaign = stage.published().shortWeek();
        play(campaign, language, screen, (visit, axe) -> {
            visit.sees("#who[data-state=guest]");
            axe.look("home");

            visit.press("#card [data-part=mark]");
            visit.sees("#reached");
            axe.look("milestone");
            visit.press("#reachedClose");
            visit.sees("#card [data-part=days] [data-done]");
            axe.look("home with a mark");
            visit.press("#toDraw");
            visit.press("#grid [data-part=draw]");
            visit.sees("#won");
            axe.look("won");
            visit.press("#wonClose");
            visit.press("#back");
            visit.sees("#prizes [data-part=name]");
            axe.look("home with a prize");

            JsonNode me = visit.me(campaign);
            assertThat(me.at("/checkins/week/total").intValue()).isEqualTo(1);
            assertThat(me.at("/pools/week/wins/0/id").asText()).isEqualTo("clock");
        });
    }

    @InBothLanguagesOnBothScreens
    void whoScratchesFindsAPrizeWithoutAPointerToo(String language, Screen screen) {
        String campaign = stage.published().certainCake();
        play(campaign, language, screen, (visit, axe) -> {
            axe.look("home");

            visit.find("#ticket [data-part=reveal]").focus();
            visit.page().keyboard().press("Enter");
            visit.sees("#won");
            axe.look("won");
            visit.press("#wonClose");
            visit.sees("#prizes [data-part=name]");
            axe.look("home with a prize");

            assertThat(visit.me(campaign).at("/pools/cards/wins/0/id").asText()).isEqualTo("cake");
        });
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, PHONE", "en, DESKTOP"})
    void aCardIsRubbedOpen(String language, Screen screen) {
        String campaign = stage.published().certainCake();
        try (Visit visit = stage.visit(screen, language)) {
            visit.open("/" + campaign);
            var foil = visit.find("#ticket [data-part=foil]");
            foil.scrollIntoViewIfNeeded();
            var box = foil.boundingBox();
            var mouse = visit.page().mouse();
            mouse.move(box.x + 5, box.y + 5);
            mouse.down();
            visit.sees("#ticket[data-state=open]");
            for (double y = 0.1; y < 1; y += 0.2) {
                for (double x = 0.06; x < 1; x += 0.12) {
                    mouse.move(box.x + box.width * x, box.y + box.height * y);
                }
            }
            mouse.up();

            visit.sees("#won");
            visit.complaints().assertNone();
        }
    }

    /// A visitor who asked for less motion plays a campaign, from opening its first page on.
    private void play(String campaign, String language, Screen screen, Play play) {
        try (Visit visit = stage.calmVisit(screen, language)) {
            Accessibility axe = new Accessibility(visit.page());
            visit.open("/" + campaign);

            play.by(visit, axe);

            axe.assertNoViolations();
            visit.complaints().assertNone();
        }
    }

    private interface Play {
        /// @param axe looks at what the visitor sees on the way
        void by(Visit visit, Accessibility axe);
    }
}
