package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// On a phone whose browser is years old, pages look whole and are played to their end.
@ExtendWith(Stages.class)
@Tag("browser")
final class OldPhoneIT {
    private static final Pattern CLEAR = Pattern.compile("rgba\\(.*, 0\\)|transparent");

    private final Stage stage;

    OldPhoneIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void theGalaIsWonAndItsDialogSaysSo() {
        String campaign = stage.published().certainWin();
        try (Visit visit = visit("en")) {
            visit.open("/" + campaign);
            visit.press("#register");
            visit.isAt("/" + campaign + "/register");
            hasABorder(visit, "#nameField-input");
            hasABorder(visit, "#consentField-input");
            visit.open("/" + campaign);
            new GalaVisitor(visit, campaign, "en").playUpToWheel("Mina");
            isRound(visit, "#w1 .f-prize-wheel__stage");
            isRound(visit, "#w1 .f-prize-wheel__disc");

            visit.press("#w1 [data-part=spin]");

            BoundingBox dialog = visit.sees("#won").boundingBox();
            assertThat(dialog.x).isBetween(0.0, 390 - dialog.width);
            assertThat(dialog.y).isBetween(0.0, 844 - dialog.height);
            assertThat(visit.find("#won").innerText()).contains("Gala mug");
            visit.press("#won [data-part=close]");
            visit.seesNo("#won");
            visit.complaints().assertNone();
        }
    }

    @Test
    void theLaunchTakesDownWhoIsInterested() {
        String campaign = stage.published().launch();
        try (Visit visit = visit("zh-CN")) {
            visit.open("/" + campaign);
            visit.press("#heroJoin");
            visit.type("#nameField-input", "Mina");
            visit.type("#emailField-input", "old-phone@example.com");
            visit.find("#roomField-input").selectOption("desk");
            visit.find("#consentField-input").check();
            visit.press("#lead [type=submit]");
            visit.sees("#thanks");
            visit.press("#thanksClose");

            visit.sees("#listedText");
            visit.complaints().assertNone();
        }
    }

    @Test
    void thePersonalityQuizTellsWhoOneIs() {
        String campaign = stage.published().asItIs("personality-quiz");
        try (Visit visit = visit("en")) {
            visit.open("/" + campaign);
            visit.press("#heroStart");
            visit.press("#play [data-part=start]");
            for (int question = 1; question <= 6; question++) {
                visit.sees("#play [aria-valuenow='" + (question - 1) + "']");
                visit.press("#play [data-part=choices] button >> nth=0");
            }

            visit.sees("#tea [data-mine]");
            visit.complaints().assertNone();
        }
    }

    @Test
    void theCheckInWeekLeadsToAPrize() {
        String campaign = stage.published().shortWeek();
        try (Visit visit = visit("zh-CN")) {
            visit.open("/" + campaign);
            visit.press("#card [data-part=mark]");
            visit.sees("#reached");
            visit.page().keyboard().press("Escape");
            visit.sees("#card [data-part=days] [data-done]");
            visit.press("#toDraw");
            isRound(visit, "#grid .f-nine-grid__frame");
            visit.press("#grid [data-part=draw]");

            visit.sees("#won");
            visit.complaints().assertNone();
        }
    }

    private Visit visit(String language) {
        Visit visit = stage.calmVisit(Screen.PHONE, language);
        OldPhone.is(visit);
        return visit;
    }

    private static void hasABorder(Visit visit, String selector) {
        String border = (String) visit.sees(selector)
                .evaluate(
                        "node => getComputedStyle(node).borderTopWidth + ' ' + getComputedStyle(node).borderTopColor");
        assertThat(border).doesNotStartWith("0px").doesNotContainPattern(CLEAR);
    }

    /// As high as it is wide, and not a line.
    private static void isRound(Visit visit, String selector) {
        BoundingBox box = visit.sees(selector).boundingBox();
        assertThat(box.height).isGreaterThan(200).isBetween(box.width - 1, box.width + 1);
    }
}
