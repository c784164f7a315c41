package dev.fanfare.journey;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/// Every page of the templates, in every state a visitor meets, looked at with axe.
@ExtendWith(Stages.class)
@Tag("browser")
@Order(3)
final class AccessibilityIT {
    /// The verdict on an answer stays until the test says so.
    private static final String VERDICT_STAYS = """
            const later = window.setTimeout;
            window.setTimeout = (work, time, ...more) =>
              time === 1100 ? ((window.goOn = work), 0) : later(work, time, ...more);
            """;

    private final Stage stage;

    AccessibilityIT(Stage stage) {
        this.stage = stage;
    }

    @InBothLanguagesOnBothScreens
    void theGalaIsForEverybody(String language, Screen screen) {
        String campaign = stage.published().certainWin();
        try (Visit visit = stage.calmVisit(screen, language)) {
            Accessibility axe = new Accessibility(visit.page());
            GalaVisitor visitor = new GalaVisitor(visit, campaign, language);
            visit.complaints().expect(422);
            visit.page().addInitScript(VERDICT_STAYS);

            visit.open("/" + campaign);
            axe.look("home");
            visit.open("/" + campaign + "/result");
            visit.sees("#nothingCard");
            axe.look("result without a prize");
            lookAtRegister(visit, axe, campaign);
            visitor.register("Mina");
            axe.look("quiz before it starts");
            lookAtQuiz(visit, axe, visitor);
            visitor.goToWheel();
            axe.look("wheel");
            visit.press("#w1 [data-part=spin]");
            visit.sees("#won");
            axe.look("win");
            visit.press("#wonNext");
            visit.sees("#wonCard");
            axe.look("result with a prize");
            visit.open("/" + campaign);
            visit.sees("#spin");
            axe.look("home of somebody who has passed");

            axe.assertNoViolations();
            visit.complaints().assertNone();
        }
    }

    private static void lookAtRegister(Visit visit, Accessibility axe, String campaign) {
        visit.open("/" + campaign + "/register");
        axe.look("register");
        visit.press("#registerForm [type=submit]");
        visit.sees("#phoneField-error:not(:empty)");
        axe.look("register with errors");
        visit.open("/" + campaign);
    }

    private static void lookAtQuiz(Visit visit, Accessibility axe, GalaVisitor visitor) {
        visitor.startQuiz();
        axe.look("question");
        visitor.choose();
        for (int answered = 1; answered < 5; answered++) {
            visit.sees("#q1 [data-part=feedback]:not(:empty)");
            if (answered == 1) {
                axe.look("verdict on an answer");
            }
            String count = visit.find("#q1 [data-part=count]").innerText();
            visit.page().evaluate("goOn()");
            visit.page()
                    .waitForFunction(
                            "before => document.querySelector('#q1 [data-part=count]').innerText !== before", count);
            visitor.choose();
        }
        visit.sees("#q1 [data-part=passed]");
        axe.look("quiz passed");
    }

    @InBothLanguagesOnBothScreens
    void whoeverFailsOrWinsNothingIsToldAccessibly(String language, Screen screen) {
        String campaign = stage.published().certainConsolation();
        try (Visit visit = stage.calmVisit(screen, language)) {
            Accessibility axe = new Accessibility(visit.page());
            GalaVisitor visitor = new GalaVisitor(visit, campaign, language);
            visit.open("/" + campaign);

            visitor.register("Mina");
            visitor.failQuiz();
            axe.look("quiz failed");
            visitor.passQuizAgain();
            visitor.goToWheel();
            visit.press("#w1 [data-part=spin]");
            visit.sees("#consoled");
            axe.look("consolation");
            visit.press("#consoledAgain");
            visit.press("#toResult");
            visit.sees("#consoledCard");
            axe.look("result with a consolation");

            axe.assertNoViolations();
            visit.complaints().assertNone();
        }
    }
}
