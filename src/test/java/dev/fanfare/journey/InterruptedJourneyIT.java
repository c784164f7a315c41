package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A journey on which something comes between: a reload, a crowd, a crash.
@ExtendWith(Stages.class)
@Tag("browser")
final class InterruptedJourneyIT {
    private final Stage stage;
    private final List<String> keys = new ArrayList<>();

    InterruptedJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aQuizThatIsReloadedGoesOnWhereItWas() {
        String campaign = stage.published().certainWin();
        try (Visit visit = stage.visit(Screen.PHONE, "en")) {
            GalaVisitor visitor = new GalaVisitor(visit, campaign, "en");
            visit.open("/" + campaign);
            visitor.register("Mina");
            visitor.startQuiz();
            visitor.answerRightly();
            String second = visit.find("#q1 [data-part=text]").innerText();

            visit.page().reload();
            visitor.startQuiz();

            assertThat(visit.find("#q1 [data-part=count]").innerText()).isEqualTo("Question 2 of 5");
            assertThat(visit.find("#q1 [data-part=text]").innerText()).isEqualTo(second);
            assertThat(visit.me(campaign).at("/quizzes/gala/attemptsLeft").intValue())
                    .isEqualTo(2);
            visit.complaints().assertNone();
        }
    }

    @Test
    void aCrowdedServerIsAskedAgainWithTheSameKey() {
        String campaign = stage.published().certainConsolation();
        try (Visit visit = stage.visit(Screen.PHONE, "en")) {
            new GalaVisitor(visit, campaign, "en").playUpToWheel("Mina");
            onEverySpin(visit, (route, number) -> {
                if (number <= 2) {
                    route.fulfill(new Route.FulfillOptions()
                            .setStatus(503)
                            .setHeaders(Map.of("Retry-After", "1", "Content-Type", "application/problem+json"))
                            .setBody("{\"title\":\"Too busy\"}"));
                } else {
                    route.resume();
                }
            });

            visit.press("#w1 [data-part=spin]");
            visit.sees("#consoled");

            assertThat(keys).hasSize(3).containsOnly(keys.getFirst());
            assertThat(visit.me(campaign).at("/pools/main/drawsLeft").intValue())
                    .isEqualTo(2);
        }
    }

    @Test
    void aServerKilledBeforeItsAnswerArrivedHasDrawnOnce() {
        String campaign = stage.published().certainWin();
        try (Visit visit = stage.visit(Screen.PHONE, "en")) {
            new GalaVisitor(visit, campaign, "en").playUpToWheel("Mina");
            onEverySpin(visit, (route, number) -> {
                if (number == 1) {
                    route.fetch();
                    stage.server().kill();
                    stage.server().launchAgain();
                    route.abort("connectionreset");
                } else {
                    route.resume();
                }
            });

            visit.press("#w1 [data-part=spin]");
            askAgainUntilWon(visit);

            assertThat(keys).hasSizeGreaterThan(1).containsOnly(keys.getFirst());
            assertThat(visit.find("#won").innerText()).contains("Gala mug");
            assertThat(visit.me(campaign).at("/pools/main/drawsLeft").intValue())
                    .isEqualTo(2);
            assertThat(visit.me(campaign).at("/pools/main/wins")).hasSize(1);
        } finally {
            stage.server().awaitReady();
        }
    }

    @Test
    void anAnswerThatNeverArrivedIsStillTheAnswerAfterAReload() {
        String campaign = stage.published().certainWin();
        try (Visit visit = stage.visit(Screen.PHONE, "en")) {
            new GalaVisitor(visit, campaign, "en").playUpToWheel("Mina");
            onEverySpin(visit, (route, number) -> {
                if (number == 1) {
                    route.fetch();
                    route.abort("connectionreset");
                } else {
                    route.resume();
                }
            });

            visit.press("#w1 [data-part=spin]");
            visit.page().waitForCondition(() -> !keys.isEmpty());
            visit.page().reload();
            visit.press("#w1 [data-part=spin]:enabled");
            visit.sees("#won");

            assertThat(keys).hasSizeGreaterThan(1).containsOnly(keys.getFirst());
            assertThat(visit.me(campaign).at("/pools/main/drawsLeft").intValue())
                    .isEqualTo(2);
        }
    }

    @Test
    void aForgedCookieMakesANewVisitorWhoCanPlay() {
        String campaign = stage.published().certainWin();
        try (Visit visit = stage.visit(Screen.PHONE, "en")) {
            visit.complaints().expect(401);
            visit.setCookie("fanfare_visitor", "v1.somebody-else.AAAA");
            visit.open("/" + campaign);

            new GalaVisitor(visit, campaign, "en").register("Mina");

            assertThat(visit.me(campaign).at("/visitor/name").textValue()).isEqualTo("Mina");
            visit.complaints().assertNone();
        }
    }

    /// The page asks whether to try again when the server stays away for long.
    private static void askAgainUntilWon(Visit visit) {
        Locator again = visit.find(".f-wait__again");
        Locator won = visit.find("#won[open]");
        again.or(won).waitFor();
        while (again.isVisible()) {
            again.click();
            again.or(won).waitFor();
        }
    }

    private void onEverySpin(Visit visit, Interruption interruption) {
        visit.page().route("**/w1.spin?*", route -> {
            keys.add(route.request().headerValue("Idempotency-Key"));
            interruption.take(route, keys.size());
        });
    }

    @FunctionalInterface
    private interface Interruption {
        /// @param number counts the requests from 1
        void take(Route route, int number);
    }
}
