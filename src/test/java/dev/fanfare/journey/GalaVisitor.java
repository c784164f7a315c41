package dev.fanfare.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Somebody who plays the gala, or a campaign made from it, in one language.
final class GalaVisitor {
    static final String QUESTION = "#q1[data-state=question]";
    private static final AtomicInteger PHONES = new AtomicInteger();

    private final Visit visit;
    private final String path;
    private final RightAnswers answers;

    GalaVisitor(Visit visit, String campaign, String locale) {
        this(visit, campaign, locale, Published.template("gala-quiz-draw"));
    }

    /// @param document the gala in this language
    GalaVisitor(Visit visit, String campaign, String locale, JsonNode document) {
        this.visit = visit;
        this.path = "/" + campaign;
        this.answers = new RightAnswers(document, "gala", locale);
    }

    /// A phone number that nobody has used before.
    static String freshPhone() {
        return "139%08d".formatted(PHONES.incrementAndGet());
    }

    /// From the first page to the form, filled in and sent.
    void register(String name) {
        visit.press("#register");
        visit.isAt(path + "/register");
        visit.type("#nameField-input", name);
        visit.type("#phoneField-input", freshPhone());
        visit.find("#consentField-input").check();
        visit.press("#registerForm [type=submit]");
        visit.isAt(path + "/quiz");
    }

    void startQuiz() {
        visit.press("#q1 [data-part=start]");
        visit.sees(QUESTION);
    }

    /// Answers the question that is shown, and waits for what comes next.
    void answerRightly() {
        answerWith(this::choose);
    }

    /// Presses a wrong choice, and waits for what comes next.
    private void answerWrongly() {
        answerWith(() -> {
            List<String> right = rightChoices();
            List<String> all =
                    visit.find("#q1 [data-part=choices] [data-part=label]").allInnerTexts();
            choice(all.stream()
                            .filter(label -> !right.contains(label))
                            .findFirst()
                            .orElseThrow())
                    .click();
            submit();
        });
    }

    /// Answers as `choose` does, and waits for what comes next.
    void answerWith(Runnable choose) {
        String count = visit.find("#q1 [data-part=count]").innerText();
        choose.run();
        visit.page()
                .waitForFunction(
                        "before => document.querySelector('#q1').dataset.state === 'result'"
                                + " || document.querySelector('#q1 [data-part=count]').innerText !== before",
                        count);
    }

    /// Presses the right choices of the question that is shown.
    void choose() {
        for (String right : rightChoices()) {
            choice(right).click();
        }
        submit();
    }

    /// A question with several right choices waits for this.
    private void submit() {
        Locator submit = visit.find("#q1 [data-part=submit]");
        if (submit.isVisible()) {
            submit.click();
        }
    }

    List<String> rightChoices() {
        return answers.to(visit.find("#q1 [data-part=text]").innerText());
    }

    Locator choice(String label) {
        return visit.find("#q1 [data-part=choices] > button:has([data-part=label]:text-is(\"%s\"))"
                .formatted(label.replace("\"", "\\\"")));
    }

    void passQuiz() {
        startQuiz();
        answerAll(this::answerRightly);
        visit.sees("#q1 [data-part=passed]");
    }

    void failQuiz() {
        startQuiz();
        answerAll(this::answerWrongly);
        visit.sees("#q1 [data-part=failed]");
    }

    void passQuizAgain() {
        visit.press("#q1 [data-part=again]");
        visit.sees(QUESTION);
        answerAll(this::answerRightly);
        visit.sees("#q1 [data-part=passed]");
    }

    void answerAll(Runnable answer) {
        while (visit.find(QUESTION).count() > 0) {
            answer.run();
        }
    }

    void goToWheel() {
        visit.press("#q1 [data-part=done]");
        visit.isAt(path + "/draw");
        visit.sees("#w1 [data-part=spin]:enabled");
    }

    /// From the first page to the wheel.
    void playUpToWheel(String name) {
        visit.open(path);
        register(name);
        passQuiz();
        goToWheel();
    }
}
