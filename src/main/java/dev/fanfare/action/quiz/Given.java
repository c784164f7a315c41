package dev.fanfare.action.quiz;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fanfare.action.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// An answer a visitor gave.
///
/// @param choice the question's own choices, not the shuffled ones
/// @param right in time, too
record Given(List<Integer> choice, boolean right, boolean late, Instant at) {
    Given {
        choice = List.copyOf(choice);
    }

    String toJson() {
        return Json.write(Json.object("choice", choice, "right", right, "late", late, "at", at.toString()));
    }

    static Given fromJson(String value) {
        JsonNode json = Json.read(value);
        List<Integer> choice = new ArrayList<>();
        json.path("choice").forEach(one -> choice.add(one.asInt()));
        return new Given(
                choice,
                json.path("right").asBoolean(),
                json.path("late").asBoolean(),
                Instant.parse(json.path("at").asText()));
    }
}
