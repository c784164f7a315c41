package dev.fanfare.action.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.campaign.Resources.Question;
import dev.fanfare.campaign.Resources.Quiz;
import dev.fanfare.campaign.Resources.QuizResult;
import dev.fanfare.page.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    private static final Instant NOON = Instant.parse("2027-01-28T12:00:00Z");

    /// Three questions with the choices calm, wild and neither.
    @ParameterizedTest(name = "{0} {1} {2} is {3}")
    @CsvSource({"0, 0, 1, calm", "1, 1, 0, wild", "1, 0, 2, calm", "2, 2, 1, wild"})
    void theResultThatMostChoicesSpeakForIsTheVerdict(int first, int second, int third, String result) {
        Quiz quiz = quiz(List.of("calm", "wild", ""), 0, 0);

        assertThat(verdict(quiz, List.of(first, second, third), false)).isEqualTo(result);
    }

    @ParameterizedTest(name = "{0} right is {1}")
    @CsvSource({"0, calm", "1, calm", "2, wild", "3, wild"})
    void whereNoChoiceSpeaksForAnyTheScoreDecides(int right, String result) {
        Quiz quiz = quiz(List.of(), 0, 2);
        List<Integer> choices = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            choices.add(i < right ? 0 : 1);
        }

        assertThat(verdict(quiz, choices, true)).isEqualTo(result);
    }

    @Test
    void aScoreBelowAllResultsHasNone() {
        assertThat(verdict(quiz(List.of(), 1, 2), List.of(1, 1, 1), true)).isEmpty();
    }

    private static String verdict(Quiz quiz, List<Integer> choices, boolean judged) {
        List<Asked> asked = new ArrayList<>();
        TreeMap<Integer, Given> given = new TreeMap<>();
        for (int i = 0; i < choices.size(); i++) {
            asked.add(new Asked("q" + i, i, List.of(0, 1, 2)));
            given.put(i, new Given(List.of(choices.get(i)), judged && choices.get(i) == 0, false, NOON));
        }
        return Verdict.of(new Attempt(quiz, 1, NOON, asked, given))
                .map(QuizResult::id)
                .orElse("");
    }

    private static Quiz quiz(List<String> types, int calmFrom, int wildFrom) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Set<Integer> answer = types.isEmpty() ? Set.of(0) : Set.of();
            questions.add(
                    new Question("q" + i, text("?"), List.of(text("a"), text("b"), text("c")), answer, "", types));
        }
        List<QuizResult> results = List.of(result("calm", calmFrom), result("wild", wildFrom));
        return new Quiz("style", questions, 3, Duration.ZERO, 0, 1, false, List.of(), results);
    }

    private static QuizResult result(String id, int from) {
        return new QuizResult(id, text(id), text(""), "", from);
    }

    private static LocalizedText text(String text) {
        return new LocalizedText(text, Map.of());
    }
}
