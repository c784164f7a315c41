package dev.fanfare.action.quiz;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.action.Json;
import dev.fanfare.campaign.Resources.Quiz;
import dev.fanfare.campaign.Resources.QuizResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How an attempt ended.
///
/// @param total how many questions counted; 0 when none of them was of right and wrong
/// @param pass the fewest right answers that passed
/// @param type the id of the quiz's result it came out as; empty for none
record Result(int score, int total, int pass, boolean passed, String type) {
    static Result of(Attempt attempt) {
        String type = Verdict.of(attempt).map(QuizResult::id).orElse("");
        return new Result(attempt.score(), attempt.counted(), attempt.pass(), attempt.passed(), type);
    }

    String toJson() {
        Map<String, Object> json = Json.object("score", score, "total", total, "pass", pass, "passed", passed);
        if (!type.isEmpty()) {
            json.put("type", type);
        }
        return Json.write(json);
    }

    /// Whether there is a score to speak of.
    boolean isScored(Quiz quiz) {
        return quiz.isScored() && total > 0;
    }

    /// The score, where there is one.
    Map<String, Object> told(Quiz quiz) {
        return isScored(quiz) ? Json.object("score", score, "total", total) : Json.object("scored", false);
    }

    /// What the visitor sees of the quiz's result; nothing when the live release has it no more.
    Optional<Map<String, Object>> shown(Quiz quiz, List<String> locales) {
        return quiz.result(type)
                .map(result -> Json.object(
                        "id", result.id(),
                        "title", result.title().in(locales),
                        "text", result.text().in(locales),
                        "image", result.image()));
    }

    static Result fromJson(String value) {
        JsonNode json = Json.read(value);
        return new Result(
                json.path("score").asInt(),
                json.path("total").asInt(),
                json.path("pass").asInt(),
                json.path("passed").asBoolean(),
                json.path("type").asText(""));
    }
}
