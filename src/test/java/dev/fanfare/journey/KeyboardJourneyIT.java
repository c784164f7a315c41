package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The gala without a pointer.
@ExtendWith(Stages.class)
@Tag("browser")
@Tag("smoke")
final class KeyboardJourneyIT {
    private final Stage stage;

    KeyboardJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void theWholeJourneyNeedsNothingButTheKeyboard() {
        String campaign = stage.published().certainWin();
        try (Visit visit = stage.calmVisit(Screen.DESKTOP, "en")) {
            Keyboard keyboard = new Keyboard(visit.page());
            GalaVisitor visitor = new GalaVisitor(visit, campaign, "en");
            visit.open("/" + campaign);

            keyboard.press("#register");
            visit.isAt("/" + campaign + "/register");
            register(keyboard);
            visit.isAt("/" + campaign + "/quiz");
            playQuiz(visit, keyboard, visitor);
            keyboard.press("#q1 [data-part=done]");
            visit.isAt("/" + campaign + "/draw");
            visit.sees("#w1 [data-part=spin]:enabled");
            keyboard.press("#w1 [data-part=spin]");
            visit.sees("#won");
            keyboard.press("#wonNext");

            visit.isAt("/" + campaign + "/result");
            visit.sees("#wonCard");
            visit.complaints().assertNone();
        }
    }

    @Test
    void escapeClosesTheDialogAndGoesBackToTheWheel() {
        String campaign = stage.published().certainConsolation();
        try (Visit visit = stage.calmVisit(Screen.DESKTOP, "en")) {
            Keyboard keyboard = new Keyboard(visit.page());
            new GalaVisitor(visit, campaign, "en").playUpToWheel("Mina");

            keyboard.press("#w1 [data-part=spin]");
            visit.sees("#consoled");
            keyboard.key("Escape");
            visit.seesNo("#consoled");
            visit.sees("#w1 [data-part=spin][aria-disabled=false]:focus");
            keyboard.key("Enter");
            visit.sees("#consoled");

            assertThat(visit.me(campaign).at("/pools/main/drawsLeft").intValue())
                    .isEqualTo(1);
        }
    }

    private static void register(Keyboard keyboard) {
        keyboard.goTo("#nameField-input");
        keyboard.type("Mina");
        keyboard.goTo("#phoneField-input");
        keyboard.type(GalaVisitor.freshPhone());
        keyboard.goTo("#consentField-input");
        keyboard.key("Space");
        keyboard.press("#registerForm [type=submit]");
    }

    private static void playQuiz(Visit visit, Keyboard keyboard, GalaVisitor visitor) {
        keyboard.press("#q1 [data-part=start]");
        visit.sees(GalaVisitor.QUESTION);
        while (visit.find(GalaVisitor.QUESTION).count() > 0) {
            visitor.answerWith(() -> {
                for (String right : visitor.rightChoices()) {
                    visitor.choice(right).evaluate("choice => choice.setAttribute('data-wanted', '')");
                    keyboard.press("[data-wanted][aria-pressed=false]");
                }
                if (visit.find("#q1 [data-part=submit]").isVisible()) {
                    keyboard.press("#q1 [data-part=submit]");
                }
            });
        }
        visit.sees("#q1 [data-part=passed]");
    }
}
