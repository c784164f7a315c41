package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The gala as a visitor with a phone plays it.
@ExtendWith(Stages.class)
@Tag("browser")
@Tag("smoke")
final class GalaJourneyIT {
    private static final String DIALOG = "dialog[open]";

    private final Stage stage;

    GalaJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void thePosterLeadsToAPrizeOrAConsolation(String language) {
        String home = QrPicture.read(stage.server().at("/media/qr/gala/home.png"));
        assertThat(home).isEqualTo(stage.server().at("/gala").toString());
        try (Visit visit = stage.visit(Screen.PHONE, language)) {
            GalaVisitor visitor = new GalaVisitor(visit, "gala", language);

            visit.open(URI.create(home).getPath());
            assertThat(visit.find("html").getAttribute("lang")).isEqualTo(language);
            visitor.register("Mina");
            visitor.passQuiz();
            visitor.goToWheel();
            visit.press("#w1 [data-part=spin]");
            boolean won = visit.sees(DIALOG).getAttribute("id").equals("won");
            visit.press(DIALOG + " .f-button, " + DIALOG + " [data-emit=press]");
            if (!won) {
                visit.press("#toResult");
            }

            visit.isAt("/gala/result");
            assertThat(visit.sees(won ? "#wonCard" : "#consoledCard").innerText())
                    .contains("Mina");
            visit.complaints().assertNone();
        }
    }

    @Test
    void theDialogNamesThePrizeThatWasWon() {
        String campaign = stage.published().certainWin();
        try (Visit visit = stage.visit(Screen.PHONE, "en")) {
            new GalaVisitor(visit, campaign, "en").playUpToWheel("Mina");

            visit.press("#w1 [data-part=spin]");

            assertThat(visit.sees("#won").innerText()).contains("Gala mug");
            assertThat(visit.find("#w1 li[data-won]").innerText()).isEqualTo("Gala mug");
            assertThat(visit.me(campaign).at("/pools/main/wins/0/id").textValue())
                    .isEqualTo("mug");
            visit.complaints().assertNone();
        }
    }

    @Test
    void aLanguageInTheAddressIsKeptFromPageToPage() {
        try (Visit visit = stage.visit(Screen.PHONE, "zh-CN")) {
            visit.open("/gala?lang=en");
            assertThat(visit.sees("#register").innerText()).isEqualTo("Take part");

            visit.press("#register");
            visit.isAt("/gala/register");

            assertThat(visit.sees("#registerForm [type=submit]").innerText()).isEqualTo("Start the quiz");
            visit.complaints().assertNone();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aWrongFieldSaysWhatIsWrongInThePagesLanguage(String language) {
        try (Visit visit = stage.visit(Screen.PHONE, language)) {
            visit.complaints().expect(422);
            visit.open("/gala/register");
            visit.type("#nameField-input", "Mina");
            visit.type("#phoneField-input", "12");

            visit.press("#registerForm [type=submit]");

            Locator error = visit.sees("#phoneField-error:not(:empty)");
            boolean chinese = error.innerText().codePoints().anyMatch(Character::isIdeographic);
            assertThat(chinese).as(error.innerText()).isEqualTo(language.equals("zh-CN"));
            assertThat(visit.find("#consentField-error").innerText()).isNotEmpty();
            assertThat(visit.find("#nameField-error").innerText()).isEmpty();
            assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("phoneField-input");
            visit.complaints().assertNone();
        }
    }

    @Test
    void theFirstPageShowsWhatTheVisitorMayDoNext() {
        String campaign = stage.published().certainWin();
        try (Visit visit = stage.visit(Screen.PHONE, "en")) {
            GalaVisitor visitor = new GalaVisitor(visit, campaign, "en");
            visit.open("/" + campaign);
            assertThat(visit.find("#continue").isVisible()).isFalse();

            visitor.register("Mina");
            visit.open("/" + campaign);
            visit.sees("#continue");
            visit.seesNo("#spin");

            visit.press("#continue");
            visitor.passQuiz();
            visit.open("/" + campaign);
            visit.sees("#spin");
            visit.seesNo("#continue");
            visit.complaints().assertNone();
        }
    }

    @Test
    void aTappedTwiceWheelDrawsOnce() {
        String campaign = stage.published().certainConsolation();
        try (Visit visit = stage.visit(Screen.PHONE, "zh-CN")) {
            new GalaVisitor(visit, campaign, "zh-CN").playUpToWheel("小雨");
            Locator spin = visit.find("#w1 [data-part=spin]");
            spin.scrollIntoViewIfNeeded();
            var box = spin.boundingBox();
            Page page = visit.page();

            page.touchscreen().tap(box.x + box.width / 2, box.y + box.height / 2);
            page.touchscreen().tap(box.x + box.width / 2, box.y + box.height / 2);
            visit.sees("#consoled");

            assertThat(visit.me(campaign).at("/pools/main/drawsLeft").intValue())
                    .isEqualTo(2);
            visit.complaints().assertNone();
        }
    }

    @Test
    void whoeverSkipsAStepIsLedBackToItWithAWord() {
        String campaign = stage.published().certainWin();
        try (Visit visit = stage.visit(Screen.PHONE, "en")) {
            visit.open("/" + campaign + "/draw");

            visit.press("#w1 [data-part=spin]:enabled");
            visit.isAt("/" + campaign + "/quiz");
            assertThat(visit.sees(".f-toast").innerText()).startsWith("Three right answers first");
            visit.press("#q1 [data-part=start]");
            visit.isAt("/" + campaign + "/register");

            assertThat(visit.sees(".f-toast").innerText()).isEqualTo("Please sign up first");
            visit.complaints().assertNone();
        }
    }
}
