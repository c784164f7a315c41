package dev.fanfare.action.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.action.CallOf;
import dev.fanfare.action.FactsOf;
import dev.fanfare.action.Json;
import dev.fanfare.action.Key;
import dev.fanfare.action.Moment;
import dev.fanfare.campaign.Resources;
import dev.fanfare.campaign.Resources.Question;
import dev.fanfare.campaign.Resources.Quiz;
import dev.fanfare.campaign.Resources.QuizResult;
import dev.fanfare.page.LocalizedText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Questions whose choices speak for results have no right answers, and so no score.
class UnscoredQuizTest {
    @Test
    void aQuizOfResultsOnlyHasNoScoreAndCannotBeFailed() {
        Attempt attempt = answered(quiz(List.of(typed(), typed()), 2), false, false);

        Result result = Result.of(attempt);

        assertThat(result.passed()).isTrue();
        assertThat(result.told(attempt.quiz())).isEqualTo(Map.of("scored", false));
        assertThat(result.type()).isEqualTo("calm");
    }

    @Test
    void theScoreIsOfTheQuestionsThatHaveRightAnswers() {
        Attempt attempt = answered(quiz(List.of(typed(), scored(), scored()), 0), false, true, false);

        assertThat(Result.of(attempt).told(attempt.quiz())).isEqualTo(Map.of("score", 1, "total", 2));
    }

    @Test
    void aPassMarkIsNeverHigherThanTheScoreCanBe() {
        Attempt attempt = answered(quiz(List.of(typed(), typed(), scored()), 3), false, false, true);

        assertThat(attempt.pass()).isEqualTo(1);
        assertThat(attempt.passed()).isTrue();
    }

    @Test
    void meTellsNoScoreBeforeAndAfter() {
        Quiz quiz = quiz(List.of(typed()), 1);
        String end = Result.of(answered(quiz, false)).toJson();
        String start = Json.write(Json.object(
                "questions",
                List.of(Json.object("id", "q0", "n", 0, "order", List.of(0, 1))),
                "at",
                CallOf.EVENING.toString()));
        FactsOf done =
                FactsOf.NOTHING.marked(Key.visitor("quiz/style/1"), start).marked(Key.visitor("quiz/style/1/end"), end);

        assertThat(me(quiz, FactsOf.NOTHING)).containsEntry("scored", false).doesNotContainKeys("score", "total");
        assertThat(me(quiz, done))
                .containsEntry("scored", false)
                .containsEntry("state", "done")
                .doesNotContainKeys("score", "total");
    }

    @Test
    void theExportHasNoScoreWhereThereIsNone() {
        Quiz quiz = quiz(List.of(typed()), 1);

        assertThat(new Attempts(quiz, FactsOf.NOTHING)
                        .finish(answered(quiz, false))
                        .toString())
                .contains("result=calm")
                .doesNotContain("score=", "passed=");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> me(Quiz quiz, FactsOf facts) {
        Resources resources = new Resources(Map.of(quiz.id(), quiz), Map.of(), Map.of());
        return (Map<String, Object>) new QuizzesView()
                .describe(resources, facts, new Moment(CallOf.EVENING, CallOf.SHANGHAI), List.of("en"))
                .get(quiz.id());
    }

    /// An attempt that asked every question, each answered with its first choice.
    private static Attempt answered(Quiz quiz, boolean... right) {
        List<Asked> asked = new ArrayList<>();
        TreeMap<Integer, Given> given = new TreeMap<>();
        for (int i = 0; i < quiz.questions().size(); i++) {
            asked.add(new Asked(quiz.questions().get(i).id(), i, List.of(0, 1)));
            given.put(i, new Given(List.of(0), right[i], false, CallOf.EVENING));
        }
        return new Attempt(quiz, 1, CallOf.EVENING, asked, given);
    }

    private static Quiz quiz(List<Question> questions, int pass) {
        List<Question> named = new ArrayList<>();
        for (Question question : questions) {
            named.add(new Question(
                    "q" + named.size(),
                    question.text(),
                    question.choices(),
                    question.answer(),
                    question.image(),
                    question.types()));
        }
        QuizResult calm = new QuizResult("calm", LocalizedText.of("Calm"), LocalizedText.of(""), "", 0);
        return new Quiz("style", named, named.size(), Duration.ZERO, pass, 1, true, List.of(), List.of(calm));
    }

    private static Question typed() {
        return question(Set.of(), List.of("calm", ""));
    }

    private static Question scored() {
        return question(Set.of(0), List.of());
    }

    private static Question question(Set<Integer> answer, List<String> types) {
        return new Question(
                "q", LocalizedText.of("?"), List.of(LocalizedText.of("a"), LocalizedText.of("b")), answer, "", types);
    }
}
