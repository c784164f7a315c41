package dev.fanfare.action.quiz;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.action.Json;

/// How an attempt ended.
///
/// @param total how many questions counted
/// @param pass the fewest right answers that passed
record Result(int score, int total, int pass, boolean passed) {
    static Result of(Attempt attempt) {
        return new Result(attempt.score(), attempt.total(), attempt.pass(), attempt.passed());
    }

    String toJson() {
        return Json.write(Json.object("score", score, "total", total, "pass", pass, "passed", passed));
    }

    static Result fromJson(String value) {
        JsonNode json = Json.read(value);
        return new Result(
                json.path("score").asInt(),
                json.path("total").asInt(),
                json.path("pass").asInt(),
                json.path("passed").asBoolean());
    }
}
