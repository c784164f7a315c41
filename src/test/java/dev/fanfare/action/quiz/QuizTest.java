package dev.fanfare.action.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.action.Action;
import dev.fanfare.action.CallOf;
import dev.fanfare.action.Decision;
import dev.fanfare.action.FactNames;
import dev.fanfare.action.Facts;
import dev.fanfare.action.FactsOf;
import dev.fanfare.action.Json;
import dev.fanfare.action.Key;
import dev.fanfare.action.Moment;
import dev.fanfare.action.Outcome;
import dev.fanfare.campaign.Resources;
import dev.fanfare.campaign.Resources.Gate;
import dev.fanfare.campaign.Resources.Question;
import dev.fanfare.campaign.Resources.Quiz;
import dev.fanfare.page.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// One visitor's way through a quiz of ten questions, five of which are asked. Every question has
/// the choices `right` and `wrong a` to `wrong c`.
class QuizTest {
    private static final Quiz GALA = quiz(bank(10), 5, 15, 3, 2, true);
    private static final Instant START = CallOf.EVENING;

    private Quiz quiz = GALA;
    private FactsOf facts = FactsOf.NOTHING;
    private Instant now = START;

    @Test
    void anAttemptAsksEachQuestionOnceInShuffledChoices() {
        Decision started = play(new QuizStart(), Map.of());

        Set<Object> texts = new HashSet<>();
        Set<List<?>> orders = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            texts.add(question(started).get("text"));
            orders.add((List<?>) question(started).get("choices"));
            started = answer(i, "right");
        }
        assertThat(texts).hasSize(5);
        assertThat(orders)
                .hasSizeGreaterThan(1)
                .allSatisfy(order -> assertThat(order).hasSize(4));
    }

    @Test
    void everyQuestionOfTheBankHasItsTurn() {
        Set<Integer> asked = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            Deal.of(GALA, new SplittableRandom(seed)).forEach(one -> asked.add(one.position()));
        }

        assertThat(asked).hasSize(10);
    }

    @Test
    void theFirstQuestionIsShownWithItsWholeTime() {
        Decision started = play(new QuizStart(), Map.of());

        assertThat(name(started)).isEqualTo("started");
        assertThat(data(started))
                .containsEntry("index", 0)
                .containsEntry("total", 5)
                .containsEntry("seconds", 15L)
                .containsEntry("remaining", 15.0);
        assertThat(question(started)).containsOnlyKeys("text", "image", "choices", "multiple");
    }

    @Test
    void startingAgainResumesWithTheTimeThatIsLeft() {
        Object asked = question(play(new QuizStart(), Map.of()));
        now = now.plusSeconds(6);

        Decision resumed = play(new QuizStart(), Map.of());

        assertThat(question(resumed)).isEqualTo(asked);
        assertThat(data(resumed)).containsEntry("remaining", 9.0);
        assertThat(resumed.changes()).isEmpty();
    }

    @Test
    void aQuestionIsResumedEvenWhenItsTimeIsUp() {
        play(new QuizStart(), Map.of());
        now = now.plusSeconds(3600);

        assertThat(data(play(new QuizStart(), Map.of())))
                .containsEntry("index", 0)
                .containsEntry("remaining", 0.0);
    }

    @Test
    void threeRightAnswersOfFivePass() {
        playThrough("right", "wrong a", "right", "wrong b", "right");

        Decision finished = play(new QuizFinish(), Map.of());

        assertThat(finished.outcome())
                .isEqualTo(new Outcome.Accepted("passed", Map.of("score", 3, "total", 5, "pass", 3)));
        assertThat(facts.mark(FactNames.quizPassed("gala"))).isPresent();
        assertThat(facts.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.data())
                        .containsEntry("quiz", "gala")
                        .containsEntry("score", 3)
                        .containsEntry("passed", true));
    }

    @Test
    void twoRightAnswersFailAndLeaveAnAttempt() {
        playThrough("right", "wrong a", "right", "wrong b", "wrong c");

        Decision finished = play(new QuizFinish(), Map.of());

        assertThat(finished.outcome())
                .isEqualTo(
                        new Outcome.Accepted("failed", Map.of("score", 2, "total", 5, "pass", 3, "attemptsLeft", 1)));
        assertThat(facts.mark(FactNames.quizPassed("gala"))).isEmpty();
    }

    @Test
    void attemptsEndAtTheLimit() {
        for (int attempt = 0; attempt < 2; attempt++) {
            playThrough("wrong a", "wrong a", "wrong a", "wrong a", "wrong a");
            play(new QuizFinish(), Map.of());
        }

        assertThat(play(new QuizStart(), Map.of())).isEqualTo(Decision.refused("limit", Map.of()));
    }

    @Test
    void withoutALimitThereIsAlwaysAnotherAttempt() {
        quiz = quiz(bank(10), 5, 0, 5, 0, false);
        for (int attempt = 0; attempt < 12; attempt++) {
            playThrough("wrong a", "wrong a", "wrong a", "wrong a", "wrong a");
            assertThat(data(play(new QuizFinish(), Map.of()))).containsEntry("attemptsLeft", -1);
        }

        assertThat(name(play(new QuizStart(), Map.of()))).isEqualTo("started");
        assertThat(facts.mark(Key.visitor("quiz/gala/13"))).isPresent();
    }

    @Test
    void whoHasPassedIsToldSoInsteadOfStarting() {
        playThrough("right", "right", "right", "right", "right");
        play(new QuizFinish(), Map.of());

        Decision again = play(new QuizStart(), Map.of());

        assertThat(again).isEqualTo(Decision.accepted("done", Map.of("score", 5, "total", 5, "passed", true)));
    }

    @Test
    void anAttemptLeftUnfinishedAfterItsLastAnswerIsFinishedByTheNextStart() {
        playThrough("right", "right", "right", "right", "right");

        Decision again = play(new QuizStart(), Map.of());

        assertThat(name(again)).isEqualTo("done");
        assertThat(facts.mark(FactNames.quizPassed("gala"))).isPresent();
    }

    @Test
    void aFailedAttemptLeftUnfinishedIsFollowedByTheNextOne() {
        playThrough("wrong a", "wrong a", "wrong a", "wrong a", "wrong a");

        Decision again = play(new QuizStart(), Map.of());

        assertThat(data(again)).containsEntry("index", 0);
        assertThat(facts.mark(Key.visitor("quiz/gala/1/end"))).isPresent();
        assertThat(facts.mark(Key.visitor("quiz/gala/2"))).isPresent();
    }

    @Test
    void closedGatesKeepAnAttemptFromStarting() {
        quiz = new Quiz("gala", bank(5), 5, Duration.ZERO, 3, 1, true, List.of(new Gate.Registered()));

        assertThat(play(new QuizStart(), Map.of()))
                .isEqualTo(Decision.refused("gate", Map.of("missing", List.of("registered"))));
    }

    @Test
    void withFeedbackAnAnswerSaysWhetherItWasRight() {
        play(new QuizStart(), Map.of());

        assertThat(data(answer(0, "right"))).containsEntry("correct", true);
        assertThat(data(answer(1, "wrong a"))).containsEntry("correct", false);
    }

    @Test
    void withoutFeedbackNothingSaysWhetherItWasRight() {
        quiz = quiz(bank(10), 5, 15, 3, 2, false);
        play(new QuizStart(), Map.of());

        Decision answered = answer(0, "right");

        assertThat(data(answered)).doesNotContainKey("correct");
        assertThat(me()).containsEntry("state", "open").containsEntry("score", 0);
    }

    @Test
    void anAnswerIsTakenUntilTheGraceIsOver() {
        play(new QuizStart(), Map.of());
        now = now.plusSeconds(16);
        Decision inGrace = answer(0, "right");
        now = now.plusMillis(1200).plusSeconds(16).plusMillis(1);
        Decision late = answer(1, "right");

        assertThat(data(inGrace)).containsEntry("late", false).containsEntry("correct", true);
        assertThat(data(late)).containsEntry("late", true).containsEntry("correct", false);
    }

    @Test
    void lookingAtTheFeedbackCostsNoTime() {
        play(new QuizStart(), Map.of());
        Decision next = answer(0, "right");
        now = now.plusMillis(2200);

        assertThat(data(next)).containsEntry("remaining", 15.0);
        assertThat(data(play(new QuizStart(), Map.of()))).containsEntry("remaining", 14.0);
    }

    @Test
    void withoutAClockNoAnswerIsLate() {
        quiz = quiz(bank(10), 5, 0, 3, 1, true);
        Decision started = play(new QuizStart(), Map.of());
        now = now.plusSeconds(86_400);

        assertThat(data(started)).containsEntry("seconds", 0L).containsEntry("remaining", 0.0);
        assertThat(data(answer(0, "right"))).containsEntry("late", false).containsEntry("correct", true);
    }

    @Test
    void noAnswerIsAWrongAnswer() {
        play(new QuizStart(), Map.of());

        assertThat(data(play(new QuizAnswer(), Map.of("index", 0, "choice", List.of()))))
                .containsEntry("index", 1)
                .containsEntry("correct", false);
        assertThat(data(play(new QuizAnswer(), Map.of("index", 1)))).containsEntry("index", 2);
    }

    @Test
    void anAnswerToALaterQuestionChangesNothing() {
        play(new QuizStart(), Map.of());

        Decision ahead = play(new QuizAnswer(), Map.of("index", 3, "choice", 0));

        assertThat(data(ahead)).containsEntry("index", 0).doesNotContainKey("correct");
        assertThat(ahead.changes()).isEmpty();
    }

    @Test
    void anAnswerCannotBeTakenBack() {
        play(new QuizStart(), Map.of());
        answer(0, "wrong a");

        Decision second = play(new QuizAnswer(), Map.of("index", 0, "choice", List.of(0, 1, 2, 3)));

        assertThat(data(second)).containsEntry("index", 1).containsEntry("correct", false);
        assertThat(second.changes()).isEmpty();
    }

    @Test
    void choosingEverythingIsWrongAndChoosingTwiceIsOnce() {
        play(new QuizStart(), Map.of());

        assertThat(data(play(new QuizAnswer(), Map.of("index", 0, "choice", List.of(0, 1, 2, 3)))))
                .containsEntry("correct", false);
        int right = shownAt("right");
        assertThat(data(play(new QuizAnswer(), Map.of("index", 1, "choice", List.of(right, right)))))
                .containsEntry("correct", true);
    }

    @Test
    void aChoiceThatIsNotThereIsInvalid() {
        play(new QuizStart(), Map.of());

        for (Object choice : List.of(4, -1, List.of(0, 99), "0", List.of("0"), Map.of())) {
            Decision decision = play(new QuizAnswer(), Map.of("index", 0, "choice", choice));

            assertThat(decision.outcome()).isInstanceOf(Outcome.Invalid.class);
            assertThat(decision.changes()).isEmpty();
        }
    }

    @Test
    void severalRightChoicesMustAllBeTaken() {
        Question two = new Question("q", text("Which?"), texts("a", "b", "c"), Set.of(0, 2), "");
        quiz = quiz(List.of(two), 1, 0, 1, 0, true);
        Decision started = play(new QuizStart(), Map.of());
        assertThat(question(started)).containsEntry("multiple", true);

        assertThat(data(play(new QuizAnswer(), Map.of("index", 0, "choice", List.of(shownAt("c"), shownAt("a"))))))
                .containsEntry("correct", true)
                .containsEntry("answered", 1);
    }

    @Test
    void nothingCanBeAnsweredOrFinishedBeforeAStart() {
        assertThat(play(new QuizAnswer(), Map.of("index", 0))).isEqualTo(Decision.refused("closed", Map.of()));
        assertThat(play(new QuizFinish(), Map.of())).isEqualTo(Decision.refused("closed", Map.of()));
    }

    @Test
    void anAttemptIsNotFinishedWhileQuestionsAreLeft() {
        play(new QuizStart(), Map.of());
        answer(0, "right");

        Decision early = play(new QuizFinish(), Map.of());

        assertThat(early.outcome()).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.name()).isEqualTo("open");
            assertThat(refused.data()).containsEntry("index", 1);
        });
    }

    @Test
    void aQuestionTakenOutOfTheBankIsSkippedAndDoesNotCount() {
        play(new QuizStart(), Map.of());
        answer(0, "right");
        quiz = without(asked(1));

        Decision resumed = play(new QuizStart(), Map.of());
        Decision stale = play(new QuizAnswer(), Map.of("index", 1, "choice", 0));
        answer(2, "right");
        answer(3, "wrong a");
        Decision complete = answer(4, "wrong a");

        assertThat(data(resumed)).containsEntry("index", 2);
        assertThat(data(stale)).containsEntry("index", 2);
        assertThat(stale.changes()).isEmpty();
        assertThat(data(complete)).containsEntry("answered", 4).containsEntry("total", 4);
        assertThat(data(play(new QuizFinish(), Map.of())))
                .containsEntry("score", 2)
                .containsEntry("total", 4)
                .containsEntry("pass", 3);
    }

    @Test
    void aQuestionThatMovedInTheBankIsFoundAgain() {
        Object asked = question(play(new QuizStart(), Map.of()));
        quiz = quiz(GALA.questions().reversed(), 5, 15, 3, 2, true);

        assertThat(question(play(new QuizStart(), Map.of()))).isEqualTo(asked);
    }

    @Test
    void anAttemptWhoseQuestionsAreAllGoneCostsNothing() {
        play(new QuizStart(), Map.of());
        quiz = quiz(bank(20).stream().skip(10).toList(), 5, 15, 3, 1, true);

        assertThat(play(new QuizAnswer(), Map.of("index", 0, "choice", 0)))
                .isEqualTo(Decision.refused("closed", Map.of()));
        assertThat(me()).containsEntry("state", "new").containsEntry("attemptsLeft", 1);
        assertThat(name(play(new QuizStart(), Map.of()))).isEqualTo("started");
        assertThat(me()).containsEntry("state", "open").containsEntry("attemptsLeft", 0);
    }

    @Test
    void meFollowsTheVisitorFromNewToDone() {
        assertThat(me()).containsAllEntriesOf(progress("new", false, 0, 2)).containsEntry("standing", "open");
        playThrough("right", "right", "right", "right", "wrong a");
        assertThat(me()).containsAllEntriesOf(progress("open", false, 0, 1)).containsEntry("standing", "open");
        play(new QuizFinish(), Map.of());
        assertThat(me()).containsAllEntriesOf(progress("done", true, 4, 1)).containsEntry("standing", "done");
    }

    private static Map<String, Object> progress(String state, boolean passed, int score, int left) {
        return Map.of("state", state, "passed", passed, "score", score, "total", 5, "attemptsLeft", left);
    }

    @Test
    void noReplyAndNoViewEverNamesTheRightChoice() {
        List<Decision> told = new ArrayList<>();
        told.add(play(new QuizStart(), Map.of()));
        for (int i = 0; i < 5; i++) {
            told.add(answer(i, "wrong a"));
        }
        told.add(play(new QuizFinish(), Map.of()));

        assertThat(told)
                .allSatisfy(decision -> assertThat(Json.write(data(decision)))
                        .doesNotContain("\"answer\"", "\"right\":", "\"order\"", "\"id\""));
        assertThat(Json.write(me())).doesNotContain("answer");
    }

    private void playThrough(String... choices) {
        play(new QuizStart(), Map.of());
        for (int i = 0; i < choices.length; i++) {
            answer(i, choices[i]);
        }
    }

    private Decision answer(int index, String choice) {
        return play(new QuizAnswer(), Map.of("index", index, "choice", List.of(shownAt(choice))));
    }

    /// Decides, and makes the changes come true.
    private Decision play(Action action, Map<String, Object> input) {
        CallOf call = CallOf.with(resources(), "quiz", "gala").at(now);
        Decision decision = action.decide(call.sends(input), facts);
        facts = facts.after(decision);
        return decision;
    }

    private int shownAt(String choice) {
        Decision current = new QuizStart()
                .decide(CallOf.with(resources(), "quiz", "gala").at(now).sends(Map.of()), facts);
        return ((List<?>) question(current).get("choices")).indexOf(choice);
    }

    private Map<String, Object> me() {
        Map<String, Object> section = new QuizStart()
                .view()
                .orElseThrow()
                .describe(resources(), facts, new Moment(now, CallOf.SHANGHAI), List.of("en"));
        return object(section.get("gala"));
    }

    private String asked(int index) {
        Facts written = facts;
        return new Attempts(quiz, written)
                .running()
                .orElseThrow()
                .asked()
                .get(index)
                .id();
    }

    private static Quiz without(String question) {
        List<Question> rest = GALA.questions().stream()
                .filter(one -> !one.id().equals(question))
                .toList();
        return quiz(rest, 5, 15, 3, 2, true);
    }

    private Resources resources() {
        return new Resources(Map.of("gala", quiz), Map.of(), Map.of());
    }

    private static Quiz quiz(List<Question> bank, int pick, int seconds, int pass, int attempts, boolean feedback) {
        return new Quiz("gala", bank, pick, Duration.ofSeconds(seconds), pass, attempts, feedback, List.of());
    }

    private static List<Question> bank(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Question(
                        "q" + i, text("Question " + i), texts("wrong a", "right", "wrong b", "wrong c"), Set.of(1), ""))
                .toList();
    }

    private static List<LocalizedText> texts(String... texts) {
        return List.of(texts).stream().map(LocalizedText::of).toList();
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(text);
    }

    private static String name(Decision decision) {
        return decision.outcome() instanceof Outcome.Accepted accepted
                ? accepted.name()
                : decision.outcome().toString();
    }

    private static Map<String, Object> data(Decision decision) {
        return ((Outcome.Accepted) decision.outcome()).data();
    }

    private static Map<String, Object> question(Decision decision) {
        return object(data(decision).get("question"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }
}
