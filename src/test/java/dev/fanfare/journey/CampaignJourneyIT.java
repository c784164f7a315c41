package dev.fanfare.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.fanfare.journey.Marketer.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// From an empty data folder to a prize: a marketer builds a campaign of three pages with a quiz, a
/// wheel and a form in two languages, and a visitor plays it.
@ExtendWith(Stages.class)
@Tag("browser")
@Order(2)
final class CampaignJourneyIT {
    private static final List<Question> QUESTIONS = List.of(
            new Question("Two plus two?", "Four", "Five"),
            new Question("The colour of grass?", "Green", "Blue"),
            new Question("Days in a week?", "Seven", "Nine"),
            new Question("The first letter?", "A", "Z"));
    private static final Map<String, String> CHINESE =
            Map.of("Spring quiz", "春日问答", "Spin for tea", "转一转，赢好茶", "Tea set", "一套茶具");

    @Test
    @Tag("smoke")
    void withAMouse(@Stages.Unused Stage stage) {
        try (Visit visit = stage.calmVisit(Screen.DESKTOP, "en-US")) {
            visit.open("/studio/");
            build(
                    new Marketer(visit.page(), Hand.mouse()),
                    english -> Optional.of(chinese(english).orElse("译：" + english)));
            play(stage);
            visit.complaints().assertNone();
        }
    }

    /// Writes but a few of the texts in Chinese: each is the same way for the keys.
    @Test
    void withKeysAlone(@Stages.Unused Stage stage) {
        try (Visit visit = stage.calmVisit(Screen.DESKTOP, "en-US")) {
            visit.open("/studio/");
            build(new Marketer(visit.page(), Hand.keys(visit.page())), CampaignJourneyIT::chinese);
            play(stage);
            visit.complaints().assertNone();
        }
    }

    /// The first third: from the empty folder to a page with a quiz that leads somewhere.
    @Test
    void withAFinger(@Stages.Unused Stage stage) {
        Browser.NewContextOptions tablet =
                new Browser.NewContextOptions().setViewportSize(1180, 820).setHasTouch(true);
        try (Visit visit = stage.visit(tablet.setLocale("en-US"))) {
            visit.open("/studio/");
            Marketer marketer = new Marketer(visit.page(), Hand.finger());
            begin(marketer);
            layOutQuiz(marketer);
            visit.page()
                    .frameLocator("iframe[title=Page]")
                    .getByRole(AriaRole.HEADING)
                    .filter(new Locator.FilterOptions().setHasText("Four questions"))
                    .waitFor();
            visit.complaints().assertNone();
        }
    }

    private static void build(Marketer marketer, Function<String, Optional<String>> words) {
        begin(marketer);
        layOutQuiz(marketer);
        marketer.addPage("Prize", "prize");
        marketer.add("Heading");
        marketer.write("Text", "Spin for tea");
        marketer.choose("Level", "H1");
        marketer.add("Prize wheel");
        marketer.goToPage("Quiz");
        marketer.add("Button");
        marketer.write("Label", "To the wheel");
        marketer.leadTo("Pressed", "Prize");
        marketer.goToPage("Spring quiz");
        marketer.add("Button");
        marketer.write("Label", "To the questions");
        marketer.leadTo("Pressed", "Quiz");

        marketer.writeQuiz(QUESTIONS);
        marketer.writePrize("Tea set", "5", "100");
        marketer.translate(words);
        marketer.publish();
    }

    private static Optional<String> chinese(String english) {
        return Optional.ofNullable(CHINESE.get(english));
    }

    private static void begin(Marketer marketer) {
        marketer.createOwner();
        marketer.startBlank("Spring quiz");
        marketer.add("Heading");
        marketer.write("Text", "Spring quiz");
        marketer.choose("Level", "H1");
        marketer.add("Form");
        marketer.write("Heading", "Tell us who you are");
    }

    private static void layOutQuiz(Marketer marketer) {
        marketer.addPage("Quiz", "quiz");
        marketer.add("Heading");
        marketer.write("Text", "Four questions");
        marketer.choose("Level", "H1");
        marketer.add("Quiz");
    }

    private static void play(Stage stage) {
        try (Visit visit = stage.calmVisit(Screen.PHONE, "en-US")) {
            Page page = visit.page();
            Accessibility axe = new Accessibility(page);
            visit.open("/spring-quiz");
            page.getByLabel("Your name").fill("Li Hua");
            page.getByLabel("Mobile number").fill("13812345678");
            page.getByRole(AriaRole.CHECKBOX).check();
            button(page, "Count me in").click();
            page.getByText("Thank you, we have it.").waitFor();
            axe.lookAround("home");

            button(page, "To the questions").click();
            button(page, "Start the quiz").click();
            for (int answered = 0; answered < QUESTIONS.size(); answered++) {
                page.getByText("Question %d of 4".formatted(answered + 1)).waitFor();
                answer(page);
            }
            page.getByText("Well played!").waitFor();
            button(page, "To the wheel").click();
            button(page, "Spin").click();
            page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("You have won!"))
                    .getByText("Tea set")
                    .waitFor();
            axe.lookAround("won");
            axe.assertNoViolations();
        }
        try (Visit visit = stage.calmVisit(Screen.PHONE, "zh-CN")) {
            visit.open("/spring-quiz");
            visit.page()
                    .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("春日问答"))
                    .waitFor();
        }
    }

    private static void answer(Page page) {
        Question asked = QUESTIONS.stream()
                .filter(one -> page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(one.text()))
                                .count()
                        > 0)
                .findFirst()
                .orElseThrow();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(asked.right()))
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
